import { store } from 'db/current';
import { listEntries, listReachable } from 'db/messages';
import { findSetting } from 'db/settings';
import type { ReturnState } from '~/domain/area-return';
import { readChasingSettings } from '~/domain/chasing';
import { type ChasingOverview, overviewChasing } from '~/domain/chasing-overview';
import { type PhaseArea, phaseForArea } from '~/domain/exceptions';
import type { Phase } from '~/domain/phase';

/** What each of these areas was written to last about a phase, and what comes next, by the area's slug. */
export async function readChasing(
  phase: Phase,
  returns: readonly { area: PhaseArea; state: ReturnState }[],
  now: Date,
) {
  const { db } = await store();
  const entries = await listEntries(db, phase.id);
  const people = await listReachable(db);
  const settings = readChasingSettings(await findSetting(db, 'chasing'));
  const overviews = returns.map(({ area, state }): [string, ChasingOverview] => {
    const ofArea = entries.filter(({ areaId }) => areaId === area.id);
    const own = phaseForArea(phase, area.extension);
    return [area.slug, overviewChasing({ id: area.id, own, state }, ofArea, people, settings, now)];
  });
  return {
    chasing: Object.fromEntries(overviews),
    /** Emails do not leave this service: they are kept where they can be read. */
    keptHere: entries.some(({ state }) => state === 'kept'),
  };
}
