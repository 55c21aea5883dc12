import { describe, expect, test } from 'vitest';
import { quarterDays, quartersUntil } from '~/domain/quarters';

const until = (instant: string, ahead?: number) => quartersUntil(new Date(instant), () => 1, ahead);
const ids = (instant: string, ahead?: number) => until(instant, ahead).map(({ id }) => id);

describe('the quarters until an instant', () => {
  test('begin with April to June 2025 and end with the one under way in London', () => {
    expect(ids('2025-03-31T22:59:59.999Z')).toEqual([]);
    expect(ids('2025-03-31T23:00:00.000Z')).toEqual(['2025-04']);
    expect(ids('2026-03-31T22:59:59.999Z')).toEqual(['2025-04', '2025-07', '2025-10', '2026-01']);
    expect(ids('2026-03-31T23:00:00.000Z').at(-1)).toBe('2026-04');
  });

  test('go on ahead of it when asked to', () => {
    expect(ids('2025-12-31T23:59:59.999Z', 1).slice(-2)).toEqual(['2025-10', '2026-01']);
    expect(ids('2025-03-01T00:00:00Z', 1)).toEqual(['2025-04']);
    expect(ids('2020-01-01T00:00:00Z', 1)).toEqual([]);
  });

  test('are each answered on the version that is said to be theirs', () => {
    const versionFor = (id: string) => (id < '2025-10' ? 1 : 2);
    const quarters = quartersUntil(new Date('2025-11-21T10:00:00Z'), versionFor);
    expect(quarters.map((quarter) => quarter.proformaVersion)).toEqual([1, 1, 2]);
  });

  test('open, are due and close by a London clock', () => {
    const [, , winter] = until('2025-12-01T12:00:00Z');
    expect(winter).toMatchObject({
      name: 'October to December 2025',
      opensAt: new Date('2025-09-30T23:00:00.000Z'),
      dueAt: new Date('2026-01-10T23:59:59.999Z'),
      closesAt: new Date('2026-01-17T23:59:59.999Z'),
    });
  });
});

test.each([
  ['2026-01', '2026-01-01', '2026-03-31'],
  ['2026-04', '2026-04-01', '2026-06-30'],
  ['2026-07', '2026-07-01', '2026-09-30'],
  ['2026-10', '2026-10-01', '2026-12-31'],
])('the quarter %s lasts from %s to %s', (id, from, to) => {
  expect(quarterDays(id)).toEqual({ from, to });
});
