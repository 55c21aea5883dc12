import { store } from 'db/current';
import { listExceptionsOfArea } from 'db/exceptions';
import { listHanded } from 'db/section-assignments';
import type { Reader } from 'db/store';
import { holdsFor } from '~/domain/exceptions';
import { findItem } from '~/domain/proforma';
import type { Viewer } from '~/domain/viewer';
import { type AreaReturn, loadReturn } from './returns.server';

/** A return with whose its sections are and why the area was excused from items; not found as in readReturn. */
export async function readTaskList(viewer: Viewer, phaseId: string, areaSlug: string, now: Date) {
  const { db } = await store();
  const found = await loadReturn(db, viewer, phaseId, areaSlug, now);
  if (!found) return undefined;
  return { found, handed: await listHanded(db, found.area.id), excused: await listExcused(db, found) };
}

/** The items that the area was excused from in this phase, in form order. */
async function listExcused(db: Reader, { area, phase, proforma }: AreaReturn) {
  if (area.outOfScope.length === 0) return [];
  const exceptions = await listExceptionsOfArea(db, area.id);
  return area.outOfScope.toSorted().flatMap((code) => {
    const item = findItem(proforma, code)?.item;
    const why = exceptions.find((one) => one.itemCode === code && holdsFor(one, phase.id));
    return item ? [{ code, shortName: item.shortName, reason: why?.reason ?? '' }] : [];
  });
}
