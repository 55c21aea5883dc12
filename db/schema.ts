import type { Kit } from './kit';
import { kits } from './kit';
import { defineExceptions } from './schema/exceptions';
import { defineFigures } from './schema/figures';
import { defineMessages } from './schema/messages';
import { definePacks } from './schema/packs';
import { definePeople } from './schema/people';
import { defineProgramme } from './schema/programme';
import { defineReturns } from './schema/returns';
import { defineReview } from './schema/review';
import { defineSharing } from './schema/sharing';

/** Every table, parents first. */
const define = (kit: Kit) => {
  const programme = defineProgramme(kit);
  const people = definePeople(kit, programme);
  const returns = defineReturns(kit, programme, people);
  return {
    ...programme,
    ...people,
    ...returns,
    ...defineReview(kit, people, returns),
    ...defineExceptions(kit, programme, people),
    ...defineMessages(kit, programme, people, returns),
    ...defineFigures(kit, programme, people, returns),
    ...defineSharing(kit, programme, people),
    ...definePacks(kit, programme, people),
  };
};

/** The engine this process runs on: PostgreSQL when `DATABASE_URL` says so, SQLite otherwise. */
export const dialect = process.env.DATABASE_URL?.startsWith('postgres') ? 'pg' : 'sqlite';
export const schemas = { pg: define(kits.pg), sqlite: define(kits.sqlite) };
export type Schema = (typeof schemas)['pg'];

// One by one, because drizzle-kit draws only the tables that this module exports.
export const {
  programmes,
  areas,
  memberships,
  proformas,
  phases,
  phaseAreas,
  settings,
  users,
  userAreas,
  sessions,
  invitations,
  rateLimits,
  areaReturns,
  answers,
  submissions,
  submissionAnswers,
  events,
  explanations,
  changeRequests,
  amendments,
  queries,
  queryMessages,
  workbookUploads,
  exceptions,
  sectionAssignments,
  messages,
  publishedFigures,
  editions,
  lastLooks,
  milestones,
  submissionSummaries,
  helpOffers,
  sentenceNotes,
  apiTokens,
  packTemplates,
  exports,
  exportParts,
  releaseClearances,
} = schemas[dialect];
