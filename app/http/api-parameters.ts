import { z } from 'zod';
import { standings } from '~/domain/status';

const phase = z
  .string()
  .regex(
    /^\d{4}-\d{2}(\.e[1-9]\d{0,3})?$/,
    'must be a phase such as 2026-01, or one of its editions such as 2026-01.e1',
  )
  .describe('The phase by its first month, such as 2026-01; with .e1 an edition of it that was replaced.')
  .optional();
const slug = z.string().regex(/^[a-z0-9-]{1,60}$/, 'must be a short name such as family-help');
const whole = (least: number, most: number, says = `must be a whole number from ${least} to ${most}`) => {
  return z.coerce.number(says).int(says).min(least, says).max(most, says);
};
const standing = z.enum(standings, `must be one of ${standings.join(', ')}`);

const wavesSay = 'must be a whole number from 1 to 99, or several with commas between them';
const waves = z.union(
  [
    whole(1, 99, wavesSay),
    z
      .string()
      .regex(/^[1-9]\d?(,[1-9]\d?)+$/, wavesSay)
      .max(300, wavesSay),
  ],
  wavesSay,
);

const where = {
  programme: slug.describe('Only areas of this programme, such as ffc.').optional(),
  wave: waves
    .describe('Only areas of this wave, such as 1, or of several with commas between them, such as 1,2.')
    .optional(),
};
const filter = {
  ...where,
  pillar: slug.describe('Only items of this pillar, by its short name.').optional(),
};
const unasked = 'Without it the newest for which an area has sent; for an area’s token, that area itself.';
const onePhase = phase.describe(
  `The phase by its first month, such as 2026-01; with .e1 an edition of it that was replaced. ${unasked}`,
);
const fromPhase = phase.describe('The first phase, which is no later than the last.');

/** The parameters of each address, which are those of the page with the same figures. */
export const apiParameters = {
  matrix: z.strictObject({
    phase: onePhase,
    ...filter,
    status: standing.describe('Only items on which some area stands so.').optional(),
    items: z
      .string()
      .regex(/^[A-Z0-9-]+(,[A-Z0-9-]+)*$/, 'must be codes of items with commas between them')
      .max(1000, 'must be at most 1000 characters')
      .describe('Only these items, by code, with commas between them.')
      .optional(),
  }),
  grid: z.strictObject({
    phase: onePhase,
    ...filter,
    sort: z
      .enum(['wave', 'name', 'in-place'], 'must be wave, name or in-place')
      .describe('The order of the areas.')
      .optional(),
  }),
  trends: z.strictObject({
    scope: z
      .string()
      .regex(
        /^[A-Za-z0-9-]{1,60}$/,
        'must be programme, a pillar or section by short name, or an item’s code',
      )
      .describe('programme, a pillar or section by its short name, or an item by its code.')
      .optional(),
    areas: z
      .enum(['all'], 'must be all, or be left out for the same areas throughout')
      .describe('all: whoever sent in each phase. Left out: the same areas throughout.')
      .optional(),
    from: fromPhase,
    to: phase.describe(
      'The last phase. Without it the last closed one for which an area has sent; for an area’s token, that area itself.',
    ),
    phase: phase.describe('As to, where that is left out.'),
    ...where,
    area: slug.describe('Only this area, by its short name.').optional(),
    axis: z
      .enum(['age'], 'must be age, or be left out for phases')
      .describe('age: time in reform in place of phases.')
      .optional(),
    split: z
      .enum(['wave', 'region', 'none'], 'must be wave, region or none')
      .describe('One trend for each wave or region. Time in reform is by wave unless this is none.')
      .optional(),
  }),
  movement: z.strictObject({
    from: fromPhase,
    to: phase.describe(`The last phase. ${unasked}`),
    phase: phase.describe('As to, where that is left out.'),
    ...filter,
    stalled: whole(2, 6).describe('How many answers in a row in design make an item stalled.').optional(),
    turns: whole(1, 3).describe('How many changes of direction make an answer go back and forth.').optional(),
    'from-status': standing.describe('List the answers that stood so before.').optional(),
    'to-status': standing.describe('List the answers that stand so now.').optional(),
    comments: z.enum(['1'], 'must be 1').describe('1: with areas’ comments.').optional(),
  }),
  returns: z.strictObject({
    phase: z
      .string()
      .regex(/^\d{4}-\d{2}$/, 'must be a phase such as 2026-01')
      .describe(`The phase by its first month, such as 2026-01. ${unasked}`)
      .optional(),
    ...where,
  }),
};

/** The first parameter of a query that is not right, and why; undefined when all are. Blank ones say nothing. */
export function parameterProblem(
  known: z.ZodObject,
  query: URLSearchParams,
): { parameter: string; detail: string } | undefined {
  const given = [...query].filter(([, value]) => value !== '');
  const twice = given.find(([name], at) => given.findIndex((other) => other[0] === name) < at)?.[0];
  if (twice !== undefined) return { parameter: twice, detail: `${twice} is given more than once.` };
  const issue = known.safeParse(Object.fromEntries(given)).error?.issues[0];
  if (!issue) return undefined;
  const parameter = issue.code === 'unrecognized_keys' ? (issue.keys[0] ?? '') : String(issue.path[0]);
  if (issue.code !== 'unrecognized_keys') return { parameter, detail: `${parameter} ${issue.message}.` };
  return {
    parameter,
    detail: `There is no parameter ${parameter}. There are ${Object.keys(known.shape).join(', ')}.`,
  };
}
