import fc from 'fast-check';
import { expect, it } from 'vitest';
import { buildHeatmap, type HeatmapCell, type LastKnown } from '~/domain/heatmap';
import { isStale, readLine, writeLine } from '~/domain/heatmap-line';
import { isStatus } from '~/domain/status';
import { anyWordedPhases } from './worded-phases';

it('holds every cell of any grid, whatever it is written with', () => {
  fc.assert(
    fc.property(anyWordedPhases(4), fc.integer({ min: 1, max: 3 }), fc.boolean(), (phases, after, known) => {
      const figures = phases.at(-1);
      if (!figures) return;
      const names = phases.map(({ phase }) => phase.name);
      const ids = phases.map(({ phase }) => phase.id);
      const lastKnown: LastKnown = Object.fromEntries(
        figures.asked.map(({ id, scope }) => [
          id,
          known ? Object.fromEntries([...scope].map((code) => [code, 'in_design' as const])) : {},
        ]),
      );
      const heatmap = buildHeatmap(figures, phases.at(-2), lastKnown, phases.slice(0, -1));
      const rows = heatmap.pillars.flatMap(({ sections }) => sections.flatMap((section) => section.rows));
      heatmap.areas.forEach((_, at) => {
        const cells = rows.flatMap((row) => row.cells.slice(at, at + 1));
        expect(readLine(writeLine(cells, ids, after), names)).toEqual(
          cells.map((cell) => ({
            standing: cell.standing,
            was: cell.was,
            moved: cell.moved,
            fresh: cell.fresh,
            lastKnown: cell.lastKnown,
            since: cell.lastWord?.phase ?? null,
            stale: isStatus(cell.standing) && (cell.lastWord?.ago ?? 0) >= after,
          })),
        );
        for (const cell of cells) if (isStale(cell, after)) expect(cell.fresh).not.toBe('changed');
      });
    }),
  );
});

it('counts phases back from the newest, so that it is the oldest that go without a name', () => {
  const many = Array.from({ length: 40 }, (_, at) => `phase-${at}`);
  const names = many.map(() => 'Autumn');
  const sinceOf = (at: number, called: readonly string[]) =>
    readLine(writeLine([cellOf(`phase-${at}`)], many, 2), called)[0]?.since;
  for (const at of many.keys()) expect(sinceOf(at, many)).toBe(at < 4 ? null : `phase-${at}`);
  expect(sinceOf(39, names)).toBe('Autumn');
  expect(readLine(writeLine([cellOf('elsewhere')], many, 2), many)[0]?.since).toBeNull();
});

it('tells two phases of one name apart by their ids', () => {
  const lines = ['first', 'second'].map((id) => writeLine([cellOf(id)], ['first', 'second'], 2));
  expect(lines.map((line) => readLine(line, ['Autumn 1', 'Autumn 2'])[0]?.since)).toEqual([
    'Autumn 1',
    'Autumn 2',
  ]);
});

/** A cell whose last word was in this phase, all phases being of one name. */
function cellOf(phaseId: string): HeatmapCell {
  return {
    ...{ areaSlug: 'ashcombe', standing: 'in_place', comment: '', was: null, moved: null },
    ...{ fresh: null, lastKnown: null, lastWord: { phaseId, phase: 'Autumn', ago: 0 } },
  };
}
