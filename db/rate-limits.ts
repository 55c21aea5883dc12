import { eq, lt } from 'drizzle-orm';
import { rateLimits } from './schema';
import type { Reader, Tx } from './store';

/** How many tries there were under this key in a window that has not ended, and when it does; writes nothing. */
export async function findTries(db: Reader, key: string, now: Date) {
  const [found] = await db.select().from(rateLimits).where(eq(rateLimits.key, key));
  return found && found.until > now ? { hits: found.hits, until: found.until } : undefined;
}

/** Counts one more try under this key; tells how many there were in the window and when it ends. */
export async function countTry(tx: Tx, key: string, windowMs: number, now: Date) {
  const [found] = await tx.select().from(rateLimits).where(eq(rateLimits.key, key));
  const live = found && found.until > now ? found : undefined;
  const next = { hits: (live?.hits ?? 0) + 1, until: live?.until ?? new Date(now.getTime() + windowMs) };
  await tx
    .insert(rateLimits)
    .values({ key, ...next })
    .onConflictDoUpdate({ target: rateLimits.key, set: next });
  return next;
}

/** Forgets the tries under a key, and every window that has ended. */
export async function forgetTries(tx: Tx, key: string, now: Date) {
  await tx.delete(rateLimits).where(eq(rateLimits.key, key));
  await tx.delete(rateLimits).where(lt(rateLimits.until, now));
}
