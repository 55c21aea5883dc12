import { submissionsByArea } from './coverage';
import type { AskedArea, CountedSubmission, PhaseFigures, SubmittedAnswer } from './figures';
import type { Phase } from './phase';
import { compareNames } from './words';

/** An area in one of the phases that asked it; `at` is the phase’s place among all of them. */
export type TimeAsked = {
  at: number;
  phase: Phase;
  area: AskedArea;
  submission: CountedSubmission | undefined;
};

/** An area, as the last phase that asked it knows it, with every phase that asked it in time order. */
export type AreaHistory = { area: AskedArea; times: readonly TimeAsked[] };

/** An answer in scope, and where among the phases it was given. */
export type AnswerGiven = { at: number; phase: Phase; submissionId: string; answer: SubmittedAnswer };

const histories = new WeakMap<readonly PhaseFigures[], AreaHistory[]>();
const given = new WeakMap<AreaHistory, Map<string, AnswerGiven[]>>();

/**
 * Every area that any of the phases (in time order) asked, in name order; those that have left are among them. Worked
 * out once for the same phases, since every list of a report asks.
 */
export function areaHistories(phases: readonly PhaseFigures[]): readonly AreaHistory[] {
  const known = histories.get(phases) ?? historiesOf(phases);
  histories.set(phases, known);
  return known;
}

/** The answers an area gave to an item while it was in scope, in time order; a phase without one is passed over. */
export function answersOver(history: AreaHistory, code: string): readonly AnswerGiven[] {
  const known = given.get(history) ?? answersOf(history);
  given.set(history, known);
  return known.get(code) ?? [];
}

function historiesOf(phases: readonly PhaseFigures[]): AreaHistory[] {
  const times = new Map<string, TimeAsked[]>();
  phases.forEach((figures, at) => {
    const submissions = submissionsByArea(figures);
    for (const area of figures.asked) {
      const known = times.get(area.id) ?? [];
      known.push({ at, phase: figures.phase, area, submission: submissions.get(area.id) });
      times.set(area.id, known);
    }
  });
  return [...times.values()]
    .flatMap((known) => {
      const last = known.at(-1);
      return last ? [{ area: last.area, times: known }] : [];
    })
    .sort((a, b) => compareNames(a.area, b.area));
}

function answersOf({ times }: AreaHistory): Map<string, AnswerGiven[]> {
  const answers = new Map<string, AnswerGiven[]>();
  for (const { at, phase, area, submission } of times) {
    if (!submission) continue;
    for (const code of area.scope) {
      const answer = submission.answers[code];
      if (!answer) continue;
      const known = answers.get(code);
      const one = { at, phase, submissionId: submission.id, answer };
      if (known) known.push(one);
      else answers.set(code, [one]);
    }
  }
  return answers;
}
