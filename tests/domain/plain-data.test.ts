import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildHeatmap } from '~/domain/heatmap';
import { answersTo, buildMatrix, matrixRows } from '~/domain/matrix';
import { answerLines, countAnswerLines, labelAreas } from '~/domain/plain-data';
import { figureLines } from '~/domain/plain-data-figures';
import { countsOf } from '~/domain/standing-counts';
import { standings } from '~/domain/status';
import { figuresOf, proformaOf } from './figure-arbitraries';
import { anyPlainPhases, plainPhases } from './plain-data-worlds';

const form = proformaOf([[2], [1]]);
const phases = plainPhases([
  figuresOf('2024-11', form, { Ashcombe: 'DPP', Brackenshire: 'PDN', Calderholt: '---' }),
  figuresOf('2025-02', form, { Ashcombe: 'PPD', Brackenshire: 'P-N', Calderholt: '..P', Dunmere: '---' }),
]);

describe('the answers in long form', () => {
  it('have a row for each phase, area and item, with what was answered and what was before', () => {
    const rows = [...answerLines(phases)].map(({ phase, area, item, answer: { standing, was } }) =>
      [phase.figures.phase.id, area.area.slug, item.item.code, standing, was].join(' '),
    );
    expect(rows).toHaveLength(9 + 12);
    expect(rows.slice(9)).toEqual([
      '2025-02 ashcombe P1-S1-01 in_place in_design',
      '2025-02 ashcombe P1-S1-02 in_place in_place',
      '2025-02 ashcombe P2-S1-01 in_design in_place',
      '2025-02 brackenshire P1-S1-01 in_place in_place',
      '2025-02 brackenshire P1-S1-02 not_submitted in_design',
      '2025-02 brackenshire P2-S1-01 not_implemented not_implemented',
      '2025-02 calderholt P1-S1-01 not_in_scope ',
      '2025-02 calderholt P1-S1-02 not_in_scope ',
      '2025-02 calderholt P2-S1-01 in_place ',
      '2025-02 dunmere P1-S1-01 not_submitted ',
      '2025-02 dunmere P1-S1-02 not_submitted ',
      '2025-02 dunmere P2-S1-01 not_submitted ',
    ]);
  });

  it('have as many rows as areas times items, and add up to the matrix item by item', () => {
    fc.assert(
      fc.property(anyPlainPhases, (any) => {
        const lines = [...answerLines(any)];
        expect(lines).toHaveLength(countAnswerLines(any));
        for (const phase of any) {
          const own = lines.filter((line) => line.phase === phase);
          const matrix = buildMatrix(phase.figures);
          expect(own).toHaveLength(matrix.base * matrixRows(matrix).length);
          for (const row of matrixRows(matrix)) {
            const at = own.filter(({ item }) => item.item.code === row.code);
            const counts = standings.map((standing) => [
              standing,
              at.filter(({ answer }) => answer.standing === standing).length,
            ]);
            expect(Object.fromEntries(counts)).toEqual(countsOf(row));
          }
        }
      }),
    );
  });

  it('say of each answer what the grid of areas says', () => {
    fc.assert(
      fc.property(anyPlainPhases, (any) => {
        const lines = [...answerLines(any)];
        for (const phase of any) {
          const grid = buildHeatmap(phase.figures, phase.before, {});
          const cells = grid.pillars
            .flatMap(({ sections }) => sections.flatMap(({ rows }) => rows))
            .flatMap(({ code, cells }) =>
              cells.map(({ areaSlug, standing, was, comment }) => [areaSlug, code, standing, was, comment]),
            );
          const own = lines.filter((line) => line.phase === phase);
          const said = own.map(({ area, item, answer: { standing, was, said } }) => [
            area.area.slug,
            item.item.code,
            standing,
            was,
            said?.comment ?? '',
          ]);
          const key = (row: unknown[]) => row.slice(0, 2).join(' ');
          const sorted = (rows: unknown[][]) => rows.toSorted((a, b) => key(a).localeCompare(key(b)));
          expect(sorted(said)).toEqual(sorted(cells));
        }
      }),
    );
  });

  it('stand in the order of the numbers where areas are numbered, so that no row tells the alphabet', () => {
    const rank = ['area-brackenshire', 'area-dunmere', 'area-ashcombe', 'area-calderholt'];
    const labels = labelAreas(phases, (a, b) => rank.indexOf(a) - rank.indexOf(b));
    expect([...labels]).toEqual([
      ['area-brackenshire', 'Area 1'],
      ['area-dunmere', 'Area 2'],
      ['area-ashcombe', 'Area 3'],
      ['area-calderholt', 'Area 4'],
    ]);
    const order = [...answerLines(phases, labels)].map(({ phase, area }) =>
      [phase.figures.phase.id, area.label].join(' '),
    );
    expect([...new Set(order)]).toEqual([
      '2024-11 Area 1',
      '2024-11 Area 3',
      '2024-11 Area 4',
      '2025-02 Area 1',
      '2025-02 Area 2',
      '2025-02 Area 3',
      '2025-02 Area 4',
    ]);
  });
});

describe('the figures in long form', () => {
  it('are the matrix’s at each item, and its pillars’ over several', () => {
    fc.assert(
      fc.property(anyPlainPhases, (any) => {
        for (const phase of any) {
          const matrix = buildMatrix(phase.figures);
          const rows = matrixRows(matrix);
          const lines = [...figureLines([phase])];
          expect(lines).toHaveLength((rows.length + matrix.pillars.length + 1) * standings.length);
          for (const { phase: areas } of lines)
            expect(areas).toMatchObject({ asked: matrix.base, sent: matrix.sent });
          const at = (level: string) => lines.filter(({ place }) => place.level === level);
          expect(
            at('item').map(({ place, figure }) => [place.row?.code, figure.standing, figure.count]),
          ).toEqual(rows.flatMap((row) => Object.entries(countsOf(row)).map((pair) => [row.code, ...pair])));
          for (const { place } of at('item')) {
            expect(place.base).toBe(place.row?.base);
            expect(place.answered).toBe(place.row && answersTo(place.row));
          }
          const inPlace = at('pillar').filter(({ figure }) => figure.standing === 'in_place');
          expect(
            inPlace.map(({ place, figure }) => [place.pillar?.code, figure.count, place.answered]),
          ).toEqual(matrix.pillars.map(({ code, inPlace, answered }) => [code, inPlace, answered]));
        }
      }),
    );
  });

  it('add up: the statuses to the base, the items to the pillars, the pillars to the whole', () => {
    fc.assert(
      fc.property(anyPlainPhases, (any) => {
        for (const phase of any) {
          const lines = [...figureLines([phase])];
          const total = (level: string, standing: string) =>
            lines
              .filter(({ place, figure }) => place.level === level && figure.standing === standing)
              .reduce((all, { figure }) => all + figure.count, 0);
          for (const standing of standings) {
            expect(total('item', standing)).toBe(total('pillar', standing));
            expect(total('pillar', standing)).toBe(total('whole', standing));
          }
          for (const places of Map.groupBy(lines, ({ place }) => place).values()) {
            const counted = places.filter(({ figure }) => figure.standing !== 'not_in_scope');
            expect(counted.reduce((all, { figure }) => all + figure.count, 0)).toBe(places[0]?.place.base);
          }
        }
      }),
    );
  });
});
