import { Link } from '@remix-run/react';
import { printedCount } from '~/domain/narrative-claims';
import type { PublishedRow as Printed } from '~/domain/published';
import type { Verdict } from '~/domain/side-by-side';
import { type Status, statuses, statusNames } from '~/domain/status';
import { outOf, plural } from '~/domain/words';
import { paths } from '~/paths';
import { roles } from './table-roles';

export type PublishedRowProps = {
  line: {
    code: string;
    statement: string;
    base: number;
    published: Printed;
    counts: Readonly<Record<Status, number>>;
    notSubmitted: number;
    verdict: Verdict;
  };
  phase: string;
};

const verdictNames: Record<Verdict, string> = {
  agrees: 'Agrees',
  differs: 'Differs',
  impossible: 'Impossible',
  not_compared: 'No answers here',
};

/** One item: its counts as printed, ours with the areas behind each, and how the two compare. */
export function PublishedRow({ line, phase }: PublishedRowProps) {
  const { code, statement, base, published, counts, notSubmitted, verdict } = line;
  const impossible = verdict === 'impossible';
  return (
    <tr
      {...roles.row}
      id={code}
      className={verdict === 'differs' || impossible ? 'app-matrix__differs' : undefined}
    >
      <th {...roles.rowHead} scope="row">
        <span className="app-matrix__item">
          <span className="app-code">{code}</span>
          <span>
            <Link to={paths.item(code, { phase })} className="govuk-link app-quiet-link">
              {statement}
            </Link>
            {impossible && <span className="app-matrix__note">{published.note ?? sayImpossible(line)}</span>}
            {notSubmitted > 0 && (
              <span className="app-matrix__note">
                {outOf(notSubmitted, base, 'area')} {notSubmitted === 1 ? 'has' : 'have'} not submitted here.
              </span>
            )}
          </span>
        </span>
      </th>
      {statuses.map((status) => {
        const count = printedCount(published, status);
        return (
          <td key={status} {...roles.cell} className={`app-matrix__count${grey(count)}`}>
            <span className="app-matrix__narrow">Published: </span>
            {impossible && count > 0 ? <span className="app-impossible">{count}</span> : count}
            <span className="app-matrix__words"> {statusNames[status].toLowerCase()}</span>
          </td>
        );
      })}
      {statuses.map((status, at) => (
        <td
          key={status}
          {...roles.cell}
          className={`app-matrix__count${grey(counts[status])}${at === 0 ? ' app-matrix__second' : ''}`}
        >
          <span className="app-matrix__narrow">Here: </span>
          <Ours line={line} status={status} phase={phase} />
        </td>
      ))}
      <td {...roles.cell} className="app-matrix__check">
        {verdict === 'agrees' ? (
          <span className="app-zero">{verdictNames[verdict]}</span>
        ) : (
          <b>{verdictNames[verdict]}</b>
        )}
      </td>
    </tr>
  );
}

function Ours({ line, status, phase }: PublishedRowProps & { status: Status }) {
  const count = line.counts[status];
  if (count === 0) return '0';
  return (
    <Link to={paths.item(line.code, { phase, status })} className="govuk-link">
      {count}
      <span className="app-matrix__words">
        {' '}
        of {plural(line.base, 'area')} {statusNames[status].toLowerCase()}
      </span>
    </Link>
  );
}

function sayImpossible({ base }: PublishedRowProps['line']): string {
  return `The printed counts add up to more than the ${plural(base, 'area')} asked. They are kept as published and never used.`;
}

function grey(count: number): string {
  return count === 0 ? ' app-matrix__zero' : '';
}
