import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { type FigureFilter, filterFigures, itemsWithin } from '~/domain/figure-filter';
import type { PhaseFigures } from '~/domain/figures';
import { itemsOf } from '~/domain/proforma';
import type { TrendScope } from '~/domain/trend';
import { anyFigures, areaOf, figuresOf, proformaOf } from './figure-arbitraries';

const form = proformaOf([[2], [1]]);
const scope = new Set(itemsOf(form).map(({ code }) => code));
const figures = {
  ...figuresOf('2025-04', form, { Ashcombe: 'PPP', Brackenshire: 'DDD', Calderholt: '---' }),
  asked: [
    areaOf('Ashcombe', scope),
    areaOf('Brackenshire', scope, { wave: 2 }),
    areaOf('Calderholt', scope, { wave: 2, programme: 'fnp' }),
  ],
};

describe('filtered figures', () => {
  test.each<[FigureFilter, string[], number, number]>([
    [{}, ['Ashcombe', 'Brackenshire', 'Calderholt'], 2, 3],
    [{ programme: 'ffc' }, ['Ashcombe', 'Brackenshire'], 2, 3],
    [{ waves: [2] }, ['Brackenshire', 'Calderholt'], 1, 3],
    [{ waves: [1, 2] }, ['Ashcombe', 'Brackenshire', 'Calderholt'], 2, 3],
    [{ waves: [1, 9] }, ['Ashcombe'], 1, 3],
    [{ waves: [] }, [], 0, 3],
    [{ programme: 'ffc', waves: [2] }, ['Brackenshire'], 1, 3],
    [{ programme: 'fnp', waves: [1, 2] }, ['Calderholt'], 0, 3],
    [{ areas: ['calderholt', 'ashcombe'] }, ['Ashcombe', 'Calderholt'], 1, 3],
    [{ areas: [] }, [], 0, 3],
    [{ pillar: 'pillar-2' }, ['Ashcombe', 'Brackenshire', 'Calderholt'], 2, 1],
    [{ pillar: 'no-such-pillar' }, ['Ashcombe', 'Brackenshire', 'Calderholt'], 2, 0],
  ])('by %j', (filter, areas, sent, items) => {
    const filtered = filterFigures(figures, filter);
    expect(filtered.asked.map(({ name }) => name)).toEqual(areas);
    expect(filtered.submissions).toHaveLength(sent);
    expect(itemsOf(filtered.proforma)).toHaveLength(items);
  });

  it('are what they were when nothing is filtered, and their source is left alone', () => {
    fc.assert(
      fc.property(anyFigures, (any) => {
        const before = structuredClone(any);
        filterFigures(any, { programme: 'ffc', waves: [1, 2], pillar: 'pillar-1' });
        expect(any).toEqual(before);
        expect(filterFigures(any, {})).toEqual(any);
      }),
    );
  });
});

/** Area by area, and what each sent, in words as plain as they come. */
function slowly({ asked, submissions }: PhaseFigures, filter: FigureFilter) {
  const areas: string[] = [];
  const sent: string[] = [];
  for (const area of asked) {
    if (filter.programme && area.programme !== filter.programme) continue;
    let isInOne = filter.waves === undefined;
    for (const wave of filter.waves ?? []) if (wave === area.wave) isInOne = true;
    if (!isInOne) continue;
    let isNamed = filter.areas === undefined;
    for (const slug of filter.areas ?? []) if (slug === area.slug) isNamed = true;
    if (!isNamed) continue;
    areas.push(area.slug);
    for (const { areaId, id } of submissions) if (areaId === area.id) sent.push(id);
  }
  return { areas, sent: sent.sort() };
}

const anyFilter: fc.Arbitrary<FigureFilter> = fc.record(
  {
    programme: fc.constantFrom('ffc', 'fnp'),
    waves: fc.subarray([1, 2, 3, 4]),
    pillar: fc.constantFrom('pillar-1', 'pillar-9'),
    areas: fc.subarray(['ashcombe', 'brackenshire', 'calderholt', 'nowhere']),
  },
  { requiredKeys: [] },
);

it('holds the areas in any of the waves and what they sent, and no others', () => {
  fc.assert(
    fc.property(anyFigures, anyFilter, (any, filter) => {
      const { asked, submissions } = filterFigures(any, filter);
      expect({
        areas: asked.map(({ slug }) => slug),
        sent: submissions.map(({ id }) => id).sort(),
      }).toEqual(slowly(any, filter));
    }),
  );
});

it('holds with all waves what it holds with none, and with each in turn every area once', () => {
  fc.assert(
    fc.property(anyFigures, (any) => {
      const waves = [...new Set(any.asked.map(({ wave }) => wave))];
      expect(filterFigures(any, { waves })).toEqual(filterFigures(any, {}));
      const apart = waves.flatMap((wave) => filterFigures(any, { waves: [wave] }).asked);
      expect(new Set(apart)).toEqual(new Set(any.asked));
      expect(apart).toHaveLength(any.asked.length);
    }),
  );
});

describe('items within a scope', () => {
  test.each<[TrendScope, string, string[]]>([
    [{ kind: 'programme' }, 'All 3 items', ['P1-S1-01', 'P1-S1-02', 'P2-S1-01']],
    [{ kind: 'pillar', code: 'P1' }, 'Pillar 1', ['P1-S1-01', 'P1-S1-02']],
    [{ kind: 'section', code: 'P2-S1' }, 'Section P2-S1', ['P2-S1-01']],
    [{ kind: 'item', code: 'P1-S1-02' }, 'Statement P1-S1-02', ['P1-S1-02']],
    [{ kind: 'pillar', code: 'P9' }, '', []],
    [{ kind: 'section', code: 'P9-S1' }, '', []],
    [{ kind: 'item', code: 'P9-S1-01' }, '', []],
  ])('%j', (scope, title, codes) => {
    const within = itemsWithin(form, scope);
    expect([within.title, within.items.map(({ code }) => code)]).toEqual([title, codes]);
  });
});
