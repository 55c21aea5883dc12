import { type Answer, isStepBack } from './answers';
import type { Item } from './proforma';
import { type Status, statusNames } from './status';

/** Something that keeps a return from being sent, with the item and field that put it right. */
export type Problem = {
  grade: 'must_fix';
  code: string;
  field: 'status' | 'comment' | 'stepBack';
  text: string;
};

/**
 * What must be put right before a return can be sent, in form order.
 * `before` is the status of each item in the area's last submission for an earlier phase.
 */
export function problemsBeforeSending(
  items: readonly Item[],
  answers: Readonly<Record<string, Answer | undefined>>,
  before: Readonly<Record<string, Status | undefined>>,
): Problem[] {
  return items.flatMap((item) => problemsOf(item, answers[item.code], before[item.code]));
}

function problemsOf(item: Item, answer: Answer | undefined, before: Status | undefined): Problem[] {
  const { code, shortName } = item;
  const problem = (field: Problem['field'], text: string): Problem => ({
    grade: 'must_fix',
    code,
    field,
    text,
  });

  if (!answer?.status) return [problem('status', `Select where “${shortName}” is now`)];
  const problems: Problem[] = [];
  if (isStepBack(before, answer.status) && before) {
    const moved = `“${shortName}” moved back from ${statusNames[before]} to ${statusNames[answer.status]}`;
    if (!answer.stepBack) problems.push(problem('stepBack', `Select why ${moved}`));
    if (!answer.comment) problems.push(problem('comment', `Enter what happened: ${moved}`));
  } else if (answer.status === 'not_implemented' && !answer.comment) {
    problems.push(problem('comment', `Enter why “${shortName}” is not being implemented`));
  }
  return problems;
}

/** How many of these items have an answer. */
export function countAnswered(
  items: readonly Item[],
  answers: Readonly<Record<string, Answer | undefined>>,
): number {
  return items.filter((item) => answers[item.code]?.status).length;
}
