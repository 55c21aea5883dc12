import { cellText } from './cell-text';
import { typedCell, typedLine } from './typed-words';

/** One line of a cover sheet. */
export type CoverLine = {
  text: string;
  heading?: boolean;
  /** The address in full that the text leads to. */
  link?: string;
};

/** One table, with what stands above it. */
export type Sheet = {
  /** Its tab; made safe and unique when written. */
  name: string;
  title: string;
  /** The lines between the title and the header. */
  notes: string[];
  header: string[];
  rows: (string | number)[][];
  /** Column widths in characters. */
  widths?: number[];
  /** What its marked-up table is called; made of its tab where it is not said. */
  table?: string;
  /** Of each column what stands below its header, on lines of their own: a unit, then notes. */
  below?: readonly string[];
  /** The column whose cells name worksheets, and lead to the first cell of each. */
  links?: number;
};

/** How wide the first column of a table is, in which the lines above it are broken too. */
export const labelWidth = 62;

/** A file of tables behind a cover. */
export type Workbook = {
  title: string;
  /** What the file is about, for its properties. */
  subject: string;
  /** The organisation that it is from, where that is not the service itself. */
  author?: string;
  cover: CoverLine[];
  sheets: Sheet[];
  /** Whether long texts outside tables are broken into lines within the first column. */
  wraps?: boolean;
};

/** One column of a table: how it is headed, what it means, and what it says of a line. */
export type Column<Line> = {
  header: string;
  meaning: string;
  width: number;
  /** Whether its cells are people's own words, which are left as they were written. */
  ownWords?: boolean;
  cell: (line: Line) => string | number;
};

/** The header, rows and widths of a table with these columns; what was typed is told apart from marks and signs. */
export function tabulate<Line>(
  columns: readonly Column<Line>[],
  lines: readonly Line[],
): Pick<Sheet, 'header' | 'rows'> & { widths: number[] } {
  return {
    header: columns.map(({ header }) => typedLine(header)),
    rows: lines.map((line) =>
      columns.map(({ cell, ownWords }) => {
        const value = cell(line);
        return typeof value === 'number' || ownWords ? value : typedCell(cellText(value));
      }),
    ),
    widths: columns.map(({ width }) => width),
  };
}
