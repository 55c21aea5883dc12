import type { Phase } from './phase';
import { quartersUntil } from './quarters';

/**
 * The phase whose figures come next after these: the first later one of which returns are still to come at this moment,
 * among those that are known, or else by the calendar of quarters alone, which never changes.
 */
export function nextPhase(
  { opensAt }: Pick<Phase, 'opensAt'>,
  at: Date,
  known: readonly Phase[] = [],
): Phase | undefined {
  const isNext = (phase: Phase) => phase.opensAt > opensAt && phase.dueAt > at;
  return known.find(isNext) ?? quartersUntil(at, () => 0, quartersAhead).find(isNext);
}

// Enough for what was frozen before the first quarter of the calendar.
const quartersAhead = 12;
