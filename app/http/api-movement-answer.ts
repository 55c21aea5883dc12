import { z } from 'zod';
import { outcomes } from '~/domain/expected-outcome';
import { standings, statuses } from '~/domain/status';
import { count, optionalText, text } from './api-fields';

const status = z.enum(statuses);
const standing = z.enum(standings);
const stepBack = z.enum(['regression', 'correction']).nullable();
const where = { code: text, shortName: text, areaSlug: text, areaName: text };
const comment = z.string().optional().describe('Only with comments=1.');
const area = z.strictObject({ slug: text, name: text });
const areas = z.array(area);
const totals = z.record(standing, count);

const move = {
  ...where,
  statement: text,
  submissionId: text,
  from: status,
  to: status,
  direction: z.enum(['up', 'back']),
  stepBack,
  comment,
};

const table = z.strictObject({
  areas: areas.describe('Asked in both phases.'),
  sentInBoth: areas,
  notSentFrom: areas,
  notSentTo: areas,
  joined: areas,
  left: areas,
  items: count,
  added: z.array(text),
  dropped: z.array(text),
  counts: z.record(standing, totals).describe('From each standing to each: answers, area by item.'),
  rowTotals: totals,
  columnTotals: totals,
  compared: count.describe('Answered in both phases: what can have moved.'),
  total: count,
});

const curve = {
  observed: count,
  events: count,
  censored: count,
  median: z.number().nullable(),
  medianAtRisk: count.nullable(),
  steps: z.array(
    z.strictObject({ time: count, atRisk: count, events: count, censored: count, waiting: z.number() }),
  ),
};

const times = z.strictObject({
  code: text,
  shortName: text,
  neverAnswered: areas,
  atFirst: count,
  all: z.strictObject(curve),
  waves: z.array(z.strictObject({ wave: z.int(), curve: z.strictObject(curve) })),
  waits: z.array(
    z.strictObject({
      areaSlug: text,
      areaName: text,
      wave: z.int(),
      time: count.describe('Phases since the area was first asked.'),
      event: z.boolean().describe('Whether it came in place; otherwise the area was still waiting.'),
      atFirst: z.boolean(),
      phase: text,
    }),
  ),
});

const expected = z.strictObject({
  code: text,
  shortName: text,
  counts: z.record(z.enum(outcomes), count),
  moves: count,
  areasMoved: count,
  months: z.array(
    z.strictObject({
      areaSlug: text,
      areaName: text,
      submissionId: text,
      expected: text,
      first: text,
      moved: count,
      outcome: z.enum(outcomes),
      phase: text,
    }),
  ),
});

/** The figures of movement; what compares two phases is left out where there is no earlier one. */
export const movementFigures = {
  filters: z.array(text),
  table: table.optional(),
  chosen: z
    .array(
      z.strictObject({
        ...where,
        from: standing,
        to: standing,
        submissionId: optionalText,
        stepBack,
        comment,
      }),
    )
    .optional()
    .describe('The answers that from-status and to-status ask for.'),
  movedUp: z.array(z.strictObject(move)).optional(),
  slippedBack: z.array(z.strictObject({ ...move, since: text })).optional(),
  firstReported: z
    .array(z.strictObject({ ...where, submissionId: text, status, reason: text, since: text }))
    .optional(),
  stalled: z.strictObject({
    atLeast: count,
    items: z.array(
      z.strictObject({
        code: text,
        statement: text,
        shortName: text,
        areas: z.array(z.strictObject({ slug: text, name: text, phases: count })),
        answered: count,
      }),
    ),
  }),
  backAndForth: z.array(
    z.strictObject({
      ...where,
      submissionId: text,
      turns: count,
      sequence: z.array(z.strictObject({ phase: text, status })),
    }),
  ),
  timeToInPlace: z.array(times),
  expectedMonths: z.array(expected),
};
