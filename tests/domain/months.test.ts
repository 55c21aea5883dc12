import fc from 'fast-check';
import { expect, test } from 'vitest';
import { monthsFrom, readMonth, sayMonth } from '~/domain/months';

const months = fc
  .tuple(fc.integer({ min: 2000, max: 2099 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, month]) => `${year}-${String(month).padStart(2, '0')}`);

test('a month said in words is read as the same month', () => {
  fc.assert(
    fc.property(months, (month) => {
      expect(readMonth(sayMonth(month))).toBe(month);
    }),
  );
});

test.each([
  ['March 2027', '2027-03'],
  ['mar 2027', '2027-03'],
  ['Mar-27', '2027-03'],
  ['Sept 2027', '2027-09'],
  ['03/2027', '2027-03'],
  ['3.2027', '2027-03'],
  ['2027-03', '2027-03'],
  ['2027-03-31', '2027-03'],
])('%s is read as %s', (text, month) => {
  expect(readMonth(text)).toBe(month);
});

test.each(['', 'Spring 2027', 'M 2027', '13/2027', '2027', 'March', '46082', '00/2027', 'Marching 2027'])(
  '%j is no month',
  (text) => {
    expect(readMonth(text)).toBeUndefined();
  },
);

test('the months that follow one another go over the year', () => {
  expect(monthsFrom('2026-11', 4)).toEqual(['2026-11', '2026-12', '2027-01', '2027-02']);
});
