import type { Heatmap } from '~/domain/heatmap';
import { standingNames } from '~/domain/status';
import { cellText } from '../cell-text';
import type { BoardCell, BoardLine, BoardSheet } from './board-sheet';
import { runTotals, totalHeads } from './grid-totals';

type Laid = Pick<BoardSheet, 'widths' | 'lines' | 'frozen' | 'repeated'>;

/** One row for each item and one column for each area, on the width of one page. */
export function areasAcross({ areas, pillars }: Heatmap, above: readonly BoardLine[]): Laid {
  const lines = [...above, headLine(areas)];
  const head = lines.length;
  for (const { title, sections } of pillars) {
    lines.push(bandLine(title, areas.length));
    for (const { rows } of sections)
      for (const row of rows) {
        const at = lines.length;
        const to = { column: first + areas.length - 1, row: at };
        lines.push({
          cells: [
            { value: row.code, look: 'text' },
            { value: cellText(row.shortName), look: 'text' },
            ...row.cells.map(
              ({ standing }): BoardCell => ({ value: standingNames[standing], look: standing }),
            ),
            ...(areas.length > 0 ? runTotals(row, { from: { column: first, row: at }, to }, 'number') : []),
          ],
        });
      }
  }
  const last = lines.length - 1;
  const totals = areas.map((area, at) => {
    const [from, to] = [head, Math.max(head, last)].map((row) => ({ column: first + at, row }));
    return from && to ? runTotals(area, { from, to }, 'number-total') : [];
  });
  lines.push(
    ...totalHeads.map((name, which) =>
      totalLine(
        name,
        totals.flatMap((pair) => pair[which] ?? []),
      ),
    ),
  );
  const keyed = Math.max(areas.length + totalHeads.length, 5);
  return {
    widths: [14, 36, ...Array.from({ length: keyed }, () => 12)],
    lines,
    frozen: { rows: head, columns: first },
    repeated: head - 1,
  };
}

const first = 2;

function headLine(areas: Heatmap['areas']): BoardLine {
  return {
    cells: [
      { value: 'Code', look: 'head' },
      { value: 'Item', look: 'head' },
      ...areas.map(({ name }): BoardCell => ({ value: cellText(name), look: 'grid-head' })),
      ...(areas.length > 0 ? totalHeads : []).map((value): BoardCell => ({ value, look: 'grid-head' })),
    ],
  };
}

function bandLine(title: string, areas: number): BoardLine {
  const empty: BoardCell = { value: '', look: 'pillar' };
  const rest = Array.from({ length: areas === 0 ? 0 : areas + totalHeads.length }, () => empty);
  return { cells: [{ value: cellText(title), look: 'pillar' }, empty, ...rest] };
}

function totalLine(name: string, totals: readonly BoardCell[]): BoardLine {
  return { cells: [{ value: 'Total', look: 'total' }, { value: name, look: 'total' }, ...totals] };
}
