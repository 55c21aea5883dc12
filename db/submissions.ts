import { and, asc, desc, eq, inArray, lt, max, min } from 'drizzle-orm';
import type { SubmittedAnswer } from '~/domain/figures';
import type { SubmissionSummary } from '~/domain/submission-summary';
import { areaReturns, areas, phases, submissionAnswers, submissions } from './schema';
import type { Reader, Tx } from './store';
import { submissionHead, submittedAnswer } from './submission-columns';
import { addSummaries } from './submission-summaries';

/** One submission with its area and phase; the caller decides whether the viewer may see it. */
export async function findSubmission(db: Reader, id: string) {
  const [row] = await db
    .select({
      ...submissionHead,
      explanations: submissions.explanations,
      areaName: areas.name,
      areaSlug: areas.slug,
      phase: phases,
      state: areaReturns.state,
    })
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
    .select(submittedAnswer)
    .from(submissionAnswers)
    .where(eq(submissionAnswers.submissionId, id));
  return Object.fromEntries(rows.map(({ itemCode, ...answer }) => [itemCode, answer]));
}

/** Every submission of an area, newest phase and version first, without answers. */
export async function listSubmissionsOfArea(db: Reader, areaId: string) {
  return db
    .select(submissionHead)
    .from(submissions)
    .innerJoin(areaReturns, eq(areaReturns.id, submissions.returnId))
    .innerJoin(phases, eq(phases.id, areaReturns.phaseId))
    .where(eq(areaReturns.areaId, areaId))
    .orderBy(desc(phases.opensAt), desc(submissions.version));
}

/** Every submission for a phase, first versions first, without answers. */
export async function listSubmissionsOfPhase(db: Reader, phaseId: string) {
  return db
    .select(submissionHead)
    .from(submissions)
    .innerJoin(areaReturns, eq(areaReturns.id, submissions.returnId))
    .where(eq(areaReturns.phaseId, phaseId))
    .orderBy(asc(submissions.version));
}

/** These submissions without answers, first ones first. */
export async function listSubmissionsById(db: Reader, ids: readonly string[]) {
  return db
    .select(submissionHead)
    .from(submissions)
    .innerJoin(areaReturns, eq(areaReturns.id, submissions.returnId))
    .where(inArray(submissions.id, [...ids]))
    .orderBy(asc(submissions.submittedAt));
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

/** A return's last version number (0: never sent), and when its first and its last version were sent. */
export async function findVersions(db: Reader, returnId: string) {
  const [row] = await db
    .select({
      last: max(submissions.version),
      firstSentAt: min(submissions.submittedAt),
      lastSentAt: max(submissions.submittedAt),
    })
    .from(submissions)
    .where(eq(submissions.returnId, returnId));
  const { last, firstSentAt, lastSentAt } = row ?? {};
  return { last: last ?? 0, firstSentAt: firstSentAt ?? null, lastSentAt: lastSentAt ?? null };
}

/** When each version of a return was sent, first versions first. */
export async function listSentAt(db: Reader, returnId: string): Promise<Date[]> {
  const rows = await db
    .select({ at: submissions.submittedAt })
    .from(submissions)
    .where(eq(submissions.returnId, returnId))
    .orderBy(asc(submissions.version));
  return rows.map(({ at }) => at);
}

/** One version of a return, without answers; undefined when there is no such version. */
export async function findSubmissionVersion(db: Reader, returnId: string, version: number) {
  const [row] = await db
    .select({ id: submissions.id, submittedAt: submissions.submittedAt })
    .from(submissions)
    .where(and(eq(submissions.returnId, returnId), eq(submissions.version, version)));
  return row;
}

/** Freezes a submission with its answers and their summary; nothing can alter them afterwards. */
export async function addSubmission(
  tx: Tx,
  submission: typeof submissions.$inferInsert,
  answers: Readonly<Record<string, SubmittedAnswer>>,
  summary: SubmissionSummary,
) {
  await tx.insert(submissions).values(submission);
  const rows = Object.entries(answers).map(([itemCode, answer]) => ({
    submissionId: submission.id,
    itemCode,
    status: answer.status,
    comment: answer.comment,
    stepBack: answer.stepBack,
    delays: [...answer.delays],
    expected: answer.expected,
    confirmed: answer.confirmed,
  }));
  if (rows.length > 0) await tx.insert(submissionAnswers).values(rows);
  await addSummaries(tx, new Map([[submission.id, summary]]));
}

/** What the area confirmed or explained as it sent this version; empty for one that there is not. */
export async function listSubmittedExplanations(db: Reader, id: string) {
  const [row] = await db
    .select({ explanations: submissions.explanations })
    .from(submissions)
    .where(eq(submissions.id, id));
  return row?.explanations ?? [];
}
