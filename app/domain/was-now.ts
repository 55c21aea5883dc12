import { type AnswerContent, sameAnswer } from './answers';
import type { SubmittedAnswer } from './figures';
import type { Item } from './proforma';

type Said = AnswerContent | undefined;

/** One item of which two versions of a return say different things; undefined where a version does not report on it. */
export type Difference = { code: string; name: string; was: Said; now: Said };

/** What a version of a return says that the one before it did not, in form order. */
export function wasNow(
  items: readonly Pick<Item, 'code' | 'shortName'>[],
  was: Readonly<Record<string, SubmittedAnswer | undefined>>,
  now: Readonly<Record<string, AnswerContent | undefined>>,
): Difference[] {
  return items.flatMap(({ code, shortName }) => {
    const [before, after] = [was[code], answered(now[code])];
    if (!before && !after) return [];
    if (before && after && sameAnswer(before, after)) return [];
    return [{ code, name: shortName, was: before, now: after }];
  });
}

function answered(answer: Said): Said {
  return answer?.status ? answer : undefined;
}
