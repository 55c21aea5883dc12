import { sayDate } from '~/domain/dates';
import { nextPhase } from '~/domain/next-update';
import type { Phase } from '~/domain/phase';

/** What a file's figures are: frozen at this moment or not, read at this one, beside phases known then. */
export type Freshness = { frozenAt?: Date | undefined; takenAt: Date; known?: readonly Phase[] };

/**
 * When the next figures come. Of frozen figures it says the same for ever, and so no day, which may be moved.
 */
export function sayNextUpdate(phase: Phase, { frozenAt, takenAt, known = [] }: Freshness): string {
  if (frozenAt) {
    const name = nextPhase(phase, frozenAt)?.name ?? 'the next phase';
    return `Next update: with the figures of ${name}. This edition does not change.`;
  }
  if (takenAt <= phase.closesAt)
    return `Next update: provisional figures change as areas send, until the phase closes on ${sayDate(phase.closesAt)}.`;
  const next = sayNext(nextPhase(phase, takenAt, known));
  return `Next update: when these provisional figures are frozen as an edition. After that, ${next}.`;
}

function sayNext(next: Phase | undefined): string {
  return next
    ? `with the figures of ${next.name}, for which returns are due by ${sayDate(next.dueAt)}`
    : 'with the figures of the next phase';
}
