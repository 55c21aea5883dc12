import { and, count, eq, ne } from 'drizzle-orm';
import type { ReturnState } from '~/domain/area-return';
import { areaReturns, queries } from './schema';
import type { Reader, Tx } from './store';

/** An area's return for a phase; undefined while nobody has begun it. */
export async function findReturn(db: Reader, phaseId: string, areaId: string) {
  const [row] = await db
    .select()
    .from(areaReturns)
    .where(and(eq(areaReturns.phaseId, phaseId), eq(areaReturns.areaId, areaId)));
  return row;
}

/** Every return begun for a phase. */
export async function listReturns(db: Reader, phaseId: string) {
  return db.select().from(areaReturns).where(eq(areaReturns.phaseId, phaseId));
}

/** The area's return for a phase, begun if nobody has yet. */
export async function beginReturn(tx: Tx, phaseId: string, areaId: string, now: Date) {
  await tx
    .insert(areaReturns)
    .values({ id: `${phaseId}-${areaId}`, phaseId, areaId, state: 'not_started', updatedAt: now })
    .onConflictDoNothing();
  const found = await findReturn(tx, phaseId, areaId);
  if (!found) throw new Error(`The return of ${areaId} for ${phaseId} could not be begun.`);
  return found;
}

/** Moves a return to its next state, from the state it was seen in; tells whether it was still there. */
export async function saveReturnState(
  tx: Tx,
  id: string,
  from: ReturnState,
  to: ReturnState,
  now: Date,
  reason = '',
  unlocked: string[] | null = null,
): Promise<boolean> {
  const moved = await tx
    .update(areaReturns)
    .set({ state: to, updatedAt: now, reason, unlocked })
    .where(and(eq(areaReturns.id, id), eq(areaReturns.state, from)))
    .returning({ id: areaReturns.id });
  return moved.length > 0;
}

/** Keeps which items of a return may be changed since it was sent back. */
export async function saveUnlocked(tx: Tx, id: string, unlocked: string[]) {
  await tx.update(areaReturns).set({ unlocked }).where(eq(areaReturns.id, id));
}

/** How many queries about a return nobody has closed yet. */
export async function countOpenQueries(db: Reader, returnId: string): Promise<number> {
  const [row] = await db
    .select({ open: count() })
    .from(queries)
    .where(and(eq(queries.returnId, returnId), ne(queries.state, 'closed')));
  return row?.open ?? 0;
}
