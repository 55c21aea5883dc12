import { cellText, tellApart } from './cell-text';
import { type PrintSetup, printSetup } from './print-setup';
import { cutLine } from './row-height';
import type { CoverLine, Sheet, Workbook } from './sheet';
import { isShorthand } from './shorthand';

/** What a cell is for, which decides how it looks. */
export type Role =
  | 'title'
  | 'wrapped-title'
  | 'heading'
  | 'prose'
  | 'line'
  | 'link'
  | 'head'
  | 'number-head'
  | 'text'
  | 'number'
  | 'shorthand';

/** One cell, its text as a cell can hold it. */
export type LaidCell = {
  value: string | number;
  role: Role;
  /** Where its text leads: to the first cell of a worksheet, or out of the file. */
  link?: { sheet: string } | { address: string };
};

/** A worksheet cell by cell, with the place of its table. */
export type LaidSheet = {
  name: string;
  lines: LaidCell[][];
  widths: readonly number[];
  /** Zero-based rows of the header and of the last row; null for a cover, or where a table has no rows. */
  table: { name: string; columns: readonly string[]; firstRow: number; lastRow: number } | null;
  /** On paper, where the header of its table stands on every page. */
  print: PrintSetup;
};

/** Every worksheet of a file: texts cleaned, names and headers told apart, the cover first. */
export function layOut({ title, cover, sheets, wraps = false }: Workbook): LaidSheet[] {
  const names = tellApart(['Cover', ...sheets.map(({ name }) => safeName(name))], '_', longestName);
  return [
    layCover(title, cover, wraps),
    ...sheets.map((sheet, at) => laySheet(sheet, names[at + 1] ?? `Sheet_${at + 1}`, wraps)),
  ];
}

const longestName = 31;
const longestHeader = 255;
const coverWidth = 100;
const usualWidth = 16;

function layCover(title: string, cover: readonly CoverLine[], wraps: boolean): LaidSheet {
  const lines = cover.flatMap(({ text, heading, link }): LaidCell[][] => {
    if (link) return [[{ ...cell(text, 'link'), link: { address: link } }]];
    if (heading) return [[cell(text, 'heading')]];
    return cutLine(text, coverWidth).map((piece) => [cell(piece, 'prose')]);
  });
  return {
    name: 'Cover',
    lines: [[cell(title, titleRole(wraps))], ...lines],
    widths: [coverWidth],
    table: null,
    print: printSetup([coverWidth]),
  };
}

function laySheet(sheet: Sheet, name: string, wraps: boolean): LaidSheet {
  const { title, notes, header, rows, widths, table, below, links } = sheet;
  const columns = tellApart(
    header.map((text, at) => [headerText(text), cellText(below?.[at] ?? '')].filter(Boolean).join('\n')),
    ' ',
    longestHeader,
  );
  const numeric = columns.map((_, at) => isNumeric(rows, at));
  const laidWidths = columns.map((_, at) => widths?.[at] ?? usualWidth);
  const above = wraps ? notes.flatMap((note) => cutLine(note, laidWidths[0] ?? usualWidth)) : notes;
  const firstRow = above.length + 1;
  return {
    name,
    lines: [
      [cell(title, titleRole(wraps))],
      ...above.map((note) => [cell(note, wraps ? 'prose' : 'line')]),
      columns.map((column, at) => cell(column, numeric[at] ? 'number-head' : 'head')),
      ...rows.map((row) =>
        row.map((value, at) => {
          const role = typeof value === 'number' ? 'number' : numeric[at] ? 'shorthand' : 'text';
          if (at !== links) return cell(value, role);
          return { ...cell(value, 'link'), link: { sheet: String(value) } };
        }),
      ),
    ],
    widths: laidWidths,
    print: printSetup(laidWidths),
    table:
      rows.length === 0 || columns.length === 0
        ? null
        : { name: table ?? `${name}_table`, columns, firstRow, lastRow: firstRow + rows.length },
  };
}

/** Whether a column holds numbers, with nothing beside them but shorthand. */
function isNumeric(rows: Sheet['rows'], at: number): boolean {
  const cells = rows.map((row) => row[at] ?? '');
  const others = cells.filter((value) => typeof value !== 'number');
  return others.length < cells.length && others.every((text) => isShorthand(text));
}

function titleRole(wraps: boolean): Role {
  return wraps ? 'wrapped-title' : 'title';
}

function cell(value: string | number, role: Role): LaidCell {
  return { value: typeof value === 'number' ? value : cellText(value), role };
}

// Units and notes apart, a header is one line, as a table names its columns by their headers.
function headerText(text: string): string {
  return cellText(text.replace(/\s+/g, ' ')) || 'Column';
}

function safeName(name: string): string {
  const safe = name.replace(/[^\p{L}\p{N}]+/gu, '_').replace(/^[_\p{N}]+|_+$/gu, '');
  return safe === '' || safe.toLowerCase() === 'history' ? `Sheet_${safe}`.replace(/_$/, '') : safe;
}
