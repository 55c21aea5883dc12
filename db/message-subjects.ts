import { count, eq, inArray, max } from 'drizzle-orm';
import { amendments, areaReturns, queries, submissions } from './schema';
import type { Reader } from './store';

/** Who asked the question that an email is about; undefined when there is no such question. */
export async function findQueryAsker(db: Reader, queryId: string): Promise<string | undefined> {
  const [row] = await db.select({ id: queries.openedBy }).from(queries).where(eq(queries.id, queryId));
  return row?.id;
}

/** Whether an area's wish to correct its return has been decided. */
export async function isDecided(db: Reader, amendmentId: string): Promise<boolean> {
  const [row] = await db
    .select({ decision: amendments.decision })
    .from(amendments)
    .where(eq(amendments.id, amendmentId));
  return !!row?.decision;
}

/** What emails can be about beside a return: of submissions, questions and corrections with these ids, what an email may say. */
export async function findSubjects(db: Reader, ids: readonly string[]) {
  const wanted = [...ids];
  const sent = await db
    .select({
      id: submissions.id,
      reference: submissions.reference,
      version: submissions.version,
      at: submissions.submittedAt,
    })
    .from(submissions)
    .where(inArray(submissions.id, wanted));
  const asked = await db
    .select({ id: queries.id, state: queries.state, dueAt: queries.dueAt })
    .from(queries)
    .where(inArray(queries.id, wanted));
  const wishes = await db
    .select({
      id: amendments.id,
      reason: amendments.reason,
      decision: amendments.decision,
      decidedAt: amendments.decidedAt,
      until: amendments.until,
    })
    .from(amendments)
    .where(inArray(amendments.id, wanted));
  const byId = <Row extends { id: string }>(rows: readonly Row[]) =>
    new Map(rows.map((row) => [row.id, row]));
  return { submissions: byId(sent), queries: byId(asked), amendments: byId(wishes) };
}

/** How every return begun for these phases stands, how often it was sent, and when it last was. */
export async function listReturnStates(db: Reader, phaseIds: readonly string[]) {
  return db
    .select({
      id: areaReturns.id,
      phaseId: areaReturns.phaseId,
      areaId: areaReturns.areaId,
      state: areaReturns.state,
      versions: count(submissions.id),
      lastSentAt: max(submissions.submittedAt),
    })
    .from(areaReturns)
    .leftJoin(submissions, eq(submissions.returnId, areaReturns.id))
    .where(inArray(areaReturns.phaseId, [...phaseIds]))
    .groupBy(areaReturns.id, areaReturns.phaseId, areaReturns.areaId, areaReturns.state);
}
