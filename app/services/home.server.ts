import { store } from 'db/current';
import { listLastSaved } from 'db/events';
import { listPhases } from 'db/phases';
import { listHanded } from 'db/section-assignments';
import type { Reader } from 'db/store';
import { listPeopleOfArea } from 'db/users';
import type { Viewer } from '~/domain/viewer';
import { listAskedPhases } from './asked-phases.server';
import { readOpenQueries } from './query-lists.server';
import { loadReturn } from './returns.server';

/**
 * What somebody of an area has to do: the return to see to first, other open phases, queries that are not closed, past
 * returns, and what waits in their other areas. Undefined when the area is not theirs.
 */
export async function readHome(viewer: Viewer, areaSlug: string | null, now: Date) {
  const area = areaSlug ? viewer.areas.find(({ slug }) => slug === areaSlug) : viewer.areas[0];
  if (!area) return undefined;
  const { db } = await store();
  const { asked, open, current } = await listAskedPhases(db, area.id, now);
  const people = await listPeopleOfArea(db, area.id);
  const lastSaved = current?.returnId ? await listLastSaved(db, current.returnId) : new Map<string, Date>();

  return {
    area,
    current: current && (await loadReturn(db, viewer, current.phase.id, area.slug, now)),
    /** When the return came to stand where it stands. */
    since: current?.updatedAt ?? undefined,
    handed: await listHanded(db, area.id),
    nextPhase: current ? undefined : (await listPhases(db)).find(({ opensAt }) => opensAt > now),
    alsoOpen: open.filter((other) => other !== current).map(({ phase, state }) => ({ phase, state })),
    queries: (await readOpenQueries(viewer, area.slug, now)) ?? [],
    past: asked
      .filter((row) => row !== current && !open.includes(row))
      .map(({ phase, state, sent }) => {
        const first = sent.at(-1);
        return { phase, state, submission: sent[0], late: !!first && first.submittedAt > phase.dueAt };
      }),
    people: people.map((person) => ({ ...person, savedAt: lastSaved.get(person.id) })),
    elsewhere: await readElsewhere(db, viewer, area.id, now),
  };
}

/** What waits in the other areas of somebody who works for several. */
async function readElsewhere(db: Reader, viewer: Viewer, areaId: string, now: Date) {
  const waiting = [];
  for (const area of viewer.areas.filter(({ id }) => id !== areaId)) {
    const { current } = await listAskedPhases(db, area.id, now);
    waiting.push({
      area,
      current: current && (await loadReturn(db, viewer, current.phase.id, area.slug, now)),
      handed: await listHanded(db, area.id),
    });
  }
  return waiting;
}
