import { randomUUID } from 'node:crypto';
import { addAmendment, saveDecision } from 'db/amendments';
import { store } from 'db/current';
import { recordEvents } from 'db/events';
import { saveReturnState } from 'db/returns';
import { stateAfter } from '~/domain/area-return';
import { type Naming, type NamingFault, namingFault } from '~/domain/named-items';
import { accept, type Result, refuse } from '~/domain/result';
import type { Viewer } from '~/domain/viewer';
import { announce } from './announce.server';
import { loadReturn } from './returns.server';
import { withReviewed } from './reviewed-return.server';

/** Asks, for an area whose phase has closed, to correct some items of what it sent. Undefined when it is not the viewer's. */
export async function askAmendment(
  viewer: Viewer,
  phaseId: string,
  areaSlug: string,
  naming: Naming,
  now: Date,
): Promise<Result<null, 'not_allowed' | NamingFault> | undefined> {
  const { transaction } = await store();
  return transaction(async (tx) => {
    const found = await loadReturn(tx, viewer, phaseId, areaSlug, now);
    if (!found) return undefined;
    if (!found.id || !found.actions.includes('ask_amendment')) return refuse('not_allowed' as const);
    const among = found.items.map(({ code }) => code);
    const fault = namingFault('amendment', naming, among);
    if (fault) return refuse(fault);
    const id = randomUUID();
    const { reason, items } = naming;
    const asked = { reason, items: [...items], requestedBy: viewer.id, requestedAt: now };
    await addAmendment(tx, { id, returnId: found.id, ...asked });
    const event = { at: now, actorId: viewer.id, action: 'amendment_requested', returnId: found.id };
    await recordEvents(tx, [{ ...event, change: { reason, items } }]);
    const about = { phaseId, areaId: found.area.id, returnId: found.id, subjectId: id };
    await announce(tx, 'amendment', about, now);
    return accept(null);
  });
}

/** What was decided on an area's wish: until when it may correct its return, or that it may not, and why. */
export type Decision = { granted: true; until: Date; reason: string } | { granted: false; reason: string };

/**
 * Decides on the wish that the viewer saw. Agreed, it opens the items that were named, and no others, until a date;
 * what was sent stands until then. Undefined when there is no such return, or it is not the viewer's to see.
 */
export async function decideAmendment(
  viewer: Viewer,
  phaseId: string,
  areaSlug: string,
  seen: string,
  decision: Decision,
  now: Date,
): Promise<Result<null, 'not_allowed' | 'no_reason' | 'past'> | undefined> {
  return withReviewed(viewer, phaseId, areaSlug, now, async (tx, found) => {
    const { id, state, window, amendment, sentBefore } = found;
    const action = decision.granted ? 'grant_amendment' : 'refuse_amendment';
    const next = stateAfter(viewer.role, state, action, { window, sentBefore });
    if (!next || !amendment || amendment.id !== seen) return refuse('not_allowed' as const);
    if (!decision.granted && !decision.reason) return refuse('no_reason' as const);
    if (decision.granted && decision.until <= now) return refuse('past' as const);
    const until = decision.granted ? decision.until : null;
    const decided = await saveDecision(tx, amendment.id, {
      decision: decision.granted ? 'granted' : 'refused',
      decisionReason: decision.reason,
      decidedBy: viewer.id,
      decidedAt: now,
      until,
    });
    if (!decided) return refuse('not_allowed' as const);
    if (decision.granted)
      await saveReturnState(
        tx,
        id,
        state,
        next,
        now,
        '',
        amendment.items.map(({ code }) => code),
      );
    const change = {
      reason: decision.reason,
      asked: amendment.reason,
      items: amendment.items,
      ...(until && { until: until.toISOString() }),
    };
    const done = decision.granted ? 'amendment_granted' : 'amendment_refused';
    await recordEvents(tx, [{ at: now, actorId: viewer.id, action: done, returnId: id, change }]);
    const about = { phaseId, areaId: found.area.id, returnId: id, subjectId: amendment.id };
    await announce(tx, 'amendment', about, now);
    return accept(null);
  });
}
