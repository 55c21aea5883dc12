import { and, asc, desc, eq, gt, inArray, isNotNull, max, or, sql } from 'drizzle-orm';
import type { Answer } from '~/domain/answers';
import { events, users } from './schema';
import type { Reader, Tx } from './store';

export type NewEvent = {
  at: Date;
  actorId: string | null;
  action: string;
  returnId?: string;
  itemCode?: string;
  version?: number;
  change?: Record<string, unknown>;
};

/** Writes down what happened, in the transaction in which it happens. */
export async function recordEvents(tx: Tx, happened: readonly NewEvent[]) {
  if (happened.length === 0) return;
  await tx.insert(events).values(happened.map((event) => ({ ...event, change: event.change ?? {} })));
}

/** Everything that happened to a return, oldest first, with who did it. */
export async function listEvents(db: Reader, returnId: string) {
  return db
    .select({
      seq: events.seq,
      at: events.at,
      action: events.action,
      itemCode: events.itemCode,
      change: events.change,
      actor: users.name,
    })
    .from(events)
    .leftJoin(users, eq(users.id, events.actorId))
    .where(eq(events.returnId, returnId))
    .orderBy(asc(events.seq));
}

/** The value that one version of an answer had; undefined when there was no such version. */
export async function findAnswerVersion(db: Reader, returnId: string, itemCode: string, version: number) {
  const [row] = await db
    .select({ change: events.change })
    .from(events)
    .where(and(eq(events.returnId, returnId), eq(events.itemCode, itemCode), eq(events.version, version)));
  const value = row?.change.after as Answer | undefined;
  return value && { ...value, delays: value.delays ?? [], expected: value.expected ?? null };
}

/** What this person last typed for an item without its being kept; undefined when there is nothing. */
export async function findSetAside(db: Reader, returnId: string, itemCode: string, userId: string) {
  const mine = and(eq(events.actorId, userId), eq(events.action, 'answer_set_aside'));
  const [row] = await db
    .select({ change: events.change })
    .from(events)
    .where(and(eq(events.returnId, returnId), eq(events.itemCode, itemCode), mine))
    .orderBy(desc(events.seq))
    .limit(1);
  const value = row?.change.after as Answer | undefined;
  return value && { ...value, delays: value.delays ?? [], expected: value.expected ?? null };
}

/** The last time that one of these was done to a return, and by whom; undefined when none ever was. */
export async function findLastEvent(db: Reader, returnId: string, actions: readonly string[]) {
  const [row] = await db
    .select({ at: events.at, action: events.action, actor: users.name })
    .from(events)
    .leftJoin(users, eq(users.id, events.actorId))
    .where(and(eq(events.returnId, returnId), inArray(events.action, [...actions])))
    .orderBy(desc(events.seq))
    .limit(1);
  return row;
}

/** Whether somebody changed an answer of this return or handed it over since it was last sent. */
export async function hasPrepared(db: Reader, returnId: string, userId: string): Promise<boolean> {
  const lastSent = sql`coalesce((select max(sent.seq) from events sent
    where sent.return_id = ${returnId} and sent.action = 'submitted'), 0)`;
  const [row] = await db
    .select({ seq: events.seq })
    .from(events)
    .where(
      and(
        eq(events.returnId, returnId),
        eq(events.actorId, userId),
        gt(events.seq, lastSent),
        or(isNotNull(events.version), eq(events.action, 'request_sign_off')),
      ),
    )
    .limit(1);
  return row !== undefined;
}

/** When each person last changed or confirmed an answer of a return, by their id. */
export async function listLastSaved(db: Reader, returnId: string): Promise<Map<string, Date>> {
  const rows = await db
    .select({ userId: events.actorId, at: max(events.at) })
    .from(events)
    .where(and(eq(events.returnId, returnId), isNotNull(events.version)))
    .groupBy(events.actorId);
  return new Map(rows.flatMap(({ userId, at }) => (userId && at ? [[userId, at] as const] : [])));
}
