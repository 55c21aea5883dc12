import { listProgrammes } from 'db/areas';
import { store } from 'db/current';
import { type FigureFilter, filterFigures } from '~/domain/figure-filter';
import type { PhaseFigures } from '~/domain/figures';
import { tallyFreshness } from '~/domain/freshness';
import { buildHeatmap, type Heatmap } from '~/domain/heatmap';
import { type HeatmapOrder, sortAreas } from '~/domain/heatmap-order';
import { sum } from '~/domain/matrix';
import type { Viewer } from '~/domain/viewer';
import { referTo } from './figure-reference.server';
import { choosePhase, readFigures, readLastAnswers } from './figures.server';
import { framed } from './matrix.server';

/** Which grid is asked for: of one phase (or the newest), narrowed, its areas in this order. */
export type GridQuery = { phase: string | undefined; filter: FigureFilter; order: HeatmapOrder };

/** The grid of a phase as its page shows it; undefined when the viewer sees no figures or there is no such phase yet. */
export async function readAreasGrid(viewer: Viewer, query: GridQuery, now: Date) {
  const found = await readHeatmap(viewer, query, now);
  if (!found) return undefined;
  const { previous, heatmap, choices, reference } = found;
  return {
    ...framed(found, now),
    reference,
    /** The phase that "moved up" and "slipped back" are against; null in a first one. */
    previous: previous?.name ?? null,
    choices,
    base: heatmap.base,
    sent: heatmap.sent,
    ...totalsOf(heatmap.areas),
    freshness: tallyFreshness(heatmap),
    waves: wavesOf(heatmap.areas),
    areas: heatmap.areas.map(({ reference, programme, ...area }) => area),
    pillars: heatmap.pillars.map(({ slug, title, sections }) => ({
      slug,
      title,
      sections: sections.map((section) => ({ ...section, rows: section.rows.map(withoutComments) })),
    })),
  };
}

/** The order that an address names; by wave when it names none that there is. */
export function orderOf(sort: string | null): HeatmapOrder {
  return sort === 'name' || sort === 'in-place' ? sort : 'wave';
}

/** The heatmap behind page and files alike, comments and all, with what it can be narrowed to. */
export async function readHeatmap(viewer: Viewer, { phase: id, filter, order }: GridQuery, now: Date) {
  const chosen = await choosePhase(viewer, id, now);
  if (!chosen) return undefined;
  const { phase, previous } = chosen;
  const [figures, before] = await readFigures(previous ? [phase, previous] : [phase]);
  if (!figures) return undefined;
  const lastKnown = await readLastAnswers(phase);
  const heatmap = buildHeatmap(
    filterFigures(figures, filter),
    before && filterFigures(before, filter),
    lastKnown,
  );
  const reference = referTo(filterFigures(figures, filter), chosen, { kind: 'areas', filter }, now);
  return { ...chosen, heatmap: sortAreas(heatmap, order), choices: await choicesOf(figures), reference };
}

/** What the grid can be narrowed to, whatever it is narrowed to now. */
async function choicesOf({ asked, proforma }: PhaseFigures) {
  const { db } = await store();
  const taking = new Set(asked.map(({ programme }) => programme));
  return {
    programmes: (await listProgrammes(db))
      .filter(({ id }) => taking.has(id))
      .map(({ id, name }) => ({ id, name })),
    waves: wavesAmong(asked),
    pillars: proforma.pillars.map(({ slug, title }) => ({ slug, title })),
  };
}

/** Each wave with its own base; in wave order its areas stand side by side. */
function wavesOf(areas: Heatmap['areas']) {
  return wavesAmong(areas).map((wave) => {
    const within = areas.filter((area) => area.wave === wave);
    const sent = within.filter(({ submissionId }) => submissionId !== null).length;
    return { wave, asked: within.length, sent, ...totalsOf(within) };
  });
}

function wavesAmong(areas: readonly { wave: number }[]) {
  return [...new Set(areas.map(({ wave }) => wave))].sort((a, b) => a - b);
}

function totalsOf(areas: Heatmap['areas']) {
  return {
    inPlace: sum(areas.map(({ inPlace }) => inPlace)),
    answered: sum(areas.map(({ answered }) => answered)),
  };
}

function withoutComments(row: Heatmap['pillars'][number]['sections'][number]['rows'][number]) {
  return {
    ...row,
    cells: row.cells.map(({ standing, moved, fresh, lastKnown }) => ({ standing, moved, fresh, lastKnown })),
  };
}
