import { randomUUID } from 'node:crypto';
import { findAmendment } from 'db/amendments';
import { store } from 'db/current';
import { recordEvents } from 'db/events';
import { addException, findExtension, saveEnd } from 'db/exceptions';
import { beginReturn, findReturn } from 'db/returns';
import type { Tx } from 'db/store';
import { findVersions, listSentAt } from 'db/submissions';
import { isUsed, mayGrant, whyNotExtended } from '~/domain/exceptions';
import { accept, type Result, refuse } from '~/domain/result';
import type { Viewer } from '~/domain/viewer';
import { announce } from './announce.server';
import { followDates } from './chasing-dates.server';
import { type AskedPlace, findAskedPlace } from './reviewed-return.server';
import { takenAt } from './standing.server';

/** What an area's date for a phase is and was, for whoever may move it; otherwise undefined. */
export async function readExtension(viewer: Viewer, phaseId: string, areaSlug: string, now: Date) {
  if (!mayGrant(viewer.role, 'extension')) return undefined;
  const { db } = await store();
  const found = await findAskedPlace(db, viewer, phaseId, areaSlug, now);
  return found && { phase: found.phase, common: found.common, area: found.area };
}

/**
 * Gives one area a later date for a phase, in place of a later date that it already has. Refused when the date is not
 * later than everybody's, or has passed, and once the return has been sent or a correction of it is asked for or agreed.
 */
export async function grantExtension(
  viewer: Viewer,
  phaseId: string,
  areaSlug: string,
  { dueAt, reason }: { dueAt: Date; reason: string },
  now: Date,
): Promise<Result<null, 'not_later' | 'past' | 'no_reason' | 'sent' | 'correction'> | undefined> {
  return withPlace(viewer, phaseId, areaSlug, now, async (tx, place) => {
    const { area, common, phase } = place;
    const why = await whyRefused(tx, place, now);
    if (why) return refuse(why);
    if (!reason) return refuse('no_reason' as const);
    if (dueAt <= now) return refuse('past' as const);
    if (dueAt <= common.dueAt) return refuse('not_later' as const);
    const { id: returnId } = await beginReturn(tx, phaseId, area.id, now);
    const before = await findExtension(tx, area.id, phaseId);
    if (before) await saveEnd(tx, before.id, phaseId, viewer.id, now);
    const id = randomUUID();
    const granted = { reason, grantedBy: viewer.id, grantedAt: now };
    const range = { fromPhase: phaseId, untilPhase: phaseId };
    await addException(tx, { id, kind: 'extension', areaId: area.id, dueAt, ...range, ...granted });
    const change = { before: phase.dueAt.toISOString(), after: dueAt.toISOString(), reason };
    const event = { at: now, actorId: viewer.id, returnId };
    await recordEvents(tx, [{ ...event, action: 'extension_granted', change }]);
    await announce(tx, 'extension', { phaseId, areaId: area.id, returnId, subjectId: id }, now);
    return accept(null);
  });
}

/** Ends an area's later date for a phase, unless a version was sent under it, which stays on time. */
export async function endExtension(
  viewer: Viewer,
  phaseId: string,
  areaSlug: string,
  now: Date,
): Promise<Result<null, 'none' | 'used'> | undefined> {
  return withPlace(viewer, phaseId, areaSlug, now, async (tx, { area, common }) => {
    const extension = await findExtension(tx, area.id, phaseId);
    if (!extension) return refuse('none' as const);
    const { id: returnId } = await beginReturn(tx, phaseId, area.id, now);
    if (isUsed(extension.dueAt, common.dueAt, await listSentAt(tx, returnId))) return refuse('used' as const);
    if (!(await saveEnd(tx, extension.id, phaseId, viewer.id, now))) return refuse('none' as const);
    const change = { before: extension.dueAt.toISOString(), after: common.dueAt.toISOString() };
    const event = { at: now, actorId: viewer.id, returnId };
    await recordEvents(tx, [{ ...event, action: 'extension_ended', change }]);
    return accept(null);
  });
}

/** Whether this return can have no later date as it stands now, and why. */
async function whyRefused(tx: Tx, { area, phase }: AskedPlace, now: Date) {
  const row = await findReturn(tx, phase.id, area.id);
  if (!row) return undefined;
  const { lastSentAt } = await findVersions(tx, row.id);
  const { window } = takenAt(phase, await findAmendment(tx, row.id), lastSentAt ?? undefined, now);
  return whyNotExtended(row.state, { window, sentBefore: lastSentAt !== null });
}

async function withPlace<Outcome>(
  viewer: Viewer,
  phaseId: string,
  areaSlug: string,
  now: Date,
  work: (tx: Tx, found: AskedPlace) => Promise<Outcome>,
): Promise<Outcome | undefined> {
  if (!mayGrant(viewer.role, 'extension')) return undefined;
  const { transaction } = await store();
  return transaction(async (tx) => {
    const found = await findAskedPlace(tx, viewer, phaseId, areaSlug, now);
    if (!found) return undefined;
    const outcome = await work(tx, found);
    await followDates(tx, found.phase, areaSlug, now);
    return outcome;
  });
}
