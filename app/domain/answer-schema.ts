import { z } from 'zod';
import { commentLimit } from './answers';
import { cleanText } from './clean-text';
import { readDelays } from './delays';
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
  delays: z.array(z.string()).default([]).transform(readDelays),
  expected: z.preprocess(
    blankToNull,
    z
      .string()
      .regex(/^20[0-9]{2}-(0[1-9]|1[0-2])$/, 'Month must be a number from 1 to 12, and year like 2027')
      .nullable(),
  ),
});
