import type { Heatmap, HeatmapCell } from '~/domain/heatmap';
import type { SectionShares } from '~/domain/section-shares';
import { isStatus, type Standing, standingNames, statuses } from '~/domain/status';
import { type About, aboveTable } from './about';
import { type GroupTotals, groupsSheet } from './areas-groups';
import { sectionsSheet } from './areas-sections';
import { areasSheet } from './areas-sheet';
import { sayBase } from './base';
import { cellText } from './cell-text';
import { coverOf, department, type Introduced, withRows } from './cover';
import { dataTitle, plainHeader } from './data-workbook/data-title';
import { type HeatmapEntry, type HeatmapLine, heatmapEntries, heatmapLines } from './heatmap-lines';
import { itemColumns } from './item-columns';
import { type Column, labelWidth, tabulate, type Workbook } from './sheet';
import { explainShorthand, shorthand } from './shorthand';

/** Every area's answer to every item in one phase, or its shares of sections, as a file; with comments when asked for. */
export function areasWorkbook(
  heatmap: Heatmap,
  about: About,
  sections?: readonly SectionShares[],
  groups?: GroupTotals,
): Workbook {
  const tables = withRows([
    ...(sections
      ? [sectionsSheet(heatmap, sections, about)]
      : [answersSheet(heatmap, about), lastWordsSheet(heatmap, about)]),
    ...(groups ? [groupsSheet(groups, heatmap, about)] : []),
    areasSheet(heatmap, about),
    ...(about.comments ? commentsSheet(heatmap, about) : []),
  ]);
  return {
    title: dataTitle('Progress by area', heatmap, about),
    subject: `Progress by area, ${heatmap.phase.name}`,
    author: department,
    cover: coverOf(heatmap, about, tables),
    sheets: tables.map(({ sheet }) => sheet),
    wraps: true,
  };
}

function answersSheet(heatmap: Heatmap, about: About): Introduced {
  const table = tabulateAreas(heatmap, ({ standing }) => sayStanding(standing));
  return {
    sheet: {
      name: 'Answers',
      title: dataTitle('Status of each item by area', heatmap, about),
      notes: aboveTable(about, [sayBase(heatmap), ...explainShorthand(table.rows)]),
      ...table,
    },
    says: 'where each area stands on each item.',
    columns: [
      ...itemColumns,
      {
        header: 'One column for each area',
        meaning: `what the area answered: ${statuses.map((status) => standingNames[status]).join(', ')}.`,
      },
    ],
  };
}

function lastWordsSheet(heatmap: Heatmap, about: About): Introduced {
  const table = tabulateAreas(heatmap, (cell) =>
    isStatus(cell.standing) ? (cell.lastWord?.phase ?? '') : sayStanding(cell.standing),
  );
  return {
    sheet: {
      name: 'Freshness',
      title: dataTitle('Phase in which each answer was last changed or confirmed', heatmap, about),
      notes: aboveTable(about, [sayBase(heatmap), ...explainShorthand(table.rows)]),
      ...table,
    },
    says: 'when each area last changed each answer, or confirmed it as still correct.',
    columns: [
      ...itemColumns,
      { header: 'One column for each area', meaning: 'the phase of the area’s last word on its answer.' },
    ],
  };
}

/** One row an item and one column an area. */
function tabulateAreas(heatmap: Heatmap, say: (cell: HeatmapCell) => string) {
  const areaColumns = heatmap.areas.map(
    ({ name }, at): Column<HeatmapLine> => ({
      header: plainHeader(name),
      meaning: 'the area’s.',
      width: 18,
      cell: ({ row }) => row.cells.slice(at, at + 1).map(say)[0] ?? '',
    }),
  );
  return tabulate<HeatmapLine>([...itemColumns, ...areaColumns], heatmapLines(heatmap));
}

/** None when no area commented: an empty table tells a reader nothing. */
function commentsSheet(heatmap: Heatmap, about: About): Introduced[] {
  const commented = heatmapEntries(heatmap).filter(({ cell }) => cellText(cell.comment) !== '');
  if (commented.length === 0) return [];
  return [
    {
      sheet: {
        name: 'Comments',
        title: dataTitle('Comments of areas on items', heatmap, about),
        notes: aboveTable(about, ['Comments are as the areas wrote them. An answer without one has no row.']),
        ...tabulate(commentColumns, commented),
      },
      says: 'what areas wrote beside their answers.',
      columns: commentColumns,
    },
  ];
}

const commentColumns: Column<HeatmapEntry>[] = [
  { header: 'Area', meaning: 'the area that commented.', width: labelWidth, cell: ({ area }) => area.name },
  { header: 'Item code', meaning: 'the item commented on.', width: 14, cell: ({ row }) => row.code },
  {
    header: 'Status',
    meaning: 'its answer to the item.',
    width: 24,
    cell: ({ cell }) => standingNames[cell.standing],
  },
  {
    header: 'Comment',
    meaning: 'its own words.',
    width: 90,
    ownWords: true,
    cell: ({ cell }) => cell.comment,
  },
];

function sayStanding(standing: Standing): string {
  if (standing === 'not_submitted') return shorthand.notSubmitted;
  return standing === 'not_in_scope' ? shorthand.notInScope : standingNames[standing];
}
