import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFigureReference } from '~/domain/figure-reference';
import { sayOrdinal } from '~/domain/ordinal';
import { readTrendReference, writeTrendReference } from '~/domain/trend-reference';

const references = fc.record({
  phase: fc.constantFrom('2026-01', '2026-10'),
  stands: fc.oneof(
    fc.integer({ min: 1, max: 99 }).map((edition) => ({ edition })),
    fc
      .date({ min: new Date('2020-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
      .map((at) => ({ at })),
  ),
  filter: fc.record(
    {
      programme: fc.constantFrom('ffc', 'fnp'),
      waves: fc.subarray([0, 1, 2, 9]),
      areas: fc.constantFrom(['ashcombe'], ['all'], ['age']),
    },
    { requiredKeys: [] },
  ),
  check: fc.constant('c3f9a2c0'),
  from: fc.constantFrom('2024-02', '2025-04'),
  scope: fc.constantFrom('programme', 'family-help', 'FH-FD-05', 'all', 'from-x'),
  panel: fc.constantFrom('matched' as const, 'all' as const),
  axis: fc.constantFrom('phases' as const, 'age' as const),
  split: fc.constantFrom('wave' as const, 'region' as const, undefined),
});

describe('the reference of a trend', () => {
  it('says what it names, and is read as that', () => {
    fc.assert(
      fc.property(references, (reference) => {
        const text = writeTrendReference(reference);
        expect(readTrendReference(text)).toEqual(reference);
        expect(readFigureReference(text)).toBeUndefined();
      }),
    );
  });

  it('is as it is printed', () => {
    expect(
      writeTrendReference({
        phase: '2026-07',
        stands: { edition: 1 },
        filter: { waves: [1] },
        check: 'c3f9a2c0',
        from: '2024-11',
        scope: 'family-help',
        panel: 'all',
        axis: 'age',
        split: 'wave',
      }),
    ).toBe('2026-07.e1.trends.from-2024-11.t-family-help.all.age.by-wave.w1.cc3f9a2c0');
    const read = readTrendReference('2026-07.e1.trends.from-2024-11.w1+2.cc3f9a2c0');
    expect(read?.filter).toEqual({ waves: [1, 2] });
  });

  it.each([
    '2026-07.e1.trends.cc3f9a2c0',
    '2026-07.e1.trends.from-2024.cc3f9a2c0',
    '2026-07.e1.items.from-2024-11.cc3f9a2c0',
    '2026-07.e1.items.cc3f9a2c0',
    '2026-07.e1.trends.from-2024-11.by-area.cc3f9a2c0',
    '2026-07.e1.trends.all.from-2024-11.cc3f9a2c0',
    '2026-07.e1.trends.from-2024-11.i-FH-FD-05.cc3f9a2c0',
    '2026-07.e1.trends.from-2024-11.past.cc3f9a2c0',
    '2026-07.e1.trends.from-2024-11',
    '',
  ])('is not %s', (text) => {
    expect(readTrendReference(text)).toBeUndefined();
  });
});

it.each([
  [1, '1st'],
  [2, '2nd'],
  [3, '3rd'],
  [4, '4th'],
  [11, '11th'],
  [12, '12th'],
  [13, '13th'],
  [21, '21st'],
  [111, '111th'],
])('%d is %s', (place, said) => {
  expect(sayOrdinal(place)).toBe(said);
});
