import { and, asc, desc, eq, gte, isNotNull, isNull, lte, ne, or } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import type { Extension, GrantedException } from '~/domain/exceptions';
import { areas, exceptions, type phaseAreas, users } from './schema';
import type { Reader, Tx } from './store';

/** Holds for exceptions that nobody has ended. */
export const inForce = isNull(exceptions.endedAt);

/** Joins the exceptions that change what an asked area is asked, or until when. */
export const inForceFor = (asked: typeof phaseAreas) =>
  and(
    eq(exceptions.areaId, asked.areaId),
    // One that was ended holds for the phases that had closed by then, which is what its last phase says.
    or(inForce, and(ne(exceptions.kind, 'extension'), isNotNull(exceptions.untilPhase))),
    lte(exceptions.fromPhase, asked.phaseId),
    or(isNull(exceptions.untilPhase), gte(exceptions.untilPhase, asked.phaseId)),
  );

/** Joins whoever granted an exception. */
export const grantedAs = eq(users.id, exceptions.grantedBy);

/** What is read of an exception beside the area that it holds for. */
export const exceptionColumns = {
  itemCode: exceptions.itemCode,
  dueAt: exceptions.dueAt,
  reason: exceptions.reason,
  grantedBy: users.name,
};

type Joined = {
  itemCode: string | null;
  dueAt: Date | null;
  reason: string | null;
  grantedBy: string | null;
};

/** The later of the date an area already has and the one that an exception gives it. */
export function laterOf(known: Extension | undefined, exception: Joined | null): Extension | undefined {
  const { dueAt, reason, grantedBy } = exception ?? {};
  if (!dueAt || (known && known.dueAt >= dueAt)) return known;
  return { dueAt, reason: reason ?? '', grantedBy: grantedBy ?? '' };
}

const enders = alias(users, 'enders');

const granted = {
  id: exceptions.id,
  kind: exceptions.kind,
  area: { id: areas.id, slug: areas.slug, name: areas.name },
  fromPhase: exceptions.fromPhase,
  untilPhase: exceptions.untilPhase,
  itemCode: exceptions.itemCode,
  dueAt: exceptions.dueAt,
  reason: exceptions.reason,
  grantedBy: users.name,
  grantedAt: exceptions.grantedAt,
  endedBy: enders.name,
  endedAt: exceptions.endedAt,
};

/** The later date that an area has for a phase; undefined when it has none. */
export async function findExtension(
  db: Reader,
  areaId: string,
  phaseId: string,
): Promise<(Extension & { id: string }) | undefined> {
  const [row] = await db
    .select({ id: exceptions.id, dueAt: exceptions.dueAt, reason: exceptions.reason, grantedBy: users.name })
    .from(exceptions)
    .innerJoin(users, grantedAs)
    .where(
      and(
        eq(exceptions.kind, 'extension'),
        eq(exceptions.areaId, areaId),
        eq(exceptions.fromPhase, phaseId),
        inForce,
      ),
    )
    .orderBy(desc(exceptions.dueAt))
    .limit(1);
  return row?.dueAt ? { ...row, dueAt: row.dueAt } : undefined;
}

/** Every exception that was ever granted, newest first. */
export async function listExceptions(db: Reader): Promise<GrantedException[]> {
  return selectGranted(db).orderBy(desc(exceptions.grantedAt), asc(exceptions.id));
}

/** The exceptions of one area, newest first. */
export async function listExceptionsOfArea(db: Reader, areaId: string): Promise<GrantedException[]> {
  return selectGranted(db)
    .where(eq(exceptions.areaId, areaId))
    .orderBy(desc(exceptions.grantedAt), asc(exceptions.id));
}

/** One exception; undefined when there is none with this id. */
export async function findException(db: Reader, id: string): Promise<GrantedException | undefined> {
  const [row] = await selectGranted(db).where(eq(exceptions.id, id));
  return row;
}

export async function addException(tx: Tx, exception: typeof exceptions.$inferInsert) {
  await tx.insert(exceptions).values(exception);
}

/** Ends an exception that nobody has ended, after this last phase; tells whether it was still there to be ended. */
export async function saveEnd(
  tx: Tx,
  id: string,
  untilPhase: string | null,
  endedBy: string,
  endedAt: Date,
): Promise<boolean> {
  const ended = await tx
    .update(exceptions)
    .set({ untilPhase, endedBy, endedAt })
    .where(and(eq(exceptions.id, id), inForce))
    .returning({ id: exceptions.id });
  return ended.length > 0;
}

function selectGranted(db: Reader) {
  return db
    .select(granted)
    .from(exceptions)
    .innerJoin(areas, eq(areas.id, exceptions.areaId))
    .innerJoin(users, grantedAs)
    .leftJoin(enders, eq(enders.id, exceptions.endedBy));
}
