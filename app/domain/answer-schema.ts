import { z } from 'zod';
import { commentLimit } from './answers';
import { statuses } from './status';

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
