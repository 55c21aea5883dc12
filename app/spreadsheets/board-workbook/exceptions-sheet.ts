import type { BoardPack, PackException, PackOverdue } from '~/domain/board-pack';
import { sayDate } from '~/domain/dates';
import { sayOverdue } from '~/domain/pack-messages';
import { plural } from '~/domain/words';
import { across, type BoardLine, type BoardSheet, emptyLine } from './board-sheet';
import { type BoardColumn, headLine, tableLines, widthsOf } from './board-table';
import { sayAbove } from './who';

/** Which returns are missing or came late, and what was granted to which area. */
export function exceptionsSheet({ cover, overdue = [], exceptions = [] }: BoardPack): BoardSheet {
  return {
    name: 'Overdue and exceptions',
    says: 'Returns that are missing or came late, and what was granted to an area.',
    widths: widthsOf(exceptionColumns),
    lines: [
      across('Overdue and exceptions', 'title'),
      across(sayAbove(cover), 'line'),
      emptyLine,
      across('Overdue returns', 'heading'),
      ...listed(overdueColumns, overdue, 'return', sayOverdue(overdue, cover)),
      emptyLine,
      across('Exceptions', 'heading'),
      ...listed(exceptionColumns, exceptions, 'exception', 'No exception holds in this phase.'),
    ],
    frozen: { rows: 1, columns: 0 },
    repeated: 0,
    paper: 'A4',
  };
}

function listed<Row>(
  columns: readonly BoardColumn<Row>[],
  rows: readonly Row[],
  one: string,
  none: string,
): BoardLine[] {
  if (rows.length === 0) return [across(none, 'line')];
  return [across(`${plural(rows.length, one)}.`, 'line'), headLine(columns), ...tableLines(columns, rows)];
}

const overdueColumns: BoardColumn<PackOverdue>[] = [
  { header: 'Area', width: 26, cell: ({ area }) => area },
  { header: 'Due', width: 22, cell: ({ dueAt }) => sayDate(dueAt) },
  { header: 'Sent', width: 34, cell: ({ sentAt }) => (sentAt ? sayDate(sentAt) : 'Not sent') },
  { header: 'What this is', width: 22, cell: ({ said }) => said },
];

const exceptionColumns: BoardColumn<PackException>[] = [
  { header: 'Area', width: 26, cell: ({ area }) => area },
  { header: 'Exception', width: 22, cell: ({ kind }) => kind },
  { header: 'Item', width: 34, cell: ({ item }) => item ?? 'All items' },
  { header: 'Until', width: 22, cell: ({ until }) => until },
  { header: 'Reason', width: 60, cell: ({ reason }) => reason },
];
