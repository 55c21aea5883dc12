import { labelWidth } from '../sheet';

/** A cell of a data table; one of notes alone shows their markers, or nothing where there are none. */
export type DataCell = string | number | { notes: readonly string[] };

/** How a column is headed: a unit and notes stand below its header. */
export type DataHead = {
  header: string;
  unit?: string;
  /** Texts of notes; each is numbered once, wherever it is used. */
  notes?: readonly string[];
  width: number;
  /** Whether its cells are people's own words, which are left as they were written. */
  ownWords?: boolean;
};

export type DataColumn<Line> = DataHead & { cell: (line: Line) => DataCell };

/** A table before its notes are numbered and what stands above it is said. */
export type DataTable = {
  /** Its tab, the same in every phase. */
  name: string;
  title: string;
  /** What it holds, for the contents. */
  says: string;
  /** What a reader has to know beforehand, such as the base. */
  lines: readonly string[];
  source?: string;
  heads: readonly DataHead[];
  rows: readonly (readonly DataCell[])[];
};

/**
 * A table with a row for each line; none where there are no lines, as a marked-up table has at least one row. A column
 * of notes is left out where no row has any.
 */
export function dataTable<Line>(
  about: Omit<DataTable, 'heads' | 'rows'>,
  columns: readonly DataColumn<Line>[],
  lines: readonly Line[],
): DataTable[] {
  if (lines.length === 0) return [];
  const rows = lines.map((line) => columns.map(({ cell }) => cell(line)));
  const kept = columns.map((_, at) => rows.some((row) => !isWithoutNotes(row[at])));
  return [
    {
      ...about,
      heads: columns.filter((_, at) => kept[at]),
      rows: rows.map((row) => row.filter((_, at) => kept[at])),
    },
  ];
}

function isWithoutNotes(cell: DataCell | undefined): boolean {
  return typeof cell === 'object' && cell.notes.length === 0;
}

/** The column at the right in which a row's notes stand. */
export function notesColumn<Line>(notesOf: (line: Line) => readonly string[]): DataColumn<Line> {
  return { header: 'Notes', width: 18, cell: (line) => ({ notes: notesOf(line) }) };
}

/** The columns that name an item: its statement first, which labels the row, and its code by itself. */
export function itemHeads<Line>(
  itemOf: (line: Line) => { code: string; statement: string },
): DataColumn<Line>[] {
  return [
    { header: 'Item', width: labelWidth, cell: (line) => itemOf(line).statement },
    { header: 'Item code', width: 14, cell: (line) => itemOf(line).code },
  ];
}
