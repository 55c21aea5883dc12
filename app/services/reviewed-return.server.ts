import { findAmendment } from 'db/amendments';
import { listAskedAreas } from 'db/areas';
import { store } from 'db/current';
import { findPhase } from 'db/phases';
import { findReturn } from 'db/returns';
import type { Reader, Tx } from 'db/store';
import { findVersions } from 'db/submissions';
import type { ReturnState, ReturnWindow } from '~/domain/area-return';
import type { Amendment } from '~/domain/change-request';
import { type PhaseArea, phaseForArea } from '~/domain/exceptions';
import { type Phase, phaseStateAt } from '~/domain/phase';
import { type Item, itemsInScope, type Proforma } from '~/domain/proforma';
import { seesProgramme, type Viewer } from '~/domain/viewer';
import { takenAt } from './standing.server';

/** An area as a phase asks it, whether or not it has begun its return. */
export type AskedPlace = {
  /** As it stands for the area. */
  phase: Phase;
  /** As it stands for everybody else. */
  common: Phase;
  proforma: Proforma;
  area: PhaseArea;
  items: Item[];
};

/** A return as whoever reviews it meets it in a transaction. */
export type ReviewedReturn = AskedPlace & {
  id: string;
  state: ReturnState;
  window: ReturnWindow;
  amendment: Amendment | undefined;
  sentBefore: boolean;
};

/** Does one thing to a return on the word of somebody who sees the programme; undefined when there is none. */
export async function withReviewed<Outcome>(
  viewer: Viewer,
  phaseId: string,
  areaSlug: string,
  now: Date,
  work: (tx: Tx, found: ReviewedReturn) => Promise<Outcome>,
): Promise<Outcome | undefined> {
  const { transaction } = await store();
  return transaction(async (tx) => {
    const found = await findAskedPlace(tx, viewer, phaseId, areaSlug, now);
    const row = found && (await findReturn(tx, phaseId, found.area.id));
    if (!found || !row) return undefined;
    const { lastSentAt } = await findVersions(tx, row.id);
    const amendment = await findAmendment(tx, row.id);
    const { window } = takenAt(found.phase, amendment, lastSentAt ?? undefined, now);
    const { id, state } = row;
    return work(tx, { ...found, id, state, window, amendment, sentBefore: lastSentAt !== null });
  });
}

/** An area that a phase which has opened asks, for programme roles; undefined when there is none. */
export async function findAskedPlace(
  db: Reader,
  viewer: Viewer,
  phaseId: string,
  areaSlug: string,
  now: Date,
): Promise<AskedPlace | undefined> {
  const found = seesProgramme(viewer) ? await findPhase(db, phaseId) : undefined;
  const area = (await listAskedAreas(db, [phaseId])).get(phaseId)?.find(({ slug }) => slug === areaSlug);
  if (!found || !area || phaseStateAt(found.phase, now) === 'upcoming') return undefined;
  const { phase: common, proforma } = found;
  const phase = phaseForArea(common, area.extension);
  return { phase, common, proforma, area, items: itemsInScope(proforma, area) };
}
