import { randomUUID } from 'node:crypto';
import { store } from 'db/current';
import { listEditionsOfPhase } from 'db/editions';
import { recordEvents } from 'db/events';
import { addClearance, listClearances, saveClearanceEnd } from 'db/release-clearances';
import { findSetting } from 'db/settings';
import { readPhaseReference } from '~/domain/edition';
import { clearanceOf, longestClearanceReference, mayClear } from '~/domain/ees/release-clearance';
import { longestReason } from '~/domain/named-items';
import { accept, type Result, refuse } from '~/domain/result';
import type { Viewer } from '~/domain/viewer';

/** What is said of a clearance; `edition` is the one that was seen, such as `2026-07.e1`. */
export type NewClearance = { edition: string; reference: string; note: string };

export type ClearanceFault = 'unknown' | 'replaced' | 'illustrative' | 'unsaid' | 'too_long' | 'already';

/**
 * Records that an edition may be published area by area, and gives the clearance's id. Refused for one that has been
 * replaced, for what is cleared already, and for made-up areas. Undefined for whoever may not record it.
 */
export async function recordClearance(
  viewer: Viewer,
  { edition: named, reference, note }: NewClearance,
  now: Date,
): Promise<Result<string, ClearanceFault> | undefined> {
  if (!mayClear(viewer.role)) return undefined;
  const { transaction } = await store();
  return transaction(async (tx) => {
    const seen = readPhaseReference(named);
    const last = seen && (await listEditionsOfPhase(tx, seen.id)).at(-1);
    if (!last || seen?.edition === undefined) return refuse('unknown' as const);
    if (last.number !== seen.edition) return refuse('replaced' as const);
    if ((await findSetting(tx, 'world')) === 'demonstration') return refuse('illustrative' as const);
    if (!reference || !note) return refuse('unsaid' as const);
    if ([...reference].length > longestClearanceReference || [...note].length > longestReason)
      return refuse('too_long' as const);
    const { phaseId, number: edition } = last;
    if (clearanceOf(await listClearances(tx), phaseId, edition)) return refuse('already' as const);
    const id = randomUUID();
    const cleared = { phaseId, edition, reference, note };
    await addClearance(tx, { id, ...cleared, clearedBy: viewer.id, clearedAt: now });
    const change = { clearance: id, phase: phaseId, edition, reference, note };
    await recordEvents(tx, [{ at: now, actorId: viewer.id, action: 'release_cleared', change }]);
    return accept(id);
  });
}

/** Ends a clearance; refused where somebody has ended it. Undefined for whoever may not. */
export async function endClearance(
  viewer: Viewer,
  id: string,
  now: Date,
): Promise<Result<null, 'ended'> | undefined> {
  if (!mayClear(viewer.role)) return undefined;
  const { transaction } = await store();
  return transaction(async (tx) => {
    const ended = await saveClearanceEnd(tx, id, now);
    if (!ended) return refuse('ended' as const);
    const change = {
      clearance: id,
      phase: ended.phaseId,
      edition: ended.edition,
      reference: ended.reference,
    };
    await recordEvents(tx, [{ at: now, actorId: viewer.id, action: 'release_clearance_ended', change }]);
    return accept(null);
  });
}
