import { store } from 'db/current';
import { listPhasesOfArea } from 'db/phases';
import { listSubmissionsOfArea } from 'db/submissions';
import { listPeopleOfArea } from 'db/users';
import { phaseForArea } from '~/domain/exceptions';
import { phaseStateAt } from '~/domain/phase';
import type { Viewer } from '~/domain/viewer';
import { loadReturn } from './returns.server';

/**
 * What somebody of an area has to do: the open phase due soonest that is not sent (or else the open one due soonest),
 * other open phases, and past returns. Undefined when the area is not theirs.
 */
export async function readHome(viewer: Viewer, areaSlug: string | null, now: Date) {
  const area = areaSlug ? viewer.areas.find(({ slug }) => slug === areaSlug) : viewer.areas[0];
  if (!area) return undefined;
  const { db } = await store();
  const asked = (await listPhasesOfArea(db, area.id, now)).map((row) => ({
    ...row,
    phase: phaseForArea(row.phase, row.extension),
  }));
  const sent = await listSubmissionsOfArea(db, area.id);
  const open = asked
    .filter(({ phase }) => phaseStateAt(phase, now) === 'open')
    .sort((a, b) => a.phase.dueAt.getTime() - b.phase.dueAt.getTime());
  const waiting = open.filter(({ state }) => state !== 'submitted' && state !== 'accepted');
  const current = waiting[0] ?? open[0];

  return {
    area,
    current: current && (await loadReturn(db, viewer, current.phase.id, area.slug, now)),
    alsoOpen: open.filter((other) => other !== current).map(({ phase, state }) => ({ phase, state })),
    past: asked
      .filter((row) => row !== current && !open.includes(row))
      .map(({ phase, state, returnId }) => {
        const versions = sent.filter((candidate) => candidate.returnId === returnId);
        const first = versions.at(-1);
        return {
          phase,
          state: state ?? ('not_started' as const),
          submission: versions[0],
          late: !!first && first.submittedAt > phase.dueAt,
        };
      }),
    people: await listPeopleOfArea(db, area.id),
  };
}
