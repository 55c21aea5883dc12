import type { AnswerContent } from './answers';
import type { CellProblem } from './cell-problems';
import { passedMonth } from './expected';
import type { SubmittedAnswer } from './figures';
import type { FilledRow } from './filled-form';
import { sayMonth } from './months';
import { besideStatus, besideStillCorrect, type Complaint, readTypedCells, repeatsLast } from './typed-cells';
import { stillCorrect } from './workbook-cells';

/** What a row says that it did not say when it was downloaded. */
export type RowReading =
  | { problems: CellProblem[] }
  /** Nothing was edited when there is no part in it. */
  | { edited: Partial<AnswerContent> }
  | { repeats: SubmittedAnswer };

/** What the row is read beside: last time's answer, and the month that is stored now. */
type Beside = { last: SubmittedAnswer | undefined; storedMonth: string | null };

/** Reads the cells of one item. A cell that says what it said when it was downloaded is no edit, whatever it says. */
export function readRow(row: FilledRow, { last, storedMonth }: Beside, now: Date): RowReading {
  const { cells, base } = row;
  const told = (complaints: readonly Complaint[]) => ({
    problems: complaints.map(([{ cell }, text]) => ({ code: row.code, row: row.row, cell, text })),
  });
  if (!base)
    return told([
      [
        { cell: row.codeCell, kind: 'text', text: row.code },
        'This item was not in the workbook when it was downloaded. Download the workbook again.',
      ],
    ]);
  const read = readTypedCells(cells);
  if ('complaints' in read) return told(read.complaints);
  const { status, ...beside } = editedParts(read.content, base.content);

  if (repeatsLast(cells)) {
    const complaints = besideStillCorrect(beside, cells);
    if (!last)
      complaints.push([cells.status, `There is no last time for “${stillCorrect}”. Choose a status.`]);
    else if (passedMonth(last.expected, null, now) && last.expected)
      complaints.push([
        cells.status,
        `“${stillCorrect}” would repeat that it is expected in ${sayMonth(last.expected)}, which has passed. Choose a status and a month.`,
      ]);
    return last && complaints.length === 0 ? { repeats: last } : told(complaints);
  }
  const edited = { ...(status !== undefined && { status }), ...beside };
  const complaints = besideStatus(edited, read.content.status, last?.status, cells);
  const passed = edited.expected && passedMonth(edited.expected, storedMonth, now);
  if (passed && complaints.length === 0) complaints.push([cells.expected, passed]);
  return complaints.length === 0 ? { edited } : told(complaints);
}

function editedParts(now: AnswerContent, base: AnswerContent): Partial<AnswerContent> {
  return {
    ...(now.status !== base.status && { status: now.status }),
    ...(!sameText(now.comment, base.comment) && { comment: now.comment }),
    ...(now.stepBack !== base.stepBack && { stepBack: now.stepBack }),
    ...(now.delays.join() !== base.delays.join() && { delays: now.delays }),
    ...(now.expected !== base.expected && { expected: now.expected }),
  };
}

// Some programs drop tabs and the spaces at the ends of lines when they save a file that nobody has edited.
function sameText(typed: string, base: string): boolean {
  return [base, base.replaceAll('\t', '')].some((text) => spacedOnce(text) === spacedOnce(typed));
}

function spacedOnce(text: string): string {
  return text
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim();
}
