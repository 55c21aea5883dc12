import type { Heatmap } from '~/domain/heatmap';
import { standingNames } from '~/domain/status';
import type { About } from '../about';
import { cellText } from '../cell-text';
import { type HeatmapEntry, heatmapEntries } from '../heatmap-lines';
import { labelWidth } from '../sheet';
import { dataTable } from './data-table';
import { dataTitle } from './data-title';

/** What areas wrote beside their answers, in a table of its own; none unless it was asked for. */
export function commentsTable(heatmap: Heatmap, about: About) {
  if (!about.comments) return [];
  return dataTable<HeatmapEntry>(
    {
      name: 'Comments',
      title: dataTitle('Comments of areas on items', heatmap, about),
      says: 'What areas wrote beside their answers.',
      lines: ['Comments are as the areas wrote them. An answer without one has no row.'],
    },
    [
      { header: 'Area', width: labelWidth, cell: ({ area }) => area.name },
      { header: 'Item code', width: 14, cell: ({ row }) => row.code },
      { header: 'Item', width: 36, cell: ({ row }) => row.shortName },
      { header: 'Status', width: 24, cell: ({ cell }) => standingNames[cell.standing] },
      { header: 'Comment', width: 90, ownWords: true, cell: ({ cell }) => cell.comment },
    ],
    heatmapEntries(heatmap).filter(({ cell }) => cellText(cell.comment) !== ''),
  );
}
