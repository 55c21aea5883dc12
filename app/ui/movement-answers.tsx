import { Link } from '@remix-run/react';
import { standingNames } from '~/domain/status';
import type { Transition } from '~/domain/transitions';
import { plural } from '~/domain/words';
import { paths } from '~/paths';
import { Pagination } from './govuk/pagination';
import type { MovementAsked } from './movement-filter';
import { reasonNames } from './movement-list';
import { ColumnHeads } from './table-head';
import { roles } from './table-roles';

type Props = {
  listed: { count: number; pages: number; answers: readonly Transition[] };
  asked: MovementAsked;
  page: number;
};

/** The answers behind one count of the table, a hundred at a time. */
export function MovementAnswers({ listed: { count, pages, answers }, asked, page }: Props) {
  const { 'from-status': from, 'to-status': to } = asked;
  const which = [
    from && `from ${standingNames[from].toLowerCase()}`,
    to && `to ${standingNames[to].toLowerCase()}`,
  ]
    .filter(Boolean)
    .join(' ');
  return (
    <section aria-labelledby="answers">
      <h3 className="govuk-heading-s" id="answers">
        {plural(count, 'answer')} {which}
      </h3>
      <p className="app-sub">
        <Link
          to={paths.movement({ ...asked, 'from-status': undefined, 'to-status': undefined })}
          className="govuk-link"
        >
          Close this list
        </Link>
      </p>
      {answers.length > 0 && (
        <table className="app-answers-table app-stack" {...roles.table}>
          <caption className="govuk-visually-hidden">Answers {which}, by item and area</caption>
          <thead {...roles.group}>
            <tr {...roles.row}>
              <ColumnHeads names={['Area', 'Item', 'From', 'To', 'Reason and comment']} />
            </tr>
          </thead>
          <tbody {...roles.group}>
            {answers.map((answer) => (
              <tr key={`${answer.code} ${answer.areaSlug}`} {...roles.row}>
                <th scope="row" {...roles.rowHead}>
                  <AreaAnswer {...answer} />
                </th>
                <td {...roles.cell} data-label="Item">
                  <span>
                    <Link
                      to={paths.item(answer.code, { phase: asked.to })}
                      className="govuk-link app-quiet-link"
                    >
                      {answer.shortName}
                    </Link>{' '}
                    <span className="app-code">{answer.code}</span>
                  </span>
                </td>
                <td {...roles.cell} data-label="From">
                  {standingNames[answer.from]}
                </td>
                <td {...roles.cell} data-label="To">
                  {standingNames[answer.to]}
                </td>
                <td {...roles.cell} data-label="Reason and comment">
                  <span>
                    {answer.stepBack && <b>{reasonNames[answer.stepBack]}. </b>}
                    {answer.comment || <span className="app-zero">No comment.</span>}
                  </span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {pages > 1 && (
        <Pagination
          landmarkLabel="Pages of answers"
          items={Array.from({ length: pages }, (_, at) => ({
            number: at + 1,
            href: `${paths.movement({ ...asked, page: at + 1 })}#answers`,
            current: at + 1 === page,
          }))}
        />
      )}
    </section>
  );
}

/** An area’s name, leading to the answer in its signed version where there is one. */
export function AreaAnswer({
  areaName,
  submissionId,
  code,
}: {
  areaName: string;
  submissionId: string | null;
  code?: string;
}) {
  if (!submissionId) return areaName;
  return (
    <Link
      to={`${paths.submission(submissionId)}${code ? `#${code}` : ''}`}
      className="govuk-link app-quiet-link"
    >
      {areaName}
    </Link>
  );
}
