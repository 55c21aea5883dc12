import { cellText } from '../cell-text';

/** What a cell is for, which decides how it looks. */
export type Look =
  | 'title'
  | 'state'
  | 'heading'
  | 'strong'
  | 'line'
  | 'prose'
  | 'label'
  | 'link'
  | 'head'
  | 'number-head'
  | 'band'
  | 'text'
  | 'number'
  | 'total'
  | 'number-total'
  | 'grid-head'
  | 'pillar'
  | 'in_place'
  | 'in_design'
  | 'not_implemented'
  | 'not_submitted'
  | 'not_in_scope';

/** One cell. A formula's value is what it comes to, so that a reader who cannot compute still shows it. */
export type BoardCell = {
  value: string | number;
  look: Look;
  formula?: string;
  /** The name of the sheet that it leads to. */
  link?: string;
};

/** One row. `across`: its only text runs over the whole width. */
export type BoardLine = {
  cells: readonly (BoardCell | undefined)[];
  across?: boolean;
  /** A new printed page begins after it. */
  ends?: boolean;
};

/** A chart that stands on cells of its own sheet; rows and columns count from 0. */
export type BoardChart = {
  kind: 'stacked columns' | 'bars';
  title: string;
  /** What it shows, for those who do not see it. */
  says: string;
  axes: { categories: string; values: string };
  categories: { column: number; from: number; to: number };
  /** Each with the row of its name, and places whose label would not fit. */
  series: readonly {
    column: number;
    head: number;
    fill: string;
    ink: string;
    unlabelled: readonly number[];
  }[];
  at: { from: { column: number; row: number }; to: { column: number; row: number } };
};

/** One worksheet, cell by cell. */
export type BoardSheet = {
  name: string;
  /** What it holds, for the contents. */
  says: string;
  /** Column widths in characters. */
  widths: readonly number[];
  lines: readonly BoardLine[];
  /** How many rows and columns stay in sight. */
  frozen?: { rows: number; columns: number };
  /** The row that every printed page begins with. */
  repeated?: number;
  paper: 'A4' | 'A3';
  /** Made to fit one page, also in height. */
  onePage?: boolean;
  /** Where it is too wide for one page, the columns before which another begins. */
  pages?: { columns: readonly number[]; scale: number };
  charts?: readonly BoardChart[];
};

/** A row of one text that runs over the whole width. */
export function across(value: string, look: Look): BoardLine {
  return { cells: [{ value: cellText(value), look }], across: true };
}

/** An empty row. */
export const emptyLine: BoardLine = { cells: [] };

/** A column's name as cells are addressed: 0 is A, 26 is AA. */
export function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter;
}

/** A cell's address in a formula; rows and columns count from 0. */
export function addressOf(column: number, row: number): string {
  return `${columnName(column)}${row + 1}`;
}

/** A total of the cells of a column in these rows, with what it comes to. */
export function totalOf(column: number, rows: readonly number[], value: number): BoardCell {
  const [first = 0, last = 0] = [rows[0], rows.at(-1)];
  const inOne = last - first === rows.length - 1;
  const cells = inOne
    ? `${addressOf(column, first)}:${addressOf(column, last)}`
    : rows.map((row) => addressOf(column, row)).join(',');
  return { value, look: 'number-total', ...(rows.length > 0 && { formula: `SUM(${cells})` }) };
}
