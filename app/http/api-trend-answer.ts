import { z } from 'zod';
import { count, named, text } from './api-fields';

const area = z.strictObject({ slug: text, name: text });
const item = z.strictObject({ code: text, shortName: text });

const point = z.strictObject({
  phase: named.optional().describe('Where the trend runs over phases.'),
  age: z.int().positive().optional().describe('Where it runs over time in reform: the first phase is 1.'),
  when: z
    .array(z.strictObject({ phase: named, months: z.int(), areas: count }))
    .optional()
    .describe('Which phases that was, for how many areas.'),
  notReached: z.array(text).optional(),
  past: z.array(text).optional(),
  reported: z.boolean().describe('false: nobody counted here has sent, and there are no counts.'),
  inPlace: count.optional(),
  inDesign: count.optional(),
  notImplemented: count.optional(),
  answers: count.optional().describe('Answers, area by item: the base.'),
  areas: z.array(area),
  joined: z.array(text),
  left: z.array(text),
  notSent: z.array(text).describe('Of the same areas where panel is matched.'),
  reworded: z
    .array(z.strictObject({ code: text, shortName: text, before: text, after: text }))
    .describe('Items that ask something else than before: either side is not comparable.'),
  added: z.array(item).describe('Items not asked before: totals on either side are not comparable.'),
  removed: z.array(item).describe('Items no longer asked.'),
});

/** The figures of trends: one group, or one for each wave or region. */
export const trendFigures = {
  scope: text,
  filters: z.array(text),
  begins: z.array(z.strictObject({ title: text, month: text, source: text })),
  groups: z
    .array(
      z.strictObject({
        group: text,
        axis: z.enum(['phases', 'age']),
        title: text,
        panel: z.enum(['matched', 'all']),
        matched: z
          .array(area)
          .describe('The same areas throughout, or by age at every age they have reached.'),
        leftOut: z.array(z.strictObject({ slug: text, name: text, reason: text })),
        points: z.array(point),
      }),
    )
    .describe('Empty where the proforma has nothing by the name in scope.'),
};
