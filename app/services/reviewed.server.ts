import { listAskedAreas } from 'db/areas';
import { findPhase } from 'db/phases';
import { findReturn } from 'db/returns';
import type { Reader } from 'db/store';
import { phaseForArea } from '~/domain/exceptions';

/** The place of an asked area's return for a phase, begun or not; undefined when the phase does not ask the area. */
export async function findReviewed(db: Reader, phaseId: string, areaSlug: string) {
  const found = await findPhase(db, phaseId);
  const area = (await listAskedAreas(db, [phaseId])).get(phaseId)?.find(({ slug }) => slug === areaSlug);
  if (!found || !area) return undefined;
  const row = await findReturn(db, phaseId, area.id);
  const { proforma } = found;
  return { returnId: row?.id, phase: phaseForArea(found.phase, area.extension), area, proforma };
}
