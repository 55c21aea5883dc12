import { Link } from '@remix-run/react';
import { standingNames, standings } from '~/domain/status';
import { paths } from '~/paths';
import type { ShownReference } from './figure-reference-view';
import { roles } from './table-roles';

/** Every count of the figures; each leads to the answers behind it. */
export function FigureCounts({ reference, rows }: Pick<ShownReference, 'reference' | 'rows'>) {
  return (
    <table className="app-returns app-stack" {...roles.table}>
      <caption className="govuk-table__caption govuk-table__caption--m">The counts</caption>
      <thead {...roles.group}>
        <tr {...roles.row}>
          <th scope="col" {...roles.columnHead}>
            Item
          </th>
          {standings.map((standing) => (
            <th key={standing} scope="col" className="app-number" {...roles.columnHead}>
              {standingNames[standing]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody {...roles.group}>
        {rows.map(({ code, shortName, counts }) => (
          <tr key={code} {...roles.row}>
            <th scope="row" {...roles.rowHead}>
              {code} {shortName}
            </th>
            {standings.map((standing) => (
              <td key={standing} className="app-number" {...roles.cell} data-label={standingNames[standing]}>
                {counts[standing] === 0 ? (
                  0
                ) : (
                  <Link
                    to={`${paths.figure(reference, { item: code, status: standing })}#picked`}
                    className="govuk-link"
                    aria-label={`${counts[standing]}: ${code}, ${standingNames[standing]}`}
                  >
                    {counts[standing]}
                  </Link>
                )}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
