import { type AnswerContent, noAnswer, type StoredAnswer } from '~/domain/answers';
import type { SubmittedAnswer } from '~/domain/figures';
import type { FilledForm, FilledRow, TypedCell } from '~/domain/filled-form';
import { type CellTexts, cellsOf, workbookFields } from '~/domain/workbook-cells';
import type { ReturnBeside } from '~/domain/workbook-upload';

export const columns = {
  status: 'H',
  stepBack: 'I',
  comment: 'J',
  delay1: 'K',
  delay2: 'L',
  delay3: 'M',
  expected: 'N',
};

/** A row that was downloaded with this answer at version 2, in which these cells were then typed over. */
export function rowOf(
  code: string,
  row: number,
  base: Partial<AnswerContent> = {},
  typed: Partial<CellTexts> = {},
): FilledRow {
  const content = { ...contentOf(base) };
  const texts = { ...cellsOf(content), ...typed };
  const cells = Object.fromEntries(
    workbookFields.map((field): [string, TypedCell] => [
      field,
      { cell: `${columns[field]}${row}`, kind: 'text', text: texts[field] },
    ]),
  ) as FilledRow['cells'];
  return { code, codeCell: `A${row}`, row, cells, base: { version: 2, content } };
}

/** A workbook with these rows. */
export function formOf(...rows: FilledRow[]): FilledForm {
  const place = { phase: '2026-10', area: 'ashcombe', proformaVersion: 1 };
  return { fileFormat: 'xlsx', ...place, downloadedAt: '2026-11-01T09:00:00.000Z', sheet: 'Answers', rows };
}

/** A return with these answers stored, each at version 2, beside what was last submitted. */
export function returnOf(
  answers: Record<string, Partial<AnswerContent>>,
  before: Record<string, Partial<SubmittedAnswer>> = {},
): ReturnBeside {
  const stored = Object.entries(answers).map(([code, content]): [string, StoredAnswer] => [
    code,
    {
      ...noAnswer,
      ...content,
      version: 2,
      updatedBy: 'Robin Example',
      updatedAt: new Date('2026-11-02T14:02:00Z'),
    },
  ]);
  const last = Object.entries(before).map(([code, content]): [string, SubmittedAnswer] => [
    code,
    { ...noAnswer, status: 'in_design', ...content },
  ]);
  const codes = [...new Set([...Object.keys(answers), ...Object.keys(before)])].sort();
  return {
    items: codes.map((code) => ({ code, statement: code, shortName: code, programmes: ['ffc'] })),
    answers: Object.fromEntries(stored),
    before: { answers: Object.fromEntries(last) },
    unlocked: null,
    problems: [],
  };
}

/** An answer's content, blank where nothing is said. */
export function contentOf(said: Partial<AnswerContent>): AnswerContent {
  const { confirmed: _, ...blank } = noAnswer;
  return { ...blank, ...said };
}
