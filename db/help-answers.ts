import { and, asc, eq, inArray, max, min } from 'drizzle-orm';
import type { Status } from '~/domain/status';
import { areaReturns, phases, submissionAnswers, submissions } from './schema';
import type { Reader } from './store';
import { isLatest } from './submission-columns';

/** For each area the last version that it sent for the newest phase for which it has sent any, to be joined. */
export function latestByArea(db: Reader) {
  return versionByArea(db, 'latest', max);
}

/** What each area, or one of them, answered in its latest counted submission, by area id and item code. */
export async function listLatestAnswers(db: Reader, areaId?: string) {
  const latest = versionByArea(db, 'latest', max, areaId ? [areaId] : undefined);
  return answersOf(db, latest);
}

/** What each of these areas answered in the last version of its first submission, by area id and item code. */
export async function listFirstAnswers(db: Reader, areaIds: readonly string[]) {
  return answersOf(db, versionByArea(db, 'first', min, areaIds));
}

/** What each of these areas answered to one item, phase by phase in time order. */
export async function listItemPast(db: Reader, itemCode: string, areaIds: readonly string[]) {
  const rows = await db
    .select({
      areaId: areaReturns.areaId,
      phase: { id: phases.id, name: phases.name },
      status: submissionAnswers.status,
    })
    .from(submissions)
    .innerJoin(areaReturns, eq(areaReturns.id, submissions.returnId))
    .innerJoin(phases, eq(phases.id, areaReturns.phaseId))
    .innerJoin(
      submissionAnswers,
      and(eq(submissionAnswers.submissionId, submissions.id), eq(submissionAnswers.itemCode, itemCode)),
    )
    .where(and(inArray(areaReturns.areaId, [...areaIds]), isLatest))
    .orderBy(asc(phases.opensAt));
  return Map.groupBy(rows, (row) => row.areaId);
}

function versionByArea(
  db: Reader,
  name: 'latest' | 'first',
  which: typeof max | typeof min,
  areaIds?: readonly string[],
) {
  const opened = db
    .select({ areaId: areaReturns.areaId, opensAt: which(phases.opensAt).as(`${name}_opened_at`) })
    .from(submissions)
    .innerJoin(areaReturns, eq(areaReturns.id, submissions.returnId))
    .innerJoin(phases, eq(phases.id, areaReturns.phaseId))
    .where(areaIds && inArray(areaReturns.areaId, [...areaIds]))
    .groupBy(areaReturns.areaId)
    .as(`${name}_opened`);
  return db
    .select({ areaId: areaReturns.areaId, submissionId: submissions.id })
    .from(opened)
    .innerJoin(phases, eq(phases.opensAt, opened.opensAt))
    .innerJoin(areaReturns, and(eq(areaReturns.phaseId, phases.id), eq(areaReturns.areaId, opened.areaId)))
    .innerJoin(submissions, and(eq(submissions.returnId, areaReturns.id), isLatest))
    .as(name);
}

async function answersOf(db: Reader, version: ReturnType<typeof versionByArea>) {
  const rows = await db
    .select({
      areaId: version.areaId,
      itemCode: submissionAnswers.itemCode,
      status: submissionAnswers.status,
    })
    .from(version)
    .innerJoin(submissionAnswers, eq(submissionAnswers.submissionId, version.submissionId));
  const byArea: Record<string, Record<string, Status>> = {};
  for (const { areaId, itemCode, status } of rows) {
    byArea[areaId] ??= {};
    byArea[areaId][itemCode] = status;
  }
  return byArea;
}
