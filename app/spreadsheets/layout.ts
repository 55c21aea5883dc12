import { cellText, tellApart } from './cell-text';
import type { CoverLine, Sheet, Workbook } from './sheet';

/** What a cell is for, which decides how it looks. */
export type Role = 'title' | 'heading' | 'prose' | 'line' | 'head' | 'number-head' | 'text' | 'number';

/** One cell, its text as a cell can hold it. */
export type LaidCell = { value: string | number; role: Role };

/** A worksheet cell by cell, with the place of its table. */
export type LaidSheet = {
  name: string;
  lines: LaidCell[][];
  widths: readonly number[];
  /** Zero-based rows of the header and of the last row; null for a cover, or where a table has no rows. */
  table: { name: string; columns: readonly string[]; firstRow: number; lastRow: number } | null;
};

/** Every worksheet of a file: texts cleaned, names and headers told apart, the cover first. */
export function layOut({ title, cover, sheets }: Workbook): LaidSheet[] {
  const names = tellApart(['Cover', ...sheets.map(({ name }) => safeName(name))], '_', longestName);
  return [
    layCover(title, cover),
    ...sheets.map((sheet, at) => laySheet(sheet, names[at + 1] ?? `Sheet_${at + 1}`)),
  ];
}

const longestName = 31;
const longestHeader = 255;
const coverWidth = 100;
const usualWidth = 16;

function layCover(title: string, cover: readonly CoverLine[]): LaidSheet {
  const lines = cover.map((line) => [cell(line.text, line.heading ? 'heading' : 'prose')]);
  return { name: 'Cover', lines: [[cell(title, 'title')], ...lines], widths: [coverWidth], table: null };
}

function laySheet({ title, notes, header, rows, widths }: Sheet, name: string): LaidSheet {
  const firstRow = notes.length + 1;
  const columns = tellApart(header.map(headerText), ' ', longestHeader);
  const heads = columns.map((column, at) =>
    cell(
      column,
      rows.length > 0 && rows.every((row) => typeof row[at] === 'number') ? 'number-head' : 'head',
    ),
  );
  return {
    name,
    lines: [
      [cell(title, 'title')],
      ...notes.map((note) => [cell(note, 'line')]),
      heads,
      ...rows.map((row) => row.map((value) => cell(value, typeof value === 'number' ? 'number' : 'text'))),
    ],
    widths: columns.map((_, at) => widths?.[at] ?? usualWidth),
    table:
      rows.length === 0 || columns.length === 0
        ? null
        : { name: `${name}_table`, columns, firstRow, lastRow: firstRow + rows.length },
  };
}

function cell(value: string | number, role: Role): LaidCell {
  return { value: typeof value === 'number' ? value : cellText(value), role };
}

// A table names its columns by their headers, so each has a text on one line.
function headerText(text: string): string {
  return cellText(text.replace(/\s+/g, ' ')) || 'Column';
}

function safeName(name: string): string {
  const safe = name.replace(/[^\p{L}\p{N}]+/gu, '_').replace(/^[_\p{N}]+|_+$/gu, '');
  return safe === '' || safe.toLowerCase() === 'history' ? `Sheet_${safe}`.replace(/_$/, '') : safe;
}
