import { and, asc, count, eq, inArray, lt, lte, max, min, or, sql } from 'drizzle-orm';
import type { CountedSubmission, SubmittedAnswer } from '~/domain/figures';
import type { Status } from '~/domain/status';
import { inForce } from './exceptions';
import { areaReturns, exceptions, phases, submissionAnswers, submissions } from './schema';
import type { Reader } from './store';
import { isLatest, isLatestAsAt, submissionHead, submittedAnswer } from './submission-columns';

/**
 * The last submission of each area for each of these phases, with its answers (or the one to this item), in time order;
 * and those with these ids, whether or not a later version came after them. With an instant, the last by then.
 */
export async function listCountedSubmissions(
  db: Reader,
  phaseIds: readonly string[],
  itemCode?: string,
  frozen: readonly string[] = [],
  asAt?: Date,
): Promise<CountedSubmission[]> {
  const latest = and(inArray(areaReturns.phaseId, [...phaseIds]), asAt ? isLatestAsAt(asAt) : isLatest);
  const counted = frozen.length > 0 ? or(latest, inArray(submissions.id, [...frozen])) : latest;
  const heads = await db
    .select(submissionHead)
    .from(submissions)
    .innerJoin(areaReturns, eq(areaReturns.id, submissions.returnId))
    .where(counted)
    .orderBy(asc(submissions.submittedAt));
  if (heads.length === 0) return [];
  // By the ids just read: a version sent between the two queries can't mix one's answers with the other's.
  const ids = heads.map(({ id }) => id);
  const ofHeads = inArray(submissionAnswers.submissionId, ids);
  const rows = await db
    .select({ submissionId: submissionAnswers.submissionId, ...submittedAnswer })
    .from(submissionAnswers)
    .where(itemCode ? and(ofHeads, eq(submissionAnswers.itemCode, itemCode)) : ofHeads);
  const answers = new Map<string, Record<string, SubmittedAnswer>>(heads.map(({ id }) => [id, {}]));
  for (const { submissionId, itemCode, ...answer } of rows) {
    const into = answers.get(submissionId);
    if (into) into[itemCode] = answer;
  }
  return heads.map((row) => ({ ...row, answers: answers.get(row.id) ?? {} }));
}

/** For each phase in which any area has submitted: how many have, and how many of those first did so after their own date. */
export async function listSentCounts(db: Reader): Promise<Map<string, { sent: number; late: number }>> {
  const first = db
    .select({ returnId: submissions.returnId, sentAt: min(submissions.submittedAt).as('first_sent_at') })
    .from(submissions)
    .groupBy(submissions.returnId)
    .as('first');
  const longest = db
    .select({
      areaId: exceptions.areaId,
      phaseId: exceptions.fromPhase,
      dueAt: max(exceptions.dueAt).as('extended_due_at'),
    })
    .from(exceptions)
    .where(and(eq(exceptions.kind, 'extension'), inForce))
    .groupBy(exceptions.areaId, exceptions.fromPhase)
    .as('longest');
  const isLate = sql`${first.sentAt} > ${phases.dueAt} and ${first.sentAt} > coalesce(${longest.dueAt}, ${phases.dueAt})`;
  const rows = await db
    .select({
      phaseId: areaReturns.phaseId,
      sent: count(),
      late: count(sql`case when ${isLate} then 1 end`),
    })
    .from(first)
    .innerJoin(areaReturns, eq(areaReturns.id, first.returnId))
    .innerJoin(phases, eq(phases.id, areaReturns.phaseId))
    .leftJoin(longest, and(eq(longest.areaId, areaReturns.areaId), eq(longest.phaseId, areaReturns.phaseId)))
    .groupBy(areaReturns.phaseId);
  return new Map(rows.map(({ phaseId, ...counts }) => [phaseId, counts]));
}

/**
 * Each area's statuses in its last submission for a phase that opened before this instant, by area id and item code; of
 * those that were sent by another, where that is given.
 */
export async function listLastAnswers(db: Reader, openedBefore: Date, sentBy?: Date) {
  const inTime = sentBy && lte(submissions.submittedAt, sentBy);
  const newest = db
    .select({ areaId: areaReturns.areaId, opensAt: max(phases.opensAt).as('last_opened_at') })
    .from(submissions)
    .innerJoin(areaReturns, eq(areaReturns.id, submissions.returnId))
    .innerJoin(phases, eq(phases.id, areaReturns.phaseId))
    .where(and(lt(phases.opensAt, openedBefore), inTime))
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
    .innerJoin(
      submissions,
      and(eq(submissions.returnId, areaReturns.id), sentBy ? isLatestAsAt(sentBy) : isLatest),
    )
    .innerJoin(submissionAnswers, eq(submissionAnswers.submissionId, submissions.id));
  const byArea: Record<string, Record<string, Status>> = {};
  for (const { areaId, itemCode, status } of rows) {
    byArea[areaId] ??= {};
    byArea[areaId][itemCode] = status;
  }
  return byArea;
}
