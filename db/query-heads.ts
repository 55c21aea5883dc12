import { and, asc, count, desc, eq, lt, ne, type SQL, sql } from 'drizzle-orm';
import type { QueryState } from '~/domain/queries';
import { areaReturns, areas, phases, queries } from './schema';
import type { Reader } from './store';

/** Which queries are looked for; `unsettled` is whatever is not closed, `overdue` open past its date. */
export type QueryFilter = {
  phaseId?: string;
  areaId?: string;
  itemCode?: string;
  state?: QueryState | 'overdue' | 'unsettled';
};

/** A query’s place and state, without what was said. */
const head = {
  id: queries.id,
  code: queries.itemCode,
  state: queries.state,
  dueAt: queries.dueAt,
  phaseId: areaReturns.phaseId,
  phaseName: phases.name,
  proformaVersion: phases.proformaVersion,
  area: { slug: areas.slug, name: areas.name },
};

/** The queries that a filter leaves, those due soonest first and then the newest, at most `limit` after `offset`. */
export async function listQueryHeads(db: Reader, filter: QueryFilter, now: Date, limit: number, offset = 0) {
  return db
    .select(head)
    .from(queries)
    .innerJoin(areaReturns, eq(areaReturns.id, queries.returnId))
    .innerJoin(areas, eq(areas.id, areaReturns.areaId))
    .innerJoin(phases, eq(phases.id, areaReturns.phaseId))
    .where(matching(filter, now))
    .orderBy(
      sql`case ${queries.state} when 'open' then 0 when 'answered' then 1 else 2 end`,
      sql`${queries.dueAt} is null`,
      asc(queries.dueAt),
      desc(queries.openedAt),
      asc(queries.id),
    )
    .limit(limit)
    .offset(offset);
}

/** How many queries a filter leaves in each state, and how many of the open ones are overdue. */
export async function countQueries(db: Reader, filter: Omit<QueryFilter, 'state'>, now: Date) {
  const late = sql`sum(case when ${lt(queries.dueAt, now)} then 1 else 0 end)`.mapWith(Number);
  const rows = await db
    .select({ state: queries.state, late, queries: count() })
    .from(queries)
    .innerJoin(areaReturns, eq(areaReturns.id, queries.returnId))
    .where(matching(filter, now))
    .groupBy(queries.state);
  const of = (state: QueryState) => rows.find((row) => row.state === state)?.queries ?? 0;
  return {
    open: of('open'),
    overdue: rows.find(({ state }) => state === 'open')?.late ?? 0,
    answered: of('answered'),
    closed: of('closed'),
    all: rows.reduce((total, row) => total + row.queries, 0),
  };
}

/** How many queries nobody has closed, by return id, for the returns of a phase. */
export async function countOpenQueriesByReturn(db: Reader, phaseId: string): Promise<Map<string, number>> {
  const rows = await db
    .select({ returnId: queries.returnId, open: count() })
    .from(queries)
    .innerJoin(areaReturns, eq(areaReturns.id, queries.returnId))
    .where(and(eq(areaReturns.phaseId, phaseId), ne(queries.state, 'closed')))
    .groupBy(queries.returnId);
  return new Map(rows.map(({ returnId, open }) => [returnId, open]));
}

function matching({ phaseId, areaId, itemCode, state }: QueryFilter, now: Date): SQL | undefined {
  return and(
    phaseId === undefined ? undefined : eq(areaReturns.phaseId, phaseId),
    areaId === undefined ? undefined : eq(areaReturns.areaId, areaId),
    itemCode === undefined ? undefined : eq(queries.itemCode, itemCode),
    stateIs(state, now),
  );
}

function stateIs(state: QueryFilter['state'], now: Date): SQL | undefined {
  if (!state) return undefined;
  if (state === 'unsettled') return ne(queries.state, 'closed');
  if (state === 'overdue') return and(eq(queries.state, 'open'), lt(queries.dueAt, now));
  return eq(queries.state, state);
}
