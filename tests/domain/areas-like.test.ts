import { describe, expect, it } from 'vitest';
import { findLike, likeGroups } from '~/domain/areas-like';
import { startOf, startsAfter } from '~/domain/areas-like-start';
import type { AskedArea } from '~/domain/figures';
import { type Status, statuses } from '~/domain/status';
import { answerOf, areaOf, figuresOf, phaseIds, phaseOf, proformaOf } from './figure-arbitraries';

const answersOf = (way: readonly Status[]) =>
  Object.fromEntries(way.map((status, at) => [`P1-S1-0${at}`, answerOf(status)]));
const scopeOf = (way: readonly Status[]) => new Set(Object.keys(answersOf(way)));

describe('where an area started', () => {
  it.each([
    ['PPP', null],
    ['PDDD', 'low'],
    ['PPDN', 'middle'],
    ['PPPN', 'high'],
    ['PPDDDD', 'low'],
    ['PPPPDD', 'middle'],
    ['PPPPPD', 'high'],
  ])('with %s is %s', (letters, start) => {
    const way = [...letters].map((letter): Status => {
      if (letter === 'P') return 'in_place';
      return letter === 'D' ? 'in_design' : 'not_implemented';
    });
    expect(startOf(answersOf(way), scopeOf(way))).toBe(start);
    expect(startOf(answersOf(way), new Set())).toBeNull();
  });

  it('lets each of its answers be in place or not', () => {
    for (let count = 0; count <= 6; count += 1) {
      const fits = new Map<string | null, Set<boolean>[]>();
      const ways = Array.from({ length: count }).reduce<Status[][]>(
        (some) => some.flatMap((way) => statuses.map((status) => [...way, status])),
        [[]],
      );
      for (const way of ways) {
        const start = startOf(answersOf(way), scopeOf(way));
        const found = fits.get(start) ?? way.map(() => new Set<boolean>());
        for (const [at, status] of way.entries()) found[at]?.add(status === 'in_place');
        fits.set(start, found);
      }
      for (const found of fits.values()) for (const both of found) expect(both.size).toBe(2);
    }
  });

  it('is that of the first phase it sent for', () => {
    const form = proformaOf([[4]]);
    const [first = '', second = ''] = phaseIds;
    const before = startsAfter(new Map(), figuresOf(first, form, { A: 'PPPP', B: '----' }));
    const after = startsAfter(before, figuresOf(second, form, { A: 'NNNN', B: 'DDDD' }));
    expect([...before, ...after]).toEqual([
      ['area-a', 'high'],
      ['area-a', 'high'],
      ['area-b', 'low'],
    ]);
  });
});

describe('the areas like one', () => {
  const area = (name: string, more: Partial<AskedArea>) => areaOf(name, new Set(), more);
  const figures = {
    phase: phaseOf('2025-04'),
    proforma: proformaOf([[1]]),
    submissions: [],
    asked: [
      area('A', {}),
      area('B', {}),
      area('C', { wave: 2 }),
      area('D', { region: 'South' }),
      area('E', { programme: 'fnp' }),
    ],
  };
  const starts = new Map([
    ['area-a', 'low'],
    ['area-b', 'high'],
    ['area-c', 'low'],
    ['area-d', null],
  ] as const);

  it.each([
    ['programme', 'BCD'],
    ['wave', 'BD'],
    ['region', 'BC'],
    ['start', 'C'],
  ] as const)('in %s are those of its programme, and never itself', (likeness, names) => {
    const like = findLike(figures, 'area-a', likeness, starts);
    expect(like?.map(({ name }) => name).join('')).toBe(names);
  });

  it('are none where it is not asked, and none in start where it has none', () => {
    expect(findLike(figures, 'area-z', 'programme', starts)).toBeUndefined();
    expect(findLike(figures, 'area-d', 'start', starts)).toBeUndefined();
  });

  it('are counted in every way but by what they answered', () => {
    expect(likeGroups('area-a')(figures).map(({ key }) => key)).toEqual(['programme', 'wave', 'region']);
    expect(likeGroups('area-z')(figures)).toEqual([]);
  });
});
