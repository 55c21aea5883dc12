import { and, desc, eq, isNull } from 'drizzle-orm';
import type { ChangeRequest } from '~/domain/change-request';
import { changeRequests, users } from './schema';
import type { Reader, Tx } from './store';

/** Every time this return was sent back, newest first, with whether the area has answered it. */
export async function listChangeRequests(
  db: Reader,
  returnId: string,
): Promise<(ChangeRequest & { settledAt: Date | null })[]> {
  return db
    .select({
      id: changeRequests.id,
      kind: changeRequests.kind,
      reason: changeRequests.reason,
      items: changeRequests.items,
      madeBy: users.name,
      madeAt: changeRequests.madeAt,
      settledAt: changeRequests.settledAt,
    })
    .from(changeRequests)
    .innerJoin(users, eq(users.id, changeRequests.madeBy))
    .where(eq(changeRequests.returnId, returnId))
    .orderBy(desc(changeRequests.madeAt), desc(changeRequests.kind), desc(changeRequests.id));
}

export async function addChangeRequest(tx: Tx, request: typeof changeRequests.$inferInsert) {
  await tx.insert(changeRequests).values(request);
}

/** Settles what a return was sent back for: all of it, or only what its signer declined. */
export async function settleChangeRequests(
  tx: Tx,
  returnId: string,
  now: Date,
  kind?: ChangeRequest['kind'],
) {
  await tx
    .update(changeRequests)
    .set({ settledAt: now })
    .where(
      and(
        eq(changeRequests.returnId, returnId),
        isNull(changeRequests.settledAt),
        kind && eq(changeRequests.kind, kind),
      ),
    );
}

/** Opens one again, when what settled it was taken back. */
export async function reopenChangeRequest(tx: Tx, id: string) {
  await tx.update(changeRequests).set({ settledAt: null }).where(eq(changeRequests.id, id));
}
