import type { BoardPack } from '~/domain/board-pack';
import { answersTo, type Matrix, type MatrixRow, sum } from '~/domain/matrix';
import { standingNames } from '~/domain/status';
import { across, addressOf, type BoardCell, type BoardLine, type BoardSheet, totalOf } from './board-sheet';
import { headLine } from './board-table';
import { sayAbove } from './who';

/** How many areas stand where on each item; the totals of sections, pillars and all items are live formulas. */
export function matrixSheet({ cover }: BoardPack, matrix: Matrix): BoardSheet {
  const lines = [
    across('Areas at each status by item', 'title'),
    across(sayAbove(cover), 'line'),
    across(
      'Each number counts areas; totals count answers. Answers given are the base of the three statuses, areas asked that of an item.',
      'line',
    ),
    headLine([
      { header: 'Code' },
      { header: 'Item' },
      ...counts.map(({ header }) => ({ header, counts: true })),
    ]),
  ];
  const head = lines.length;
  const pillars: number[] = [];
  for (const { title, sections } of matrix.pillars) {
    lines.push(bandOf(title));
    const totals: number[] = [];
    for (const { code, title: section, rows } of sections) {
      lines.push(bandOf(section, code));
      const first = lines.length;
      lines.push(...rows.map((row, at) => itemLine(row, first + at)));
      totals.push(lines.length);
      lines.push(
        totalLine(
          `Section: ${section}`,
          rows,
          rows.map((_, at) => first + at),
        ),
      );
    }
    pillars.push(lines.length);
    lines.push(
      totalLine(
        `Pillar: ${title}`,
        sections.flatMap(({ rows }) => rows),
        totals,
      ),
    );
  }
  // Every pillar begins a page.
  for (const at of pillars.slice(0, -1)) lines[at] = { cells: lines[at]?.cells ?? [], ends: true };
  const all = matrix.pillars.flatMap(({ sections }) => sections.flatMap(({ rows }) => rows));
  lines.push(totalLine('All items', all, pillars));
  return {
    name: 'Matrix',
    says: 'How many areas stand where on each item, with totals of sections and pillars.',
    widths: [14, 62, ...counts.map(() => 13)],
    lines,
    frozen: { rows: head, columns: 2 },
    repeated: head - 1,
    paper: 'A4',
  };
}

type Counted = { header: string; count: (row: MatrixRow) => number; ofColumns?: readonly [number, number] };

const firstCount = 2;
const counts: readonly Counted[] = [
  { header: standingNames.in_place, count: ({ inPlace }) => inPlace.count },
  { header: standingNames.in_design, count: ({ inDesign }) => inDesign.count },
  { header: standingNames.not_implemented, count: ({ notImplemented }) => notImplemented.count },
  { header: 'Answers given', count: answersTo, ofColumns: [0, 2] },
  { header: standingNames.not_submitted, count: ({ notSubmitted }) => notSubmitted.count },
  { header: 'Areas asked', count: ({ base }) => base, ofColumns: [3, 4] },
  { header: standingNames.not_in_scope, count: ({ notInScope }) => notInScope.count },
];

function bandOf(title: string, code = ''): BoardLine {
  const rest = counts.map((): BoardCell => ({ value: '', look: 'band' }));
  return { cells: [{ value: code, look: 'band' }, { value: title, look: 'band' }, ...rest] };
}

function itemLine(row: MatrixRow, at: number): BoardLine {
  return {
    cells: [
      { value: row.code, look: 'text' },
      { value: row.statement, look: 'text' },
      ...counts.map(({ count, ofColumns }): BoardCell => {
        const cell: BoardCell = { value: count(row), look: 'number' };
        if (!ofColumns) return cell;
        const [from, to] = ofColumns.map((column) => addressOf(firstCount + column, at));
        return { ...cell, formula: `SUM(${from}:${to})` };
      }),
    ],
  };
}

/** The totals of these items; the rows that they add up are the items' own, or other totals. */
function totalLine(name: string, items: readonly MatrixRow[], rows: readonly number[]): BoardLine {
  return {
    cells: [
      { value: 'Total', look: 'total' },
      { value: name, look: 'total' },
      ...counts.map(({ count }, at) => totalOf(firstCount + at, rows, sum(items.map(count)))),
    ],
  };
}
