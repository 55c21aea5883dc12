import { listAreaIdsBetween } from 'db/areas';
import { store } from 'db/current';
import { recordEvents } from 'db/events';
import { ensurePhase, findNewestVersion, listPhases } from 'db/phases';
import { quarterDays, quartersUntil } from '~/domain/quarters';

/**
 * Adds the quarters that are missing up to the next one, each on the newest version of the proforma and asking every
 * area that takes part during it; gives their names. Any number of servers may do it at once, and again.
 */
export async function openQuarters(now: Date): Promise<string[]> {
  const { db, transaction } = await store();
  const newest = await findNewestVersion(db);
  // A database that is not filled yet has nothing to ask and nobody to ask it of.
  if (newest === undefined) return [];
  const known = new Set((await listPhases(db)).map((phase) => phase.id));
  const missing = quartersUntil(now, () => newest, 1).filter((phase) => !known.has(phase.id));
  if (missing.length === 0) return [];

  return transaction(async (tx) => {
    const added: string[] = [];
    for (const phase of missing) {
      const { from, to } = quarterDays(phase.id);
      const areaIds = await listAreaIdsBetween(tx, from, to);
      if (!(await ensurePhase(tx, phase, areaIds))) continue;
      const change = { phase: phase.id, asked: areaIds.length };
      await recordEvents(tx, [{ at: now, actorId: null, action: 'phase_added', change }]);
      added.push(phase.name);
    }
    return added;
  });
}
