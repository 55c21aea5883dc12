import type { BoardPack } from '~/domain/board-pack';
import { sayShortDate } from '~/domain/dates';
import { sayExceptions, sayOverdue } from '~/domain/pack-messages';
import { cutTo } from './measure';
import { tableSlides } from './pages';
import type { Slide } from './slide';

const longestReason = 200;

/** Returns that are missing or came late, then what was granted. */
export function exceptionSlides({ cover, overdue = [], exceptions = [] }: BoardPack): Slide[] {
  return [
    ...tableSlides(
      {
        title: sayOverdue(overdue, cover),
        notes: ['Each area is held to its own date, which may have been moved. A later version is not late.'],
      },
      {
        name: 'Returns that are missing or came late',
        columns: [
          { head: 'Area', width: 4.2 },
          { head: 'Due', width: 1.8 },
          { head: 'Sent', width: 1.8 },
          { head: 'How it stands', width: 4.533 },
        ],
        rows: overdue.map(({ area, dueAt, sentAt, said }) => ({
          cells: [area, sayShortDate(dueAt), sentAt ? sayShortDate(sentAt) : 'Not sent', said],
        })),
      },
      { most: 2, one: 'area' },
    ),
    ...tableSlides(
      {
        title: sayExceptions(exceptions, cover),
        notes: [
          'An exception is granted to one area, with a reason and an end. An item out of scope is not counted there.',
        ],
      },
      {
        name: 'Exceptions that hold',
        columns: [
          { head: 'Area', width: 2.4 },
          { head: 'What', width: 1.7 },
          { head: 'Item', width: 2.9 },
          { head: 'Until', width: 1.8 },
          { head: 'Reason', width: 3.533 },
        ],
        rows: exceptions.map(({ area, kind, item, until, reason }) => {
          const cut = cutTo(reason, longestReason);
          return {
            cells: [area, kind, item ?? 'The whole return', until, cut || 'Left out'],
            ...(cut === reason ? {} : { whole: `${area}: ${reason}` }),
          };
        }),
      },
      { most: 3, one: 'exception' },
    ),
  ];
}
