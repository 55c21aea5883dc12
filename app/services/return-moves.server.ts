import { listChangeRequests, reopenChangeRequest, settleChangeRequests } from 'db/change-requests';
import { store } from 'db/current';
import { recordEvents } from 'db/events';
import { saveReturnState } from 'db/returns';
import type { Tx } from 'db/store';
import { type ReturnAction, stateAfter } from '~/domain/area-return';
import { accept, type Result, refuse } from '~/domain/result';
import type { Viewer } from '~/domain/viewer';
import { announce } from './announce.server';
import { type AreaReturn, loadReturn } from './returns.server';

export type MoveRefusal = 'closed' | 'not_allowed' | 'incomplete';

/** Hands the return to the area lead to sign, or takes it back to work on it. Undefined when it is not the viewer's. */
export async function moveReturn(
  viewer: Viewer,
  phaseId: string,
  areaSlug: string,
  action: Extract<ReturnAction, 'request_sign_off' | 'take_back'>,
  now: Date,
): Promise<Result<null, MoveRefusal> | undefined> {
  const { transaction } = await store();
  return transaction(async (tx) => {
    const found = await loadReturn(tx, viewer, phaseId, areaSlug, now);
    if (!found) return undefined;
    if (found.phaseState === 'closed') return refuse('closed' as const);
    const next = stateAfter(viewer.role, found.state, action, found.situation);
    if (!next || !found.id) return refuse('not_allowed' as const);
    if (action === 'request_sign_off' && found.problems.length + found.toConfirm.length > 0)
      return refuse('incomplete' as const);
    const moved = await saveReturnState(tx, found.id, found.state, next, now, found.reason, found.unlocked);
    if (!moved) return refuse('not_allowed' as const);
    const event = { at: now, actorId: viewer.id, action, returnId: found.id };
    await recordEvents(tx, [{ ...event, change: { before: found.state, after: next } }]);
    if (action === 'take_back') await reopenDeclined(tx, found.id, found);
    else {
      await settleChangeRequests(tx, found.id, now, 'declined');
      const about = { phaseId, areaId: found.area.id, returnId: found.id };
      await announce(tx, 'sign_off_waiting', about, now);
    }
    return accept(null);
  });
}

/** What the lead declined since the last version, and handing over had settled, is to be done after all. */
async function reopenDeclined(tx: Tx, returnId: string, { submissions: [last] }: AreaReturn) {
  const [declined] = (await listChangeRequests(tx, returnId)).filter(
    ({ kind, madeAt }) => kind === 'declined' && !(last && madeAt <= last.submittedAt),
  );
  if (declined) await reopenChangeRequest(tx, declined.id);
}
