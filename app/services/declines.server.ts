import { randomUUID } from 'node:crypto';
import { addChangeRequest, settleChangeRequests } from 'db/change-requests';
import { store } from 'db/current';
import { recordEvents } from 'db/events';
import { saveReturnState } from 'db/returns';
import { stateAfter } from '~/domain/area-return';
import { namedLimit } from '~/domain/change-request';
import { type Naming, type NamingFault, namingFault } from '~/domain/named-items';
import { accept, type Result, refuse } from '~/domain/result';
import type { Viewer } from '~/domain/viewer';
import { announce } from './announce.server';
import { type AreaReturn, loadReturn } from './returns.server';

/**
 * Sends a return that waits for sign-off back to whoever prepared it, with what is to change: named items, which alone
 * can then be changed, or the whole. Undefined when it is not the viewer's.
 */
export async function declineReturn(
  viewer: Viewer,
  phaseId: string,
  areaSlug: string,
  naming: Naming,
  now: Date,
): Promise<Result<null, 'closed' | 'not_allowed' | NamingFault> | undefined> {
  const { transaction } = await store();
  return transaction(async (tx) => {
    const found = await loadReturn(tx, viewer, phaseId, areaSlug, now);
    if (!found) return undefined;
    if (found.phaseState === 'closed') return refuse('closed' as const);
    const next = stateAfter(viewer.role, found.state, 'decline', found.situation);
    if (!next || !found.id) return refuse('not_allowed' as const);
    const among = declinable(found).map(({ code }) => code);
    const fault = namingFault('declined', naming, among);
    if (fault) return refuse(fault);

    const { reason, items } = naming;
    const unlocked = items.length > 0 ? items.map(({ code }) => code) : limitOf(found);
    const moved = await saveReturnState(tx, found.id, found.state, next, now, found.reason, unlocked);
    if (!moved) return refuse('not_allowed' as const);
    await settleChangeRequests(tx, found.id, now, 'declined');
    const id = randomUUID();
    const made = { madeBy: viewer.id, madeAt: now, reason, items: [...items] };
    await addChangeRequest(tx, { id, returnId: found.id, kind: 'declined', ...made });
    const change = { before: found.state, after: next, reason, items };
    await recordEvents(tx, [{ at: now, actorId: viewer.id, action: 'declined', returnId: found.id, change }]);
    const about = { phaseId, areaId: found.area.id, returnId: found.id, subjectId: id };
    await announce(tx, 'declined', about, now);
    return accept(null);
  });
}

/** The items that an area's lead may name: within what a reviewer asked for, those and no others. */
export function declinable(found: AreaReturn) {
  const limit = limitOf(found);
  return limit ? found.items.filter(({ code }) => limit.includes(code)) : found.items;
}

function limitOf({ requests, amendment, situation }: AreaReturn) {
  return namedLimit(requests, situation.window === 'amendment' ? amendment : undefined);
}
