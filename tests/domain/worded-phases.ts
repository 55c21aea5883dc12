import fc from 'fast-check';
import type { PhaseFigures } from '~/domain/figures';
import { anyPhases } from './figure-arbitraries';

/** Phases as `anyPhases` has them, of areas in several regions that comment and confirm. */
export function anyWordedPhases(count: number): fc.Arbitrary<PhaseFigures[]> {
  const word = fc.record({ comment: fc.constantFrom('', 'a', 'b'), confirmed: fc.boolean() });
  const words = fc.array(word, { minLength: 40, maxLength: 40 });
  const regions = fc.array(fc.constantFrom('North', 'South', 'East'), { minLength: 7, maxLength: 7 });
  return fc.tuple(anyPhases(count), words, regions).map(([phases, said, where]) => {
    let next = 0;
    return phases.map((figures) => ({
      ...figures,
      asked: figures.asked.map((area) => ({
        ...area,
        region: where[area.name.charCodeAt(0) % where.length] ?? 'North',
      })),
      submissions: figures.submissions.map((submission) => ({
        ...submission,
        answers: Object.fromEntries(
          Object.entries(submission.answers).map(([code, answer]) => [
            code,
            { ...answer, ...said[next++ % said.length] },
          ]),
        ),
      })),
    }));
  });
}
