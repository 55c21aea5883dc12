import { Link } from '@remix-run/react';
import type { Timeline, TimelineRow } from '~/domain/timeline';
import { listNames, plural } from '~/domain/words';
import { paths } from '~/paths';
import { ColumnHeads } from './table-head';
import { roles } from './table-roles';

/** Every stage of every wave with its months and source, and the areas of each wave. */
export function StagesTable({ rows }: { rows: readonly TimelineRow[] }) {
  return (
    <table className="govuk-table app-timeline__table app-stack" {...roles.table}>
      <caption className="govuk-table__caption govuk-table__caption--m">Stages of each wave</caption>
      <thead {...roles.group}>
        <tr {...roles.row}>
          <ColumnHeads names={['Stage', 'Months', 'Where it is said']} />
        </tr>
      </thead>
      {rows.map(({ programme, wave, title, areas, stages }) => (
        <tbody key={`${programme}-${wave}`} {...roles.group}>
          <tr {...roles.row} className="app-timeline__wave">
            <th {...roles.rowHead} scope="rowgroup" colSpan={3}>
              {wave === null ? title : `${title}, wave ${wave}`}
              {wave !== null && <span> {sayAreas(areas)}</span>}
            </th>
          </tr>
          {stages.length === 0 && (
            <tr {...roles.row}>
              <td {...roles.cell} colSpan={3}>
                No document dates the stages of this wave.
              </td>
            </tr>
          )}
          {stages.map(({ id, name, said, open, disputed, source }) => (
            <tr key={id} {...roles.row}>
              <th {...roles.rowHead} scope="row">
                {name}
              </th>
              <td {...roles.cell}>
                {said}
                {open && ', no end given'}
                {disputed && <b className="app-timeline__differ">Sources differ</b>}
              </td>
              <td {...roles.cell}>{source}</td>
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}

/** Every phase so far, with the areas' figures behind its name and the source of its dates. */
export function PhasesTable({ phases }: Pick<Timeline, 'phases'>) {
  return (
    <table className="govuk-table app-timeline__table app-stack" {...roles.table}>
      <caption className="govuk-table__caption govuk-table__caption--m">Phases</caption>
      <thead {...roles.group}>
        <tr {...roles.row}>
          <ColumnHeads names={['Phase', 'Kind', 'Where its dates come from']} />
        </tr>
      </thead>
      <tbody {...roles.group}>
        {phases.map(({ id, name, kind, source }) => (
          <tr key={id} {...roles.row}>
            <th {...roles.rowHead} scope="row">
              <Link to={paths.progress({ phase: id })} className="govuk-link">
                {name}
              </Link>
            </th>
            <td {...roles.cell}>{kind === 'quarter' ? 'Quarter' : 'Fieldwork'}</td>
            <td {...roles.cell}>{source}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function sayAreas(areas: readonly string[]): string {
  if (areas.length === 0) return 'No areas in this service.';
  return `${plural(areas.length, 'area')}: ${listNames(areas)}.`;
}
