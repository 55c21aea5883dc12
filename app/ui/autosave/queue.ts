import type { Entry } from './entry';

const second = 1000;

/** How long to wait after this many failures in a row, in milliseconds: twice as long each time, up to half a minute. */
export function pauseAfter(failures: number, chance: number): number {
  const longest = Math.min(second * 2 ** (failures - 1), 30 * second);
  // Not all at once when the service comes back.
  return Math.round(longest * (0.75 + chance / 4));
}

/** The next entry of this person to send: the first that waits, whatever has been refused or clashes before it. */
export function nextToSend(
  entries: readonly Entry[],
  person: string,
  held: ReadonlySet<string>,
): Entry | undefined {
  return entries
    .filter((entry) => entry.person === person && entry.state === 'waiting' && !held.has(entry.edit))
    .toSorted((a, b) => a.turn - b.turn)[0];
}

/** How many answers wait, and how many were not saved because they were refused or clash. */
export function countUnsent(entries: readonly Entry[]) {
  const shown = entries.filter(({ aside }) => !aside);
  const waiting = shown.filter(({ state }) => state === 'waiting');
  return { waiting, notSaved: shown.filter(({ state }) => state !== 'waiting') };
}
