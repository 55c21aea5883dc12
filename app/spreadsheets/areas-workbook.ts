import type { Heatmap } from '~/domain/heatmap';
import { type Standing, standingNames, statuses } from '~/domain/status';
import { type About, aboveTable } from './about';
import { areasSheet } from './areas-sheet';
import { sayBase, titleOf } from './base';
import { coverOf, type Introduced } from './cover';
import { type HeatmapEntry, type HeatmapLine, heatmapEntries, heatmapLines } from './heatmap-lines';
import { itemColumns } from './item-columns';
import { type Column, tabulate, type Workbook } from './sheet';
import { explainShorthand, shorthand } from './shorthand';

/** Every area's answer to every item in one phase, as a file; with the comments when they are asked for. */
export function areasWorkbook(heatmap: Heatmap, about: About): Workbook {
  const tables = [
    answersSheet(heatmap, about),
    areasSheet(heatmap, about),
    ...(about.comments ? commentsSheet(heatmap, about) : []),
  ];
  return {
    title: titleOf('Progress by area', heatmap, about),
    subject: `Progress by area, ${heatmap.phase.name}`,
    cover: coverOf(heatmap, about, tables),
    sheets: tables.map(({ sheet }) => sheet),
  };
}

function answersSheet(heatmap: Heatmap, about: About): Introduced {
  const areaColumns = heatmap.areas.map(
    ({ name }, at): Column<HeatmapLine> => ({
      header: name,
      meaning: 'the area’s answer.',
      width: 24,
      cell: ({ row }) => sayStanding(row.cells[at]?.standing ?? 'not_submitted'),
    }),
  );
  const table = tabulate<HeatmapLine>([...itemColumns, ...areaColumns], heatmapLines(heatmap));
  return {
    sheet: {
      name: 'Answers',
      title: titleOf('Status of each item by area', heatmap, about),
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

/** None when no area commented: an empty table tells a reader nothing. */
function commentsSheet(heatmap: Heatmap, about: About): Introduced[] {
  const commented = heatmapEntries(heatmap).filter(({ cell }) => cell.comment.trim() !== '');
  if (commented.length === 0) return [];
  return [
    {
      sheet: {
        name: 'Comments',
        title: titleOf('Comments of areas on items', heatmap, about),
        notes: aboveTable(about, ['Comments are as the areas wrote them. An answer without one has no row.']),
        ...tabulate(commentColumns, commented),
      },
      says: 'what areas wrote beside their answers.',
      columns: commentColumns,
    },
  ];
}

const commentColumns: Column<HeatmapEntry>[] = [
  { header: 'Item code', meaning: 'the item commented on.', width: 14, cell: ({ row }) => row.code },
  { header: 'Area', meaning: 'the area that commented.', width: 30, cell: ({ area }) => area.name },
  {
    header: 'Status',
    meaning: 'its answer to the item.',
    width: 24,
    cell: ({ cell }) => standingNames[cell.standing],
  },
  { header: 'Comment', meaning: 'its own words.', width: 90, cell: ({ cell }) => cell.comment },
];

function sayStanding(standing: Standing): string {
  if (standing === 'not_submitted') return shorthand.notSubmitted;
  return standing === 'not_in_scope' ? shorthand.notInScope : standingNames[standing];
}
