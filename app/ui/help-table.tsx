import { Link } from '@remix-run/react';
import type { ReactNode } from 'react';
import { ColumnHeads } from './table-head';
import { roles } from './table-roles';

type Props = {
  caption: string;
  /** The first is of the item’s name. */
  heads: readonly string[];
  rows: readonly { code: string; shortName: string; address?: string; cells: readonly ReactNode[] }[];
};

/** Items with what is said of each, which narrow windows stack. */
export function HelpTable({ caption, heads, rows }: Props) {
  return (
    <table className="app-help app-stack" {...roles.table}>
      <caption className="govuk-visually-hidden">{caption}</caption>
      <thead {...roles.group}>
        <tr {...roles.row}>
          <ColumnHeads names={[...heads]} />
        </tr>
      </thead>
      <tbody {...roles.group}>
        {rows.map(({ code, shortName, address, cells }) => (
          <tr key={code} {...roles.row}>
            <th scope="row" {...roles.rowHead}>
              {address ? (
                <Link to={address} className="govuk-link">
                  {shortName}
                </Link>
              ) : (
                shortName
              )}{' '}
              <span className="app-code">{code}</span>
            </th>
            {cells.map((cell, at) => (
              <td key={heads[at + 1]} {...roles.cell} data-label={heads[at + 1]}>
                {/* One element, because narrow windows lay the label and what follows side by side. */}
                <div>{cell}</div>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
