import type { SubmittedAnswer } from '~/domain/figures';
import { stageOf } from '~/domain/status';
import { standingComment } from './comments/standing-comment';
import { itemCodes } from './fieldwork';
import { holdingUp } from './holding-up';
import { baseStatus } from './journey';
import { quarterOf } from './quarter';
import { setbackTouching } from './setbacks/setback-touching';

/** An area's answers to every item, by code. */
export type Answers = Record<string, SubmittedAnswer>;

/** What an area answers in a phase; a step back is one against `previous`, the last answers it submitted. */
export function answersIn(area: string, phase: string, previous: Answers | null): Answers {
  return Object.fromEntries(itemCodes.map((code) => [code, answer(area, code, phase, previous?.[code])]));
}

function answer(
  area: string,
  code: string,
  phase: string,
  previous: SubmittedAnswer | undefined,
): SubmittedAnswer {
  const setback = setbackTouching(area, code, phase);
  const base = baseStatus(area, code, phase);
  if (setback && phase < setback.until) {
    const status = stageOf(setback.to) < stageOf(base) ? setback.to : base;
    const stepped = previous !== undefined && stageOf(status) < stageOf(previous.status);
    const why = stepped ? setback.why : null;
    return { status, comment: setback.comment, stepBack: why, delays: [], expected: null, confirmed: false };
  }
  const comment = setback ? setback.recovery : standingComment(area, code, base, quarterOf(phase));
  return { status: base, comment, stepBack: null, ...holdingUp(area, code, base, phase), confirmed: false };
}
