import type { ReturnState } from './area-return';
import { type ChaseKind, type ChasingSettings, chaseKinds, nextChase } from './chasing';
import { type Entry, groupEntries, resultOf } from './message-ledger';
import type { MessageKind } from './messages';
import type { Phase } from './phase';
import { type Reachable, unreachedIn } from './recipients';

/** How writing to one area about its return stands. */
export type ChasingOverview = {
  /** The last message that went, and what became of it. */
  last: { kind: MessageKind; at: Date; words: string; failed: boolean } | undefined;
  /** The one that comes next if nothing changes. */
  next: { kind: ChaseKind; at: Date; held: boolean } | undefined;
  unreached: 'nobody' | 'no_lead' | undefined;
};

/** Tells from an area's emails about a phase, newest first, what went last and what comes next. */
export function overviewChasing(
  area: { id: string; own: Phase; state: ReturnState },
  entries: readonly Entry[],
  people: readonly Reachable[],
  settings: ChasingSettings,
  now: Date,
): ChasingOverview {
  // The answer to a question goes from the area to whoever asked it.
  const groups = groupEntries(entries.filter(({ kind }) => kind !== 'query_answered'));
  const gone = groups
    .filter(({ entries: each }) => each.some(({ state }) => ['sent', 'kept', 'failed'].includes(state)))
    .sort((a, b) => b.at.getTime() - a.at.getTime())[0];
  const ahead = groups.filter(
    ({ kind, entries: each }) =>
      isChase(kind) && each.some(({ state }) => state === 'held' || state === 'waiting'),
  )[0];
  const planned = nextChase(area.own, area.state, settings, now);
  return {
    last: gone && { kind: gone.kind, at: gone.at, ...resultOf(gone) },
    next: ahead
      ? {
          kind: ahead.kind as ChaseKind,
          at: ahead.at,
          held: ahead.entries.some(({ state }) => state === 'held'),
        }
      : planned && { kind: planned.kind, at: planned.at, held: false },
    unreached: unreachedIn(area.id, people),
  };
}

function isChase(kind: MessageKind) {
  return chaseKinds.some((each) => each === kind);
}
