import { submissionsByArea } from './coverage';
import type { PhaseFigures } from './figures';
import { type FreshAnswer, freshnessOf } from './freshness';

/** When an area last changed an answer or confirmed it as still correct. */
export type LastWord = {
  /** The phase, and its name. */
  phaseId: string;
  phase: string;
  /** How many phases have asked the area the item since, without a word about it. */
  ago: number;
};

/** Looks an area's last word on an item up, by its id and the item's code; null where it never answered. */
export type LastWords = (areaId: string, code: string) => LastWord | null;

/**
 * Reads last words from phases in time order, the one looked at last. A phase in which the area did not answer is passed
 * over, but counts among those since where it asked; an answer that was given for the first time is a word.
 */
export function readLastWords(phases: readonly PhaseFigures<FreshAnswer>[]): LastWords {
  const histories = historiesOf(phases);
  return (areaId, code) => lastWordIn(histories.get(areaId) ?? [], code);
}

type Entry = Pick<LastWord, 'phaseId' | 'phase'> & {
  scope: ReadonlySet<string>;
  answers: Readonly<Record<string, FreshAnswer>> | undefined;
};

/** By area, what it was asked and what it answered, newest first. */
function historiesOf(phases: readonly PhaseFigures<FreshAnswer>[]) {
  const histories = new Map<string, Entry[]>();
  for (const figures of phases.toReversed()) {
    const submissions = submissionsByArea(figures);
    for (const { id, scope } of figures.asked) {
      const history = histories.get(id) ?? [];
      history.push({
        ...{ phaseId: figures.phase.id, phase: figures.phase.name },
        ...{ scope, answers: submissions.get(id)?.answers },
      });
      histories.set(id, history);
    }
  }
  return histories;
}

function lastWordIn(history: readonly Entry[], code: string): LastWord | null {
  let found: (LastWord & { answer: FreshAnswer }) | undefined;
  let asked = 0;
  for (const { phaseId, phase, scope, answers } of history) {
    if (!scope.has(code)) continue;
    const answer = answers?.[code];
    if (answer && found && freshnessOf(found.answer, answer) !== 'carried') break;
    if (answer) found = { phaseId, phase, ago: asked, answer };
    asked += 1;
  }
  return found ? { phaseId: found.phaseId, phase: found.phase, ago: found.ago } : null;
}
