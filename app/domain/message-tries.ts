const minute = 60_000;
const pauses = [1, 5, 15, 60, 180, 360, 720].map((minutes) => minutes * minute);

/** How long a server keeps an email for itself while it hands it over. */
export const leaseLasts = 2 * minute;

/** When to try an email again that was tried so many times; undefined when it is given up. */
export function nextTry(tries: number, now: Date): Date | undefined {
  const pause = pauses[tries - 1];
  return pause === undefined ? undefined : new Date(now.getTime() + pause);
}
