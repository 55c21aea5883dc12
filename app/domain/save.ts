import { type Answer, sameAnswer } from './answers';

type Content = Omit<Answer, 'confirmed'>;

/** What becomes of one posted answer. */
export type SaveDecision = 'nothing' | 'save' | 'clash';

/**
 * Decides between what is stored now, what the sender saw, and what the sender posted.
 *
 * - Posted equals stored: nothing to do (also when a save is sent again).
 * - The sender saw what is stored: save.
 * - The sender did not touch what they saw: nothing, whatever somebody else has saved meanwhile.
 * - What they pressed a button for (`meant`) is never taken for untouched.
 * - Otherwise both changed it: a clash, which only a person can settle.
 */
export function decideSave(stored: Content, seen: Content, posted: Content, meant = false): SaveDecision {
  if (sameAnswer(posted, stored)) return 'nothing';
  if (sameAnswer(seen, stored)) return 'save';
  return sameAnswer(posted, seen) && !meant ? 'nothing' : 'clash';
}
