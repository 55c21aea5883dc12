import type { BoardPack } from '~/domain/board-pack';
import type { Move, Movement } from '~/domain/movement';
import { packSectionNames } from '~/domain/pack-choices';
import { sayMovedUp, saySlippedBack } from '~/domain/pack-messages';
import { listNames, sayNumber } from '~/domain/words';
import { backTable, backWithComments, itemsTable, upTable } from './movement-tables';
import { fillPages } from './pages';
import type { SectionSlides } from './section-slides';
import type { Slide, SlideTable } from './slide';
import { tableSlides } from './table-slides';

// Longer lists are shown item by item; steps back are worth more slides.
const mostPages = { up: 2, back: 4 };
const sheet = packSectionNames.movement;

/** What moved up, then every step back with its reason; never netted, and comments only where the pack has comments. */
export function movementSlides({ cover, movement, comments }: BoardPack): SectionSlides {
  if (!movement)
    return { line: 'There is no earlier phase to compare with.', notes: ['No movement can be counted.'] };
  const { up, back, compared } = movement;
  const notes = notesOf(movement);
  const [ups, backs] = [sayMovedUp(movement), saySlippedBack(movement)];
  if (compared === 0) return { line: ups, notes };
  if (up.length + back.length === 0) return { line: `${ups} ${backs}`, notes };
  const table = comments ? backWithComments(back, cover.areas) : backTable(back);
  // Where nothing went one way, the slide about the other says so.
  if (back.length === 0)
    return { slides: listSlides({ title: ups, notes, after: backs }, 'up', up, upTable(up)) };
  if (up.length === 0)
    return { slides: listSlides({ title: backs, notes, after: ups }, 'back', back, table) };
  return {
    slides: [
      ...listSlides({ title: ups, notes }, 'up', up, upTable(up)),
      ...listSlides({ title: backs, notes }, 'back', back, table),
    ],
  };
}

function notesOf({ from, to, areas, compared, unchanged }: Movement): string[] {
  return [
    `Compared: ${sayNumber(compared)} answers of ${to.name} with the same areas’ in ${from.name}; ${sayNumber(unchanged)} did not change. Moves up and steps back are counted apart.`,
    `Sent in both phases: ${listNames(areas.map(({ name }) => name)) || 'no area'}.`,
  ];
}

function listSlides(slide: Slide, way: 'up' | 'back', moves: readonly Move[], table: SlideTable): Slide[] {
  const most = mostPages[way];
  return fillPages(table).length <= most
    ? tableSlides(slide, table, { most, one: 'answer', sheet })
    : tableSlides(slide, itemsTable(moves, way), { most: 2, one: 'item', sheet });
}
