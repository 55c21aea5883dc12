import type { Heatmap } from '~/domain/heatmap';
import { type Matrix, matrixLines } from '~/domain/matrix';
import type { About } from './about';
import { type GroupTotals, groupsJson } from './areas-groups';
import type { Base } from './base';
import { heatmapLines } from './heatmap-lines';

/** The matrix as data for machines. */
export function matrixJson(matrix: Matrix, about: About) {
  return {
    ...factsOf(matrix, about),
    items: matrixLines(matrix).map(({ pillar, section, row }) => ({
      code: row.code,
      statement: row.statement,
      pillar: pillar.title,
      section: section.title,
      inPlace: row.inPlace.count,
      inDesign: row.inDesign.count,
      notImplemented: row.notImplemented.count,
      notSubmitted: row.notSubmitted.count,
      notInScope: row.notInScope.count,
    })),
  };
}

/** The area by item grid as data for machines: each item with every area's standing by the area's slug. */
export function areasJson(heatmap: Heatmap, about: About, groups?: GroupTotals) {
  return {
    ...factsOf(heatmap, about),
    ...groupsJson(groups),
    items: heatmapLines(heatmap).map(({ pillar, section, row }) => ({
      code: row.code,
      statement: row.statement,
      pillar: pillar.title,
      section: section.title,
      areas: Object.fromEntries(row.cells.map(({ areaSlug, standing }) => [areaSlug, standing])),
      lastChangedOrConfirmed: Object.fromEntries(
        row.cells.map(({ areaSlug, lastWord }) => [
          areaSlug,
          lastWord && { phase: lastWord.phase, ago: lastWord.ago },
        ]),
      ),
    })),
  };
}

/** What every file of figures says first. */
export function factsOf(
  { phase, base, sent, areas }: Base,
  { illustrative, takenAt, reference, state }: About,
) {
  return {
    phase: phase.id,
    phaseName: phase.name,
    base,
    sent,
    illustrative,
    takenAt: takenAt.toISOString(),
    reference,
    state,
    areas: areas.map(({ slug, name, wave, programme, reference }) => ({
      slug,
      name,
      wave,
      programme,
      submission: reference,
    })),
  };
}
