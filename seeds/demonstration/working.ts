import { sameWord } from '~/domain/answers';
import type { Answers } from './answers';
import type { WorkingAnswer } from './return';

/** A return answered so far for these items only: what reads as it did last time has been confirmed as unchanged. */
export function workingAnswers(
  previous: Answers | null,
  next: Answers,
  codes: readonly string[],
): Record<string, WorkingAnswer> {
  return Object.fromEntries(
    codes.flatMap((code) => {
      const answer = next[code];
      if (!answer) return [];
      const before = previous?.[code];
      const confirmed = !!before && sameWord(before, answer);
      return [[code, { ...answer, confirmed }]];
    }),
  );
}
