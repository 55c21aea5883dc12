import { sql } from 'drizzle-orm';
import { areaReturns, submissionAnswers, submissions } from './schema';

/** What is read of a submission beside its answers; needs the return joined. */
export const submissionHead = {
  id: submissions.id,
  reference: submissions.reference,
  areaId: areaReturns.areaId,
  phaseId: areaReturns.phaseId,
  returnId: submissions.returnId,
  version: submissions.version,
  proformaVersion: submissions.proformaVersion,
  signedBy: submissions.signedBy,
  signedAs: submissions.signedAs,
  submittedAt: submissions.submittedAt,
  hash: submissions.hash,
  format: submissions.format,
};

/** What is read of a frozen answer. */
export const submittedAnswer = {
  itemCode: submissionAnswers.itemCode,
  status: submissionAnswers.status,
  comment: submissionAnswers.comment,
  stepBack: submissionAnswers.stepBack,
  delays: submissionAnswers.delays,
  expected: submissionAnswers.expected,
  confirmed: submissionAnswers.confirmed,
};

/** Holds for the last version of each return that was sent by this instant. */
export const isLatestAsAt = (instant: Date) => sql`${submissions.version} = (
  select max(later.version) from submissions later where later.return_id = ${submissions.returnId}
  and later.submitted_at <= ${sql.param(instant, submissions.submittedAt)})`;

/** Holds for the last version of each return. */
export const isLatest = sql`${submissions.version} = (
  select max(later.version) from submissions later where later.return_id = ${submissions.returnId})`;
