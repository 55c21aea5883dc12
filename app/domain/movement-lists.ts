import { type AreaHistory, answersOver, areaHistories } from './area-histories';
import type { PhaseFigures } from './figures';
import { directionOf, type Move, type Movement } from './movement';
import type { Phase } from './phase';
import { itemsOf } from './proforma';
import type { Status } from './status';

/** Why an answer was never there before. */
export type FirstReason = 'new_area' | 'first_return' | 'new_item' | 'new_scope' | 'not_answered';

type Where = { code: string; shortName: string; areaSlug: string; areaName: string; submissionId: string };

/** An answer that an area has given for the first time. */
export type FirstReported = Where & { status: Status; reason: FirstReason; since: Phase };

/** An answer that has moved both up and back; the first answer and every change of it, in time order. */
export type BackAndForth = Where & { turns: number; sequence: readonly { phase: Phase; status: Status }[] };

/** A step back with the reason, comment and submission of the answer in which it was taken, and its phase. */
export type SlippedBack = Move & { since: Phase };

/**
 * The steps back of a movement up to the last phase (in time order), each explained by the last answer that went
 * back, which is after the phase compared with: a later answer that stayed as low tells the reason no more.
 */
export function buildSlippedBack(phases: readonly PhaseFigures[], { back }: Movement): SlippedBack[] {
  const histories = new Map(areaHistories(phases).map((history) => [history.area.slug, history]));
  return back.flatMap((move) => {
    const history = histories.get(move.areaSlug);
    const answers = history ? answersOver(history, move.code) : [];
    const step = answers.findLast(({ answer }, at) => {
      const before = answers[at - 1]?.answer.status;
      return before && directionOf(before, answer.status) === 'back';
    });
    if (!step) return [];
    const { stepBack, comment } = step.answer;
    return [{ ...move, stepBack, comment, submissionId: step.submissionId, since: step.phase }];
  });
}

/**
 * What is answered in the last phase (in time order) and in neither the phase compared with nor any before it. The
 * reason is the first that holds: the area was not asked till then, had sent nothing, the item was not on the form,
 * was out of scope for the area, or was left unanswered.
 */
export function buildFirstReported(phases: readonly PhaseFigures[], fromId: string): FirstReported[] {
  const from = phases.findIndex(({ phase }) => phase.id === fromId);
  const known = new Set(phases.slice(0, from + 1).flatMap(({ proforma }) => codesOf(proforma)));
  return stillAsked(phases).flatMap(({ history, code, shortName, answers }) => {
    const [first, now] = [answers[0], answers.at(-1)];
    if (!first || !now || first.at <= from || now.at < phases.length - 1) return [];
    const before = history.times.filter(({ at }) => at <= from);
    const reason: FirstReason =
      before.length === 0
        ? 'new_area'
        : before.every(({ submission }) => !submission)
          ? 'first_return'
          : !known.has(code)
            ? 'new_item'
            : before.every(({ area }) => !area.scope.has(code))
              ? 'new_scope'
              : 'not_answered';
    const where = whereOf(history, code, shortName, now.submissionId);
    return [{ ...where, status: now.answer.status, reason, since: first.phase }];
  });
}

/**
 * Answers that changed direction at least so often: up, back and up again are two turns. Phases without an answer
 * are passed over. Most turns first, then form order, then name order.
 */
export function buildBackAndForth(phases: readonly PhaseFigures[], atLeast = 2): BackAndForth[] {
  return stillAsked(phases)
    .flatMap(({ history, code, shortName, answers }) => {
      const turns = turnsOf(answers.map(({ answer }) => answer.status));
      const last = answers.at(-1);
      if (!last || turns < Math.max(atLeast, 1)) return [];
      const changes = answers.filter(({ answer }, at) => answer.status !== answers[at - 1]?.answer.status);
      const sequence = changes.map(({ phase, answer }) => ({ phase, status: answer.status }));
      return [{ ...whereOf(history, code, shortName, last.submissionId), turns, sequence }];
    })
    .sort((a, b) => b.turns - a.turns);
}

/** How often a run of answers changes from going up to going back, or the other way. */
export function turnsOf(statuses: readonly Status[]): number {
  let turns = 0;
  let last: 'up' | 'back' | undefined;
  for (const [at, to] of statuses.entries()) {
    const direction = directionOf(statuses[at - 1] ?? to, to);
    if (direction === 'same') continue;
    if (last && direction !== last) turns += 1;
    last = direction;
  }
  return turns;
}

/** The last phase’s items and areas with all that the area ever answered to the item, form order, then name order. */
function stillAsked(phases: readonly PhaseFigures[]) {
  const last = phases.at(-1);
  if (!last) return [];
  const ids = new Set(last.asked.map(({ id }) => id));
  const histories = areaHistories(phases).filter(({ area }) => ids.has(area.id));
  return itemsOf(last.proforma).flatMap(({ code, shortName }) =>
    histories.map((history) => ({ history, code, shortName, answers: answersOver(history, code) })),
  );
}

function whereOf({ area }: AreaHistory, code: string, shortName: string, submissionId: string): Where {
  return { code, shortName, areaSlug: area.slug, areaName: area.name, submissionId };
}

function codesOf(proforma: PhaseFigures['proforma']): string[] {
  return itemsOf(proforma).map(({ code }) => code);
}
