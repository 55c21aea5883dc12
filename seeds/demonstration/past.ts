import { noAnswer } from '~/domain/answers';
import type { SubmittedAnswer } from '~/domain/figures';
import { type Answers, answersIn } from './answers';
import { itemCodes } from './fieldwork';
import { workingDaysFrom } from './office-hours';
import type { DemonstrationReturn } from './return';
import { spread } from './spread';
import { workingAnswers } from './working';

/** A phase whose returns have been gathered: `by` is when areas had to be done, `last` that only the present one is newer. */
export type GatheredPhase = { id: string; by: Date; last: boolean; now: Date };

/** The one return that came in after it was due. */
const late = { phase: '2026-01', area: 'harrowick' };
/** The one area that never sent its return. */
const never = { phase: '2025-10', area: 'jesmonby' };
/** The one older return that was taken but not yet accepted. */
const forgotten = { phase: '2026-04', area: 'glenmarsh' };
/** The one return that was sent back and sent again, with what its first version claimed. */
const returned = {
  phase: '2025-07',
  area: 'eldershaw',
  reason:
    'Long-term information sharing and the data system are marked as in place, but neither comment says what went live. Please check both, and say what is left to do on the workforce strategy.',
  items: [
    { code: 'SR-SR-03', reason: 'What went live, and for which agencies?' },
    { code: 'SR-SR-04', reason: 'What is left to do?' },
    { code: 'FH-FS-03', reason: '' },
  ],
  claims: {
    'SR-SR-03': claim('Sorted.'),
    'FH-FS-03': claim(''),
    'SR-SR-04': claim('Strategy written.'),
  },
};
/** The areas whose latest return has been looked at already. */
const quicklyAccepted = ['ashcombe', 'calderholt', 'dunmere', 'farrowdale', 'inglemoor'];

/** The return of an area for a phase that is over, following on from the last answers it submitted. */
export function pastReturn(
  area: string,
  phase: GatheredPhase,
  previous: Answers | null,
): DemonstrationReturn {
  const is = (exception: { phase: string; area: string }) =>
    exception.phase === phase.id && exception.area === area;
  const answers = answersIn(area, phase.id, previous);
  if (is(never)) {
    const working = workingAnswers(previous, answers, itemCodes.slice(0, 14));
    return { phase: phase.id, area, state: 'in_progress', submissions: [], working };
  }
  const lateAt = workingDaysFrom(phase.by, 2, area, phase.id);
  const onTimeAt = workingDaysFrom(
    phase.by,
    is(returned) ? -1 : -1 - spread(6, area, phase.id),
    area,
    phase.id,
  );
  const at = is(late) && lateAt < phase.now ? lateAt : onTimeAt;
  const sent = { phase: phase.id, area, submissions: [{ at, answers }], working: null };
  if (is(returned)) {
    const first = { at: workingDaysFrom(phase.by, -6, area), answers: { ...answers, ...returned.claims } };
    sent.submissions.unshift(first);
    const changesAt = workingDaysFrom(phase.by, -3, area);
    Object.assign(sent, {
      changesRequested: { at: changesAt, reason: returned.reason, items: returned.items },
    });
  }
  const acceptedAt = workingDaysFrom(
    at,
    1 + spread(4, 'accepted', area, phase.id),
    'accepted',
    area,
    phase.id,
  );
  const waits = is(forgotten) || (phase.last && !quicklyAccepted.includes(area));
  if (waits || acceptedAt >= phase.now) return { ...sent, state: 'submitted' };
  return { ...sent, state: 'accepted', acceptedAt };
}

function claim(comment: string): SubmittedAnswer {
  return { ...noAnswer, status: 'in_place', comment };
}
