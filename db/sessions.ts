import { and, eq, gt, isNull, lt, or } from 'drizzle-orm';
import { invitations, sessions, users } from './schema';
import type { Reader, Tx } from './store';

/** A session that began and was last used after these instants, with its person; undefined otherwise. */
export async function findSession(db: Reader, tokenHash: string, begunAfter: Date, usedAfter: Date) {
  const [row] = await db
    .select({
      userId: users.id,
      name: users.name,
      email: users.email,
      role: users.role,
      lastSeenAt: sessions.lastSeenAt,
    })
    .from(sessions)
    .innerJoin(users, eq(users.id, sessions.userId))
    .where(
      and(
        eq(sessions.tokenHash, tokenHash),
        gt(sessions.createdAt, begunAfter),
        gt(sessions.lastSeenAt, usedAfter),
        isNull(users.disabledAt),
      ),
    );
  return row;
}

export async function addSession(tx: Tx, tokenHash: string, userId: string, now: Date) {
  await tx.insert(sessions).values({ tokenHash, userId, createdAt: now, lastSeenAt: now });
}

export async function touchSession(tx: Tx, tokenHash: string, now: Date) {
  await tx.update(sessions).set({ lastSeenAt: now }).where(eq(sessions.tokenHash, tokenHash));
}

export async function deleteSession(tx: Tx, tokenHash: string) {
  await tx.delete(sessions).where(eq(sessions.tokenHash, tokenHash));
}

/** Ends every session of a person; tells how many there were. */
export async function deleteSessionsOf(tx: Tx, userId: string): Promise<number> {
  const ended = await tx
    .delete(sessions)
    .where(eq(sessions.userId, userId))
    .returning({ h: sessions.tokenHash });
  return ended.length;
}

/** Clears away sessions that can no longer be used. */
export async function deleteStaleSessions(tx: Tx, begunBefore: Date, usedBefore: Date) {
  await tx
    .delete(sessions)
    .where(or(lt(sessions.createdAt, begunBefore), lt(sessions.lastSeenAt, usedBefore)));
}

export async function addInvitation(tx: Tx, tokenHash: string, userId: string, expiresAt: Date) {
  await tx.insert(invitations).values({ tokenHash, userId, expiresAt });
}

/** An invitation that is neither used nor expired, with its person; undefined otherwise. */
export async function findInvitation(db: Reader, tokenHash: string, now: Date) {
  const [row] = await db
    .select({ userId: users.id, name: users.name, email: users.email })
    .from(invitations)
    .innerJoin(users, eq(users.id, invitations.userId))
    .where(
      and(
        eq(invitations.tokenHash, tokenHash),
        gt(invitations.expiresAt, now),
        isNull(invitations.usedAt),
        isNull(users.disabledAt),
      ),
    );
  return row;
}

/** Uses an invitation up; every other one to the same person dies with it. */
export async function spendInvitations(tx: Tx, userId: string, now: Date) {
  await tx
    .update(invitations)
    .set({ usedAt: now })
    .where(and(eq(invitations.userId, userId), isNull(invitations.usedAt)));
}
