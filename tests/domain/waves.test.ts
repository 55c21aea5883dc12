import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { readWaves, sayWaves, tidyWaves } from '~/domain/waves';

describe('waves', () => {
  test.each<[string, readonly number[] | undefined]>([
    ['1', [1]],
    ['1,2', [1, 2]],
    ['2,1,2', [1, 2]],
    ['10,9', [9, 10]],
    [' 2 , 1 ', [1, 2]],
    ['01', [1]],
    ['1,x,2', [1, 2]],
    ['', undefined],
    [',', undefined],
    ['first', undefined],
    ['1.5', undefined],
    ['-1', undefined],
    ['1000000000', undefined],
    ['1e99', undefined],
    ['Infinity', undefined],
    ['1+2', undefined],
  ])('in %j are %j', (text, waves) => {
    expect(readWaves(text)).toEqual(waves);
  });

  test.each([
    [[1], 'Wave 1'],
    [[1, 2], 'Waves 1 and 2'],
    [[1, 2, 4], 'Waves 1, 2 and 4'],
    [[], 'No waves'],
  ])('%j are said as %j', (waves, said) => {
    expect(sayWaves(waves)).toBe(said);
  });

  it('are in order and each once, and the same however they are given and written', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 999 })), (given) => {
        const tidy = tidyWaves(given);
        if (given.length === 0) expect(tidy).toBeUndefined();
        tidy?.forEach((wave, at) => {
          expect(given).toContain(wave);
          if (at > 0) expect(wave).toBeGreaterThan(tidy[at - 1] ?? wave);
        });
        for (const wave of given) expect(tidy).toContain(wave);
        expect(tidyWaves(given.toReversed())).toEqual(tidy);
        expect(readWaves(given.join(','))).toEqual(tidy);
      }),
    );
  });
});
