import type { ReturnState } from './area-return';
import { type Amendment, amendmentState } from './change-request';
import { isChased } from './chasing';
import { type Phase, phaseStateAt } from './phase';

/** What an area is to send, with its dates: its return, or the correction that was agreed and has not arrived. */
export type Chased = { own: Phase & { correction?: string }; state: ReturnState };

type Wish = Pick<Amendment, 'id' | 'reason' | 'decision' | 'decidedAt' | 'until'>;

/** What an area is written to about now: once its phase has closed, a correction that is open, which is due when it ends. */
export function chasedNow(
  { own, state }: { own: Phase; state: ReturnState },
  wish: Wish | undefined,
  lastSentAt: Date | null | undefined,
  now: Date,
): Chased {
  if (!wish?.decidedAt || !wish.until || phaseStateAt(own, now) !== 'closed') return { own, state };
  if (amendmentState(wish, lastSentAt ?? undefined, now) !== 'open') return { own, state };
  const { id, decidedAt: opensAt, until, reason } = wish;
  const { extended: _, ...plain } = own;
  return {
    own: { ...plain, opensAt, dueAt: until, closesAt: until, correction: id, correcting: { until, reason } },
    // What was sent stands until somebody begins to correct it.
    state: isChased(state) ? state : 'changes_requested',
  };
}
