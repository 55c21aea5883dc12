import { and, eq, lt } from 'drizzle-orm';
import { lastLooks } from './schema';
import type { Reader, Tx } from './store';

/** When this person last looked at what is new in a place; undefined when they never have. */
export async function findLastLook(db: Reader, userId: string, place: string): Promise<Date | undefined> {
  const [row] = await db
    .select({ lookedAt: lastLooks.lookedAt })
    .from(lastLooks)
    .where(and(eq(lastLooks.userId, userId), eq(lastLooks.place, place)));
  return row?.lookedAt;
}

/** Keeps when a person looked; a look that is earlier than the one kept changes nothing. */
export async function saveLastLook(tx: Tx, userId: string, place: string, lookedAt: Date) {
  await tx
    .insert(lastLooks)
    .values({ userId, place, lookedAt })
    .onConflictDoUpdate({
      target: [lastLooks.userId, lastLooks.place],
      set: { lookedAt },
      setWhere: lt(lastLooks.lookedAt, lookedAt),
    });
}
