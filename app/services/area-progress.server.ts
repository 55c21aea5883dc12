import { buildPillarPaths, listOpenItems } from '~/domain/area-progress';
import { filterFigures } from '~/domain/figure-filter';
import { buildMatrix } from '~/domain/matrix';
import { buildMovement } from '~/domain/movement';
import type { Viewer } from '~/domain/viewer';
import { referTo } from './figure-reference.server';
import { choosePhase, readFiguresOf } from './figures.server';
import { framed } from './matrix.server';
import { summarise } from './movement-summary.server';

/**
 * One area up to a phase: its pillars over time, what moved, and what is not in place. Undefined when the viewer sees no
 * figures, there is no such phase yet, or no phase up to it asked an area of this slug.
 */
export async function readAreaProgress(viewer: Viewer, slug: string, phase: string | undefined, now: Date) {
  const chosen = await choosePhase(viewer, phase, now);
  if (!chosen) return undefined;
  const past = chosen.phases.filter(({ opensAt }) => opensAt <= chosen.phase.opensAt);
  const filter = { areas: [slug] };
  const own = (await readFiguresOf(slug, past)).map((figures) => filterFigures(figures, filter));
  const current = own.at(-1);
  const area = own.findLast(({ asked }) => asked.length > 0)?.asked[0];
  if (!current || !area) return undefined;
  const previous = own.find(({ phase: { id } }) => id === chosen.previous?.id);
  const matrix = buildMatrix(current);
  const asked = own.filter((figures) => figures.asked.length > 0);
  return {
    ...framed(chosen, now),
    reference: referTo(current, chosen, { kind: 'areas', filter }, now),
    base: matrix.base,
    sent: matrix.sent,
    area: { slug: area.slug, name: area.name, wave: area.wave, region: area.region },
    submission: matrix.areas[0]?.submissionId ?? null,
    /** The phases that asked it, in time order; a pillar has a point for each. */
    over: asked.map(({ phase: { id, name }, submissions }) => ({ id, name, sent: submissions.length > 0 })),
    paths: buildPillarPaths(asked),
    movement: previous && matrix.sent > 0 ? summarise(buildMovement(previous, current), true) : undefined,
    open: listOpenItems(own),
  };
}
