import type { Chased } from './chased';
import type { ChaseKind } from './chasing';
import { nextMessage } from './chasing-next';
import type { ChasingSettings } from './chasing-settings';
import { type Entry, groupEntries, resultOf } from './message-ledger';
import type { MessageKind } from './messages';
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
  area: { id: string } & Chased,
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
  const next = nextMessage(area, entries, settings, now);
  return {
    last: gone && { kind: gone.kind, at: gone.at, ...resultOf(gone) },
    next: next && { kind: next.chase.kind, at: next.chase.at, held: next.held },
    unreached: unreachedIn(area.id, people),
  };
}
