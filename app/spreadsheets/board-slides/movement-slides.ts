import type { BoardPack, PackCover } from '~/domain/board-pack';
import { areasOf, type Move, type Movement } from '~/domain/movement';
import { nothingWritten, sayMovedUp, saySlippedBack } from '~/domain/pack-messages';
import { movesByItem } from '~/domain/pack-tables';
import { statusNames } from '~/domain/status';
import { listNames, sayNumber } from '~/domain/words';
import { cutTo } from './measure';
import { pagesOf, tableSlides } from './pages';
import { place, type Slide, type SlideTable } from './slide';

// Longer lists are shown item by item; steps back are worth more slides.
const mostPages = { up: 3, back: 6 };
const longestComment = 220;

/** What moved up, then every step back with its reason; never netted, and comments only where the pack has comments. */
export function movementSlides({ cover, movement, comments }: BoardPack): Slide[] {
  if (movement === undefined) return [];
  if (movement === null)
    return [{ title: 'There is no earlier phase to compare with.', notes: ['No movement can be counted.'] }];
  const notes = notesOf(movement);
  if (movement.compared === 0) return [{ title: sayMovedUp(movement), notes }];
  return [
    ...listSlides({ title: sayMovedUp(movement), notes }, 'up', movement.up, upTable(movement.up)),
    ...listSlides(
      { title: saySlippedBack(movement), notes },
      'back',
      movement.back,
      comments ? backWithComments(movement.back, cover.areas) : backTable(movement.back),
    ),
  ];
}

function notesOf({ from, to, areas, compared, unchanged }: Movement): string[] {
  return [
    `Compared: ${sayNumber(compared)} answers of ${to.name} with the same areas’ in ${from.name}; ${sayNumber(unchanged)} did not change. Moves up and steps back are counted apart.`,
    `Sent in both phases: ${listNames(areas.map(({ name }) => name)) || 'no area'}.`,
  ];
}

function listSlides(slide: Slide, way: 'up' | 'back', moves: readonly Move[], table: SlideTable): Slide[] {
  const most = mostPages[way];
  return pagesOf(table).length <= most
    ? tableSlides(slide, table, { most, one: 'answer' })
    : tableSlides(slide, itemsTable(moves, way), { most: 1, one: 'item' });
}

function upTable(moves: readonly Move[]): SlideTable {
  return {
    name: 'Answers that moved up',
    columns: [
      { head: 'Item', width: 5.4 },
      { head: 'Area', width: 3.2 },
      { head: 'From', width: 2.1 },
      { head: 'To', width: 1.633 },
    ],
    rows: moves.map(({ code, shortName, areaName, from, to }) => ({
      cells: [`${code} ${shortName}`, areaName, statusNames[from], statusNames[to]],
    })),
  };
}

const reasons = { regression: 'Regression', correction: 'Correction' };

function backTable(moves: readonly Move[]): SlideTable {
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

function backWithComments(moves: readonly Move[], areas: PackCover['areas']): SlideTable {
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
      const cut = cutTo(comment, longestComment);
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

function itemsTable(moves: readonly Move[], way: 'up' | 'back'): SlideTable {
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
