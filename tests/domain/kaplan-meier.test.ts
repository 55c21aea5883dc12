import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { estimateWait, type Observation } from '~/domain/kaplan-meier';

/** `3` is something that came at 3, `3+` a watch that ended at 3 without it. */
const watched = (text: string): Observation[] =>
  text
    .split(' ')
    .filter(Boolean)
    .map((one) => ({ time: Number.parseInt(one, 10), event: !one.endsWith('+') }));

describe('the median wait', () => {
  test.each([
    ['', null],
    ['2', 2],
    ['2+', null],
    ['1 2 3 4', 2],
    ['1 2 3', 2],
    ['0 0 5+ 5+', 0],
    ['1 3+ 3+ 3+', null],
    ['1 1+ 4', 4],
    // 3/4 × 2/3 is exactly one half, which fractions in floating point may miss.
    ['1 2 3+ 3+', 2],
  ])('of %s is %s', (text, median) => expect(estimateWait(watched(text)).median).toBe(median));

  it('lets those still waiting count: 6-MP patients of Freireich and others (1963), median 23 weeks', () => {
    const weeks = '6 6 6 6+ 7 9+ 10 10+ 11+ 13 16 17+ 19+ 20+ 22 23 25+ 32+ 32+ 34+ 35+';
    const { median, medianAtRisk, steps, observed, events, censored } = estimateWait(watched(weeks));
    expect([median, medianAtRisk, observed, events, censored]).toEqual([23, 6, 21, 9, 12]);
    const published = [
      [6, 21, 0.857],
      [7, 17, 0.807],
      [10, 15, 0.753],
      [13, 12, 0.69],
      [16, 11, 0.627],
      [22, 7, 0.538],
      [23, 6, 0.448],
    ];
    expect(
      steps
        .filter((step) => step.events > 0)
        .map(({ time, atRisk, waiting }) => [time, atRisk, Math.round(waiting * 1000) / 1000]),
    ).toEqual(published);
  });
});

describe('any estimate', () => {
  const observations = fc.array(fc.record({ time: fc.nat({ max: 8 }), event: fc.boolean() }), {
    maxLength: 40,
  });

  it('gives each one still waiting its share to those watched longer, as Efron’s redistribution does', () => {
    fc.assert(
      fc.property(observations, (all) => {
        // Whoever waits no longer hands its weight, in equal parts, to those watched further.
        const sorted = all
          .map((one) => ({ ...one, weight: 1 / all.length }))
          .sort((a, b) => a.time - b.time || Number(b.event) - Number(a.event));
        let came = 0;
        const share = new Map<number, number>();
        sorted.forEach((one, at) => {
          const after = sorted.slice(at + 1);
          if (one.event) came += one.weight;
          else for (const other of after) other.weight += one.weight / after.length;
          share.set(one.time, 1 - came);
        });
        const { steps } = estimateWait(all);
        expect(steps.map(({ time }) => time)).toEqual([...share.keys()]);
        for (const { time, waiting } of steps) expect(waiting).toBeCloseTo(share.get(time) ?? -1, 10);
      }),
    );
  });

  it('counts at risk whoever has not come or gone before, and everybody once', () => {
    fc.assert(
      fc.property(observations, (all) => {
        const { steps, observed, events, censored } = estimateWait(all);
        let left = all.length;
        for (const step of steps) {
          expect(step.atRisk).toBe(left);
          left -= step.events + step.censored;
        }
        expect([left, observed, events + censored]).toEqual([0, all.length, all.length]);
      }),
    );
  });

  it('is the plain share, and the plain lower median, where nobody still waits', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 8 }), { minLength: 1, maxLength: 40 }), (times) => {
        const { steps, median } = estimateWait(times.map((time) => ({ time, event: true })));
        for (const { time, waiting } of steps)
          expect(waiting).toBeCloseTo(times.filter((one) => one > time).length / times.length, 10);
        const sorted = times.toSorted((a, b) => a - b);
        expect(median).toBe(sorted[Math.ceil(times.length / 2) - 1]);
      }),
    );
  });
});
