import { sql } from 'drizzle-orm';
import { type ReturnState, returnStates } from '../../app/domain/area-return';
import type { DelayTag } from '../../app/domain/delays';
import type { Explanation } from '../../app/domain/explanations';
import type { StepBack } from '../../app/domain/figures';
import { type Status, statuses } from '../../app/domain/status';
import type { Kit } from '../kit';
import type { PeopleTables } from './people';
import type { ProgrammeTables } from './programme';

const oneOf = (column: string, values: readonly string[]) =>
  sql.raw(`${column} in (${values.map((value) => `'${value}'`).join(', ')})`);

/** Returns, their working answers, the submissions frozen from them, and everything that happened to them. */
export const defineReturns = (
  { table, index, unique, check, primaryKey, text, int, bool, at, json, seq }: Kit,
  { areas, phases }: ProgrammeTables,
  { users }: PeopleTables,
) => {
  const areaReturns = table(
    'area_returns',
    {
      id: text().primaryKey(),
      phaseId: text()
        .notNull()
        .references(() => phases.id, { onDelete: 'restrict' }),
      areaId: text()
        .notNull()
        .references(() => areas.id, { onDelete: 'restrict' }),
      state: text().$type<ReturnState>().notNull(),
      /** What a reviewer asked for when changes were requested. */
      reason: text().notNull().default(''),
      /** The items that may be changed since it was sent back; null: all. */
      unlocked: json<string[]>(),
      updatedAt: at().notNull(),
    },
    (t) => [
      unique('area_returns_phase_area').on(t.phaseId, t.areaId),
      index('area_returns_area').on(t.areaId),
      check('area_returns_state', oneOf('state', returnStates)),
    ],
  );
  const answers = table(
    'answers',
    {
      returnId: text()
        .notNull()
        .references(() => areaReturns.id, { onDelete: 'restrict' }),
      itemCode: text().notNull(),
      status: text().$type<Status>(),
      comment: text().notNull(),
      stepBack: text().$type<StepBack>(),
      delays: json<DelayTag[]>().notNull().default([]),
      /** The month in which it is expected to be in place, such as `2027-03`. */
      expected: text(),
      /** The area said that nothing has changed since the phase before. */
      confirmed: bool().notNull(),
      version: int().notNull(),
      updatedBy: text()
        .notNull()
        .references(() => users.id, { onDelete: 'restrict' }),
      updatedAt: at().notNull(),
    },
    (t) => [
      primaryKey({ columns: [t.returnId, t.itemCode] }),
      check('answers_status', oneOf('status', statuses)),
      check('answers_step_back', oneOf('step_back', ['regression', 'correction'])),
    ],
  );
  const submissions = table(
    'submissions',
    {
      id: text().primaryKey(),
      returnId: text()
        .notNull()
        .references(() => areaReturns.id, { onDelete: 'restrict' }),
      version: int().notNull(),
      reference: text().notNull().unique(),
      proformaVersion: int().notNull(),
      signedBy: text()
        .notNull()
        .references(() => users.id, { onDelete: 'restrict' }),
      /** The signer's name as it stood at signing. */
      signedAs: text().notNull(),
      submittedAt: at().notNull(),
      /** SHA-256 of the canonical content, in hexadecimal. */
      hash: text().notNull(),
      /** What the hash covers: see domain/submission. */
      format: int().notNull().default(1),
      explanations: json<Explanation[]>().notNull().default([]),
    },
    (t) => [unique('submissions_return_version').on(t.returnId, t.version)],
  );
  const submissionAnswers = table(
    'submission_answers',
    {
      submissionId: text()
        .notNull()
        .references(() => submissions.id, { onDelete: 'restrict' }),
      itemCode: text().notNull(),
      status: text().$type<Status>().notNull(),
      comment: text().notNull(),
      stepBack: text().$type<StepBack>(),
      delays: json<DelayTag[]>().notNull().default([]),
      expected: text(),
      confirmed: bool().notNull().default(false),
    },
    (t) => [
      primaryKey({ columns: [t.submissionId, t.itemCode] }),
      check('submission_answers_status', oneOf('status', statuses)),
    ],
  );
  const events = table(
    'events',
    {
      seq: seq(),
      at: at().notNull(),
      actorId: text().references(() => users.id, { onDelete: 'restrict' }),
      action: text().notNull(),
      returnId: text().references(() => areaReturns.id, { onDelete: 'restrict' }),
      itemCode: text(),
      /** The version of the answer that this event made; an answer's events are gapless from 1. */
      version: int(),
      change: json<Record<string, unknown>>().notNull(),
    },
    (t) => [
      unique('events_answer_version').on(t.returnId, t.itemCode, t.version),
      index('events_actor').on(t.actorId),
    ],
  );

  return { areaReturns, answers, submissions, submissionAnswers, events };
};

export type ReturnTables = ReturnType<typeof defineReturns>;
