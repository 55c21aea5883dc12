import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { type FigureFilter, filterFigures, itemsWithin } from '~/domain/figure-filter';
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
    [{ wave: 2 }, ['Brackenshire', 'Calderholt'], 1, 3],
    [{ programme: 'ffc', wave: 2 }, ['Brackenshire'], 1, 3],
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
        filterFigures(any, { programme: 'ffc', pillar: 'pillar-1' });
        expect(any).toEqual(before);
        expect(filterFigures(any, {})).toEqual(any);
      }),
    );
  });
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
