import type { BarrierSlice, Barriers } from '~/domain/barriers';
import { delayNames, delayTags } from '~/domain/delays';
import type { About } from '../about';
import { type Base, sayBase } from '../base';
import { labelWidth } from '../sheet';
import { type DataColumn, dataTable } from './data-table';
import { dataTitle } from './data-title';

/** How many answers name each barrier, one row for each item of which any does, and all items last. */
export function barriersTable({ all, items }: Barriers, base: Base, about: About) {
  const answers = (header: string, count: (slice: BarrierSlice) => number, notes?: string[]): Head => ({
    header,
    unit: 'answers',
    ...(notes && { notes }),
    width: 14,
    cell: ({ slice }) => count(slice),
  });
  return dataTable<Line>(
    {
      name: 'Barriers_by_item',
      title: dataTitle('Answers that name each barrier by item', base, about),
      says: 'What holds up answers that are not in place.',
      lines: [
        sayBase(base),
        'Items are those of which an answer names a barrier, most such answers first. The last row is of all items of the form.',
      ],
    },
    [
      { header: 'Item', width: labelWidth, cell: ({ slice, isAll }) => (isAll ? 'All items' : slice.title) },
      {
        header: 'Item code',
        width: 14,
        cell: ({ slice, isAll }) => (isAll ? 'All' : slice.key),
      },
      answers('In design or not being implemented', (slice) => slice.notInPlace.answers, [
        'The base of the row: what is in place is held up by nothing.',
      ]),
      ...delayTags.map((tag) =>
        answers(delayNames[tag], (slice) => slice.tags[tag].answers, [
          'An answer may name several barriers, so they do not add up to the base.',
        ]),
      ),
      answers('No barrier named', (slice) => slice.unnamed.answers),
    ],
    [...items.map((slice) => ({ slice, isAll: false })), { slice: all, isAll: true }],
  );
}

type Line = { slice: BarrierSlice; isAll: boolean };
type Head = DataColumn<Line>;
