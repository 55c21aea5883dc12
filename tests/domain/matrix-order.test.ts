import { describe, expect, it, test } from 'vitest';
import {
  groupLines,
  type MatrixGrouping,
  type MatrixOrder,
  matrixGroupingOf,
  matrixOrderOf,
  orderLines,
} from '~/domain/matrix-order';

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

describe('the grouping of items', () => {
  const form = [
    {
      slug: 'first',
      sections: [
        { code: 'S1', title: 'One', rows: lines.slice(0, 2) },
        { code: 'S2', title: 'Two', rows: lines.slice(2, 3) },
      ],
    },
    { slug: 'second', sections: [{ code: 'S3', title: 'Three', rows: lines.slice(3) }] },
  ];
  const shown = (grouping: MatrixGrouping, order: MatrixOrder) =>
    groupLines(form, grouping, order)
      .map(({ pillar, sections }) =>
        [
          pillar?.slug ?? 'all',
          ...sections.map(({ title, rows }) => `${title ?? ''}:${rows.map(({ code }) => code).join('')}`),
        ].join(' '),
      )
      .join(', ');

  test.each<[MatrixGrouping, MatrixOrder, string]>([
    ['section', 'form', 'first One:ab Two:c, second Three:d'],
    ['section', 'most', 'first One:ba Two:c, second Three:d'],
    ['pillar', 'form', 'first :abc, second :d'],
    ['pillar', 'up', 'first :cba, second :d'],
    ['none', 'form', 'all :abcd'],
    ['none', 'up', 'all :cbad'],
  ])('by %s in the order %s is %s', (grouping, order, blocks) => {
    expect(shown(grouping, order)).toBe(blocks);
  });

  test.each<[string | null, MatrixOrder, MatrixGrouping]>([
    [null, 'form', 'section'],
    [null, 'up', 'none'],
    ['pillar', 'up', 'pillar'],
    ['section', 'up', 'section'],
    ['none', 'form', 'none'],
    ['toString', 'form', 'section'],
  ])('is read from %s in the order %s as %s', (text, order, grouping) => {
    expect(matrixGroupingOf(text, order)).toBe(grouping);
  });
});
