import { sayDay, sayDeadline, sayTime } from '~/domain/dates';
import { londonDay } from '~/domain/working-days';
import { saySigners } from './sign-elsewhere';

type Refused =
  | { reason: 'closed'; found: { phase: { closesAt: Date } } }
  | { reason: 'prepared'; signers: readonly string[] }
  | { reason: 'taken_back' | 'declined'; by: string | null; at: Date }
  | { reason: 'changed' };

/** Why a return was not sent, in words. */
export function saySubmitRefusal(refused: Refused, now: Date): string {
  switch (refused.reason) {
    case 'closed':
      return `This phase closed at ${sayDeadline(refused.found.phase.closesAt)}, so the return can no longer be sent. Your answers are kept`;
    case 'prepared':
      return saySigners(refused.signers);
    case 'changed':
      return 'Answers have changed since you opened this page. Read them again, then sign';
    default: {
      const { by, at, reason } = refused;
      const when = londonDay(at) === londonDay(now) ? sayTime(at) : `${sayTime(at)} on ${sayDay(at)}`;
      const what = reason === 'declined' ? 'sent this back' : 'took this back';
      return `${by ?? 'Somebody'} ${what} at ${when}. There is nothing to sign off.`;
    }
  }
}
