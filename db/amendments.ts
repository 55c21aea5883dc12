import { and, asc, desc, eq, inArray, isNull, lte, type SQL } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import type { Amendment } from '~/domain/change-request';
import { amendments, areaReturns, users } from './schema';
import type { Reader, Tx } from './store';

// Tables of both engines are aliased alike.
const deciders = alias(users, 'deciders');

const columns = {
  id: amendments.id,
  reason: amendments.reason,
  items: amendments.items,
  requestedBy: users.name,
  requestedAt: amendments.requestedAt,
  decision: amendments.decision,
  decisionReason: amendments.decisionReason,
  decidedBy: deciders.name,
  decidedAt: amendments.decidedAt,
  until: amendments.until,
};

/** The last wish to correct this return; undefined when there was none. */
export async function findAmendment(db: Reader, returnId: string): Promise<Amendment | undefined> {
  const [row] = await select(db)
    .where(eq(amendments.returnId, returnId))
    .orderBy(desc(amendments.requestedAt), desc(amendments.id))
    .limit(1);
  return row;
}

/** What was agreed to be corrected in a version that was sent at this instant; undefined when nothing was. */
export async function findGrantedAmendment(db: Reader, returnId: string, sentAt: Date) {
  const [row] = await select(db)
    .where(
      and(
        eq(amendments.returnId, returnId),
        eq(amendments.decision, 'granted'),
        lte(amendments.decidedAt, sentAt),
      ),
    )
    .orderBy(desc(amendments.decidedAt))
    .limit(1);
  return row;
}

/** The last wish to correct each return of a phase, by area id. */
export async function listAmendments(db: Reader, phaseId: string): Promise<Map<string, Amendment>> {
  return lastBy(db, 'areaId', eq(areaReturns.phaseId, phaseId));
}

/** The last wish to correct each return of these phases, by return id. */
export async function listAmendmentsOfPhases(
  db: Reader,
  phaseIds: readonly string[],
): Promise<Map<string, Amendment>> {
  return lastBy(db, 'returnId', inArray(areaReturns.phaseId, [...phaseIds]));
}

/** The last wish to correct each return of an area, by return id. */
export async function listAmendmentsOfArea(db: Reader, areaId: string): Promise<Map<string, Amendment>> {
  return lastBy(db, 'returnId', eq(areaReturns.areaId, areaId));
}

export async function addAmendment(tx: Tx, amendment: typeof amendments.$inferInsert) {
  await tx.insert(amendments).values(amendment);
}

type Decision = Required<
  Pick<typeof amendments.$inferInsert, 'decision' | 'decisionReason' | 'decidedBy' | 'decidedAt' | 'until'>
>;

/** Decides on a wish that nobody has decided on yet; tells whether it was still there to be decided. */
export async function saveDecision(tx: Tx, id: string, decision: Decision): Promise<boolean> {
  const decided = await tx
    .update(amendments)
    .set(decision)
    .where(and(eq(amendments.id, id), isNull(amendments.decision)))
    .returning({ id: amendments.id });
  return decided.length > 0;
}

function select(db: Reader) {
  return db
    .select(columns)
    .from(amendments)
    .innerJoin(users, eq(users.id, amendments.requestedBy))
    .leftJoin(deciders, eq(deciders.id, amendments.decidedBy))
    .$dynamic();
}

async function lastBy(db: Reader, key: 'areaId' | 'returnId', which: SQL): Promise<Map<string, Amendment>> {
  const keys = { areaId: areaReturns.areaId, returnId: areaReturns.id };
  const rows = await db
    .select({ ...columns, key: keys[key] })
    .from(amendments)
    .innerJoin(areaReturns, eq(areaReturns.id, amendments.returnId))
    .innerJoin(users, eq(users.id, amendments.requestedBy))
    .leftJoin(deciders, eq(deciders.id, amendments.decidedBy))
    .where(which)
    .orderBy(asc(amendments.requestedAt), asc(amendments.id));
  return new Map(rows.map(({ key: of, ...amendment }) => [of, amendment]));
}
