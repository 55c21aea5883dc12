import { and, asc, desc, eq, inArray, isNull, notLike, or } from 'drizzle-orm';
import type { MessageKind } from '~/domain/messages';
import type { Reachable } from '~/domain/recipients';
import { areas, messages, phases, userAreas, users } from './schema';
import type { Reader, Tx } from './store';

export type NewMessage = Pick<
  typeof messages.$inferInsert,
  'id' | 'key' | 'kind' | 'recipientId' | 'createdAt' | 'sendAt'
> &
  Partial<
    Pick<typeof messages.$inferInsert, 'phaseId' | 'areaId' | 'returnId' | 'subjectId' | 'state' | 'heldBy'>
  >;

/** Writes emails into the outbox, in the transaction that causes them; one that is there by its key already stays as it is. */
export async function enqueueMessages(tx: Tx, asked: readonly NewMessage[]) {
  if (asked.length === 0) return;
  const rows = asked.map((message) => ({ ...message, state: message.state ?? ('waiting' as const) }));
  await tx.insert(messages).values(rows).onConflictDoNothing();
}

/** Stops what is still to go to an area about a phase, saying why; all but what has this cause, where one is given. */
export async function cancelMessages(
  tx: Tx,
  phaseId: string,
  areaId: string,
  kinds: readonly MessageKind[],
  why: string,
  now: Date,
  except?: string,
) {
  await tx
    .update(messages)
    .set({ state: 'cancelled', outcome: why, settledAt: now, leaseUntil: null })
    .where(
      and(
        eq(messages.phaseId, phaseId),
        eq(messages.areaId, areaId),
        inArray(messages.kind, [...kinds]),
        inArray(messages.state, ['waiting', 'held']),
        except === undefined ? undefined : notLike(messages.key, `${except}:%`),
      ),
    );
}

/** What is read of an email; needs its recipient, its area and its phase joined. */
export const messageColumns = {
  id: messages.id,
  key: messages.key,
  kind: messages.kind,
  phase: phases,
  areaId: messages.areaId,
  areaSlug: areas.slug,
  areaName: areas.name,
  returnId: messages.returnId,
  subjectId: messages.subjectId,
  recipientId: messages.recipientId,
  recipient: users.name,
  state: messages.state,
  createdAt: messages.createdAt,
  sendAt: messages.sendAt,
  attempts: messages.attempts,
  settledAt: messages.settledAt,
  subject: messages.subject,
  body: messages.body,
  outcome: messages.outcome,
};

export type MessageRow = Awaited<ReturnType<typeof listMessages>>[number];

/** Every email about a phase, newest first; of one area where that is given. */
export async function listMessagesOfPhase(
  db: Reader,
  phaseId: string,
  areaId?: string,
): Promise<MessageRow[]> {
  return joined(db).where(
    and(eq(messages.phaseId, phaseId), areaId === undefined ? undefined : eq(messages.areaId, areaId)),
  );
}

/** What became of every email about a phase, newest first, without its words. */
export async function listEntries(db: Reader, phaseId: string) {
  return db
    .select({
      key: messages.key,
      kind: messages.kind,
      areaId: messages.areaId,
      state: messages.state,
      sendAt: messages.sendAt,
      settledAt: messages.settledAt,
      outcome: messages.outcome,
      attempts: messages.attempts,
    })
    .from(messages)
    .where(eq(messages.phaseId, phaseId))
    .orderBy(desc(messages.sendAt), desc(messages.id));
}

/** A page of the outbox, newest first. */
export async function listMessages(db: Reader, limit: number, offset: number) {
  return joined(db).limit(limit).offset(offset);
}

function joined(db: Reader) {
  return db
    .select(messageColumns)
    .from(messages)
    .innerJoin(users, eq(users.id, messages.recipientId))
    .leftJoin(areas, eq(areas.id, messages.areaId))
    .leftJoin(phases, eq(phases.id, messages.phaseId))
    .orderBy(desc(messages.sendAt), desc(messages.id))
    .$dynamic();
}

/** Who may sign in and for which area, once for each of a person's areas; of one area and the programme where one is given. */
export async function listReachable(db: Reader, areaId?: string): Promise<Reachable[]> {
  return db
    .select({ id: users.id, name: users.name, role: users.role, areaId: userAreas.areaId })
    .from(users)
    .leftJoin(userAreas, eq(userAreas.userId, users.id))
    .where(
      and(
        isNull(users.disabledAt),
        areaId === undefined ? undefined : or(isNull(userAreas.areaId), eq(userAreas.areaId, areaId)),
      ),
    )
    .orderBy(asc(users.name), asc(users.id));
}
