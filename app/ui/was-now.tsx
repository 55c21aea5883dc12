import type { AnswerContent } from '~/domain/answers';
import { delayNames } from '~/domain/delays';
import { sayMonth } from '~/domain/months';
import type { Difference } from '~/domain/was-now';
import { listNames, midSentence, plural } from '~/domain/words';
import { StatusWord } from './status';
import { roles } from './table-roles';

type Props = {
  /** The version that the new one is laid beside. */
  version: number;
  changes: readonly Difference[];
  /** What the new one is called: `version 2`, or `now`. */
  newer: string;
};

/** What the next version of a return says that the one before it did not. */
export function WasNow({ version, changes, newer }: Props) {
  const title = `What changed since version ${version}`;
  return (
    <section aria-labelledby="was-now">
      <h2 className="govuk-heading-m" id="was-now">
        {title}: {changes.length === 0 ? 'nothing' : plural(changes.length, 'item')}
      </h2>
      {changes.length > 0 && (
        <table className="govuk-table app-stack app-was-now" {...roles.table}>
          <caption className="govuk-visually-hidden">{title}</caption>
          <thead className="govuk-table__head" {...roles.group}>
            <tr {...roles.row}>
              {['Item', `Version ${version}`, newer].map((head) => (
                <th key={head} scope="col" className="govuk-table__header" {...roles.columnHead}>
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody {...roles.group}>
            {changes.map(({ code, name, was, now }) => (
              <tr key={code} className="govuk-table__row" {...roles.row}>
                <th scope="row" className="govuk-table__header" {...roles.rowHead}>
                  {name} <span className="app-code">{code}</span>
                </th>
                <td className="govuk-table__cell" data-label={`Version ${version}`} {...roles.cell}>
                  <Said answer={was} />
                </td>
                <td className="govuk-table__cell" data-label={newer} {...roles.cell}>
                  <Said answer={now} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

function Said({ answer }: { answer: AnswerContent | undefined }) {
  if (!answer?.status) return <span>Not reported on</span>;
  const { status, comment, delays, expected } = answer;
  return (
    <span>
      <StatusWord standing={status} />
      {comment && <span className="app-block app-typed">“{comment}”</span>}
      {delays.length > 0 && (
        <span className="app-block">
          Driving the delay: {listNames(delays.map((delay) => midSentence(delayNames[delay])))}
        </span>
      )}
      {expected && <span className="app-block">Expected {sayMonth(expected)}</span>}
    </span>
  );
}
