import { type AnswerContent, noAnswer, type StoredAnswer, sameAnswer, settle } from './answers';
import { type CellProblem, groupProblems, type ProblemGroup } from './cell-problems';
import type { SubmittedAnswer } from './figures';
import type { FilledForm, FilledRow } from './filled-form';
import type { Item } from './proforma';
import { checkReturn, type Problem } from './rules';
import { isUnlocked } from './save';
import { readRow } from './workbook-row';

/** A return as far as an upload is laid beside it. */
export type ReturnBeside = {
  items: readonly Item[];
  answers: Readonly<Record<string, StoredAnswer>>;
  before: { answers: Readonly<Record<string, SubmittedAnswer>> } | undefined;
  unlocked: string[] | null;
  problems: readonly Problem[];
};

/** An answer that a workbook would change: what stands on screen now, and what would stand there. */
export type UploadedChange = {
  code: string;
  row: number;
  was: AnswerContent;
  now: AnswerContent;
  /** The area chose that last time's answer still holds. */
  stillCorrect: boolean;
  /** The stored version that this was decided against; 0: none. */
  seen: number;
  /** What it would still lack before the return can be sent: a reason, or what happened. */
  lacks: string[];
};

/** A difference whose answer was changed on screen too, after the workbook was downloaded. */
export type Conflict = UploadedChange & { changedBy: string; changedAt: Date };

/** What applying an uploaded workbook would do; nothing at all while there is a problem. */
export type UploadDecision = {
  problems: ProblemGroup[];
  /** What is wrong with each row, by its number, for the workbook that is given back. */
  problemsByRow: Record<number, string>;
  differences: UploadedChange[];
  conflicts: Conflict[];
  same: number;
  /** The items that have no row in the workbook: they stay as they are. */
  absent: string[];
};

/** Why a workbook cannot be laid beside this return. */
export type MismatchReason = 'other_area' | 'other_phase' | 'other_form';

/** Whether the workbook is of this return and of the form as it is now; undefined when it is. */
export function mismatchOf(
  form: Pick<FilledForm, 'area' | 'phase' | 'proformaVersion'>,
  area: string,
  phase: string,
  proformaVersion: number,
): MismatchReason | undefined {
  if (form.area !== area) return 'other_area';
  if (form.phase !== phase) return 'other_phase';
  return form.proformaVersion === proformaVersion ? undefined : 'other_form';
}

/** Decides row by row between the workbook, what it was downloaded with, and what stands on screen now. */
export function decideUpload(form: FilledForm, found: ReturnBeside, now: Date): UploadDecision {
  const decided: Pick<UploadDecision, 'differences' | 'conflicts'> = { differences: [], conflicts: [] };
  const problems: CellProblem[] = [];
  const rows = new Map<string, FilledRow>();
  for (const row of form.rows) {
    const problem = misplaced(row, rows, found.items);
    if (problem) problems.push({ code: row.code, row: row.row, cell: row.codeCell, text: problem });
    else rows.set(row.code, row);
  }
  for (const item of found.items) {
    const { code } = item;
    const row = rows.get(code);
    if (!row) continue;
    const stored = found.answers[code];
    const last = found.before?.answers[code];
    const reading = readRow(row, { last, storedMonth: stored?.expected ?? null }, now);
    if ('problems' in reading) {
      problems.push(...reading.problems);
      continue;
    }
    const difference = differenceOf(row, reading, stored, last, item);
    if (!difference) continue;
    if (!isUnlocked(code, found.unlocked, found.problems)) {
      const text = 'This item is locked. Put its cells back as they were, or download the workbook again.';
      problems.push({ code, row: row.row, cell: row.cells.status.cell, text });
    } else if (stored && row.base && !sameAnswer(stored, row.base.content))
      decided.conflicts.push({ ...difference, changedBy: stored.updatedBy, changedAt: stored.updatedAt });
    else decided.differences.push(difference);
  }
  const absent = found.items.map(({ code }) => code).filter((code) => !rows.has(code));
  const changed = [...decided.differences, ...decided.conflicts];
  const told = new Set([...absent, ...[...changed, ...problems].map(({ code }) => code)]);
  return {
    ...decided,
    problems: groupProblems(problems),
    problemsByRow: Object.fromEntries(
      problems.map(({ row }) => [row, sayProblems(problems.filter((problem) => problem.row === row))]),
    ),
    same: found.items.filter(({ code }) => !told.has(code)).length,
    absent,
  };
}

/** Why a row cannot be one of this return's; undefined when it can. */
function misplaced({ code }: FilledRow, rows: ReadonlyMap<string, FilledRow>, items: readonly Item[]) {
  if (code === '') return 'Something is typed in a row without an item. Move it to the row of its item.';
  if (rows.has(code)) return 'This item stands in more than one row. Keep one of them.';
  if (items.some((item) => item.code === code)) return undefined;
  return `“${code}” is not an item of this return. Take the row out, or download the workbook again.`;
}

function sayProblems(problems: readonly CellProblem[]): string {
  return problems.map(({ cell, text }) => `${cell}: ${text}`).join('\n');
}

function differenceOf(
  { code, row }: FilledRow,
  reading: { edited: Partial<AnswerContent> } | { repeats: SubmittedAnswer },
  stored: StoredAnswer | undefined,
  last: SubmittedAnswer | undefined,
  item: Item,
): UploadedChange | undefined {
  const was = contentOf(stored ?? noAnswer);
  const stillCorrect = 'repeats' in reading;
  if (!stillCorrect && Object.keys(reading.edited).length === 0) return undefined;
  const meant = stillCorrect
    ? { ...contentOf(reading.repeats), stepBack: null }
    : { ...was, ...reading.edited };
  const now = settle(meant, last?.status);
  const confirms = stillCorrect && !stored?.confirmed;
  if (sameAnswer(now, was) && !confirms) return undefined;
  return { code, row, was, now, stillCorrect, seen: stored?.version ?? 0, lacks: lackedBy(now, last, item) };
}

/** What has to be put right about an answer before it is sent, but for that there is none. */
function lackedBy(now: AnswerContent, last: SubmittedAnswer | undefined, item: Item): string[] {
  if (!now.status) return [];
  const answers = { [item.code]: { ...now, confirmed: false } };
  const earlier = [{ [item.code]: last }];
  const { mustFix } = checkReturn({ phase: '', items: [item], after: {}, answers, earlier });
  return mustFix.map(({ text }) => text);
}

function contentOf({ status, comment, stepBack, delays, expected }: AnswerContent): AnswerContent {
  return { status, comment, stepBack, delays, expected };
}
