import type { ReactNode } from 'react';
import { roles } from './table-roles';

export type StackedRow = {
  key: string;
  /** In the order of the columns; the first heads the row. */
  cells: readonly ReactNode[];
  /** What stands before the cells after the first in a narrow window, where that is not the heads of their columns. */
  labels?: readonly string[];
};

type Props = {
  caption: string;
  /** Where nothing else says what the table is of. */
  showsCaption?: boolean;
  heads: readonly string[];
  rows: readonly StackedRow[];
  className?: string;
  /** The design system’s own table, which is larger. */
  isLarge?: boolean;
};

/** A table whose rows become blocks of labels and values in a narrow window. */
export function StackedTable({ caption, showsCaption, heads, rows, className = '', isLarge }: Props) {
  const look = (part: string) => (isLarge ? `govuk-table${part}` : undefined);
  return (
    <table className={`${isLarge ? 'govuk-table' : 'app-returns'} app-stack ${className}`} {...roles.table}>
      <caption
        className={showsCaption ? 'govuk-table__caption govuk-table__caption--s' : 'govuk-visually-hidden'}
      >
        {caption}
      </caption>
      <thead className={look('__head')} {...roles.group}>
        <tr {...roles.row}>
          {heads.map((head) => (
            <th key={head} scope="col" className={look('__header')} {...roles.columnHead}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody {...roles.group}>
        {rows.map(({ key, cells: [first, ...cells], labels = heads.slice(1) }) => (
          <tr key={key} className={look('__row')} {...roles.row}>
            <th scope="row" className={look('__header')} {...roles.rowHead}>
              {first}
            </th>
            {cells.map((cell, at) => (
              <td key={heads[at + 1]} className={look('__cell')} data-label={labels[at]} {...roles.cell}>
                <div>{cell}</div>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
