import { cellText } from '../cell-text';
import type { BoardCell, BoardLine } from './board-sheet';
import { cutRow } from './row-size';

/** One column of a table: how it is headed, and what it says of a row. */
export type BoardColumn<Row> = {
  header: string;
  width: number;
  /** Counts stand to the right. */
  counts?: boolean;
  cell: (row: Row) => string | number;
};

/** The row with the headers of a table. */
export function headLine(columns: readonly Pick<BoardColumn<never>, 'header' | 'counts'>[]): BoardLine {
  return {
    cells: columns.map(({ header, counts }) => ({
      value: cellText(header),
      look: counts ? 'number-head' : 'head',
    })),
  };
}

/** A row of a table; a text too long for one row goes on in the next. */
export function rowLines<Row>(columns: readonly BoardColumn<Row>[], row: Row): BoardLine[] {
  const cells = columns.map(({ cell, counts }): BoardCell => {
    const value = cell(row);
    return { value, look: counts && typeof value === 'number' ? 'number' : 'text' };
  });
  return cutRow(cells, widthsOf(columns));
}

/** The rows of a table below one another. */
export function tableLines<Row>(columns: readonly BoardColumn<Row>[], rows: readonly Row[]): BoardLine[] {
  return rows.flatMap((row) => rowLines(columns, row));
}

/** How wide the columns are. */
export function widthsOf(columns: readonly Pick<BoardColumn<never>, 'width'>[]): number[] {
  return columns.map(({ width }) => width);
}
