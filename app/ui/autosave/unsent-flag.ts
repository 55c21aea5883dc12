/** Where a browser remembers that this person has answers there that were not sent. */
export const flagFor = (person: string) => `unsent-answers/${person}`;

/** Whether something that this person typed is still to be sent from this browser. */
export function hasUnsent(person: string): boolean {
  try {
    return localStorage.getItem(flagFor(person)) !== null;
  } catch {
    return false;
  }
}

const arrivedAt = 'answer-arrived';

/** Remembers, for the page that comes after this one in this window, when an answer arrived. */
export function noteArrival(at: number) {
  try {
    sessionStorage.setItem(arrivedAt, String(at));
  } catch {}
}

/** Whether an answer of an earlier page arrived while this page was being fetched: it may be missing from it. */
export function isOvertaken(): boolean {
  try {
    return Number(sessionStorage.getItem(arrivedAt)) > performance.timeOrigin;
  } catch {
    return false;
  }
}
