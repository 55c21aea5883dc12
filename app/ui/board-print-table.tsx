import type { ReactNode } from 'react';

/** A line of a table: its cells, the first of which is its head, or a heading over the lines below it. */
export type PrintRow = { key: string; cells: readonly ReactNode[] } | { key: string; group: ReactNode };

type Props = {
  caption: string;
  heads: readonly string[];
  rows: readonly PrintRow[];
  /** From this column on they are numbers. */
  numbersFrom?: number;
  className?: string;
};

/** A table for paper: its head is repeated on every sheet, and no line is torn in two. */
export function PrintTable({ caption, heads, rows, numbersFrom = heads.length, className = '' }: Props) {
  const looks = (at: number) => (at >= numbersFrom ? 'print-number' : undefined);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region is reached by keyboard
    <section className="print-scroll" aria-label={`Table: ${caption}`} tabIndex={0}>
      <table className={`print-table ${className}`.trim()}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {heads.map((head, at) => (
              <th key={head} scope="col" className={looks(at)}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key} className={'group' in row ? 'print-group' : undefined}>
              {'group' in row ? (
                <th scope="colgroup" colSpan={heads.length}>
                  {row.group}
                </th>
              ) : (
                row.cells.map((cell, at) =>
                  at === 0 ? (
                    <th key={heads[at]} scope="row">
                      {cell}
                    </th>
                  ) : (
                    <td key={heads[at]} className={looks(at)}>
                      {cell}
                    </td>
                  ),
                )
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
