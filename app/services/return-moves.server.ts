import { listAskedAreas } from 'db/areas';
import { store } from 'db/current';
import { recordEvents } from 'db/events';
import { findPhase } from 'db/phases';
import { findReturn, saveReturnState } from 'db/returns';
import { findVersions } from 'db/submissions';
import { type ReturnAction, stateAfter } from '~/domain/area-return';
import { cleanText } from '~/domain/clean-text';
import { phaseStateAt } from '~/domain/phase';
import { accept, type Result, refuse } from '~/domain/result';
import { seesProgramme, type Viewer } from '~/domain/viewer';
import { loadReturn } from './returns.server';

export type MoveRefusal = 'closed' | 'not_allowed' | 'no_reason' | 'incomplete';
type Outcome = Result<null, MoveRefusal> | undefined;

/** Hands the return to the area lead to sign, or takes it back to work on it. Undefined when it is not the viewer's. */
export async function moveReturn(
  viewer: Viewer,
  phaseId: string,
  areaSlug: string,
  action: Extract<ReturnAction, 'request_sign_off' | 'take_back'>,
  now: Date,
): Promise<Outcome> {
  const { transaction } = await store();
  return transaction(async (tx) => {
    const found = await loadReturn(tx, viewer, phaseId, areaSlug, now);
    if (!found) return undefined;
    if (found.phaseState === 'closed') return refuse('closed' as const);
    const next = stateAfter(viewer.role, found.state, action, found.submissions.length > 0);
    if (!next || !found.id) return refuse('not_allowed' as const);
    if (action === 'request_sign_off' && found.problems.length > 0) return refuse('incomplete' as const);
    const moved = await saveReturnState(tx, found.id, found.state, next, now, found.reason);
    if (!moved) return refuse('not_allowed' as const);
    await recordEvents(tx, [{ at: now, actorId: viewer.id, action, returnId: found.id }]);
    return accept(null);
  });
}

/**
 * Accepts a return that was sent, or asks its area for changes with a reason. Undefined when there is none; refused
 * when its last version is not the one that the reviewer saw, where that is given.
 */
export async function reviewReturn(
  viewer: Viewer,
  phaseId: string,
  areaSlug: string,
  action: Extract<ReturnAction, 'accept' | 'request_changes'>,
  reason: string,
  now: Date,
  version?: number,
): Promise<Outcome> {
  if (!seesProgramme(viewer)) return undefined;
  const { transaction } = await store();
  return transaction(async (tx) => {
    const phase = (await findPhase(tx, phaseId))?.phase;
    const area = (await listAskedAreas(tx, [phaseId])).get(phaseId)?.find(({ slug }) => slug === areaSlug);
    const found = area && (await findReturn(tx, phaseId, area.id));
    if (!phase || !found) return undefined;
    if (phaseStateAt(phase, now) === 'closed' && action === 'request_changes')
      return refuse('closed' as const);
    const next = stateAfter(viewer.role, found.state, action);
    if (!next) return refuse('not_allowed' as const);
    if (version !== undefined && (await findVersions(tx, found.id)).last !== version)
      return refuse('not_allowed' as const);
    const why = cleanText(reason);
    if (action === 'request_changes' && !why) return refuse('no_reason' as const);
    const moved = await saveReturnState(tx, found.id, found.state, next, now, why);
    if (!moved) return refuse('not_allowed' as const);
    const change = why ? { reason: why } : {};
    await recordEvents(tx, [{ at: now, actorId: viewer.id, action, returnId: found.id, change }]);
    return accept(null);
  });
}
