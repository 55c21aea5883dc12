import type { AnswerContent } from '~/domain/answers';
import type { CellTexts, WorkbookField } from '~/domain/workbook-cells';

/** One item of a return as its workbook shows it. */
export type FormItem = {
  code: string;
  statement: string;
  section: string;
  /** The last submission's answer; null where the area had not reported on it before. */
  last: AnswerContent | null;
  /** What stands in the cells to fill in. */
  cells: CellTexts;
  /** The answer that the cells were first filled from, with its version; null for a row that is none of ours. */
  base: FormBase | null;
  /** What is wrong with what was typed; absent in a workbook that nobody has filled in yet. */
  problem?: string;
};

/** An answer as it stood when a workbook was downloaded; version 0 where there was none. */
export type FormBase = { version: number; content: AnswerContent };

/** Everything that a return's workbook says. */
export type ReturnForm = {
  phase: { id: string; name: string };
  area: { slug: string; name: string };
  proformaVersion: number;
  /** What last time was, in words; undefined for an area that reports for the first time. */
  lastPhase: string | undefined;
  /** In words, e.g. `11:59pm on Friday 10 July 2026`. */
  due: string;
  /** Where the filled-in workbook is to be uploaded. */
  address: string;
  downloadedAt: Date;
  illustrative: boolean;
  /** What each section of the form calls each status, in form order. */
  sections: readonly { title: string; headings: readonly string[] }[];
  items: readonly FormItem[];
};

/** The layout of the workbook; a file of another one is stale. */
export const formFormat = 1;

/** What the sheets are called. */
export const formSheets = { instructions: 'Instructions', answers: 'Answers', lists: 'Lists' } as const;

/** How the columns to be read are headed. */
export const codeHeader = 'Item code';
export const fieldHeaders: Record<WorkbookField, string> = {
  status: 'Now: status',
  stepBack: 'Now: why it moved back',
  comment: 'Now: further comments',
  delay1: 'Now: what drives delay, first',
  delay2: 'Now: what drives delay, second',
  delay3: 'Now: what drives delay, third and any others',
  expected: 'Now: month expected in place',
};
