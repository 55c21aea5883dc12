import { type and, asc, eq, inArray, sql } from 'drizzle-orm';
import type { Query, QueryMessage, QueryState } from '~/domain/queries';
import { queries, queryMessages, users } from './schema';
import type { Reader, Tx } from './store';

/** What was asked about a return and everything that was said since, oldest query first. */
export async function listQueries(db: Reader, returnId: string): Promise<Query[]> {
  return listWithMessages(db, eq(queries.returnId, returnId));
}

/** These queries with everything that was said, in the order of the ids. */
export async function listQueriesById(db: Reader, ids: readonly string[]): Promise<Query[]> {
  if (ids.length === 0) return [];
  const found = await listWithMessages(db, inArray(queries.id, [...ids]));
  return found.sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id));
}

/** Opens a query with its first message. */
export async function addQuery(
  tx: Tx,
  query: { id: string; returnId: string; itemCode: string; dueAt: Date | null },
  text: string,
  userId: string,
  now: Date,
) {
  await tx.insert(queries).values({ ...query, state: 'open', openedBy: userId, openedAt: now });
  await addQueryMessage(tx, query.id, 0, text, userId, now);
}

/** Adds what somebody says as the message of this number; two of the same number are refused. */
export async function addQueryMessage(
  tx: Tx,
  queryId: string,
  number: number,
  text: string,
  userId: string,
  now: Date,
) {
  const id = `${queryId}-${String(number).padStart(5, '0')}`;
  await tx.insert(queryMessages).values({ id, queryId, text, writtenBy: userId, writtenAt: now });
}

/** Moves a query to its next state; who closed it is known for as long as it is closed. */
export async function saveQueryState(tx: Tx, id: string, state: QueryState, userId: string, now: Date) {
  const closed = state === 'closed';
  await tx
    .update(queries)
    .set({ state, closedBy: closed ? userId : null, closedAt: closed ? now : null })
    .where(eq(queries.id, id));
}

async function listWithMessages(db: Reader, which: ReturnType<typeof and>): Promise<Query[]> {
  const rows = await db
    .select({
      id: queries.id,
      code: queries.itemCode,
      state: queries.state,
      openedAt: queries.openedAt,
      dueAt: queries.dueAt,
      closedBy: sql<
        string | null
      >`(select closer.name from users closer where closer.id = ${queries.closedBy})`,
      closedAt: queries.closedAt,
      message: {
        text: queryMessages.text,
        by: users.name,
        role: users.role,
        at: queryMessages.writtenAt,
      },
    })
    .from(queries)
    .innerJoin(queryMessages, eq(queryMessages.queryId, queries.id))
    .innerJoin(users, eq(users.id, queryMessages.writtenBy))
    .where(which)
    .orderBy(asc(queries.openedAt), asc(queries.id), asc(queryMessages.id));
  const found = new Map<string, Query & { messages: QueryMessage[] }>();
  for (const { message, ...query } of rows) {
    const known = found.get(query.id) ?? { ...query, messages: [] };
    known.messages.push(message);
    found.set(query.id, known);
  }
  return [...found.values()];
}
