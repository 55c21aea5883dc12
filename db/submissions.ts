import { and, asc, countDistinct, desc, eq, inArray, lt, max, sql } from 'drizzle-orm';
import type { CountedSubmission, SubmittedAnswer } from '~/domain/figures';
import type { Status } from '~/domain/status';
import { areaReturns, areas, phases, submissionAnswers, submissions } from './schema';
import type { Reader, Tx } from './store';

const head = {
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

const isLatest = sql`${submissions.version} = (
  select max(later.version) from submissions later where later.return_id = ${submissions.returnId})`;

/** The last submission of each area for each of these phases, with its answers (or the one to this item), in time order. */
export async function listCountedSubmissions(
  db: Reader,
  phaseIds: readonly string[],
  itemCode?: string,
): Promise<CountedSubmission[]> {
  const counted = and(inArray(areaReturns.phaseId, [...phaseIds]), isLatest);
  const heads = await db
    .select(head)
    .from(submissions)
    .innerJoin(areaReturns, eq(areaReturns.id, submissions.returnId))
    .where(counted)
    .orderBy(asc(submissions.submittedAt));
  const rows = await db
    .select({
      submissionId: submissionAnswers.submissionId,
      itemCode: submissionAnswers.itemCode,
      status: submissionAnswers.status,
      comment: submissionAnswers.comment,
      stepBack: submissionAnswers.stepBack,
    })
    .from(submissionAnswers)
    .innerJoin(submissions, eq(submissions.id, submissionAnswers.submissionId))
    .innerJoin(areaReturns, eq(areaReturns.id, submissions.returnId))
    .where(itemCode ? and(counted, eq(submissionAnswers.itemCode, itemCode)) : counted);
  const answers = new Map<string, Record<string, SubmittedAnswer>>(heads.map(({ id }) => [id, {}]));
  for (const { submissionId, itemCode, ...answer } of rows) {
    const into = answers.get(submissionId);
    if (into) into[itemCode] = answer;
  }
  return heads.map((row) => ({ ...row, answers: answers.get(row.id) ?? {} }));
}

/** One submission with its area and phase; the caller decides whether the viewer may see it. */
export async function findSubmission(db: Reader, id: string) {
  const [row] = await db
    .select({ ...head, areaName: areas.name, areaSlug: areas.slug, phase: phases, state: areaReturns.state })
    .from(submissions)
    .innerJoin(areaReturns, eq(areaReturns.id, submissions.returnId))
    .innerJoin(areas, eq(areas.id, areaReturns.areaId))
    .innerJoin(phases, eq(phases.id, areaReturns.phaseId))
    .where(eq(submissions.id, id));
  return row;
}

/** The answers frozen in a submission, by item code. */
export async function listSubmittedAnswers(db: Reader, id: string): Promise<Record<string, SubmittedAnswer>> {
  const rows = await db
    .select({
      itemCode: submissionAnswers.itemCode,
      status: submissionAnswers.status,
      comment: submissionAnswers.comment,
      stepBack: submissionAnswers.stepBack,
    })
    .from(submissionAnswers)
    .where(eq(submissionAnswers.submissionId, id));
  return Object.fromEntries(rows.map(({ itemCode, ...answer }) => [itemCode, answer]));
}

/** Every submission of an area, newest phase and version first, without answers. */
export async function listSubmissionsOfArea(db: Reader, areaId: string) {
  return db
    .select(head)
    .from(submissions)
    .innerJoin(areaReturns, eq(areaReturns.id, submissions.returnId))
    .innerJoin(phases, eq(phases.id, areaReturns.phaseId))
    .where(eq(areaReturns.areaId, areaId))
    .orderBy(desc(phases.opensAt), desc(submissions.version));
}

/** Every submission for a phase, first versions first, without answers. */
export async function listSubmissionsOfPhase(db: Reader, phaseId: string) {
  return db
    .select(head)
    .from(submissions)
    .innerJoin(areaReturns, eq(areaReturns.id, submissions.returnId))
    .where(eq(areaReturns.phaseId, phaseId))
    .orderBy(asc(submissions.version));
}

/** The area's last submission for a phase that opened before this instant; undefined when it has none. */
export async function findSubmissionBefore(db: Reader, areaId: string, openedBefore: Date) {
  const [row] = await db
    .select({ id: submissions.id, phase: phases })
    .from(submissions)
    .innerJoin(areaReturns, eq(areaReturns.id, submissions.returnId))
    .innerJoin(phases, eq(phases.id, areaReturns.phaseId))
    .where(and(eq(areaReturns.areaId, areaId), lt(phases.opensAt, openedBefore)))
    .orderBy(desc(phases.opensAt), desc(submissions.version))
    .limit(1);
  return row;
}

/** The version number of a return's last submission; 0 when there is none. */
export async function lastVersion(db: Reader, returnId: string): Promise<number> {
  const [row] = await db
    .select({ version: max(submissions.version) })
    .from(submissions)
    .where(eq(submissions.returnId, returnId));
  return row?.version ?? 0;
}

/** Freezes a submission with its answers; nothing can alter them afterwards. */
export async function addSubmission(
  tx: Tx,
  submission: typeof submissions.$inferInsert,
  answers: Readonly<Record<string, SubmittedAnswer>>,
) {
  await tx.insert(submissions).values(submission);
  const rows = Object.entries(answers).map(([itemCode, answer]) => ({
    submissionId: submission.id,
    itemCode,
    status: answer.status,
    comment: answer.comment,
    stepBack: answer.stepBack,
  }));
  if (rows.length > 0) await tx.insert(submissionAnswers).values(rows);
}

/** How many areas have submitted for each phase in which any has. */
export async function listSentCounts(db: Reader): Promise<Map<string, number>> {
  const rows = await db
    .select({ phaseId: areaReturns.phaseId, sent: countDistinct(submissions.returnId) })
    .from(submissions)
    .innerJoin(areaReturns, eq(areaReturns.id, submissions.returnId))
    .groupBy(areaReturns.phaseId);
  return new Map(rows.map((row) => [row.phaseId, row.sent]));
}

/** Each area's statuses in its last submission for a phase that opened before this instant, by area id and item code. */
export async function listLastAnswers(db: Reader, openedBefore: Date) {
  const newest = db
    .select({ areaId: areaReturns.areaId, opensAt: max(phases.opensAt).as('last_opened_at') })
    .from(submissions)
    .innerJoin(areaReturns, eq(areaReturns.id, submissions.returnId))
    .innerJoin(phases, eq(phases.id, areaReturns.phaseId))
    .where(lt(phases.opensAt, openedBefore))
    .groupBy(areaReturns.areaId)
    .as('newest');
  const rows = await db
    .select({
      areaId: areaReturns.areaId,
      itemCode: submissionAnswers.itemCode,
      status: submissionAnswers.status,
    })
    .from(newest)
    .innerJoin(phases, eq(phases.opensAt, newest.opensAt))
    .innerJoin(areaReturns, and(eq(areaReturns.phaseId, phases.id), eq(areaReturns.areaId, newest.areaId)))
    .innerJoin(submissions, and(eq(submissions.returnId, areaReturns.id), isLatest))
    .innerJoin(submissionAnswers, eq(submissionAnswers.submissionId, submissions.id));
  const byArea: Record<string, Record<string, Status>> = {};
  for (const { areaId, itemCode, status } of rows) {
    byArea[areaId] ??= {};
    byArea[areaId][itemCode] = status;
  }
  return byArea;
}
