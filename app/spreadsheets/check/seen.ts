import { columnName } from '../form-sheet';
import type { ReadBook, ReadCell, ReadSheet, ReadTable } from './read-book';

/** Where a cell stands on its sheet: over the table, in its header or body, or beside or below it. */
export type CellPart = 'above' | 'header' | 'body' | 'outside';

export type SeenCell = {
  cell: ReadCell;
  text: string;
  sheet: SeenSheet;
  row: number;
  column: number;
  part: CellPart;
  /** Whether it stands in a column of comments: people's own words, left as they were written. */
  ownWords: boolean;
};

export type SeenSheet = ReadSheet & {
  kind: 'cover' | 'contents' | 'notes' | 'table';
  table: ReadTable | undefined;
  /** The texts of the first column above the table, or of all of a cover, row by row. */
  above: readonly string[];
  headers: readonly string[];
  cells: readonly SeenCell[];
};

/** A workbook with every cell by the part of its sheet that it stands in. */
export type Seen = { book: ReadBook; sheets: readonly SeenSheet[]; cells: readonly SeenCell[] };

/** One rule, by the number and grade that the list of rules gives it. */
export type Rule = {
  id: string;
  /** Essential, best practice, or extra. */
  grade: 'E' | 'B' | 'X';
  says: string;
  /** What of it no machine can tell. */
  left?: string;
  /** Where it is broken, or why it does not apply. */
  check: (seen: Seen) => readonly string[] | { because: string };
};

/** Places every cell. */
export function seeBook(book: ReadBook): Seen {
  const sheets = book.sheets.map(seeSheet);
  return { book, sheets, cells: sheets.flatMap(({ cells }) => cells) };
}

/** A cell's place in words: `Areas!B4`. */
export function placeOfCell({ sheet, row, column }: SeenCell): string {
  return `${sheet.name}!${columnName(column)}${row + 1}`;
}

/** The places of the cells that are not blank and of which this is true. */
export function cellsWhere(cells: readonly SeenCell[], isBroken: (seen: SeenCell) => boolean): string[] {
  return cells.filter((seen) => seen.text !== '' && isBroken(seen)).map(placeOfCell);
}

/** What is said of each sheet that breaks a rule. */
export function sheetsWhere<Sheet extends ReadSheet>(
  sheets: readonly Sheet[],
  says: (sheet: Sheet) => string | false | undefined,
): string[] {
  return sheets.flatMap((sheet) => {
    const said = says(sheet);
    return said ? [`${sheet.name}: ${said}`] : [];
  });
}

/** The sheets that hold a table. */
export function tablesIn({ sheets }: Seen): SeenSheet[] {
  return sheets.filter(({ kind }) => kind !== 'cover');
}

/** The body of a table column by column. */
export function columnsOf({ headers, cells }: SeenSheet): SeenCell[][] {
  const body = Map.groupBy(
    cells.filter(({ part }) => part === 'body'),
    ({ column }) => column,
  );
  return headers.map((_, at) => body.get(at) ?? []);
}

/** A text without what stands in it in quotation marks: somebody's words, in which nothing is a mark of the file's. */
export function unquoted(text: string): string {
  return text.replace(/“[\s\S]*”/, '“”');
}

/** How a note is marked, and its number. */
export const noteMarker = /\[note (\d+)\]/g;

function seeSheet(sheet: ReadSheet, at: number): SeenSheet {
  const [table] = sheet.tables;
  const end = table ? table.top : sheet.rows.length;
  const textAt = (row: number, column: number) => String(sheet.rows[row]?.[column]?.value ?? '');
  const headers = table
    ? Array.from({ length: table.right - table.left + 1 }, (_, column) =>
        textAt(table.top, table.left + column),
      )
    : [];
  const above = Array.from({ length: end }, (_, row) => textAt(row, 0));
  const kind = at === 0 && !table ? 'cover' : kindOf(sheet.name, table?.name ?? '');
  const cells: SeenCell[] = [];
  const seen: SeenSheet = { ...sheet, kind, table, above, headers, cells };
  sheet.rows.forEach((row, place) => {
    row.forEach((cell, column) => {
      if (!cell) return;
      const part = partOf(table, place, column);
      const ownWords = part === 'body' && /\bcomments?\b/i.test(headers[column - (table?.left ?? 0)] ?? '');
      cells.push({ cell, text: String(cell.value), sheet: seen, row: place, column, part, ownWords });
    });
  });
  return seen;
}

function kindOf(name: string, table: string): SeenSheet['kind'] {
  if (/^(table of )?contents$/i.test(name) || table === 'table_of_contents') return 'contents';
  return /^notes$/i.test(name) || table === 'notes' ? 'notes' : 'table';
}

function partOf(table: ReadTable | undefined, row: number, column: number): CellPart {
  if (!table || row < table.top) return 'above';
  if (row > table.bottom || column < table.left || column > table.right) return 'outside';
  return row === table.top ? 'header' : 'body';
}
