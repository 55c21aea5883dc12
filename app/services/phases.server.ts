import { listAskedAreas } from 'db/areas';
import { listSentCounts } from 'db/counted-submissions';
import { store } from 'db/current';
import { listPhases } from 'db/phases';
import { findReturn } from 'db/returns';
import { phaseStateAt } from '~/domain/phase';
import { refuse } from '~/domain/result';
import { seesProgramme, type Viewer } from '~/domain/viewer';
import { type PhaseReturn, readPhaseReturns } from './phase-returns.server';
import { reviewReturn } from './return-moves.server';

/** Every phase that has opened, newest first, with how many of the areas asked have sent. */
export async function readPhases(viewer: Viewer, now: Date) {
  if (!seesProgramme(viewer)) return undefined;
  const { db } = await store();
  const phases = (await listPhases(db)).filter((phase) => phaseStateAt(phase, now) !== 'upcoming').reverse();
  const sent = await listSentCounts(db);
  const asked = await listAskedAreas(
    db,
    phases.map(({ id }) => id),
  );
  return phases.map(({ id, name, dueAt, closesAt, ...phase }) => ({
    id,
    name,
    dueAt,
    closesAt,
    open: phaseStateAt({ ...phase, closesAt }, now) === 'open',
    asked: asked.get(id)?.length ?? 0,
    sent: sent.get(id) ?? 0,
  }));
}

/** A phase's returns by what they wait for; undefined when the viewer may not see them or there is no such phase. */
export async function readReturnGroups(viewer: Viewer, phaseId: string, now: Date) {
  const found = await readPhaseReturns(viewer, phaseId, now);
  if (!found) return undefined;
  const { phase, phaseState, returns } = found;
  const notSent = returns.filter(({ submission }) => !submission);
  const accepted = returns.filter(({ state }) => state === 'accepted');
  const waiting = returns.filter(({ submission, state }) => submission && state !== 'accepted');
  return {
    phase,
    phaseState,
    asked: returns.length,
    sent: returns.length - notSent.length,
    /** Of those waiting, how many wait for a reviewer; the rest wait for their area. */
    toReview: waiting.filter(({ state }) => state === 'submitted').length,
    notSent: notSent.map(rowOf),
    waiting: waiting.map(rowOf),
    accepted: accepted.map(rowOf),
  };
}

/** One area's return as its reviewer sees it, with the reason for any changes asked for. */
export async function readReview(viewer: Viewer, phaseId: string, areaSlug: string, now: Date) {
  const found = await readPhaseReturns(viewer, phaseId, now);
  const areaReturn = found?.returns.find(({ area }) => area.slug === areaSlug);
  if (!found || !areaReturn) return undefined;
  const { db } = await store();
  const row = await findReturn(db, phaseId, areaReturn.area.id);
  return {
    phase: found.phase,
    areaReturn: rowOf(areaReturn),
    reason: row?.state === 'changes_requested' ? row.reason : '',
  };
}

/** Reviews the version that the reviewer saw; refused when the area has sent another since. */
export async function reviewVersion(
  viewer: Viewer,
  seen: { phase: string; area: string; version: number },
  action: 'accept' | 'request_changes',
  reason: string,
  now: Date,
) {
  const found = await readReview(viewer, seen.phase, seen.area, now);
  if (!found) return undefined;
  if (found.areaReturn.submission?.version !== seen.version) return refuse('not_allowed' as const);
  return reviewReturn(viewer, seen.phase, seen.area, action, reason, now);
}

function rowOf({ area, ...areaReturn }: PhaseReturn) {
  const { slug, name, wave } = area;
  return { ...areaReturn, area: { slug, name, wave } };
}
