import { type AnswerGiven, answersOver, areaHistories } from './area-histories';
import type { PhaseFigures } from './figures';
import type { Phase } from './phase';
import { itemsOf } from './proforma';

/** What came of an expected month, in the order tables show it. */
export const outcomes = ['in_time', 'later', 'passed', 'unknown', 'to_come'] as const;
export type Outcome = (typeof outcomes)[number];

/** How each outcome is said on screen and in files. */
export const outcomeNames: Record<Outcome, string> = {
  in_time: 'In place in or before the month',
  later: 'In place later',
  passed: 'Month passed, not in place',
  unknown: 'Month passed, not heard since',
  to_come: 'Month still to come',
};

/** The month in which an area expected an item to be in place, and what happened. */
export type ExpectedMonth = {
  areaSlug: string;
  areaName: string;
  submissionId: string;
  /** As last given, such as `2027-03`, and as given at first. */
  expected: string;
  first: string;
  /** How often another month was given in its stead. */
  moved: number;
  outcome: Outcome;
  /** The phase in which it came in place, or else the last that the area answered. */
  phase: Phase;
};

/** One item’s expected months, one for each area that named any before the last phase. */
export type ExpectedOutcome = {
  code: string;
  shortName: string;
  months: readonly ExpectedMonth[];
  counts: Record<Outcome, number>;
  /** How often months were moved, and in how many areas. */
  moves: number;
  areasMoved: number;
};

/**
 * Expected months against what happened, in form order; items for which no area named a month are left out. A month
 * counts once some area named it before the last of the phases (in time order). An answer in place in phase P is in
 * time when the month last given before is P’s first month or later, and otherwise later than expected. Without one,
 * the month has passed when it is before the first month of the last phase that the area answered; when it is before
 * the first month of the last phase, which the area has not answered, nobody knows; and else it is still to come.
 * Where an area slipped back and named a month again, the last one counts.
 */
export function buildExpectedOutcomes(phases: readonly PhaseFigures[]): ExpectedOutcome[] {
  const last = phases.at(-1);
  if (!last) return [];
  const histories = areaHistories(phases);
  return itemsOf(last.proforma).flatMap(({ code, shortName }) => {
    const months = histories.flatMap((history) => {
      const { slug: areaSlug, name: areaName } = history.area;
      const named = lastNamed(answersOver(history, code), phases.length - 1);
      if (!named) return [];
      const { end, ...month } = named;
      const outcome = outcomeOf(named, last.phase);
      return [{ areaSlug, areaName, submissionId: end.submissionId, ...month, outcome, phase: end.phase }];
    });
    if (months.length === 0) return [];
    const counts = { in_time: 0, later: 0, passed: 0, unknown: 0, to_come: 0 };
    for (const { outcome } of months) counts[outcome] += 1;
    const moves = months.reduce((total, { moved }) => total + moved, 0);
    const areasMoved = months.filter(({ moved }) => moved > 0).length;
    return [{ code, shortName, months, counts, moves, areasMoved }];
  });
}

/** The items’ counts together; an area counts once for each item for which it named a month. */
export function totalOutcomes(items: readonly ExpectedOutcome[]) {
  const totalOf = (count: (item: ExpectedOutcome) => number) =>
    items.reduce((total, item) => total + count(item), 0);
  const counts = { in_time: 0, later: 0, passed: 0, unknown: 0, to_come: 0 };
  for (const outcome of outcomes) counts[outcome] = totalOf((item) => item.counts[outcome]);
  return { named: totalOf(({ months }) => months.length), counts, moves: totalOf(({ moves }) => moves) };
}

type Named = { first: string; expected: string; moved: number; end: AnswerGiven };

/** The last month named before the phase at `now`, up to the answer in which its item came in place. */
function lastNamed(answers: readonly AnswerGiven[], now: number): Named | undefined {
  let named: Named | undefined;
  let running = false;
  for (const given of answers) {
    const { status, expected } = given.answer;
    if (named && running) {
      const moved = status !== 'in_place' && expected && expected !== named.expected;
      if (moved) named = { ...named, expected, moved: named.moved + 1 };
      named = { ...named, end: given };
      running = status !== 'in_place';
    } else if (status !== 'in_place' && expected && given.at < now) {
      named = { first: expected, expected, moved: 0, end: given };
      running = true;
    }
  }
  return named;
}

function outcomeOf({ expected, end }: Named, last: Phase): Outcome {
  if (end.answer.status === 'in_place') return expected >= end.phase.id ? 'in_time' : 'later';
  if (expected < end.phase.id) return 'passed';
  return expected < last.id ? 'unknown' : 'to_come';
}
