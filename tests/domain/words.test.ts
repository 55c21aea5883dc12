import { describe, expect, it, test } from 'vitest';
import {
  allOf,
  compareNames,
  listNames,
  listParts,
  midSentence,
  outOf,
  plural,
  sayNumber,
} from '~/domain/words';

describe('names in a list', () => {
  test.each([
    [[], ''],
    [['A'], 'A'],
    [['A', 'B'], 'A and B'],
    [['A', 'B', 'C'], 'A, B and C'],
  ])('%j reads "%s"', (names, text) => expect(listNames(names)).toBe(text));

  it('keeps parts that are not text', () => {
    expect(listParts([1, 2, 3])).toEqual([1, ', ', 2, ' and ', 3]);
  });
});

describe('numbers with nouns', () => {
  test.each([
    [0, 'area', undefined, '0 areas'],
    [1, 'area', undefined, '1 area'],
    [2, 'area', undefined, '2 areas'],
    [2, 'query', 'queries', '2 queries'],
    [5355, 'answer', undefined, '5,355 answers'],
  ])('%i %s, %s: %s', (count, one, many, text) => expect(plural(count, one, many)).toBe(text));

  it('says a part of a base', () => {
    expect(outOf(0, 1, 'area')).toBe('0 of 1 area');
    const all = [1, 2, 7].map((count) => allOf(count, 'area'));
    expect(all).toEqual(['the area', 'both areas', 'all 7 areas']);
    expect(sayNumber(1234567)).toBe('1,234,567');
  });
});

test.each([
  ['Workforce development strategy', 'workforce development strategy'],
  ['Thresholds for Family Help', 'thresholds for Family Help'],
  ['Family Help roles', 'Family Help roles'],
  ['FNSP offered', 'FNSP offered'],
  ['', ''],
])('"%s" inside a sentence is "%s"', (name, text) => expect(midSentence(name)).toBe(text));

it('orders names whatever their case and accents', () => {
  const names = ['St Oswin', 'ashcombe', 'Élan', 'Brack'].map((name) => ({ name }));
  expect(names.sort(compareNames).map(({ name }) => name)).toEqual(['ashcombe', 'Brack', 'Élan', 'St Oswin']);
});
