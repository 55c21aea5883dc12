import { store } from 'db/current';
import type { Tx } from 'db/store';
import { findUser, listAreasOfUser } from 'db/users';
import { ownArea, type Viewer } from '~/domain/viewer';

export type OwnArea = Viewer['areas'][number];

/** The viewer's own area that they lead; undefined when it is not theirs or they do not lead. */
export function areaLedBy(viewer: Viewer, areaSlug: string): OwnArea | undefined {
  return viewer.role === 'area_lead' ? ownArea(viewer, areaSlug) : undefined;
}

/**
 * Does one thing to an area on the word of somebody who leads it to this moment; undefined for everybody else. Looked
 * up again in the transaction: of two leads who end each other's work at once, one stays.
 */
export async function asAreaLead<Outcome>(
  viewer: Viewer,
  areaSlug: string,
  change: (tx: Tx, area: OwnArea) => Promise<Outcome>,
): Promise<Outcome | undefined> {
  if (!areaLedBy(viewer, areaSlug)) return undefined;
  const { transaction } = await store();
  return transaction(async (tx) => {
    const still = await findUser(tx, viewer.id);
    if (!still || still.disabledAt) return undefined;
    const area = areaLedBy({ ...still, areas: await listAreasOfUser(tx, still.id) }, areaSlug);
    return area && change(tx, area);
  });
}
