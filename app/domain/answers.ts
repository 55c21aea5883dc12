import type { DelayTag } from './delays';
import type { StepBack } from './figures';
import { type Status, stageOf } from './status';

/** The most characters that a comment may have; a line break counts as one. */
export const commentLimit = 5000;

/** What an area says about one item: one unit, saved and compared as a whole. */
export type AnswerContent = {
  status: Status | null;
  comment: string;
  stepBack: StepBack | null;
  /** What holds it up, while it is not in place. */
  delays: readonly DelayTag[];
  /** The month in which it is expected to be in place, such as `2027-03`, while it is not. */
  expected: string | null;
};

/** An area's working answer to one item; `confirmed` when it said that nothing has changed. */
export type Answer = AnswerContent & { confirmed: boolean };

/** A working answer as kept, with who saved it last. Versions count from 1. */
export type StoredAnswer = Answer & { version: number; updatedBy: string; updatedAt: Date };

/** What stands before anybody has answered: version 0. */
export const noAnswer: Answer = {
  status: null,
  comment: '',
  stepBack: null,
  delays: [],
  expected: null,
  confirmed: false,
};

/** Whether the status stands lower than the one before; false when either is missing. */
export function isStepBack(before: Status | null | undefined, now: Status | null): boolean {
  return !!before && !!now && stageOf(now) < stageOf(before);
}

/** Whether two answers say the same. */
export function sameAnswer(a: AnswerContent, b: AnswerContent): boolean {
  return sameWord(a, b) && a.stepBack === b.stepBack;
}

/** Whether two answers say the same of the item itself, whatever the reason for a step back. */
export function sameWord(a: Omit<AnswerContent, 'stepBack'>, b: Omit<AnswerContent, 'stepBack'>): boolean {
  return (
    a.status === b.status &&
    a.comment === b.comment &&
    a.expected === b.expected &&
    a.delays.join() === b.delays.join()
  );
}

/** The answer as it would be kept: no reason without a step back, nothing that holds up what is in place. */
export function settle(content: AnswerContent, before: Status | undefined): AnswerContent {
  const late = content.status === 'in_design' || content.status === 'not_implemented';
  return {
    ...content,
    stepBack: isStepBack(before, content.status) ? content.stepBack : null,
    delays: late ? content.delays : [],
    expected: late ? content.expected : null,
  };
}

/** What was last submitted, as an answer that says the same. */
export function asLastTime({
  status,
  comment,
  delays,
  expected,
}: Omit<AnswerContent, 'stepBack'>): AnswerContent {
  return { status, comment, stepBack: null, delays, expected };
}

/** The answer as it would be kept, confirmed only while it says the same as when that was said. */
export function asKept(
  content: AnswerContent,
  before: Status | undefined,
  current: Answer,
  confirmed: boolean,
): Answer {
  const settled = settle(content, before);
  return { ...settled, confirmed: confirmed || (current.confirmed && sameAnswer(settled, current)) };
}

/** Whether nothing but the confirmation is new. */
export function isNewlyConfirmed(current: Answer, posted: Answer): boolean {
  return posted.confirmed && !current.confirmed && sameAnswer(posted, current);
}

/** An answer without who kept it and when. */
export function plainAnswer({ status, comment, stepBack, delays, expected, confirmed }: Answer): Answer {
  return { status, comment, stepBack, delays, expected, confirmed };
}
