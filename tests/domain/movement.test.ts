import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { filterFigures } from '~/domain/figure-filter';
import type { PhaseFigures } from '~/domain/figures';
import { areasOf, buildMovement, directionOf, type Move } from '~/domain/movement';
import type { Status } from '~/domain/status';
import { answerOf, anyPhases, everyItem, figuresOf, fullShape, proformaOf } from './figure-arbitraries';

const form = proformaOf([[2], [1]]);
const between = (before: Record<string, string>, after: Record<string, string>) =>
  buildMovement(figuresOf('2025-02', form, before), figuresOf('2025-04', form, after));
const brief = (moves: readonly Move[]) =>
  moves.map(({ code, areaName, from, to }) => [code, areaName, from, to]);

test.each<[Status, Status, string]>([
  ['in_design', 'in_place', 'up'],
  ['not_implemented', 'in_design', 'up'],
  ['not_implemented', 'in_place', 'up'],
  ['in_place', 'in_design', 'back'],
  ['in_design', 'not_implemented', 'back'],
  ['in_place', 'not_implemented', 'back'],
  ['in_place', 'in_place', 'same'],
])('%s to %s is %s', (from, to, direction) => expect(directionOf(from, to)).toBe(direction));

describe('movement', () => {
  it('lists ups and steps back apart, in form order, then name order', () => {
    const movement = between({ Ashcombe: 'DPD', Dunmere: 'DPN' }, { Ashcombe: 'PDD', Dunmere: 'PNP' });
    expect(brief(movement.up)).toEqual([
      ['P1-S1-01', 'Ashcombe', 'in_design', 'in_place'],
      ['P1-S1-01', 'Dunmere', 'in_design', 'in_place'],
      ['P2-S1-01', 'Dunmere', 'not_implemented', 'in_place'],
    ]);
    expect(brief(movement.back)).toEqual([
      ['P1-S1-02', 'Ashcombe', 'in_place', 'in_design'],
      ['P1-S1-02', 'Dunmere', 'in_place', 'not_implemented'],
    ]);
    expect([movement.compared, movement.unchanged]).toEqual([6, 1]);
    expect(areasOf(movement.up)).toEqual(['ashcombe', 'dunmere']);
  });

  test.each<[string, Record<string, string>, Record<string, string>, string[], number]>([
    ['an area that joined', { Ashcombe: 'PPP' }, { Ashcombe: 'PPP', Dunmere: 'DDD' }, ['Ashcombe'], 3],
    ['an area that left', { Ashcombe: 'PPP', Dunmere: 'DDD' }, { Ashcombe: 'PPP' }, ['Ashcombe'], 3],
    [
      'an area that did not send',
      { Ashcombe: 'PPP', Dunmere: 'DDD' },
      { Ashcombe: 'PPP', Dunmere: '---' },
      ['Ashcombe'],
      3,
    ],
    ['an item now in scope', { Ashcombe: 'PP.' }, { Ashcombe: 'PPP' }, ['Ashcombe'], 2],
    ['an item no longer in scope', { Ashcombe: 'PPP' }, { Ashcombe: 'PP.' }, ['Ashcombe'], 2],
    ['an item without an answer', { Ashcombe: 'P-P' }, { Ashcombe: 'PPP' }, ['Ashcombe'], 2],
    ['nobody sent', { Ashcombe: 'PPP' }, { Ashcombe: '---' }, [], 0],
  ])('leaves out %s', (_, before, after, areas, compared) => {
    const movement = between(before, after);
    expect(movement.areas.map(({ name }) => name)).toEqual(areas);
    expect([movement.compared, movement.unchanged]).toEqual([compared, compared]);
  });

  it('compares two answers of an area that is out of scope for 33 items', () => {
    const full = proformaOf(fullShape);
    const movement = buildMovement(
      figuresOf('2025-02', full, { Ashcombe: everyItem(full, 'D'), Pilot: `${'.'.repeat(33)}DD` }),
      figuresOf('2025-04', full, { Ashcombe: everyItem(full, 'D'), Pilot: `${'.'.repeat(33)}PD` }),
    );
    expect(movement).toMatchObject({ compared: 37, unchanged: 36, back: [] });
    expect(movement.up.map(({ areaSlug }) => areaSlug)).toEqual(['pilot']);
  });

  it('follows codes where the form has another version, and skips items that only one has', () => {
    const before = figuresOf('2025-02', form, { Ashcombe: 'DDD' });
    const after = figuresOf('2025-04', proformaOf([[1, 1], [1]], 2), { Ashcombe: 'PPP' });
    expect(buildMovement(before, after).up.map(({ code }) => code)).toEqual(['P1-S1-01', 'P2-S1-01']);
  });

  it('compares no more than either side is narrowed to', () => {
    const [before, after] = [{ Ashcombe: 'DDD' }, { Ashcombe: 'PPP' }];
    const [from, to] = [figuresOf('2025-02', form, before), figuresOf('2025-04', form, after)];
    const narrowed = { pillar: 'pillar-2' };
    expect(buildMovement(filterFigures(from, narrowed), to).up.map(({ code }) => code)).toEqual(['P2-S1-01']);
    expect(buildMovement(from, filterFigures(to, narrowed)).up.map(({ code }) => code)).toEqual(['P2-S1-01']);
  });

  it('gives the reason for a step back, and none for an up', () => {
    const explain = (figures: PhaseFigures, stepBack: 'correction') => ({
      ...figures,
      submissions: figures.submissions.map((submission) => ({
        ...submission,
        answers: {
          'P1-S1-01': answerOf('in_design', { stepBack, comment: 'Reported in error.' }),
          'P1-S1-02': answerOf('in_place', { stepBack, comment: 'Live.' }),
        },
      })),
    });
    const before = figuresOf('2025-02', form, { Ashcombe: 'PDP' });
    const movement = buildMovement(
      before,
      explain(figuresOf('2025-04', form, { Ashcombe: 'DPP' }), 'correction'),
    );
    expect(movement.back[0]).toMatchObject({ stepBack: 'correction', comment: 'Reported in error.' });
    expect(movement.up[0]).toMatchObject({ stepBack: null, comment: 'Live.' });
  });
});

describe('any movement', () => {
  it('swaps up and back when the phases swap', () => {
    fc.assert(
      fc.property(anyPhases(2), ([first, second]) => {
        if (!first || !second) return;
        const there = buildMovement(first, second);
        const back = buildMovement(second, first);
        const turned = (moves: readonly Move[]) =>
          moves.map(({ code, areaSlug, from, to }) => [code, areaSlug, to, from].join()).sort();
        const as = (moves: readonly Move[]) =>
          moves.map(({ code, areaSlug, from, to }) => [code, areaSlug, from, to].join()).sort();
        expect([as(back.up), as(back.back)]).toEqual([turned(there.back), turned(there.up)]);
        expect([back.compared, back.unchanged]).toEqual([there.compared, there.unchanged]);
      }),
    );
  });

  it('accounts for every answer compared', () => {
    fc.assert(
      fc.property(anyPhases(2), ([first, second]) => {
        if (!first || !second) return;
        const { compared, unchanged, up, back, areas } = buildMovement(first, second);
        expect(compared).toBe(unchanged + up.length + back.length);
        const slugs = areas.map(({ slug }) => slug);
        for (const move of [...up, ...back]) expect(slugs).toContain(move.areaSlug);
      }),
    );
  });
});
