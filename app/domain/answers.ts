import type { StepBack } from './figures';
import { type Status, stageOf } from './status';

/** The most characters that a comment may have; a line break counts as one. */
export const commentLimit = 5000;

/** An area's working answer to one item; `confirmed` when it said that nothing has changed. */
export type Answer = {
  status: Status | null;
  comment: string;
  stepBack: StepBack | null;
  confirmed: boolean;
};

/** A working answer as kept, with who saved it last. Versions count from 1. */
export type StoredAnswer = Answer & { version: number; updatedBy: string; updatedAt: Date };

/** What stands before anybody has answered: version 0. */
export const noAnswer: Answer = { status: null, comment: '', stepBack: null, confirmed: false };

/** Whether the status stands lower than the one before; false when either is missing. */
export function isStepBack(before: Status | null | undefined, now: Status | null): boolean {
  return !!before && !!now && stageOf(now) < stageOf(before);
}

/** Whether two answers say the same. */
export function sameAnswer(a: Omit<Answer, 'confirmed'>, b: Omit<Answer, 'confirmed'>): boolean {
  return a.status === b.status && a.comment === b.comment && a.stepBack === b.stepBack;
}
