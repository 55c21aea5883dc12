import type { AnswerContent } from './answers';
import type { WorkbookField } from './workbook-cells';

/** One cell as it was typed, with its address in its sheet; a formula or an error has no text of its own. */
export type TypedCell = {
  cell: string;
  kind: 'text' | 'number' | 'boolean' | 'date' | 'formula' | 'error';
  text: string;
};

/** One row of a workbook that came back: the cells as typed, and the answer that they were first filled from. */
export type FilledRow = {
  code: string;
  codeCell: string;
  /** As the spreadsheet program counts it. */
  row: number;
  cells: Record<WorkbookField, TypedCell>;
  /** Null for a code that the workbook was not made with. */
  base: { version: number; content: AnswerContent } | null;
};

/** A workbook that came back, as far as it could be read; whose it is is not decided yet. */
export type FilledForm = {
  fileFormat: 'xlsx' | 'ods';
  phase: string;
  area: string;
  proformaVersion: number;
  /** When it was downloaded, in ISO 8601. */
  downloadedAt: string;
  /** The sheet that the rows stand in. */
  sheet: string;
  rows: FilledRow[];
};

/** Why a file was not read at all. */
export type FileRefusal =
  | 'too_large'
  | 'wrong_kind'
  | 'macros'
  | 'password'
  | 'too_much_inside'
  | 'too_many_cells'
  | 'unreadable'
  | 'not_ours'
  | 'stale'
  | 'headings';

/** The most bytes that an uploaded workbook may have. */
export const workbookLimit = 5 * 1024 * 1024;

/** How many workbooks one person may upload within an hour. */
export const uploadsPerHour = 20;

/** The endings of the files that are read; the file picker offers the same. */
export const workbookEndings = ['.xlsx', '.ods'] as const;

/** The most characters of a file's name that are kept. */
export const fileNameLimit = 120;
