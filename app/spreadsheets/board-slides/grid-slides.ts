import type { BoardPack } from '~/domain/board-pack';
import type { Heatmap } from '~/domain/heatmap';
import { groupHeatmap, heatmapGroupingNames, type InPlace, nameGroup } from '~/domain/heatmap-groups';
import { packSectionNames } from '~/domain/pack-choices';
import { sayAreas } from '~/domain/pack-messages';
import { type AreaLine, areaLines, pillarTotals } from '~/domain/pack-tables';
import { sayNumber } from '~/domain/words';
import type { SectionSlides } from './section-slides';
import { place, type SlideRow, type SlideTable } from './slide';
import { tableSlides } from './table-slides';

// More areas than this are shown by wave and by region.
const mostAreas = 30;
const sheet = packSectionNames.grid;

/** How many answers are in place in each area, or where they are many in each wave and region. */
export function gridSlides({ grid }: BoardPack): SectionSlides {
  const lines = grid ? areaLines(grid) : [];
  const title = sayAreas(lines);
  const notes = [
    'Answers in place of the answers that the area gave; items that are not in scope for it are not counted. Areas are in name order, which is no ranking.',
    `The grid of every area and item is in this pack’s workbook, sheet ${sheet}.`,
  ];
  // One area is compared with nobody, and its answers are in the headlines and the matrix.
  if (!grid || lines.length < 2 || lines.every(({ sent }) => !sent)) return { line: title, notes };
  const slide = { title, notes };
  if (lines.length <= mostAreas)
    return { slides: tableSlides(slide, areasTable(grid, lines), { most: 3, one: 'area', sheet }) };
  return { slides: tableSlides(slide, groupsTable(grid), { most: 3, one: 'group', sheet }) };
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

function groupsTable(grid: Heatmap): SlideTable {
  return {
    name: 'Answers in place in each wave and region',
    columns: columnsOf(grid, [
      { head: 'Wave or region', width: 2.6 },
      { head: 'Areas that sent', width: 1.3, isNumber: true },
    ]),
    rows: (['wave', 'region'] as const).flatMap((by): SlideRow[] => {
      const groups = groupHeatmap(grid, by).map(({ key, asked, sent, items, ...all }) => ({
        cells: [
          nameGroup(key, by, []),
          `${sayNumber(sent)} of ${sayNumber(asked)}`,
          ...[all, ...pillarTotals(items, grid)].map(sayInPlace),
        ],
      }));
      return [{ group: `By ${heatmapGroupingNames[by].toLowerCase()}` }, ...groups];
    }),
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
