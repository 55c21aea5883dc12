/** How a cell of a form looks, and whether it can be filled in: only `entry` can. */
export type Look = 'title' | 'heading' | 'line' | 'head' | 'locked' | 'entry' | 'problem';

/** The lists and limits that cells of a form can be held to. */
export type CheckName = 'status' | 'statusOrSame' | 'stepBack' | 'delay' | 'delays' | 'comment' | 'month';

export type FormCell = { text: string; look: Look; check?: CheckName };

/** One sheet of a form, cell by cell. */
export type FormSheet = {
  name: string;
  lines: FormCell[][];
  widths: readonly number[];
  /** How many columns and rows stay in sight; on paper these columns and the last of these rows are repeated. */
  frozen?: { columns: number; rows: number };
  hidden?: boolean;
};

/** What a cell is held to: one of a list, which stands in a range of the hidden sheet, or a length. */
export type Check = {
  /** The list's name and range, or the most characters. */
  list?: { name: string; range: string };
  longest?: number;
  /** Whether anything else can be entered all the same, to be read when it is uploaded. */
  lenient?: boolean;
  promptTitle: string;
  prompt: string;
  errorTitle: string;
  error: string;
};

/** A workbook to be filled in: its sheets and what its cells are held to. */
export type FormBook = {
  title: string;
  subject: string;
  sheets: FormSheet[];
  checks: Record<CheckName, Check>;
};

/** A cell's address as formulas write it: columns and rows count from 0. */
export function addressOf(column: number, row: number): string {
  return `${columnName(column)}${row + 1}`;
}

/** A column's letters: 0 is A, 26 is AA. */
export function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter;
}

/** The cells of a sheet that are held to each check. */
export function checkedCells({ lines }: FormSheet): Map<CheckName, string[]> {
  const cells = new Map<CheckName, string[]>();
  lines.forEach((line, row) => {
    line.forEach(({ check }, column) => {
      if (check) cells.set(check, [...(cells.get(check) ?? []), addressOf(column, row)]);
    });
  });
  return cells;
}
