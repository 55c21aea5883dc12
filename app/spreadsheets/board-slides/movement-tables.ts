import type { PackCover } from '~/domain/board-pack';
import { areasOf, type Move } from '~/domain/movement';
import { nothingWritten } from '~/domain/pack-messages';
import { movesByItem } from '~/domain/pack-tables';
import { type Status, statusNames } from '~/domain/status';
import { sayNumber } from '~/domain/words';
import { cutLines, cutTo } from './measure';
import { place, type SlideTable } from './slide';

const longestComment = 220;
const mostLines = 6;

/** What moved up: an item in a line, with the areas in which it is now in place and those in which it is now in design. */
export function upTable(moves: readonly Move[]): SlideTable {
  const reached = (['in_place', 'in_design'] as const).filter((status) =>
    moves.some(({ to }) => to === status),
  );
  const width = (place.width - 4.6) / reached.length;
  return {
    name: 'Answers that moved up, by item',
    columns: [
      { head: 'Item', width: 4.6 },
      ...reached.map((status) => ({ head: `Now ${statusNames[status].toLowerCase()}`, width })),
    ],
    rows: [...Map.groupBy(moves, ({ code }) => code).values()].map((own) => ({
      cells: [
        own[0] ? `${own[0].code} ${own[0].shortName}` : '',
        ...reached.map((status) => areasNow(own, status)),
      ],
    })),
  };
}

/** The areas of some moves to a status; one that was not even in design before says so. */
function areasNow(moves: readonly Move[], status: Status): string {
  return moves
    .filter(({ to }) => to === status)
    .map(({ areaName, from }) =>
      status === 'in_place' && from === 'not_implemented'
        ? `${areaName} (was not being implemented)`
        : areaName,
    )
    .join(', ');
}

const reasons = { regression: 'Regression', correction: 'Correction' };

/** Every step back with its reason. */
export function backTable(moves: readonly Move[]): SlideTable {
  return {
    name: 'Answers that slipped back',
    columns: [
      { head: 'Item', width: 4.8 },
      { head: 'Area', width: 2.9 },
      { head: 'From and to', width: 3 },
      { head: 'Reason', width: 1.633 },
    ],
    rows: moves.map((move) => ({ cells: backCells(move) })),
  };
}

/** Every step back with its reason and what the area wrote; the rest of a long comment is in the notes. */
export function backWithComments(moves: readonly Move[], areas: PackCover['areas']): SlideTable {
  return {
    name: 'Answers that slipped back',
    columns: [
      { head: 'Item', width: 3.2 },
      { head: 'Area', width: 1.8 },
      { head: 'From and to', width: 1.9 },
      { head: 'Reason', width: 1.3 },
      { head: 'What the area wrote', width: 4.133 },
    ],
    rows: moves.map((move) => {
      const { code, areaName, comment } = move;
      const cut = cutTo(cutLines(comment, mostLines), longestComment);
      return {
        cells: [...backCells(move), cut || nothingWritten(areas)],
        ...(cut === comment ? {} : { whole: `${areaName}, ${code}: ${comment}` }),
      };
    }),
  };
}

function backCells({ code, shortName, areaName, from, to, stepBack }: Move): string[] {
  return [
    `${code} ${shortName}`,
    areaName,
    `${statusNames[from]} to ${statusNames[to].toLowerCase()}`,
    stepBack ? reasons[stepBack] : 'None given',
  ];
}

/** Moves counted item by item, for where they are too many to list. */
export function itemsTable(moves: readonly Move[], way: 'up' | 'back'): SlideTable {
  const parts: [head: string, holds: (move: Move) => boolean][] =
    way === 'up'
      ? [['Now in place', ({ to }) => to === 'in_place']]
      : [
          ['Regressions', ({ stepBack }) => stepBack === 'regression'],
          ['Corrections', ({ stepBack }) => stepBack === 'correction'],
        ];
  return {
    name: 'Moves by item, most first',
    columns: [
      { head: 'Item, those with most first', width: place.width - 2.8 - parts.length * 1.7 },
      ...['Answers', 'Areas'].map((head) => ({ head, width: 1.4, isNumber: true })),
      ...parts.map(([head]) => ({ head, width: 1.7, isNumber: true })),
    ],
    rows: movesByItem(moves).map(({ code, shortName, moves: own }) => ({
      cells: [
        `${code} ${shortName}`,
        ...[own.length, areasOf(own).length].map(sayNumber),
        ...parts.map(([, holds]) => sayNumber(own.filter(holds).length)),
      ],
    })),
  };
}
