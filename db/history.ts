import { and, count, desc, eq, inArray } from 'drizzle-orm';
import { areaReturns, events, phases, users } from './schema';
import type { Reader } from './store';

/** Which of a return's events are looked for; whatever is left out does not narrow. */
export type EventFilter = { returnId: string; itemCode?: string; actions?: readonly string[] };

const columns = {
  seq: events.seq,
  at: events.at,
  action: events.action,
  itemCode: events.itemCode,
  change: events.change,
  actor: users.name,
};

/** What happened to a return, newest first, with who did it; names stay when people have left. */
export async function listHistory(db: Reader, filter: EventFilter, limit: number, offset: number) {
  return db
    .select(columns)
    .from(events)
    .leftJoin(users, eq(users.id, events.actorId))
    .where(matching(filter))
    .orderBy(desc(events.seq))
    .limit(limit)
    .offset(offset);
}

/** How many events a filter leaves. */
export async function countHistory(db: Reader, filter: EventFilter): Promise<number> {
  const [row] = await db.select({ events: count() }).from(events).where(matching(filter));
  return row?.events ?? 0;
}

/** What happened to one item of an area in every phase, newest first, with the phase. */
export async function listItemHistory(
  db: Reader,
  areaId: string,
  itemCode: string,
  limit: number,
  offset: number,
) {
  return db
    .select({ ...columns, phase: { id: phases.id, name: phases.name } })
    .from(events)
    .innerJoin(areaReturns, eq(areaReturns.id, events.returnId))
    .innerJoin(phases, eq(phases.id, areaReturns.phaseId))
    .leftJoin(users, eq(users.id, events.actorId))
    .where(and(eq(areaReturns.areaId, areaId), eq(events.itemCode, itemCode)))
    .orderBy(desc(phases.opensAt), desc(events.seq))
    .limit(limit)
    .offset(offset);
}

function matching({ returnId, itemCode, actions }: EventFilter) {
  return and(
    eq(events.returnId, returnId),
    itemCode === undefined ? undefined : eq(events.itemCode, itemCode),
    actions === undefined ? undefined : inArray(events.action, [...actions]),
  );
}
