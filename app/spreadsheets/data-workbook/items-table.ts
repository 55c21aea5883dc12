import { type Matrix, matrixLines } from '~/domain/matrix';
import { standingNames } from '~/domain/status';
import type { About } from '../about';
import { sayBase } from '../base';
import { dataTable, itemHeads } from './data-table';
import { dataTitle } from './data-title';

/** Areas at each status, one row an item. */
export function itemsTable(matrix: Matrix, about: About) {
  return dataTable(
    {
      name: 'Items_by_status',
      title: dataTitle('Areas at each status by item', matrix, about),
      says: 'How many areas stand where on each item.',
      lines: [sayBase(matrix), 'Each number is a count of areas.'],
    },
    [
      ...itemHeads<Line>(({ row }) => row),
      { header: 'Pillar', width: 30, cell: ({ pillar }) => pillar.title },
      { header: 'Section', width: 36, cell: ({ section }) => section.title },
      { ...counted('in_place'), cell: ({ row }) => row.inPlace.count },
      { ...counted('in_design'), cell: ({ row }) => row.inDesign.count },
      { ...counted('not_implemented'), cell: ({ row }) => row.notImplemented.count },
      {
        ...counted('not_submitted'),
        notes: ['An area that is asked the item and has not submitted an answer to it: nobody knows yet.'],
        cell: ({ row }) => row.notSubmitted.count,
      },
      {
        ...counted('not_in_scope'),
        notes: ['An area of the phase that is not asked the item. It is in no other count of the row.'],
        cell: ({ row }) => row.notInScope.count,
      },
      {
        header: 'Areas asked the item',
        unit: 'areas',
        notes: [
          'The base of the row: the areas in place, in design, not being implemented and not submitted.',
        ],
        width: 16,
        cell: ({ row }) => row.base,
      },
    ],
    matrixLines(matrix),
  );
}

type Line = ReturnType<typeof matrixLines>[number];

function counted(standing: keyof typeof standingNames) {
  return { header: standingNames[standing], unit: 'areas', width: 16 };
}
