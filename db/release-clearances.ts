import { and, asc, desc, eq, isNull } from 'drizzle-orm';
import type { Clearance } from '~/domain/ees/release-clearance';
import { releaseClearances, users } from './schema';
import type { Reader, Tx } from './store';

/** Every clearance that was ever recorded, newest first. */
export async function listClearances(db: Reader): Promise<Clearance[]> {
  const { id, phaseId, edition, reference, note, clearedAt, endedAt } = releaseClearances;
  return db
    .select({ id, phaseId, edition, reference, note, clearedBy: users.name, clearedAt, endedAt })
    .from(releaseClearances)
    .innerJoin(users, eq(users.id, releaseClearances.clearedBy))
    .orderBy(desc(clearedAt), asc(id));
}

export async function addClearance(tx: Tx, clearance: typeof releaseClearances.$inferInsert) {
  await tx.insert(releaseClearances).values(clearance);
}

/** Ends a clearance, and gives what it was of; undefined when there is none in force with this id. */
export async function saveClearanceEnd(tx: Tx, id: string, endedAt: Date) {
  const [ended] = await tx
    .update(releaseClearances)
    .set({ endedAt })
    .where(and(eq(releaseClearances.id, id), isNull(releaseClearances.endedAt)))
    .returning({
      phaseId: releaseClearances.phaseId,
      edition: releaseClearances.edition,
      reference: releaseClearances.reference,
    });
  return ended;
}
