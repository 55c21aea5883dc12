import type { Heatmap } from '~/domain/heatmap';
import { standingNames, standings } from '~/domain/status';
import { cellText } from '../cell-text';
import type { BoardCell, BoardLine, BoardSheet } from './board-sheet';
import { runTotals, totalHeads } from './grid-totals';

type Laid = Pick<BoardSheet, 'widths' | 'lines' | 'frozen' | 'repeated' | 'pages'>;

/** One row for each area and one column for each item; every pillar begins a page with the areas' names repeated. */
export function areasDown(
  { areas, pillars }: Heatmap,
  above: readonly BoardLine[],
  keyLine: (columns: readonly number[]) => BoardLine,
): Laid {
  const groups = pillars.map(({ title, sections }) => ({
    title,
    rows: sections.flatMap(({ rows }) => rows),
  }));
  const rows = groups.flatMap((group) => group.rows);
  const starts = groups.map((_, at) => first + groups.slice(0, at).flatMap((group) => group.rows).length);
  const keyed = starts.filter((_, at) => (groups[at]?.rows.length ?? 0) >= standings.length);
  const lines = [...above, keyLine(keyed), bandLine(groups), headLine(rows)];
  const head = lines.length;
  areas.forEach((area, at) => {
    const [from, to] = [0, Math.max(rows.length - 1, 0)].map((column) => ({
      column: first + column,
      row: head + at,
    }));
    lines.push({
      cells: [
        { value: cellText(area.name), look: 'text' },
        ...(from && to && rows.length > 0 ? runTotals(area, { from, to }, 'number') : []),
        ...rows.flatMap(({ cells }): BoardCell[] =>
          cells.slice(at, at + 1).map(({ standing }) => ({ value: standingNames[standing], look: standing })),
        ),
      ],
    });
  });
  const totals = rows.map((row, at) => {
    const ends = {
      from: { column: first + at, row: head },
      to: { column: first + at, row: head + areas.length - 1 },
    };
    return runTotals(row, ends, 'number-total');
  });
  lines.push(
    ...totalHeads.map((name, which) =>
      totalLine(
        name,
        totals.flatMap((pair) => pair[which] ?? []),
      ),
    ),
  );
  const widest = Math.max(5, ...groups.map((group) => group.rows.length));
  return {
    widths: [nameWidth, ...totalHeads.map(() => itemWidth), ...rows.map(() => itemWidth)],
    lines,
    frozen: { rows: head, columns: first },
    repeated: head - 1,
    pages: {
      columns: [...new Set(starts.filter((start) => start > first && start < first + rows.length))],
      scale: Math.min(100, Math.floor((pageWidth * 100) / (nameWidth + (first - 1 + widest) * itemWidth))),
    },
  };
}

const first = 3;
const nameWidth = 28;
const itemWidth = 12;
// Characters beside one another on A3 landscape, with a little room.
const pageWidth = 176;

function bandLine(groups: readonly { title: string; rows: readonly unknown[] }[]): BoardLine {
  const empty: BoardCell = { value: '', look: 'line' };
  return {
    cells: [
      ...Array.from({ length: first }, () => empty),
      ...groups.flatMap(({ title, rows }) =>
        rows.map((_, at): BoardCell => ({ value: at === 0 ? cellText(title) : '', look: 'pillar' })),
      ),
    ],
  };
}

function headLine(rows: readonly { code: string; shortName: string }[]): BoardLine {
  return {
    cells: [
      { value: 'Area', look: 'head' },
      ...totalHeads.map((value): BoardCell => ({ value, look: 'grid-head' })),
      ...rows.map(
        ({ code, shortName }): BoardCell => ({ value: cellText(`${code}\n${shortName}`), look: 'grid-head' }),
      ),
    ],
  };
}

function totalLine(name: string, totals: readonly BoardCell[]): BoardLine {
  const empty: BoardCell = { value: '', look: 'total' };
  return { cells: [{ value: name, look: 'total' }, ...totalHeads.map(() => empty), ...totals] };
}
