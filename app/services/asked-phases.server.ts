import { listAmendmentsOfArea } from 'db/amendments';
import { listPhasesOfArea } from 'db/phases';
import type { Reader } from 'db/store';
import { listSubmissionsOfArea } from 'db/submissions';
import { phaseForArea } from '~/domain/exceptions';
import { takenAt } from './standing.server';

/**
 * The phases that have asked an area, newest first, as they stand for it; those of them whose returns are taken now,
 * due soonest first; and the one of these to see to first: the first that is not sent, if any.
 */
export async function listAskedPhases(db: Reader, areaId: string, now: Date) {
  const rows = await listPhasesOfArea(db, areaId, now);
  const submissions = await listSubmissionsOfArea(db, areaId);
  const amendments = await listAmendmentsOfArea(db, areaId);
  const asked = rows.map(({ phase, returnId, state, updatedAt, extension }) => {
    const sent = submissions.filter((each) => each.returnId === returnId);
    const amendment = returnId ? amendments.get(returnId) : undefined;
    const taken = takenAt(phaseForArea(phase, extension), amendment, sent[0]?.submittedAt, now);
    return { ...taken, returnId, state: state ?? ('not_started' as const), updatedAt, sent };
  });
  const open = asked
    .filter(({ phaseState }) => phaseState === 'open')
    .sort((a, b) => a.phase.dueAt.getTime() - b.phase.dueAt.getTime());
  const waiting = open.filter(({ state }) => state !== 'submitted' && state !== 'accepted');
  return { asked, open, current: waiting[0] ?? open[0] };
}
