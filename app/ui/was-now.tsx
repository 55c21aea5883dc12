import { Fragment } from 'react';
import type { AnswerContent } from '~/domain/answers';
import { delayNames } from '~/domain/delays';
import { sayMonth } from '~/domain/months';
import type { Difference } from '~/domain/was-now';
import { listNames, midSentence, plural } from '~/domain/words';
import { StackedTable } from './stacked-table';
import { StatusWord } from './status';

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
        <StackedTable
          isLarge
          className="app-was-now"
          caption={title}
          heads={['Item', `Version ${version}`, newer]}
          rows={changes.map(({ code, name, was, now }) => ({
            key: code,
            cells: [
              <Fragment key="item">
                {name} <span className="app-code">{code}</span>
              </Fragment>,
              <Said key="was" answer={was} />,
              <Said key="now" answer={now} />,
            ],
          }))}
        />
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
