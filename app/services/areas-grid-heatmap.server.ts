import { listProgrammes } from 'db/areas';
import { store } from 'db/current';
import { type FigureFilter, filterFigures } from '~/domain/figure-filter';
import { type GridChoices, groupingOf } from '~/domain/grid-choices';
import { buildHeatmap, type GridFigures } from '~/domain/heatmap';
import { sortAreas } from '~/domain/heatmap-order';
import type { Viewer } from '~/domain/viewer';
import { referTo } from './figure-reference.server';
import { choosePhase, readFigures, readLastAnswers, readMarkedFigures } from './figures.server';

/** Which grid is asked for: of one phase (or the newest), narrowed, its areas in this order and these groups. */
export type GridQuery = {
  phase: string | undefined;
  filter: FigureFilter;
  choices: GridChoices;
  /** Whether what areas wrote is wanted as well. */
  comments?: boolean;
};

/** The heatmap behind page and files alike, with what it can be narrowed to. */
export async function readHeatmap(viewer: Viewer, query: GridQuery, now: Date) {
  const { phase: id, filter, choices, comments } = query;
  const chosen = await choosePhase(viewer, id, now);
  if (!chosen) return undefined;
  const { phase, phases, previous } = chosen;
  const past = phases.slice(0, phases.indexOf(phase));
  const earlier: GridFigures[] = await (comments ? readFigures : readMarkedFigures)([...past, phase]);
  const figures = earlier.pop();
  if (!figures) return undefined;
  const before = previous && earlier[past.indexOf(previous)];
  const narrowed = filterFigures(figures, filter);
  const heatmap = buildHeatmap(
    narrowed,
    before && filterFigures(before, filter),
    await readLastAnswers(phase),
    earlier,
  );
  const grouping = groupingOf(choices, heatmap.areas.length);
  return {
    ...chosen,
    heatmap: sortAreas(heatmap, choices.order, grouping),
    grouping,
    /** The phases whose last words the grid can have, in time order. */
    wordPhases: [...past, phase].map(({ id, name }) => ({ id, name })),
    choices: await choicesOf(figures),
    reference: referTo(narrowed, chosen, { kind: 'areas', filter }, now),
  };
}

/** What the grid can be narrowed to, whatever it is narrowed to now. */
async function choicesOf({ asked, proforma }: GridFigures) {
  const { db } = await store();
  const taking = new Set(asked.map(({ programme }) => programme));
  return {
    programmes: (await listProgrammes(db))
      .filter(({ id }) => taking.has(id))
      .map(({ id, name }) => ({ id, name })),
    waves: [...new Set(asked.map(({ wave }) => wave))].sort((a, b) => a - b),
    pillars: proforma.pillars.map(({ slug, title }) => ({ slug, title })),
  };
}
