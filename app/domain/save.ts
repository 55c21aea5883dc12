import { type Answer, type AnswerContent as Content, sameAnswer } from './answers';
import { monthOf } from './expected';
import type { Problem } from './rules';

/** What becomes of one posted answer. */
export type SaveDecision = 'nothing' | 'save' | 'clash';

/**
 * Decides between what is stored now, what the sender saw, and what the sender posted.
 *
 * - Posted equals stored: nothing to do (also when a save is sent again).
 * - The sender saw what is stored: save. Where the sender certainly touched it (`meant`), what is stored has to be the
 *   very version they saw (`same`): it may only read the same because somebody put it back since a save of theirs.
 * - The sender did not touch what they saw: nothing, whatever somebody else has saved meanwhile.
 * - Otherwise both changed it: a clash, which only a person can settle.
 */
export function decideSave(
  stored: Content,
  seen: Content,
  posted: Content,
  { meant, same } = { meant: false, same: true },
): SaveDecision {
  if (sameAnswer(posted, stored)) return 'nothing';
  if (sameAnswer(seen, stored) && (same || !meant)) return 'save';
  return sameAnswer(posted, seen) && !meant ? 'nothing' : 'clash';
}

/** Whether an item may be changed: while only some are unlocked, those and what must be put right before sending. */
export function isUnlocked(
  code: string,
  unlocked: readonly string[] | null,
  problems: readonly Pick<Problem, 'code'>[],
): boolean {
  return !unlocked || unlocked.includes(code) || problems.some((problem) => problem.code === code);
}

/**
 * The items of which one press may say that last time’s answer is still correct, in form order: those that the area
 * reported on last time, has said nothing about yet, and may change, and whose expected month has not passed.
 */
export function stillToConfirm(
  codes: readonly string[],
  answers: Readonly<Record<string, Answer | undefined>>,
  before: Readonly<Record<string, Pick<Content, 'expected'> | undefined>>,
  mayChange: (code: string) => boolean,
  now: Date,
): string[] {
  return codes.filter((code) => {
    const [last, answer] = [before[code], answers[code]];
    const untouched = !answer || (!answer.status && !answer.comment);
    return last && untouched && mayChange(code) && !(last.expected && last.expected < monthOf(now));
  });
}
