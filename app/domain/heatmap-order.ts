import type { Heatmap } from './heatmap';
import { compareGroups, type HeatmapGrouping } from './heatmap-groups';
import { compareNames } from './words';

export type HeatmapOrder = 'name' | 'wave' | 'in-place';

/** By name, by wave, or most in place first (one that sent with none before one that has not sent), group by group. */
export function sortAreas(heatmap: Heatmap, by: HeatmapOrder, group?: HeatmapGrouping): Heatmap {
  const order = heatmap.areas
    .map((area, at) => ({ area, at }))
    .sort(
      (a, b) =>
        (group ? compareGroups(a.area, b.area, group) : 0) ||
        areaOrders[by](a.area, b.area) ||
        compareNames(a.area, b.area),
    )
    .map(({ at }) => at);
  const reorder = <Entry>(entries: readonly Entry[]) => order.flatMap((at) => entries.slice(at, at + 1));
  return {
    ...heatmap,
    areas: reorder(heatmap.areas),
    pillars: heatmap.pillars.map((pillar) => ({
      ...pillar,
      sections: pillar.sections.map((section) => ({
        ...section,
        rows: section.rows.map((row) => ({ ...row, cells: reorder(row.cells) })),
      })),
    })),
  };
}

type HeatmapArea = Heatmap['areas'][number];

const areaOrders: Record<HeatmapOrder, (a: HeatmapArea, b: HeatmapArea) => number> = {
  name: () => 0,
  wave: (a, b) => a.wave - b.wave,
  'in-place': (a, b) => b.inPlace - a.inPlace || b.answered - a.answered,
};
