import { and, asc, count, eq, exists, inArray, lt, lte, max, min, sql } from 'drizzle-orm';
import type { CountedSubmission } from '~/domain/figures';
import { inForce } from './exceptions';
import { areaReturns, areas, exceptions, phases, submissionSummaries, submissions } from './schema';
import type { Reader } from './store';
import { isLatest, isLatestAsAt, submissionHead } from './submission-columns';

/** Every version that was sent for these phases, or by one area for them, in time order, without what it says. */
export async function listSentVersions(
  db: Reader,
  phaseIds: readonly string[],
  areaSlug?: string,
): Promise<Omit<CountedSubmission, 'answers'>[]> {
  const { id, reference, areaId, phaseId, version, submittedAt } = submissionHead;
  return db
    .select({ id, reference, areaId, phaseId, version, submittedAt })
    .from(submissions)
    .innerJoin(areaReturns, eq(areaReturns.id, submissions.returnId))
    .where(and(inArray(areaReturns.phaseId, [...phaseIds]), areaSlug ? ofArea(db, areaSlug) : undefined))
    .orderBy(asc(submissions.submittedAt), asc(submissions.version));
}

/** The ids of the phases in which any area has submitted. */
export async function listReportedPhases(db: Reader): Promise<Set<string>> {
  const sent = db
    .select({ one: sql`1` })
    .from(areaReturns)
    .innerJoin(submissions, eq(submissions.returnId, areaReturns.id))
    .where(eq(areaReturns.phaseId, phases.id));
  const rows = await db.select({ id: phases.id }).from(phases).where(exists(sent));
  return new Set(rows.map(({ id }) => id));
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
 * Each area's last submission for a phase that opened before this instant, with its statuses as summarised (null: not
 * yet); of those that were sent by another, where that is given.
 */
export async function listLastStatuses(db: Reader, openedBefore: Date, sentBy?: Date) {
  const inTime = sentBy && lte(submissions.submittedAt, sentBy);
  const newest = db
    .select({ areaId: areaReturns.areaId, opensAt: max(phases.opensAt).as('last_opened_at') })
    .from(submissions)
    .innerJoin(areaReturns, eq(areaReturns.id, submissions.returnId))
    .innerJoin(phases, eq(phases.id, areaReturns.phaseId))
    .where(and(lt(phases.opensAt, openedBefore), inTime))
    .groupBy(areaReturns.areaId)
    .as('newest');
  return db
    .select({ id: submissions.id, areaId: areaReturns.areaId, statuses: submissionSummaries.statuses })
    .from(newest)
    .innerJoin(phases, eq(phases.opensAt, newest.opensAt))
    .innerJoin(areaReturns, and(eq(areaReturns.phaseId, phases.id), eq(areaReturns.areaId, newest.areaId)))
    .innerJoin(
      submissions,
      and(eq(submissions.returnId, areaReturns.id), sentBy ? isLatestAsAt(sentBy) : isLatest),
    )
    .leftJoin(submissionSummaries, eq(submissionSummaries.submissionId, submissions.id));
}

function ofArea(db: Reader, slug: string) {
  return inArray(areaReturns.areaId, db.select({ id: areas.id }).from(areas).where(eq(areas.slug, slug)));
}
