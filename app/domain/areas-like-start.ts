import { submissionsByArea } from './coverage';
import type { AskedArea, CountedAnswer, StatusFigures } from './figures';

/** How much of what an area answered was in place when it first sent: up to a third, up to two thirds, or more. */
export type Start = 'low' | 'middle' | 'high';

/** Where each area started, by id, as far as it was known before a phase; an area that had not sent is absent. */
export type Starts = ReadonlyMap<string, Start | null>;

/**
 * Where an area started; null below four answers. The thirds are of its own answers and not of the areas, so that where
 * one stands says nothing of another; and with four answers or more, no third tells what any one answer was.
 */
export function startOf(
  answers: Readonly<Record<string, CountedAnswer>>,
  scope: AskedArea['scope'],
): Start | null {
  const given = Object.entries(answers).filter(([code]) => scope.has(code));
  if (given.length < 4) return null;
  const inPlace = given.filter(([, { status }]) => status === 'in_place').length;
  if (inPlace * 3 <= given.length) return 'low';
  return inPlace * 3 <= given.length * 2 ? 'middle' : 'high';
}

/** The starts with those of the areas that first sent for this phase. */
export function startsAfter(starts: Starts, figures: StatusFigures): Starts {
  const submissions = submissionsByArea(figures);
  const first = figures.asked.flatMap(({ id, scope }) => {
    const submission = submissions.get(id);
    return submission && !starts.has(id) ? [[id, startOf(submission.answers, scope)] as const] : [];
  });
  return new Map([...starts, ...first]);
}
