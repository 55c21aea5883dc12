import { z } from 'zod';
import { type ApiScope, apiAudiences } from '~/domain/api-token';
import { returnStates } from '~/domain/area-return';
import { standings } from '~/domain/status';
import { count, instant, named, optionalText, text } from './api-fields';
import { movementFigures } from './api-movement-answer';
import { trendFigures } from './api-trend-answer';

const meta = z.strictObject({
  phase: named.describe('The phase, by its first month; the last one where there are several.'),
  edition: z
    .union([z.int().positive(), z.literal('live')])
    .describe('The frozen edition that the figures stand on; live: they are what counts now and may change.'),
  from: named.nullable().describe('The earlier phase, where two or more are laid side by side.'),
  state: text.describe('In words, whether the figures can still change.'),
  asAt: instant.describe('When the figures were read.'),
  references: z.array(z.string()).describe('By which the figures can be found again and recomputed.'),
  base: count
    .nullable()
    .describe('The areas asked. Movement: asked in both phases, null without an earlier.'),
  sent: count.nullable().describe('How many of those have sent. Movement: sent in both phases.'),
  audience: z.enum(apiAudiences).describe('For whom the token reads.'),
  areas: z
    .enum(['all', 'programme', 'own'])
    .describe(
      'Of an area’s token, own: only the area that it was issued to; programme: the areas of that area’s programme.',
    ),
  othersWithheld: z
    .string()
    .nullable()
    .describe('Why an area’s token is shown no other area, in words; null where nothing is held back so.'),
  illustrative: z.boolean().describe('Whether area names, people and answers are made up.'),
  marking: text,
  licence: text,
  links: z.strictObject({
    self: z.url(),
    page: z
      .url()
      .nullable()
      .describe(
        'The page with the same figures for people of the programme; with its own progress for people of an area; null for others.',
      ),
    figures: z.array(z.url()).describe('Where each reference leads, for people of the programme alone.'),
    description: z.url(),
  }),
});

const areas = z.array(
  z.strictObject({
    slug: text,
    name: text,
    wave: z.int(),
    programme: text,
    submission: z.string().nullable().describe('The reference of the submission counted; null: not sent.'),
  }),
);
const item = { code: text, statement: text, pillar: text, section: text };

const areaReturn = z.strictObject({
  area: z.strictObject({ slug: text, name: text, programme: text, wave: z.int(), region: z.string() }),
  state: z.enum(returnStates),
  answered: count.describe('Items answered so far in the area’s working return.'),
  inScope: count,
  dueAt: instant.describe('With the area’s own later date, if it has one.'),
  late: z.boolean(),
  firstSentAt: instant.nullable(),
  submission: z
    .strictObject({
      reference: text,
      version: z.int().positive(),
      submittedAt: instant,
      signedAs: optionalText.describe('For the programme alone.'),
    })
    .nullable(),
});

/** What each address answers with. */
export const apiAnswers = {
  matrix: z.strictObject({
    meta,
    areas,
    items: z.array(
      z.strictObject({
        ...item,
        inPlace: count,
        inDesign: count,
        notImplemented: count,
        notSubmitted: count,
        notInScope: count,
      }),
    ),
  }),
  grid: z.strictObject({
    meta,
    areas,
    items: z.array(
      z.strictObject({
        ...item,
        areas: z.record(z.string(), z.enum(standings)).describe('Where each area stands, by its short name.'),
        lastChangedOrConfirmed: z
          .record(z.string(), z.strictObject({ phase: text, ago: count }).nullable())
          .optional()
          .describe(
            'In which phase each area last changed or confirmed its answer, and how many have asked since.',
          ),
      }),
    ),
  }),
  trends: z.strictObject({ meta, ...trendFigures }),
  movement: z.strictObject({ meta, ...movementFigures }),
  returns: z.strictObject({ meta, returns: z.array(areaReturn) }),
} satisfies Record<ApiScope, z.ZodObject>;

/** What stands in place of an answer. */
export const apiProblemAnswer = z.strictObject({
  type: z.url(),
  title: text,
  status: z.int(),
  detail: text,
  parameter: z.string().optional().describe('The parameter that is not right.'),
});

/** The parts that several answers share, and each answer, by the name that the description gives them. */
export const apiSchemas: Record<string, z.ZodType> = {
  Meta: meta,
  Matrix: apiAnswers.matrix,
  Grid: apiAnswers.grid,
  Trends: apiAnswers.trends,
  Movement: apiAnswers.movement,
  Returns: apiAnswers.returns,
  Problem: apiProblemAnswer,
};
