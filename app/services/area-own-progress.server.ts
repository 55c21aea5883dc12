import { store } from 'db/current';
import { listEditions } from 'db/editions';
import { listPhases } from 'db/phases';
import type { Reader } from 'db/store';
import { listSubmissionsOfArea } from 'db/submissions';
import { buildPillarPaths, listOpenItems } from '~/domain/area-progress';
import { submissionsByArea } from '~/domain/coverage';
import type { FiguredPhase } from '~/domain/edition';
import { filterFigures } from '~/domain/figure-filter';
import type { PhaseFigures } from '~/domain/figures';
import { buildMovement } from '~/domain/movement';
import { phaseStateAt } from '~/domain/phase';
import { ownArea, type Viewer } from '~/domain/viewer';
import { loadDetailed, wholeDetail } from './load-figures.server';
import { summarise } from './movement-summary.server';
import { readOpenQueries } from './query-lists.server';

/**
 * An area's own progress up to a phase, for its people: its pillars over time, what moved, what is not in place, and its
 * queries, with the submission that this stands on. Without a phase, up to the last that it sent for. Undefined when the
 * area is not the viewer's own, or this phase does not ask it.
 */
export async function readAreaOwnProgress(
  viewer: Viewer,
  areaSlug: string,
  phaseId: string | undefined,
  now: Date,
) {
  const area = ownArea(viewer, areaSlug);
  if (!area) return undefined;
  const { db } = await store();
  const asked = await loadAsked(db, area.slug, now);
  const queries = (await readOpenQueries(viewer, area.slug, now)) ?? [];
  const sent = await listSubmissionsOfArea(db, area.id);
  const reported = asked.filter(({ submissions }) => submissions.length > 0);
  const current = phaseId
    ? asked.find(({ phase }) => phase.id === phaseId)
    : (reported.at(-1) ?? asked.at(-1));
  if (phaseId && !current) return undefined;
  const frame = { area, queries, phases: asked.map(nameOf).toReversed() };
  if (!current) return { ...frame, progress: undefined };

  const past = asked.slice(0, asked.indexOf(current) + 1);
  const previous = past.slice(0, -1).findLast(({ submissions }) => submissions.length > 0);
  const counted = submissionsByArea(current).get(area.id);
  const submission = sent.find(({ id }) => id === counted?.id);
  const hasSent = counted !== undefined;
  return {
    ...frame,
    progress: {
      phase: nameOf(current),
      items: current.asked[0]?.scope.size ?? 0,
      submission: submission && {
        id: submission.id,
        version: submission.version,
        signedAs: submission.signedAs,
        submittedAt: submission.submittedAt,
      },
      over: past.map((figures) => ({ ...nameOf(figures), sent: figures.submissions.length > 0 })),
      paths: buildPillarPaths(past),
      movement: previous && hasSent ? summarise(buildMovement(previous, current), true) : undefined,
      open: hasSent ? listOpenItems(past) : [],
    },
  };
}

/** What an area is shown of its own progress. */
export type AreaOwnProgress = NonNullable<Awaited<ReturnType<typeof readAreaOwnProgress>>>;

/** The phases that ask an area, in time order, each narrowed to it. */
async function loadAsked(db: Reader, slug: string, now: Date): Promise<PhaseFigures[]> {
  const editions = Map.groupBy(await listEditions(db), ({ phaseId }) => phaseId);
  const opened = (await listPhases(db))
    .filter((phase) => phaseStateAt(phase, now) !== 'upcoming')
    .map((phase): FiguredPhase => ({ ...phase, edition: editions.get(phase.id)?.at(-1) }));
  return (await loadDetailed(db, opened, wholeDetail, { area: slug }))
    .map((figures) => filterFigures(figures, { areas: [slug] }))
    .filter(({ asked }) => asked.length > 0);
}

function nameOf({ phase: { id, name } }: PhaseFigures) {
  return { id, name };
}
