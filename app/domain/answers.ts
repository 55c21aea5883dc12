import { z } from 'zod';
import type { StepBack } from './figures';
import { type Status, stageOf, statuses } from './status';

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

const blankToNull = (value: unknown) => (value === '' || value === undefined ? null : value);

/**
 * What may be kept as an answer, whichever door it comes in by.
 * Nothing is required: unfinished work saves, and what is missing is counted elsewhere.
 */
export const answerSchema = z.object({
  status: z.preprocess(
    blankToNull,
    z.enum(statuses, { message: 'Select in place, in design or not being implemented' }).nullable(),
  ),
  comment: z
    .string()
    .default('')
    .transform(cleanText)
    .refine((text) => [...text].length <= commentLimit, {
      message: `Further comments must be ${commentLimit.toLocaleString('en-GB')} characters or less`,
    }),
  stepBack: z.preprocess(
    blankToNull,
    z.enum(['regression', 'correction'], { message: 'Select why this has moved back' }).nullable(),
  ),
});

/** Text as it is kept: line breaks as one character, no control characters, no blank ends, well-formed. */
export function cleanText(text: string): string {
  return (
    text
      .toWellFormed()
      .replace(/\r\n?/g, '\n')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out; PostgreSQL and XML refuse them.
      .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\uFFFE\uFFFF]/g, '')
      .trim()
  );
}

/** Whether the status stands lower than the one before; false when either is missing. */
export function isStepBack(before: Status | null | undefined, now: Status | null): boolean {
  return !!before && !!now && stageOf(now) < stageOf(before);
}

/** Whether two answers say the same. */
export function sameAnswer(a: Omit<Answer, 'confirmed'>, b: Omit<Answer, 'confirmed'>): boolean {
  return a.status === b.status && a.comment === b.comment && a.stepBack === b.stepBack;
}
