import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { PackOccasion } from '~/domain/pack-exports';
import { dueOccasions, londonDay, phaseOfOccasion, sayOccasion } from '~/domain/pack-schedule';

const at = (instant: string) => new Date(instant);
const never = { runsOnClose: false, runsOn: [], changedAt: at('2026-11-01T09:00:00Z') };

describe('a template', () => {
  it('runs for each edition that is made after it was last changed, if it runs on closing', () => {
    const editions = [
      { phaseId: '2026-04', number: 1, madeAt: at('2026-10-31T09:00:00Z') },
      { phaseId: '2026-04', number: 2, madeAt: at('2026-11-02T09:00:00Z') },
      { phaseId: '2026-07', number: 1, madeAt: at('2026-11-03T09:00:00Z') },
    ];
    const now = at('2026-11-04T09:00:00Z');
    expect(dueOccasions({ ...never, runsOnClose: true }, editions, now)).toEqual([
      'edition:2026-04.e2',
      'edition:2026-07.e1',
    ]);
    expect(dueOccasions(never, editions, now)).toEqual([]);
  });

  test.each([
    ['the evening before', '2026-11-30T23:30:00Z', []],
    ['before six', '2026-12-01T05:59:59Z', []],
    ['at six', '2026-12-01T06:00:00Z', ['day:2026-12-01']],
    ['a day late, after a server was down', '2026-12-02T00:30:00Z', ['day:2026-12-01']],
  ])('runs on its day in London from six on: %s', (_when, now, due) => {
    const runsOn = ['2026-12-24', '2026-12-01'];
    expect(dueOccasions({ ...never, runsOn }, [], at(now))).toEqual(due);
  });

  it('runs on no day before the one on which it was changed, but on that one', () => {
    const changed = { ...never, changedAt: at('2026-12-10T15:00:00Z') };
    const runsOn = ['2026-12-09', '2026-12-10'];
    expect(dueOccasions({ ...changed, runsOn }, [], at('2026-12-11T09:00:00Z'))).toEqual(['day:2026-12-10']);
  });

  it('runs on summer days by a London clock', () => {
    const runsOn = ['2027-07-01'];
    expect(dueOccasions({ ...never, runsOn }, [], at('2027-07-01T04:59:59Z'))).toEqual([]);
    expect(dueOccasions({ ...never, runsOn }, [], at('2027-07-01T05:00:00Z'))).toEqual(['day:2027-07-01']);
  });

  it('has run on the same occasions however often it was asked, and on each only once', () => {
    const minutes = fc.integer({ min: 0, max: 60 * 24 * 40 });
    const moment = minutes.map((minute) => new Date(Date.UTC(2026, 10, 1, 0, minute)));
    const day = moment.map(londonDay);
    const edition = fc.record({ phaseId: fc.constant('2026-07'), number: fc.nat(9), madeAt: moment });
    const world = fc.record({
      template: fc.record({ runsOnClose: fc.boolean(), runsOn: fc.uniqueArray(day), changedAt: moment }),
      editions: fc.uniqueArray(edition, { selector: ({ number }) => number }),
      polls: fc.array(moment, { minLength: 1 }),
    });
    fc.assert(
      fc.property(world, ({ template, editions, polls }) => {
        const times = polls.toSorted((a, b) => +a - +b);
        const ran = new Set<PackOccasion>();
        for (const now of times) {
          const made = editions.filter(({ madeAt }) => madeAt <= now);
          for (const occasion of dueOccasions(template, made, now)) ran.add(occasion);
        }
        const last = times.at(-1) ?? template.changedAt;
        const days = template.runsOn.filter((each) => {
          const sixOClock = new Date(`${each}T06:00:00Z`);
          return sixOClock <= last && each >= londonDay(template.changedAt);
        });
        const numbers = editions.filter(
          ({ madeAt }) => template.runsOnClose && madeAt <= last && madeAt >= template.changedAt,
        );
        expect([...ran].sort()).toEqual(
          [
            ...days.map((each) => `day:${each}`),
            ...numbers.map(({ number }) => `edition:2026-07.e${number}`),
          ].sort(),
        );
      }),
    );
  });
});

test('an occasion says of which phase a pack is, and why it was made', () => {
  expect(phaseOfOccasion('edition:2026-07.e2')).toBe('2026-07.e2');
  expect(phaseOfOccasion('day:2026-12-01')).toBeUndefined();
  expect(sayOccasion('edition:2026-07.e1')).toBe('When the phase was closed');
  expect(sayOccasion('edition:2026-07.e12')).toBe('When edition 12 was made');
  expect(sayOccasion('day:2026-12-01')).toBe('On a day that its template names');
});
