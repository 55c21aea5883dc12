import fc from 'fast-check';
import { delayTags } from '~/domain/delays';
import type { PhaseFigures, SubmittedAnswer } from '~/domain/figures';
import { anyPhases } from './figure-arbitraries';

const words = ['', ' ', 'Board agreed.', 'Waiting for the IT supplier; 50% done.', 'It’s live'];

const said: fc.Arbitrary<Partial<SubmittedAnswer>> = fc.record({
  comment: fc.constantFrom(...words),
  delays: fc.oneof(fc.constant([]), fc.subarray([...delayTags], { maxLength: 3 })),
  expected: fc.constantFrom(null, '2027-03'),
});

/** Phases as in `anyPhases`, whose answers say something: comments, barriers and months. */
export function anyTold(count: number): fc.Arbitrary<PhaseFigures[]> {
  return anyPhases(count).chain((phases) => {
    const answers = phases.flatMap(({ submissions }) =>
      submissions.flatMap((one) => Object.keys(one.answers)),
    );
    return fc.array(said, { minLength: answers.length, maxLength: answers.length }).map((told) => {
      const left = [...told];
      return phases.map((figures) => tell(figures, left));
    });
  });
}

function tell(figures: PhaseFigures, told: Partial<SubmittedAnswer>[]): PhaseFigures {
  return {
    ...figures,
    submissions: figures.submissions.map((submission) => ({
      ...submission,
      answers: Object.fromEntries(
        Object.entries(submission.answers).map(([code, answer]) => [code, { ...answer, ...told.shift() }]),
      ),
    })),
  };
}
