import { sql } from 'drizzle-orm';
import { areaReturns, submissions } from './schema';

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
};

/** Holds for the last version of each return. */
export const isLatest = sql`${submissions.version} = (
  select max(later.version) from submissions later where later.return_id = ${submissions.returnId})`;
