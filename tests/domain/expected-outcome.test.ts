import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { buildExpectedOutcomes, outcomes, totalOutcomes } from '~/domain/expected-outcome';
import type { PhaseFigures } from '~/domain/figures';
import { answerOf, areaOf, phaseIds, phaseOf, proformaOf, submissionOf } from './figure-arbitraries';
import { anyHistory, everAsked, lastCodes, lookUp } from './movement-worlds';

const form = proformaOf([[1]]);
const scope = new Set(['P1-S1-01']);

/** One area’s answers to one item: `P` in place, `-` not sent, a month in design with that month, `D` without. */
function said(...answers: string[]): PhaseFigures[] {
  const area = areaOf('Ashcombe', scope);
  return phaseIds.slice(-answers.length).map((id, at) => {
    const given = answers[at] ?? '-';
    const answer = answerOf(given === 'P' ? 'in_place' : 'in_design', {
      expected: given.length > 1 ? given : null,
    });
    const submissions = given === '-' ? [] : [submissionOf(id, area, { 'P1-S1-01': answer })];
    return { phase: phaseOf(id), proforma: form, asked: [area], submissions };
  });
}

describe('an expected month', () => {
  test.each<[string, string[], string | undefined, number]>([
    ['was met before it', ['2026-01', 'P'], 'in_time', 0],
    ['was met in the quarter’s first month', ['2025-07', 'P'], 'in_time', 0],
    ['was met within the quarter', ['2025-08', 'P'], 'in_time', 0],
    ['was met later', ['2025-06', 'P'], 'later', 0],
    ['was moved, then met', ['2025-04', '2025-08', 'P'], 'in_time', 1],
    ['was moved back and forth', ['2025-04', '2025-08', '2025-04', 'D'], 'passed', 2],
    ['is kept while no other is given', ['2025-05', 'D', 'P'], 'later', 0],
    ['has passed', ['2025-05', 'D'], 'passed', 0],
    ['has passed without the area being heard', ['2025-05', '-'], 'unknown', 0],
    ['is still to come in the last quarter’s first month', ['2025-07', '-'], 'to_come', 0],
    ['is still to come', ['2025-09', 'D'], 'to_come', 0],
    ['is still to come though nothing was sent', ['2025-09', '-'], 'to_come', 0],
    ['named in the last phase has no outcome yet', ['D', '2025-09'], undefined, 0],
    ['named with an answer in place is none', ['P', 'P'], undefined, 0],
    ['named again after a step back is the one that counts', ['2025-02', 'P', '2025-09', 'D'], 'to_come', 0],
    ['met is not undone by a step back', ['2025-04', 'P', 'D'], 'in_time', 0],
  ])('%s (%j)', (_, answers, outcome, moved) => {
    const months = buildExpectedOutcomes(said(...answers)).flatMap((item) => item.months);
    expect(months.map((month) => [month.outcome, month.moved])).toEqual(outcome ? [[outcome, moved]] : []);
  });

  it('is what looking up each area and item by itself finds, in any world', () => {
    fc.assert(
      fc.property(anyHistory, (phases) => {
        const found = buildExpectedOutcomes(phases);
        const expected = lastCodes(phases).flatMap((code) => {
          const months = everAsked(phases).flatMap((id) => slowOutcome(phases, id, code) ?? []);
          return months.length > 0 ? [[code, months]] : [];
        });
        expect(
          found.map(({ code, months }) => [
            code,
            months.map(({ expected: month, outcome, moved }) => [month, outcome, moved]),
          ]),
        ).toEqual(expected);
        for (const { counts, months, moves, areasMoved } of found) {
          expect(outcomes.reduce((sum, outcome) => sum + counts[outcome], 0)).toBe(months.length);
          expect(moves).toBe(months.reduce((sum, { moved }) => sum + moved, 0));
          expect(areasMoved).toBeLessThanOrEqual(Math.min(moves, months.length));
        }
        const total = totalOutcomes(found);
        const every = found.flatMap(({ months }) => months);
        expect([total.named, total.moves]).toEqual([
          every.length,
          every.reduce((sum, { moved }) => sum + moved, 0),
        ]);
        for (const outcome of outcomes)
          expect(total.counts[outcome]).toBe(every.filter((month) => month.outcome === outcome).length);
      }),
    );
  });
});

/** Goes back to the last time the item was not in place and a month had been named, and reads on from there. */
function slowOutcome(phases: readonly PhaseFigures[], areaId: string, code: string) {
  const given = lookUp(phases, areaId, code).flatMap(({ at, answer }) =>
    answer ? [{ at, place: answer.status === 'in_place', month: answer.expected }] : [],
  );
  const lastAt = phases.length - 1;
  // The stretches between one answer in place and the next, each with the answer in place that ends it.
  const stretches: (typeof given)[] = [[]];
  for (const one of given) {
    stretches.at(-1)?.push(one);
    if (one.place) stretches.push([]);
  }
  const stretch = stretches.findLast((answers) =>
    answers.some(({ at, place, month }) => !place && month && at < lastAt),
  );
  const end = stretch?.at(-1);
  if (!stretch || !end) return undefined;
  const months = stretch.flatMap(({ place, month }) => (place || !month ? [] : [month]));
  const month = months.at(-1) ?? '';
  const moved = months.filter((one, at) => at > 0 && one !== months[at - 1]).length;
  const first = (at: number) => phases[at]?.phase.id ?? '';
  const outcome = end.place
    ? month >= first(end.at)
      ? 'in_time'
      : 'later'
    : month < first(end.at)
      ? 'passed'
      : month < first(lastAt)
        ? 'unknown'
        : 'to_come';
  return [[month, outcome, moved]];
}
