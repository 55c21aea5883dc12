import { standingOf, submissionsByArea } from './coverage';
import type { PhaseFigures, StepBack } from './figures';
import type { Phase } from './phase';
import { itemsOf } from './proforma';
import { isStatus, type Status, stageOf } from './status';

/** What changed for one item in one area between two phases. */
export type Move = {
  code: string;
  statement: string;
  shortName: string;
  areaSlug: string;
  areaName: string;
  submissionId: string;
  from: Status;
  to: Status;
  direction: 'up' | 'back';
  /** Given with a step back. */
  stepBack: StepBack | null;
  comment: string;
};

/** Ups and steps back between two phases, counted apart and never netted, over areas that sent in both. */
export type Movement = {
  from: Phase;
  to: Phase;
  /** The areas counted: they submitted in both phases. */
  areas: readonly { slug: string; name: string }[];
  /** Answers compared: in scope and answered in both. */
  compared: number;
  unchanged: number;
  up: readonly Move[];
  back: readonly Move[];
};

/** Compares answers one by one; moves are in form order, then name order, in the current phase's words. */
export function buildMovement(previous: PhaseFigures, current: PhaseFigures): Movement {
  const pairs = sentInBoth(previous, current);
  const codesBefore = new Set(itemsOf(previous.proforma).map((item) => item.code));
  const up: Move[] = [];
  const back: Move[] = [];
  let unchanged = 0;
  for (const { code, statement, shortName } of itemsOf(current.proforma)) {
    if (!codesBefore.has(code)) continue;
    for (const { area, submission, areaBefore, submissionBefore } of pairs) {
      const from = standingOf(areaBefore, submissionBefore, code);
      const to = standingOf(area, submission, code);
      if (!isStatus(from) || !isStatus(to)) continue;
      const direction = directionOf(from, to);
      if (direction === 'same') {
        unchanged += 1;
        continue;
      }
      const answer = submission.answers[code];
      (direction === 'up' ? up : back).push({
        code,
        statement,
        shortName,
        areaSlug: area.slug,
        areaName: area.name,
        submissionId: submission.id,
        from,
        to,
        direction,
        stepBack: direction === 'back' ? (answer?.stepBack ?? null) : null,
        comment: answer?.comment ?? '',
      });
    }
  }
  return {
    from: previous.phase,
    to: current.phase,
    areas: pairs.map(({ area: { slug, name } }) => ({ slug, name })),
    compared: unchanged + up.length + back.length,
    unchanged,
    up,
    back,
  };
}

/** Which way an answer went between two phases. */
export function directionOf(from: Status, to: Status): 'up' | 'back' | 'same' {
  if (from === to) return 'same';
  return stageOf(to) > stageOf(from) ? 'up' : 'back';
}

/** The slugs of the areas that some moves were made in, each once. */
export function areasOf(moves: readonly Move[]): string[] {
  return [...new Set(moves.map((move) => move.areaSlug))];
}

function sentInBoth(previous: PhaseFigures, current: PhaseFigures) {
  const submissions = submissionsByArea(current);
  const submissionsBefore = submissionsByArea(previous);
  const askedBefore = new Map(previous.asked.map((area) => [area.id, area]));
  return current.asked.flatMap((area) => {
    const areaBefore = askedBefore.get(area.id);
    const submission = submissions.get(area.id);
    const submissionBefore = submissionsBefore.get(area.id);
    if (!areaBefore || !submission || !submissionBefore) return [];
    return { area, submission, areaBefore, submissionBefore };
  });
}
