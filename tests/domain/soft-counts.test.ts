import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fewestDisclosed } from '~/domain/disclosure';
import { countSoftly, saySoftCount } from '~/domain/soft-counts';

const partNames = ['', 'a', 'b', 'ab', 'bc', 'abc'];
const cellOf = (inPlace: boolean, sets: string) => ({
  inPlace,
  part: partNames.indexOf(sets),
  sets: [...sets],
});

/** Every way in which so many areas can stand. */
function everyWay(areas: number): boolean[][] {
  if (areas === 0) return [[]];
  return everyWay(areas - 1).flatMap((way) => [
    [...way, true],
    [...way, false],
  ]);
}

describe('the counts of one item', () => {
  it.each([
    ['one set of three', ['a', 'a', 'a']],
    ['one set of eight', ['a', 'a', 'a', 'a', 'a', 'a', 'a', 'a']],
    ['a set within another', ['ab', 'ab', 'ab', 'a', 'a', 'a']],
    ['sets that share three areas', ['a', 'a', 'a', 'ab', 'ab', 'ab', 'b', 'b', 'b']],
  ])('let every area have it in place or not, in %s, however they stand', (_how, sets) => {
    const fits = new Map<string, Set<boolean>[]>();
    for (const way of everyWay(sets.length)) {
      const cells = way.map((inPlace, at) => cellOf(inPlace, sets[at] ?? ''));
      const seen = JSON.stringify([...countSoftly(cells)]);
      const found = fits.get(seen) ?? sets.map(() => new Set<boolean>());
      for (const [at, inPlace] of way.entries()) found[at]?.add(inPlace);
      fits.set(seen, found);
    }
    for (const found of fits.values()) for (const both of found) expect(both.size).toBe(2);
  });

  it('hold what is so, in a range no wider than it has parts', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.boolean(), fc.constantFrom(...partNames.slice(1))), { maxLength: 40 }),
        (areas) => {
          const parts = Map.groupBy(areas, ([, sets]) => sets);
          const cells = areas
            .filter(([, sets]) => (parts.get(sets)?.length ?? 0) >= fewestDisclosed)
            .map(([inPlace, sets]) => cellOf(inPlace, sets));
          for (const [set, { from, to }] of countSoftly(cells)) {
            const inSet = cells.filter(({ sets }) => sets.includes(set));
            const is = inSet.filter(({ inPlace }) => inPlace).length;
            expect(from).toBeLessThanOrEqual(is);
            expect(to).toBeGreaterThanOrEqual(is);
            expect(to - from).toBeLessThanOrEqual(new Set(inSet.map(({ part }) => part)).size);
          }
        },
      ),
    );
  });

  it.each([
    [0, '0 or 1'],
    [1, '0 or 1'],
    [2, '2'],
    [7, '7'],
    [8, '8 or 9'],
    [9, '8 or 9'],
  ])('say that %i of nine areas are %s', (count, said) => {
    const cells = Array.from({ length: 9 }, (_, at) => cellOf(at < count, 'a'));
    const inPlace = countSoftly(cells).get('a');
    expect(inPlace && saySoftCount(inPlace)).toBe(said);
  });
});
