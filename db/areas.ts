import { and, asc, eq, gte, inArray, isNull, lte, or } from 'drizzle-orm';
import type { Area } from '~/domain/area';
import type { PhaseArea } from '~/domain/exceptions';
import { exceptionColumns, grantedAs, inForceFor, laterOf } from './exceptions';
import { areas, exceptions, memberships, phaseAreas, phases, programmes, users } from './schema';
import type { Reader, Tx } from './store';

const areaColumns = {
  id: areas.id,
  slug: areas.slug,
  name: areas.name,
  region: areas.region,
  programme: memberships.programmeId,
  wave: memberships.wave,
};

/**
 * The areas that each of these phases asks, or one of them, in name order, with what holds for each alone, by phase. Each
 * is asked once, by the first of its programmes that it was in on a day that the phase reports on; by none, not at all.
 */
export async function listAskedAreas(db: Reader, phaseIds: readonly string[], only?: string) {
  const rows = await db
    .select({ phase: phaseColumns, member, ...areaColumns, exception: exceptionColumns })
    .from(phaseAreas)
    .innerJoin(phases, eq(phases.id, phaseAreas.phaseId))
    .innerJoin(areas, eq(areas.id, phaseAreas.areaId))
    .innerJoin(memberships, eq(memberships.areaId, areas.id))
    .leftJoin(exceptions, inForceFor(phaseAreas))
    .leftJoin(users, grantedAs)
    .where(and(inArray(phaseAreas.phaseId, [...phaseIds]), only ? eq(areas.id, only) : undefined))
    .orderBy(asc(areas.name), asc(memberships.programmeId));
  const byPhase = new Map<string, PhaseArea[]>(phaseIds.map((id) => [id, []]));
  for (const { phase, member, exception, ...found } of rows) {
    if (!isDuring(member, phase)) continue;
    const asked = byPhase.get(phase.id) ?? [];
    if (asked.at(-1)?.id !== found.id) asked.push({ ...found, outOfScope: [], extension: undefined });
    const area = asked.at(-1);
    if (!area || !exception) continue;
    const { itemCode } = exception;
    if (itemCode && !area.outOfScope.includes(itemCode)) area.outOfScope = [...area.outOfScope, itemCode];
    area.extension = laterOf(area.extension, exception);
  }
  return byPhase;
}

const phaseColumns = { id: phases.id, kind: phases.kind, closesAt: phases.closesAt };
const member = { fromDate: memberships.fromDate, toDate: memberships.toDate };

/** Whether an area was in a programme on at least one of the days that a phase reports on. */
function isDuring(
  { fromDate, toDate }: { fromDate: string; toDate: string | null },
  { id, kind, closesAt }: { id: string; kind: 'fieldwork' | 'quarter'; closesAt: Date },
): boolean {
  const [year = 0, month = 0] = id.split('-').map(Number);
  // A quarter takes returns for some days after it has ended, and fieldwork until its last day.
  const last = kind === 'quarter' ? new Date(Date.UTC(year, month + 2, 0)) : closesAt;
  return fromDate <= last.toISOString().slice(0, 10) && (toDate === null || toDate >= `${id}-01`);
}

/** Every area once, with the first of its memberships, in name order. */
export async function listAreas(db: Reader): Promise<Area[]> {
  const rows = await db
    .select(areaColumns)
    .from(areas)
    .innerJoin(memberships, eq(memberships.areaId, areas.id))
    .orderBy(asc(areas.name), asc(areas.id), asc(memberships.programmeId));
  return rows.filter((area, index) => area.id !== rows[index - 1]?.id);
}

/** The ids of the areas that take part in a programme on at least one of these days, such as `2026-10-01`. */
export async function listAreaIdsBetween(db: Reader, from: string, to: string): Promise<string[]> {
  const rows = await db
    .selectDistinct({ id: memberships.areaId })
    .from(memberships)
    .where(and(lte(memberships.fromDate, to), or(isNull(memberships.toDate), gte(memberships.toDate, from))));
  return rows.map(({ id }) => id);
}

/** Every programme. */
export async function listProgrammes(db: Reader) {
  return db.select().from(programmes).orderBy(asc(programmes.id));
}

/** Adds a programme unless it is there. */
export async function ensureProgramme(tx: Tx, programme: typeof programmes.$inferInsert) {
  await tx.insert(programmes).values(programme).onConflictDoNothing();
}

/** Adds an area with its membership. */
export async function addArea(
  tx: Tx,
  area: typeof areas.$inferInsert,
  membership: Omit<typeof memberships.$inferInsert, 'areaId'>,
) {
  await tx.insert(areas).values(area);
  await tx.insert(memberships).values({ ...membership, areaId: area.id });
}
