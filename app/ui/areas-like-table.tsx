import type { ReactNode } from 'react';
import type { LikeRow, NamedStandings } from '~/domain/areas-like-table';
import type { ReleasedCounts } from '~/domain/disclosure-release';
import { saySoftCount } from '~/domain/soft-counts';
import { type Standing, standingNames } from '~/domain/status';
import { listNames, plural } from '~/domain/words';
import { notShown, notShownHelped } from './areas-like-words';
import { StatusWord } from './status';
import { roles } from './table-roles';

type Props<Others> = { caption: string; rows: readonly LikeRow<Others>[] };

/** Item by item, where an area stands, and how many of the others have it in place; or why that is not shown. */
export function CountedTable({ helped, ...props }: Props<ReleasedCounts> & { helped: readonly string[] }) {
  const say = ({ code, others }: LikeRow<ReleasedCounts>) => {
    if (others) return `${saySoftCount(others.inPlace)} of ${plural(others.areas, 'area')}`;
    return helped.includes(code) ? notShownHelped : notShown;
  };
  return <LikeTable {...props} others="Of the others, in place" say={say} />;
}

/** Item by item, where an area stands, and where each of the others does. */
export function NamedTable(props: Props<NamedStandings>) {
  return <LikeTable {...props} others="The others" say={({ others }) => <Names others={others} />} />;
}

function LikeTable<Others>(
  props: Props<Others> & { others: string; say: (row: LikeRow<Others>) => ReactNode },
) {
  return (
    <table className="govuk-table app-plain-table app-stack" {...roles.table}>
      <caption className="govuk-visually-hidden">{props.caption}</caption>
      <thead className="govuk-table__head" {...roles.group}>
        <tr {...roles.row}>
          {['Item', 'Your answer', props.others].map((head) => (
            <th key={head} scope="col" className="govuk-table__header" {...roles.columnHead}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody {...roles.group}>
        {props.rows.map((row) => (
          <tr key={row.code} {...roles.row}>
            <th scope="row" className="govuk-table__header" {...roles.rowHead}>
              {row.shortName} <span className="app-code">{row.code}</span>
            </th>
            <td className="govuk-table__cell" data-label="Your answer" {...roles.cell}>
              <StatusWord standing={row.own} />
            </td>
            <td className="govuk-table__cell" data-label={props.others} {...roles.cell}>
              {props.say(row)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Names({ others }: { others: NamedStandings | null }) {
  if (!others) return 'No area';
  const given = Object.entries(others).filter(([, names]) => names.length > 0);
  return (
    <ul className="govuk-list app-tight">
      {given.map(([standing, names]) => (
        <li key={standing}>
          <b>{standingNames[standing as Standing]}</b>: {listNames(names)} ({names.length})
        </li>
      ))}
    </ul>
  );
}
