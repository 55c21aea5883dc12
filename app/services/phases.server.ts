import { listAskedAreas } from 'db/areas';
import { listSentCounts } from 'db/counted-submissions';
import { store } from 'db/current';
import { listPhases } from 'db/phases';
import { phaseStateAt } from '~/domain/phase';
import { seesProgramme, type Viewer } from '~/domain/viewer';
import { readChasing } from './chasing-overview.server';
import { type PhaseReturn, readPhaseReturns } from './phase-returns.server';

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
    sent: sent.get(id)?.sent ?? 0,
    late: sent.get(id)?.late ?? 0,
  }));
}

/** A phase's returns by what they wait for; undefined when the viewer may not see them or there is no such phase. */
export async function readReturnGroups(viewer: Viewer, phaseId: string, now: Date) {
  const found = await readPhaseReturns(viewer, phaseId, now);
  if (!found) return undefined;
  const { phase, phaseState, returns } = found;
  const notSent = returns.filter(({ submission }) => !submission);
  const accepted = returns.filter(({ state }) => state === 'accepted');
  const waiting = returns.filter(({ state }) => state === 'submitted');
  const settled = [...notSent, ...accepted, ...waiting];
  // Handed over for sign-off again, or still being worked on: either way the area has it.
  const changesRequested = returns.filter((each) => !settled.includes(each));
  return {
    phase,
    phaseState,
    asked: returns.length,
    sent: returns.length - notSent.length,
    notSent: notSent.map(rowOf),
    waiting: waiting.map(rowOf),
    changesRequested: changesRequested.map(rowOf),
    accepted: accepted.map(rowOf),
    ...(await readChasing(phase, returns, now)),
  };
}

function rowOf({ area, ...areaReturn }: PhaseReturn) {
  const { slug, name, wave } = area;
  return { ...areaReturn, area: { slug, name, wave } };
}
