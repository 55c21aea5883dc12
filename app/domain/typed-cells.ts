import { answerSchema } from './answer-schema';
import { type AnswerContent, isStepBack } from './answers';
import type { FilledRow, TypedCell } from './filled-form';
import { readMonth } from './months';
import type { Status } from './status';
import { delaysCalled, sameName, statusCalled, stepBackCalled, stillCorrect } from './workbook-cells';

type Cells = FilledRow['cells'];

/** What is wrong with a cell, in words that are the same for every cell with the same problem. */
export type Complaint = [cell: TypedCell, text: string];

/** What an item's cells say as an answer, or what cannot be read; “Still correct” stands for no status. */
export function readTypedCells(cells: Cells): { content: AnswerContent } | { complaints: Complaint[] } {
  const { status, stepBack, comment, delay1, delay2, delay3, expected } = cells;
  const delays = [delay1, delay2, delay3];
  const complaints: Complaint[] = Object.values(cells)
    .filter(({ kind }) => kind === 'formula' || kind === 'error')
    .map((cell) => [cell, 'There is a formula in the cell. Type what you want to say instead.']);
  const notInList = (cell: TypedCell, text: string, rest: string) =>
    complaints.push([cell, `“${text}” is not in the list for this cell. ${rest}`]);

  if (status.text && !repeatsLast(cells) && !statusCalled(status.text))
    notInList(status, status.text, 'Choose one of the answers.');
  if (stepBack.text && !stepBackCalled(stepBack.text))
    notInList(stepBack, stepBack.text, 'Choose why the item moved back.');
  for (const cell of delays)
    for (const other of delaysCalled(cell.text).others)
      notInList(cell, other, 'Choose what drives delay, and write anything else in the comments.');
  if (expected.text && !readMonth(expected.text))
    complaints.push([
      expected,
      `“${expected.text}” is not a month. Enter a month and a year, such as March 2027.`,
    ]);

  const read = answerSchema.safeParse({
    status: statusCalled(status.text),
    stepBack: stepBackCalled(stepBack.text),
    comment: comment.text,
    delays: delays.flatMap(({ text }) => delaysCalled(text).tags),
    expected: readMonth(expected.text),
  });
  if (read.success) return complaints.length > 0 ? { complaints } : { content: read.data };
  for (const { path, message } of read.error.issues)
    complaints.push([path[0] === 'expected' ? expected : comment, `${message}.`]);
  return { complaints };
}

/** Whether the area chose that all of last time's answer still holds. */
export function repeatsLast({ status }: Pick<Cells, 'status'>): boolean {
  return sameName(status.text, stillCorrect);
}

/** What was typed beside “Still correct”, which leaves nothing else to say. */
export function besideStillCorrect(edited: Partial<AnswerContent>, cells: Cells): Complaint[] {
  return filledCells(edited, cells).map((cell) => [
    cell,
    `“${stillCorrect}” repeats all that was said last time. Clear this cell, or choose a status.`,
  ]);
}

/** What was typed that does not go with the status; a blank status is told once, and not what follows from it. */
export function besideStatus(
  edited: Partial<AnswerContent>,
  status: Status | null,
  last: Status | undefined,
  cells: Cells,
): Complaint[] {
  const { comment: _, stepBack, ...holdingUp } = edited;
  const reason = filledCells({ stepBack }, cells);
  const held = filledCells(holdingUp, cells);
  if (!status && reason.length + held.length > 0)
    return [[cells.status, 'Choose a status, so that what is filled in beside it can be kept.']];
  const notLate = status === 'in_place' ? held : [];
  const notBack = isStepBack(last, status) ? [] : reason;
  const or = 'Clear the cell, or choose another status.';
  return [
    ...notLate.map((cell): Complaint => [cell, `This is only for items that are not in place. ${or}`]),
    ...notBack.map((cell): Complaint => [cell, `The item has not moved back since last time. ${or}`]),
  ];
}

/** The cells with something in them that stand for these parts of an answer. */
function filledCells(parts: Partial<AnswerContent>, cells: Cells): TypedCell[] {
  return [
    ...(parts.comment ? [cells.comment] : []),
    ...(parts.stepBack ? [cells.stepBack] : []),
    ...(parts.delays ? [cells.delay1, cells.delay2, cells.delay3] : []),
    ...(parts.expected ? [cells.expected] : []),
  ].filter(({ text }) => text !== '');
}
