import fc from 'fast-check';
import type { AskedArea, CountedSubmission, PhaseFigures, SubmittedAnswer } from '~/domain/figures';
import { itemsOf } from '~/domain/proforma';
import { anyPhases } from './figure-arbitraries';

/** Five phases of any areas, forms and gaps, in whose answers any expected months and reasons stand. */
export const anyHistory: fc.Arbitrary<PhaseFigures[]> = fc
  .tuple(
    anyPhases(5),
    fc.array(fc.constantFrom(null, '2024-01', '2024-11', '2025-01', '2025-04', '2025-07', '2026-01'), {
      minLength: 7,
      maxLength: 40,
    }),
  )
  .map(([phases, months]) => {
    let next = 0;
    const decorate = (answer: SubmittedAnswer): SubmittedAnswer => {
      next += 1;
      return { ...answer, expected: months[next % months.length] ?? null, comment: `Comment ${next}` };
    };
    return phases.map((figures) => ({
      ...figures,
      submissions: figures.submissions.map((submission) => ({
        ...submission,
        answers: Object.fromEntries(
          Object.entries(submission.answers).map(([code, answer]) => [code, decorate(answer)]),
        ),
      })),
    }));
  });

/** What can be looked up about one area and one item in one phase, one thing at a time. */
export type Seen = {
  at: number;
  area: AskedArea | undefined;
  submission: CountedSubmission | undefined;
  onForm: boolean;
  inScope: boolean;
  /** Undefined unless it counts: asked, in scope and given. */
  answer: SubmittedAnswer | undefined;
};

/** An area’s every phase for one item, looked up from scratch. */
export function lookUp(phases: readonly PhaseFigures[], areaId: string, code: string): Seen[] {
  return phases.map(({ asked, submissions, proforma }, at) => {
    const area = asked.find(({ id }) => id === areaId);
    const submission = submissions.find((one) => one.areaId === areaId);
    const onForm = itemsOf(proforma).some((item) => item.code === code);
    const inScope = area?.scope.has(code) ?? false;
    return { at, area, submission, onForm, inScope, answer: inScope ? submission?.answers[code] : undefined };
  });
}

/** The ids of every area that was ever asked, in name order, which in these worlds is that of their ids. */
export function everAsked(phases: readonly PhaseFigures[]): string[] {
  return [...new Set(phases.flatMap(({ asked }) => asked.map(({ id }) => id)))].sort();
}

/** The codes of the last phase’s form. */
export function lastCodes(phases: readonly PhaseFigures[]): string[] {
  const last = phases.at(-1);
  return last ? itemsOf(last.proforma).map(({ code }) => code) : [];
}
