import { asc, eq, inArray } from 'drizzle-orm';
import type { Area } from '~/domain/area';
import { areas, memberships, phaseAreas, programmes } from './schema';
import type { Reader, Tx } from './store';

const areaColumns = {
  id: areas.id,
  slug: areas.slug,
  name: areas.name,
  region: areas.region,
  programme: memberships.programmeId,
  wave: memberships.wave,
};

/** The areas that each of these phases asks, in name order, by phase. */
export async function listAskedAreas(db: Reader, phaseIds: readonly string[]) {
  const rows = await db
    .select({ phaseId: phaseAreas.phaseId, ...areaColumns })
    .from(phaseAreas)
    .innerJoin(areas, eq(areas.id, phaseAreas.areaId))
    .innerJoin(memberships, eq(memberships.areaId, areas.id))
    .where(inArray(phaseAreas.phaseId, [...phaseIds]))
    .orderBy(asc(areas.name), asc(memberships.programmeId));
  const byPhase = new Map<string, Area[]>(phaseIds.map((id) => [id, []]));
  for (const { phaseId, ...area } of rows) {
    const asked = byPhase.get(phaseId);
    if (asked && asked.at(-1)?.id !== area.id) asked.push(area);
  }
  return byPhase;
}

/** Every area with its membership, in name order. */
export async function listAreas(db: Reader): Promise<Area[]> {
  return db
    .select(areaColumns)
    .from(areas)
    .innerJoin(memberships, eq(memberships.areaId, areas.id))
    .orderBy(asc(areas.name));
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
