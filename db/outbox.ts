import { and, asc, eq, inArray, isNull, lte, or, sql } from 'drizzle-orm';
import type { MessageKind } from '~/domain/messages';
import { messageColumns } from './messages';
import { areas, messages, phases, userAreas, users } from './schema';
import type { Reader, Tx } from './store';

/** Takes the email that has waited longest for itself until the lease ends, counting one more try; undefined when none is due. */
export async function claimMessage(tx: Tx, leaseUntil: Date, now: Date) {
  const [next] = await tx
    .select({ id: messages.id })
    .from(messages)
    .where(
      and(
        eq(messages.state, 'waiting'),
        lte(messages.sendAt, now),
        or(isNull(messages.leaseUntil), lte(messages.leaseUntil, now)),
      ),
    )
    .orderBy(asc(messages.sendAt), asc(messages.id))
    .limit(1);
  if (!next) return undefined;
  await tx
    .update(messages)
    .set({ leaseUntil, attempts: sql`${messages.attempts} + 1` })
    .where(eq(messages.id, next.id));
  const [claimed] = await tx
    .select({
      ...messageColumns,
      email: users.email,
      role: users.role,
      disabledAt: users.disabledAt,
      worksFor: userAreas.areaId,
    })
    .from(messages)
    .innerJoin(users, eq(users.id, messages.recipientId))
    .leftJoin(areas, eq(areas.id, messages.areaId))
    .leftJoin(phases, eq(phases.id, messages.phaseId))
    .leftJoin(userAreas, and(eq(userAreas.userId, users.id), eq(userAreas.areaId, messages.areaId)))
    .where(eq(messages.id, next.id));
  return claimed;
}

export type Settled = Partial<
  Pick<
    typeof messages.$inferInsert,
    'state' | 'settledAt' | 'subject' | 'body' | 'outcome' | 'providerId' | 'sendAt' | 'leaseUntil'
  >
>;

/** Writes down what became of this try of an email, unless another server has begun a later one; tells whether it did. */
export async function saveTry(tx: Tx, id: string, attempt: number, settled: Settled): Promise<boolean> {
  const saved = await tx
    .update(messages)
    .set(settled)
    .where(and(eq(messages.id, id), eq(messages.attempts, attempt)))
    .returning({ id: messages.id });
  return saved.length > 0;
}

/** The emails of these kinds about these phases that are known: by key, with where each stands. */
export async function listKnown(db: Reader, phaseIds: readonly string[], kinds: readonly MessageKind[]) {
  const rows = await db
    .select({ key: messages.key, state: messages.state })
    .from(messages)
    .where(and(inArray(messages.phaseId, [...phaseIds]), inArray(messages.kind, [...kinds])));
  return new Map(rows.map(({ key, state }) => [key, state]));
}

/** The emails of these kinds to one area about a phase, with where each stands. */
export async function listOfArea(db: Reader, phaseId: string, areaId: string, kinds: readonly MessageKind[]) {
  const { id, key, state, heldBy, recipientId } = messages;
  return db
    .select({ id, key, state, heldBy, recipientId })
    .from(messages)
    .where(
      and(eq(messages.phaseId, phaseId), eq(messages.areaId, areaId), inArray(messages.kind, [...kinds])),
    );
}

/** Stops an email for good, saying why, under another key than it had. */
export async function retireMessage(tx: Tx, id: string, key: string, why: string, now: Date) {
  await tx
    .update(messages)
    .set({ key, state: 'cancelled', outcome: why, settledAt: now, leaseUntil: null })
    .where(eq(messages.id, id));
}

/** Stops what waits to go to an area about a phase, or lets what was stopped go again; tells how many emails it was. */
export async function saveHeld(
  tx: Tx,
  phaseId: string,
  areaId: string,
  kinds: readonly MessageKind[],
  heldBy: string | null,
  now: Date,
): Promise<number> {
  const changed = await tx
    .update(messages)
    .set({ state: heldBy ? 'held' : 'waiting', heldBy })
    .where(
      and(
        eq(messages.phaseId, phaseId),
        eq(messages.areaId, areaId),
        inArray(messages.kind, [...kinds]),
        eq(messages.state, heldBy ? 'waiting' : 'held'),
        // One that a server has in its hands may be gone already.
        or(isNull(messages.leaseUntil), lte(messages.leaseUntil, now)),
      ),
    )
    .returning({ id: messages.id });
  return changed.length;
}
