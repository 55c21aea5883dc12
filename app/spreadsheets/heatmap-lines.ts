import type { Heatmap, HeatmapCell, HeatmapRow } from '~/domain/heatmap';
import type { ItemLine } from './item-columns';

/** One row of the grid, with the pillar and section it stands in. */
export type HeatmapLine = ItemLine & { row: HeatmapRow };

/** One area's standing on one item. */
export type HeatmapEntry = HeatmapLine & { area: Heatmap['areas'][number]; cell: HeatmapCell };

/** Every row of the grid in form order, with the pillar and section it stands in. */
export function heatmapLines({ pillars }: Heatmap): HeatmapLine[] {
  return pillars.flatMap((pillar) =>
    pillar.sections.flatMap((section) => section.rows.map((row) => ({ pillar, section, row }))),
  );
}

/** Every cell of the grid, item by item, with the area it is about. */
export function heatmapEntries(heatmap: Heatmap): HeatmapEntry[] {
  return heatmapLines(heatmap).flatMap((line) =>
    heatmap.areas.flatMap((area, at) =>
      line.row.cells.slice(at, at + 1).map((cell) => ({ ...line, area, cell })),
    ),
  );
}
