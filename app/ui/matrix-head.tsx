import { standingNames, statuses } from '~/domain/status';
import { plural } from '~/domain/words';
import type { MatrixColumns } from './matrix-table';
import { StatusShape } from './status';
import { roles } from './table-roles';

/** What each column counts; with the published table beside ours, whose columns are whose. */
export function MatrixHead({ columns }: { columns: MatrixColumns }) {
  const { standings, movedSince, published } = columns;
  return (
    <thead {...roles.group}>
      {published && (
        <tr {...roles.row} className="app-matrix__whose">
          <td {...roles.cell} />
          <th {...roles.columnHead} scope="colgroup" colSpan={standings.length + 1}>
            Our figures
          </th>
          <th {...roles.columnHead} scope="colgroup" colSpan={4}>
            The published table
          </th>
        </tr>
      )}
      <tr {...roles.row}>
        <th {...roles.columnHead} scope="col">
          Item
        </th>
        {!published && (
          <td {...roles.cell} className="app-matrix__bar">
            <span className="govuk-visually-hidden">The counts as a bar</span>
          </td>
        )}
        {standings.map((standing) => (
          <th key={standing} {...roles.columnHead} scope="col" className="app-matrix__count">
            <StatusShape standing={standing} />
            {standingNames[standing]}
          </th>
        ))}
        <th {...roles.columnHead} scope="col" className="app-matrix__count app-matrix__asked">
          Areas asked
        </th>
        {movedSince && (
          <th {...roles.columnHead} scope="col" className="app-matrix__change">
            Change <small>{plural(movedSince.areas, 'area')} in both</small>
          </th>
        )}
        {published && (
          <>
            {statuses.map((status) => (
              <th
                key={status}
                {...roles.columnHead}
                scope="col"
                className="app-matrix__count app-matrix__printed"
              >
                <span className="govuk-visually-hidden">Published: </span>
                {standingNames[status]}
              </th>
            ))}
            <th {...roles.columnHead} scope="col" className="app-matrix__check">
              Compared
            </th>
          </>
        )}
      </tr>
    </thead>
  );
}
