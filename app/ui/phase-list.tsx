import { Link } from '@remix-run/react';
import { sayShortDate } from '~/domain/dates';
import { outOf } from '~/domain/words';
import { paths } from '~/paths';
import { ColumnHeads } from './table-head';
import { roles } from './table-roles';

type Props = {
  phases: readonly {
    id: string;
    name: string;
    dueAt: Date;
    closesAt: Date;
    open: boolean;
    asked: number;
    sent: number;
    late: number;
  }[];
};

/** Phases newest first, each leading to who has sent what. */
export function PhaseList({ phases }: Props) {
  if (phases.length === 0) return <p className="govuk-body">No phase has opened yet.</p>;
  return (
    <table className="app-returns app-stack" {...roles.table}>
      <caption className="govuk-visually-hidden">Phases, newest first</caption>
      <thead {...roles.group}>
        <tr {...roles.row}>
          <ColumnHeads names={['Phase', 'Sent', 'Late', 'Not sent', 'Due', 'Closes']} />
        </tr>
      </thead>
      <tbody {...roles.group}>
        {phases.map(({ id, name, dueAt, closesAt, open, asked, sent, late }) => (
          <tr key={id} {...roles.row}>
            <th scope="row" {...roles.rowHead}>
              <Link to={paths.phaseReturns(id)} className="govuk-link">
                {name}
              </Link>
            </th>
            <td {...roles.cell} data-label="Sent">
              {outOf(sent, asked, 'area')}
            </td>
            <td {...roles.cell} data-label="Late">
              {late}
            </td>
            <td {...roles.cell} data-label="Not sent">
              {asked - sent}
            </td>
            <td {...roles.cell} data-label="Due">
              {sayShortDate(dueAt)}
            </td>
            <td {...roles.cell} data-label="Closes">
              {open ? `${sayShortDate(closesAt)}, still open` : `${sayShortDate(closesAt)}, closed`}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
