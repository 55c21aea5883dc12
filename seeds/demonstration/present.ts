import { type Answers, answersIn } from './answers';
import { itemCodes } from './fieldwork';
import { halfFinished } from './half-finished';
import { workingHoursBetween } from './office-hours';
import type { DemonstrationReturn } from './return';
import { workingAnswers } from './working';

/** The phase that areas are filling in: nothing is sent before `since` or at or after `until`. */
export type PresentPhase = { id: string; since: Date; until: Date };

/** How far into the working hours so far each area sent its return and heard back; 0 is the start and 1 is now. */
const sending: Record<string, { sent: number; accepted?: number; returned?: number }> = {
  calderholt: { sent: 0.62 },
  dunmere: { sent: 0.35, returned: 0.74 },
  farrowdale: { sent: 0.18, accepted: 0.5 },
  glenmarsh: { sent: 0.87 },
};

/** How many items the areas that have begun have answered, besides the one whose return is half finished. */
const begun: Record<string, number> = { eldershaw: 30, harrowick: itemCodes.length, inglemoor: 9 };

/** The return of an area for the present phase, following on from the last answers it submitted. */
export function presentReturn(
  area: string,
  phase: PresentPhase,
  previous: Answers | null,
): DemonstrationReturn {
  const answers = answersIn(area, phase.id, previous);
  const started = { phase: phase.id, area, submissions: [], state: 'in_progress' as const };
  const hours = workingHoursBetween(phase.since, phase.until);
  const early = !hasRoom(phase, hours);
  if (area === 'ashcombe') return { ...started, working: halfFinished(previous ?? answers, answers) };
  const count = begun[area];
  if (count !== undefined && !early) {
    const state = count === itemCodes.length ? 'awaiting_sign_off' : 'in_progress';
    return { ...started, state, working: workingAnswers(previous, answers, itemCodes.slice(0, count)) };
  }
  const plan = sending[area];
  if (!plan || early) return { ...started, state: 'not_started', working: null };
  const moment = (share: number) => {
    const hour = hours[Math.floor(share * hours.length)] as Date;
    // A few minutes past the hour, and never past the end of it: the last hour may be cut short by now.
    return new Date(Math.min(hour.getTime() + (17 + area.length) * 60_000, phase.until.getTime() - 1));
  };
  const sent = {
    ...started,
    state: 'submitted' as const,
    submissions: [{ at: moment(plan.sent), answers }],
    working: null,
  };
  if (plan.accepted) return { ...sent, state: 'accepted', acceptedAt: moment(plan.accepted) };
  if (!plan.returned) return sent;
  const changesRequested = { at: moment(plan.returned), ...requestAbout(previous ?? answers, answers) };
  const working = workingAnswers(previous, answers, itemCodes);
  return { ...sent, state: 'changes_requested', changesRequested, working };
}

/** A day since it opened and two working days: before that, only the half-finished return has been begun. */
function hasRoom({ since, until }: PresentPhase, hours: Date[]) {
  return until.getTime() - since.getTime() >= 24 * 60 * 60 * 1000 && hours.length >= 14;
}

/** A reviewer's request about the first answers that could say more: one in design that reads as before, and one without a comment. */
function requestAbout(previous: Answers, next: Answers) {
  const stale = itemCodes.find(
    (code) => next[code]?.status !== 'in_place' && next[code]?.comment === previous[code]?.comment,
  );
  const silent = itemCodes.filter((code) => next[code]?.comment === '');
  const moved = silent.filter((code) => next[code]?.status !== previous[code]?.status);
  const [first, second] = [...new Set([...moved, ...silent])];
  const items = [
    stale && {
      code: stale,
      reason: 'The same comment as last time. What has happened since, and when do you now expect it?',
    },
    first && { code: first, reason: 'Please add a line on what is different now.' },
    !stale && second && { code: second, reason: '' },
  ].filter((item) => !!item);
  return { reason: 'The board asks what is behind these answers. Please say more about each.', items };
}
