import { expect, it, test } from 'vitest';
import { type MatrixOrder, matrixOrderOf, orderLines } from '~/domain/matrix-order';

const line = (code: string, inPlace: number, base: number, up: number, back: number) => ({
  code,
  counts: { in_place: inPlace },
  base,
  up,
  back,
});
const lines = [line('a', 2, 4, 0, 1), line('b', 4, 4, 1, 0), line('c', 1, 2, 2, 1), line('d', 0, 0, 0, 3)];

test.each<[MatrixOrder, string]>([
  ['form', 'abcd'],
  ['most', 'bacd'],
  ['least', 'dacb'],
  ['up', 'cbad'],
  ['back', 'dacb'],
])('in the order %s the items stand as %s', (order, codes) => {
  expect(
    orderLines(lines, order)
      .map(({ code }) => code)
      .join(''),
  ).toBe(codes);
});

it('reads the order of an address, and takes the form’s for anything else', () => {
  expect(['most', 'form', 'toString', '', null].map(matrixOrderOf)).toEqual([
    'most',
    'form',
    'form',
    'form',
    'form',
  ]);
});
