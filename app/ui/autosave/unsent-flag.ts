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
