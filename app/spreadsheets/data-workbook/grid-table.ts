import type { Heatmap } from '~/domain/heatmap';
import { type Standing, standingNames } from '~/domain/status';
import type { About } from '../about';
import { sayBase } from '../base';
import { heatmapLines } from '../heatmap-lines';
import { shorthand } from '../shorthand';
import { type DataColumn, dataTable } from './data-table';
import { dataTitle, plainHeader } from './data-title';

/** Where each area stands on each item, in words or shorthand: one row an area, one column an item. */
export function gridTable(heatmap: Heatmap, about: About) {
  const items = heatmapLines(heatmap).map(
    ({ row }): DataColumn<Line> => ({
      header: plainHeader(`${row.code}: ${row.shortName}`),
      width: 17,
      cell: ({ at }) => row.cells.slice(at, at + 1).map(({ standing }) => sayStanding(standing))[0] ?? '',
    }),
  );
  return dataTable<Line>(
    {
      name: 'Areas_by_item',
      title: dataTitle('Status of each item by area', heatmap, about),
      says: 'Where each area stands on each item.',
      lines: [
        sayBase(heatmap),
        'Each column after the first is an item: its code and its short name. The Wording worksheet has its statement.',
      ],
    },
    [{ header: 'Area', width: gridLabelWidth, cell: ({ area }) => area.name }, ...items],
    items.length === 0 ? [] : heatmap.areas.map((area, at) => ({ area, at })),
  );
}

// It stands on every page that the items are printed on.
const gridLabelWidth = 44;

type Line = { area: Heatmap['areas'][number]; at: number };

function sayStanding(standing: Standing): string {
  if (standing === 'not_submitted') return shorthand.notSubmitted;
  return standing === 'not_in_scope' ? shorthand.notInScope : standingNames[standing];
}
