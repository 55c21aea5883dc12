import { randomUUID } from 'node:crypto';
import { listAreas } from 'db/areas';
import { store } from 'db/current';
import { recordEvents } from 'db/events';
import { addException, findException, listExceptions, saveEnd } from 'db/exceptions';
import { listPhases, listProformas } from 'db/phases';
import { findReturn } from 'db/returns';
import type { Tx } from 'db/store';
import { type ExceptionKind, type GrantedException, lastPhaseHeld, mayGrant } from '~/domain/exceptions';
import { phaseStateAt } from '~/domain/phase';
import { itemsOf } from '~/domain/proforma';
import { accept, type Result, refuse } from '~/domain/result';
import type { Viewer } from '~/domain/viewer';

/** Every exception, and what a new one can be about; undefined for whoever may grant none. */
export async function readExceptions(viewer: Viewer, now: Date) {
  if (!mayGrant(viewer.role, 'out_of_scope')) return undefined;
  const { db } = await store();
  const phases = await listPhases(db);
  const newest = (await listProformas(db)).at(-1);
  return {
    exceptions: await listExceptions(db),
    /** Whether a later date is the viewer's to change or end. */
    extends: mayGrant(viewer.role, 'extension'),
    areas: (await listAreas(db)).map(({ id, name }) => ({ id, name })),
    items: newest ? itemsOf(newest).map(({ code, shortName }) => ({ code, shortName })) : [],
    phases: phases.map(({ id, name }) => ({ id, name })),
    /** Those that an exception can begin with: what was asked of a closed phase stays. */
    open: phases
      .filter((phase) => phaseStateAt(phase, now) !== 'closed')
      .map(({ id, name }) => ({ id, name })),
  };
}

/** What is to hold for one area: that an item is not in scope, or that one person may prepare and sign. */
export type NewException = {
  kind: Exclude<ExceptionKind, 'extension'>;
  areaId: string;
  itemCode: string | null;
  fromPhase: string;
  untilPhase: string | null;
  reason: string;
};

/**
 * Grants an exception from a phase that has not closed. Refused when it is about nothing there is, or says what another
 * one says already. Undefined for whoever may not grant it.
 */
export async function grantException(
  viewer: Viewer,
  { kind, ...wanted }: NewException,
  now: Date,
): Promise<Result<string, 'unknown' | 'no_reason' | 'phase_closed' | 'backwards' | 'already'> | undefined> {
  if (!mayGrant(viewer.role, kind)) return undefined;
  const { transaction } = await store();
  return transaction(async (tx) => {
    const { areaId, itemCode, fromPhase, untilPhase, reason } = wanted;
    const read = await readExceptionsIn(tx, now);
    const known = read.areas.has(areaId) && read.phases.has(fromPhase);
    if (!known || (kind === 'out_of_scope') !== (itemCode !== null)) return refuse('unknown' as const);
    if (itemCode && !read.codes.has(itemCode)) return refuse('unknown' as const);
    if (!reason) return refuse('no_reason' as const);
    if (read.closed.includes(fromPhase)) return refuse('phase_closed' as const);
    if (untilPhase !== null && untilPhase < fromPhase) return refuse('backwards' as const);
    const same = (one: GrantedException) =>
      one.kind === kind && one.area.id === areaId && one.itemCode === itemCode && !one.endedAt;
    const overlaps = (one: GrantedException) =>
      (untilPhase === null || one.fromPhase <= untilPhase) &&
      (one.untilPhase === null || fromPhase <= one.untilPhase);
    if ((await listExceptions(tx)).some((one) => same(one) && overlaps(one)))
      return refuse('already' as const);

    const id = randomUUID();
    const range = { fromPhase, untilPhase, reason };
    const granted = { grantedBy: viewer.id, grantedAt: now };
    await addException(tx, { id, kind, areaId, itemCode, ...range, ...granted });
    await record(tx, viewer, `${kind}_granted`, areaId, { ...range, item: itemCode, exception: id }, now);
    return accept(id);
  });
}

/** One exception that can be ended, and what ending it leaves; undefined as in endException. */
export async function readException(viewer: Viewer, id: string, now: Date) {
  const { db } = await store();
  const found = await findException(db, id);
  if (!found || found.kind === 'extension' || found.endedAt || !mayGrant(viewer.role, found.kind))
    return undefined;
  const { phases, items, open } = (await readExceptions(viewer, now)) ?? {};
  const closed = phases?.filter((phase) => !open?.some((other) => other.id === phase.id)) ?? [];
  const after = lastPhaseHeld(
    found,
    closed.map((phase) => phase.id),
  );
  return { exception: found, items: items ?? [], stays: closed.find((phase) => phase.id === after)?.name };
}

/** Ends an exception for the phases that have not closed. Undefined when there is none, or not for the viewer. */
export async function endException(
  viewer: Viewer,
  id: string,
  now: Date,
): Promise<Result<null, 'ended'> | undefined> {
  const { transaction } = await store();
  return transaction(async (tx) => {
    const found = await findException(tx, id);
    if (!found || found.kind === 'extension' || !mayGrant(viewer.role, found.kind)) return undefined;
    const { closed } = await readExceptionsIn(tx, now);
    const after = lastPhaseHeld(found, closed);
    if (!(await saveEnd(tx, id, after, viewer.id, now))) return refuse('ended' as const);
    const { kind, fromPhase, untilPhase: before, reason } = found;
    const change = { exception: id, kind, item: found.itemCode, fromPhase, before, after, reason };
    await record(tx, viewer, 'exception_ended', found.area.id, change, now);
    return accept(null);
  });
}

/** Written into the history of the area's return for the first phase that it holds for, where there is one. */
async function record(
  tx: Tx,
  viewer: Viewer,
  action: string,
  areaId: string,
  change: Record<string, unknown>,
  now: Date,
) {
  const areaReturn = await findReturn(tx, String(change.fromPhase), areaId);
  const event = { at: now, actorId: viewer.id, action, ...(areaReturn && { returnId: areaReturn.id }) };
  await recordEvents(tx, [{ ...event, change: { area: areaId, ...change } }]);
}

async function readExceptionsIn(tx: Tx, now: Date) {
  const phases = await listPhases(tx);
  const closed = phases.filter((phase) => phaseStateAt(phase, now) === 'closed').map(({ id }) => id);
  const codes = (await listProformas(tx)).flatMap((form) => itemsOf(form).map(({ code }) => code));
  const areas = new Set((await listAreas(tx)).map(({ id }) => id));
  return { phases: new Set(phases.map(({ id }) => id)), closed, codes: new Set(codes), areas };
}
