import { Link } from '@remix-run/react';
import { type ClaimBesideTable, sayPrinted } from '~/domain/narrative-claims';
import { paths } from '~/paths';
import { ColumnHeads } from './table-head';
import { roles } from './table-roles';

type Props = { claims: readonly ClaimBesideTable[]; table: string; phase: string };

/** Where the report's text and its table disagree: what each says, and where it says so. */
export function PublishedClaims({ claims, table, phase }: Props) {
  const contradictions = claims.filter(({ contradicts }) => contradicts);
  const others = claims.filter(({ contradicts }) => !contradicts);
  return (
    <>
      {contradictions.length > 0 && (
        <ClaimTable title="Both cannot be right" claims={contradictions} table={table} phase={phase} />
      )}
      {others.length > 0 && (
        <ClaimTable title="Hard to read together" claims={others} table={table} phase={phase} />
      )}
    </>
  );
}

function ClaimTable({ title, claims, table, phase }: Props & { title: string }) {
  return (
    <table className="govuk-table app-claims app-stack" {...roles.table}>
      <caption className="govuk-table__caption govuk-table__caption--s">
        {title}: {claims.length}
      </caption>
      <thead {...roles.group}>
        <tr {...roles.row}>
          <ColumnHeads
            names={['What the text says, in our words', 'What the table says', 'What else to know']}
          />
        </tr>
      </thead>
      <tbody {...roles.group}>
        {claims.map(({ id, says, where, rows, note }) => (
          <tr key={id} {...roles.row}>
            <th scope="row" {...roles.rowHead}>
              {says} <span className="app-claims__where">{where}</span>
            </th>
            <td {...roles.cell}>
              {rows.map((row) => (
                <p key={row.code}>
                  <Link to={paths.item(row.code, { phase })} className="govuk-link">
                    {row.code}
                  </Link>
                  : <b>{sayPrinted(row)}</b>
                  {row.impossible && ', which is impossible'}
                </p>
              ))}
              <span className="app-claims__where">{table}</span>
            </td>
            <td {...roles.cell}>{note}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
