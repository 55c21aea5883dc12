import { listAreas } from 'db/areas';
import { store } from 'db/current';
import { ensurePhase, listPhases } from 'db/phases';
import { quartersUntil } from './reference/phases';
import { seedProformas } from './reference/seed';

/** Opens the quarters up to the present that are missing, with the form they are answered on, asking every area; gives their names. */
export async function topUpQuarters(now: Date): Promise<string[]> {
  const { db, transaction } = await store();
  const known = new Set((await listPhases(db)).map((phase) => phase.id));
  const missing = quartersUntil(now).filter((phase) => !known.has(phase.id));
  if (missing.length === 0) return [];
  const areaIds = [...new Set((await listAreas(db)).map((area) => area.id))];
  return transaction(async (tx) => {
    await seedProformas(tx);
    const opened: string[] = [];
    for (const phase of missing) if (await ensurePhase(tx, phase, areaIds)) opened.push(phase.name);
    return opened;
  });
}
