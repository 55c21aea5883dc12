import type { BoardPack } from '~/domain/board-pack';
import { areasOf, type Move, type Movement } from '~/domain/movement';
import { plural, sayNumber } from '~/domain/words';
import { across, addressOf, type BoardCell, type BoardLine, type BoardSheet, totalOf } from './board-sheet';
import { type BoardColumn, headLine, rowLines, tableLines, widthsOf } from './board-table';
import { countPlaces, countRows, type MoveRow, moveColumns, moveComment, moveRow } from './move-rows';
import { sayAbove } from './who';

/** Ups and steps back, listed and counted apart; comments only where the pack has comments. */
export function movedSheet(pack: BoardPack, movement: Movement | null): BoardSheet {
  const columns = pack.comments ? [...moveColumns, moveComment] : moveColumns;
  const lines = [
    across('What moved', 'title'),
    ...sayWhat(pack, movement).map((text) => across(text, 'line')),
    ...(movement ? [headLine(columns)] : []),
  ];
  const head = lines.length;
  if (movement) {
    lines.push(...moveLines('Slipped back', movement.back, columns));
    lines.push(...moveLines('Moved up', movement.up, columns));
    for (const by of ['area', 'item'] as const)
      lines.push(...countLines(movement, by, columns, lines.length));
  }
  return {
    name: 'What moved',
    says: 'Answers that moved up and answers that slipped back since the phase before, listed and counted apart.',
    widths: widthsOf(columns),
    lines,
    frozen: { rows: head, columns: 0 },
    repeated: head - 1,
    // With comments it is too wide to be read on A4.
    paper: pack.comments ? 'A3' : 'A4',
  };
}

type Columns = readonly BoardColumn<MoveRow>[];

function sayWhat({ cover }: BoardPack, movement: Movement | null): string[] {
  if (!movement) return ['There is no earlier phase to compare with.'];
  const { from, to, areas, compared, unchanged, up, back } = movement;
  return [
    `From ${from.name} to ${to.name}. ${sayAbove(cover)}`,
    `${plural(compared, 'answer')} of the ${plural(areas.length, 'area')} that sent in both phases can be compared: ${sayNumber(up.length)} moved up, ${sayNumber(back.length)} slipped back and ${sayNumber(unchanged)} stayed.`,
    'Ups and steps back are counted apart. Their difference comes third, because it hides both.',
  ];
}

function moveLines(name: string, moves: readonly Move[], columns: Columns): BoardLine[] {
  const said =
    moves.length === 0
      ? 'no answer'
      : `${plural(moves.length, 'answer')} in ${plural(areasOf(moves).length, 'area')}`;
  return [bandLine(`${name}: ${said}`, columns), ...tableLines(columns, moves.map(moveRow))];
}

/** The moves of each area, or to each item, with live totals and differences; the first row is this one. */
function countLines(movement: Movement, by: 'area' | 'item', columns: Columns, start: number): BoardLine[] {
  const counts = countRows(movement, by);
  if (counts.length === 0) return [];
  const lines = [bandLine(`Counts by ${by}`, columns)];
  const rows: number[] = [];
  for (const count of counts) {
    rows.push(start + lines.length);
    const [first, ...rest] = rowLines(columns, count);
    lines.push({ cells: withDifference(first?.cells ?? [], start + lines.length) }, ...rest);
  }
  const cells = columns.map((_, at): BoardCell => ({ value: at === 0 ? 'Total' : '', look: 'total' }));
  const { up, back } = movement;
  cells[countPlaces.up] = totalOf(countPlaces.up, rows, up.length);
  cells[countPlaces.back] = totalOf(countPlaces.back, rows, back.length);
  cells[countPlaces.difference] = { value: up.length - back.length, look: 'number-total' };
  lines.push({ cells: withDifference(cells, start + lines.length) });
  return lines;
}

function withDifference(cells: BoardLine['cells'], row: number): BoardLine['cells'] {
  const formula = `${addressOf(countPlaces.up, row)}-${addressOf(countPlaces.back, row)}`;
  return cells.map((cell, at) => (cell && at === countPlaces.difference ? { ...cell, formula } : cell));
}

// Its text runs on over the empty cells beside it.
function bandLine(text: string, columns: Columns): BoardLine {
  return { cells: columns.map((_, at) => ({ value: at === 0 ? text : '', look: 'pillar' })) };
}
