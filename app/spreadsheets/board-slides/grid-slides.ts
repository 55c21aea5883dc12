import type { BoardPack } from '~/domain/board-pack';
import type { Heatmap } from '~/domain/heatmap';
import { groupHeatmap, heatmapGroupingNames, type InPlace, nameGroup } from '~/domain/heatmap-groups';
import { sayAreas } from '~/domain/pack-messages';
import { type AreaLine, areaLines, pillarTotals } from '~/domain/pack-tables';
import { sayNumber } from '~/domain/words';
import { tableSlides } from './pages';
import { place, type Slide, type SlideTable } from './slide';

// More areas than this are shown by wave and by region.
const mostAreas = 30;

/** How many answers are in place in each area, or where they are many in each wave and region. */
export function gridSlides({ grid }: BoardPack): Slide[] {
  if (!grid) return [];
  const lines = areaLines(grid);
  const title = sayAreas(lines);
  const notes = [
    'Answers in place of the answers that the area gave; items that are not in scope for it are not counted. Areas are in name order, which is no ranking.',
    'The grid of every area and item is in the workbook.',
  ];
  if (lines.length === 0) return [{ title, notes }];
  if (lines.length <= mostAreas)
    return tableSlides({ title, notes }, areasTable(grid, lines), { most: 3, one: 'area' });
  const groups = [groupsTable(grid, 'wave'), groupsTable(grid, 'region')];
  return groups
    .filter(({ rows }) => rows.length > 1)
    .flatMap((table, at) =>
      tableSlides({ title: at === 0 ? title : `${table.name}: ${title}`, notes }, table, {
        most: 2,
        one: 'group',
      }),
    );
}

function areasTable(grid: Heatmap, lines: readonly AreaLine[]): SlideTable {
  return {
    name: 'Answers in place in each area',
    columns: columnsOf(grid, [
      { head: 'Area', width: 3 },
      { head: 'Wave', width: 0.8, isNumber: true },
    ]),
    rows: lines.map(({ name, wave, sent, pillars, ...all }) => ({
      cells: [
        name,
        String(wave),
        ...(sent ? [all, ...pillars].map(sayInPlace) : ['Not sent', ...pillars.map(() => '')]),
      ],
    })),
  };
}

function groupsTable(grid: Heatmap, by: 'wave' | 'region'): SlideTable {
  const name = heatmapGroupingNames[by];
  return {
    name: `By ${name.toLowerCase()}`,
    columns: columnsOf(grid, [
      { head: name, width: 2.6 },
      { head: 'Areas that sent', width: 1.3, isNumber: true },
    ]),
    rows: groupHeatmap(grid, by).map(({ key, asked, sent, items, ...all }) => ({
      cells: [
        nameGroup(key, by, []),
        `${sayNumber(sent)} of ${sayNumber(asked)}`,
        ...[all, ...pillarTotals(items, grid)].map(sayInPlace),
      ],
    })),
  };
}

function columnsOf({ pillars }: Heatmap, first: SlideTable['columns']): SlideTable['columns'] {
  const taken = first.reduce((sum, { width }) => sum + width, 0);
  const width = (place.width - taken) / (pillars.length + 1);
  const heads = ['All items', ...pillars.map(({ title }) => title)];
  return [...first, ...heads.map((head) => ({ head, width, isNumber: true }))];
}

function sayInPlace({ inPlace, answered }: InPlace): string {
  return answered === 0 ? 'Not asked' : `${sayNumber(inPlace)} of ${sayNumber(answered)}`;
}
