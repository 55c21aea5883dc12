import { and, asc, desc, eq, lte } from 'drizzle-orm';
import type { Extension } from '~/domain/exceptions';
import type { Phase } from '~/domain/phase';
import type { Proforma } from '~/domain/proforma';
import { exceptionColumns, grantedAs, inForceFor, laterOf } from './exceptions';
import { areaReturns, exceptions, phaseAreas, phases, proformas, users } from './schema';
import type { Reader, Tx } from './store';

/** Every phase, in time order. */
export async function listPhases(db: Reader): Promise<Phase[]> {
  return db.select().from(phases).orderBy(asc(phases.opensAt));
}

/** One phase with the proforma it is answered on; undefined when there is none of this id. */
export async function findPhase(db: Reader, id: string) {
  const [row] = await db
    .select({ phase: phases, proforma: proformas.content })
    .from(phases)
    .innerJoin(proformas, eq(proformas.version, phases.proformaVersion))
    .where(eq(phases.id, id));
  return row;
}

/** Every version of the proforma. */
export async function listProformas(db: Reader): Promise<Proforma[]> {
  const rows = await db.select().from(proformas).orderBy(asc(proformas.version));
  return rows.map((row) => row.content);
}

/**
 * The phases that ask this area, newest first, each with the later date the area was given, if any, and the state of
 * its return (null: none begun).
 */
export async function listPhasesOfArea(db: Reader, areaId: string, openedBy: Date) {
  const rows = await db
    .select({
      phase: phases,
      returnId: areaReturns.id,
      state: areaReturns.state,
      reason: areaReturns.reason,
      /** When it came to that state. */
      updatedAt: areaReturns.updatedAt,
      exception: exceptionColumns,
    })
    .from(phaseAreas)
    .innerJoin(phases, eq(phases.id, phaseAreas.phaseId))
    .leftJoin(
      areaReturns,
      and(eq(areaReturns.phaseId, phaseAreas.phaseId), eq(areaReturns.areaId, phaseAreas.areaId)),
    )
    .leftJoin(exceptions, inForceFor(phaseAreas))
    .leftJoin(users, grantedAs)
    .where(and(eq(phaseAreas.areaId, areaId), lte(phases.opensAt, openedBy)))
    .orderBy(desc(phases.opensAt));
  const asked: (Omit<(typeof rows)[number], 'exception'> & { extension: Extension | undefined })[] = [];
  for (const { exception, ...row } of rows) {
    if (asked.at(-1)?.phase.id !== row.phase.id) asked.push({ ...row, extension: undefined });
    const last = asked.at(-1);
    if (last) last.extension = laterOf(last.extension, exception);
  }
  return asked;
}

/** The number of the newest version of the proforma; undefined when none is loaded yet. */
export async function findNewestVersion(db: Reader): Promise<number | undefined> {
  const [row] = await db
    .select({ version: proformas.version })
    .from(proformas)
    .orderBy(desc(proformas.version))
    .limit(1);
  return row?.version;
}

/** One version of the proforma; undefined when there is none. */
export async function findProforma(db: Reader, version: number): Promise<Proforma | undefined> {
  const [row] = await db.select().from(proformas).where(eq(proformas.version, version));
  return row?.content;
}

/**
 * Adds a version of the proforma unless it is there. One that was stored without saying what its items mean, or which
 * follow from another, is given that and nothing else: what a version asks, or says that it means, never changes.
 */
export async function ensureProforma(tx: Tx, proforma: Proforma) {
  const { version, meanings, after } = proforma;
  await tx.insert(proformas).values({ version, content: proforma }).onConflictDoNothing();
  const stored = await findProforma(tx, version);
  const missing = {
    ...(!stored?.meanings && meanings && { meanings }),
    ...(!stored?.after && after && { after }),
  };
  if (!stored || Object.keys(missing).length === 0) return;
  await tx
    .update(proformas)
    .set({ content: { ...stored, ...missing } })
    .where(eq(proformas.version, version));
}

/** Adds a phase and the areas it asks, unless the phase is there; tells whether it was added. */
export async function ensurePhase(tx: Tx, phase: Phase, areaIds: readonly string[]): Promise<boolean> {
  const added = await tx.insert(phases).values(phase).onConflictDoNothing().returning({ id: phases.id });
  if (added.length === 0) return false;
  if (areaIds.length > 0)
    await tx.insert(phaseAreas).values(areaIds.map((areaId) => ({ phaseId: phase.id, areaId })));
  return true;
}
