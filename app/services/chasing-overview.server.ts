import { store } from 'db/current';
import { listEntries, listReachable } from 'db/messages';
import { findSetting } from 'db/settings';
import { chasedNow } from '~/domain/chased';
import { type ChasingOverview, overviewChasing } from '~/domain/chasing-overview';
import { readChasingSettings } from '~/domain/chasing-settings';
import { phaseForArea } from '~/domain/exceptions';
import type { Phase } from '~/domain/phase';
import type { PhaseReturn } from './phase-returns.server';

/** What each of these areas was written to last about a phase, and what comes next, by the area's slug. */
export async function readChasing(
  phase: Phase,
  returns: readonly Pick<PhaseReturn, 'area' | 'state' | 'amendment' | 'submission'>[],
  now: Date,
) {
  const { db } = await store();
  const entries = await listEntries(db, phase.id);
  const people = await listReachable(db);
  const settings = readChasingSettings(await findSetting(db, 'chasing'));
  const overviews = returns.map(({ area, state, amendment, submission }): [string, ChasingOverview] => {
    const ofArea = entries.filter(({ areaId }) => areaId === area.id);
    const stands = { own: phaseForArea(phase, area.extension), state };
    const chased = chasedNow(stands, amendment, submission?.submittedAt, now);
    return [area.slug, overviewChasing({ id: area.id, ...chased }, ofArea, people, settings, now)];
  });
  return {
    chasing: Object.fromEntries(overviews),
    /** Emails do not leave this service: they are kept where they can be read. */
    keptHere: entries.some(({ state }) => state === 'kept'),
  };
}
