import { randomUUID } from 'node:crypto';
import { addChangeRequest, settleChangeRequests } from 'db/change-requests';
import { recordEvents } from 'db/events';
import { countOpenQueries, saveReturnState } from 'db/returns';
import type { Tx } from 'db/store';
import { findVersions } from 'db/submissions';
import { type ReturnAction, stateAfter } from '~/domain/area-return';
import { type Naming, type NamingFault, namingFault } from '~/domain/named-items';
import { accept, type Result, refuse } from '~/domain/result';
import type { Viewer } from '~/domain/viewer';
import { announce } from './announce.server';
import { type ReviewedReturn, withReviewed } from './reviewed-return.server';

/**
 * Accepts what an area sent, if its last version is still the one that the reviewer saw; while queries about it are
 * open, only knowingly. Undefined when there is no such return, or reviewing is not the viewer's.
 */
export async function acceptReturn(
  viewer: Viewer,
  phaseId: string,
  areaSlug: string,
  seen: { version: number; openQueries?: boolean },
  now: Date,
): Promise<Result<null, 'not_allowed' | 'open_queries'> | undefined> {
  return withReviewed(viewer, phaseId, areaSlug, now, async (tx, found) => {
    const next = nextOf(viewer, found, 'accept');
    if (!next || (await findVersions(tx, found.id)).last !== seen.version)
      return refuse('not_allowed' as const);
    const open = await countOpenQueries(tx, found.id);
    if (open > 0 && !seen.openQueries) return refuse('open_queries' as const);
    if (!(await saveReturnState(tx, found.id, found.state, next, now))) return refuse('not_allowed' as const);
    await settleChangeRequests(tx, found.id, now);
    const change = { before: found.state, after: next, version: seen.version, openQueries: open };
    await record(tx, viewer, found, 'accept', change, now);
    await announce(tx, 'accepted', aboutOf(found), now);
    return accept(null);
  });
}

/**
 * Asks an area to change some of the items that it sent, which alone it can then change. Undefined and refused as in
 * acceptReturn, and while the request lacks an item or its reason.
 */
export async function requestChanges(
  viewer: Viewer,
  phaseId: string,
  areaSlug: string,
  { version, ...naming }: Naming & { version: number },
  now: Date,
): Promise<Result<null, 'closed' | 'not_allowed' | NamingFault> | undefined> {
  return withReviewed(viewer, phaseId, areaSlug, now, async (tx, found) => {
    if (found.window !== 'open') return refuse('closed' as const);
    const next = nextOf(viewer, found, 'request_changes');
    if (!next || (await findVersions(tx, found.id)).last !== version) return refuse('not_allowed' as const);
    const among = found.items.map(({ code }) => code);
    const fault = namingFault('changes', naming, among);
    if (fault) return refuse(fault);

    const { reason, items } = naming;
    const unlocked = items.map(({ code }) => code);
    if (!(await saveReturnState(tx, found.id, found.state, next, now, reason, unlocked)))
      return refuse('not_allowed' as const);
    await settleChangeRequests(tx, found.id, now);
    const id = randomUUID();
    const made = { madeBy: viewer.id, madeAt: now, reason, items: [...items] };
    await addChangeRequest(tx, { id, returnId: found.id, kind: 'changes', ...made });
    const change = { before: found.state, after: next, version, reason, items };
    await record(tx, viewer, found, 'request_changes', change, now);
    await announce(tx, 'returned', { ...aboutOf(found), subjectId: id }, now);
    return accept(null);
  });
}

function nextOf(
  viewer: Viewer,
  { state, window, sentBefore }: ReviewedReturn,
  action: Extract<ReturnAction, 'accept' | 'request_changes'>,
) {
  return stateAfter(viewer.role, state, action, { window, sentBefore });
}

async function record(
  tx: Tx,
  viewer: Viewer,
  { id }: ReviewedReturn,
  action: string,
  change: Record<string, unknown>,
  now: Date,
) {
  await recordEvents(tx, [{ at: now, actorId: viewer.id, action, returnId: id, change }]);
}

function aboutOf({ id, phase, area }: ReviewedReturn) {
  return { phaseId: phase.id, areaId: area.id, returnId: id };
}
