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
        expect(readLine(writeLine(cells, names, after), names)).toEqual(
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

it('names no phase that has no letter of its own', () => {
  const many = Array.from({ length: 40 }, (_, at) => `Phase ${at}`);
  const cell: HeatmapCell = {
    areaSlug: 'ashcombe',
    standing: 'in_place',
    comment: '',
    was: null,
    moved: null,
    fresh: null,
    lastKnown: null,
    lastWord: { phase: 'Phase 39', ago: 0 },
  };
  expect(readLine(writeLine([cell], many, 2), many)[0]?.since).toBeNull();
});
