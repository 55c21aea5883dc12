import { listAreas, listProgrammes } from 'db/areas';
import { store } from 'db/current';
import { listMilestones } from 'db/milestones';
import { listPhases } from 'db/phases';
import { londonParts } from '~/domain/london';
import { phaseStateAt } from '~/domain/phase';
import { buildTimeline } from '~/domain/timeline';
import { seesProgramme, type Viewer } from '~/domain/viewer';
import { isIllustrative } from './figures.server';

/** The waves, their stages, and the phases so far; undefined when the viewer sees no figures. */
export async function readTimeline(viewer: Viewer, now: Date) {
  if (!seesProgramme(viewer)) return undefined;
  const { db } = await store();
  const { year, month } = londonParts(now);
  return {
    illustrative: await isIllustrative(),
    timeline: buildTimeline({
      programmes: await listProgrammes(db),
      milestones: await listMilestones(db),
      areas: await listAreas(db),
      phases: (await listPhases(db)).filter((phase) => phaseStateAt(phase, now) !== 'upcoming'),
      present: `${year}-${String(month).padStart(2, '0')}`,
    }),
  };
}
