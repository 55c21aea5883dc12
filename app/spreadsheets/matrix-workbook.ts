import { type Matrix, matrixLines } from '~/domain/matrix';
import { standingNames } from '~/domain/status';
import { type About, aboveTable } from './about';
import { areasSheet } from './areas-sheet';
import { sayBase } from './base';
import { coverOf, department, type Introduced, withRows } from './cover';
import { dataTitle } from './data-workbook/data-title';
import { itemColumns } from './item-columns';
import { type Column, tabulate, type Workbook } from './sheet';

/** Areas per item and status in one phase, with the areas behind them, as a file. */
export function matrixWorkbook(matrix: Matrix, about: About): Workbook {
  const tables = withRows([itemsSheet(matrix, about), areasSheet(matrix, about)]);
  return {
    title: dataTitle('Progress by item', matrix, about),
    subject: `Progress by item, ${matrix.phase.name}`,
    author: department,
    cover: coverOf(matrix, about, tables),
    sheets: tables.map(({ sheet }) => sheet),
    wraps: true,
  };
}

type Line = ReturnType<typeof matrixLines>[number];

function itemsSheet(matrix: Matrix, about: About): Introduced {
  const columns = columnsFor(matrix);
  return {
    sheet: {
      name: 'Items',
      title: dataTitle('Areas at each status by item', matrix, about),
      notes: aboveTable(about, [sayBase(matrix), 'Each number is a count of areas.']),
      ...tabulate(columns, matrixLines(matrix)),
    },
    says: 'how many areas stand where on each item.',
    columns,
  };
}

function columnsFor(matrix: Matrix): Column<Line>[] {
  return [
    ...itemColumns,
    {
      header: standingNames.in_place,
      meaning: 'areas that answered that the item is in place.',
      width: 12,
      cell: ({ row }) => row.inPlace.count,
    },
    {
      header: standingNames.in_design,
      meaning: 'areas that answered that the item is in design.',
      width: 12,
      cell: ({ row }) => row.inDesign.count,
    },
    {
      header: standingNames.not_implemented,
      meaning: 'areas that answered that the item is not being implemented.',
      width: 16,
      cell: ({ row }) => row.notImplemented.count,
    },
    {
      header: standingNames.not_submitted,
      meaning: 'areas asked the item that have not submitted an answer to it.',
      width: 14,
      cell: ({ row }) => row.notSubmitted.count,
    },
    {
      header: standingNames.not_in_scope,
      meaning: 'areas of the phase that are not asked the item.',
      width: 12,
      cell: ({ row }) => row.notInScope.count,
    },
    {
      header: 'Areas asked',
      meaning: 'areas that the phase asks, after any filter; the five counts before it add up to it.',
      width: 12,
      cell: () => matrix.base,
    },
  ];
}
