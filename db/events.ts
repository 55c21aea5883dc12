import { and, asc, eq, isNotNull } from 'drizzle-orm';
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

/** Every value that a return's answers have had, as `CODE@version`. */
export async function listAnswerVersions(db: Reader, returnId: string): Promise<Map<string, Answer>> {
  const rows = await db
    .select({ itemCode: events.itemCode, version: events.version, change: events.change })
    .from(events)
    .where(and(eq(events.returnId, returnId), isNotNull(events.version)));
  return new Map(rows.map((row) => [`${row.itemCode}@${row.version}`, row.change.after as Answer]));
}

/** The value that one version of an answer had; undefined when there was no such version. */
export async function findAnswerVersion(db: Reader, returnId: string, itemCode: string, version: number) {
  const [row] = await db
    .select({ change: events.change })
    .from(events)
    .where(
      and(eq(events.returnId, returnId), eq(events.itemCode, itemCode), eq(events.version, version)),
    );
  const value = row?.change.after as Answer | undefined;
  return value && { ...value, delays: value.delays ?? [], expected: value.expected ?? null };
}
