import type { Answer } from '~/domain/answers';
import type { NamedItem } from '~/domain/named-items';
import type { Answers } from './answers';

/** An answer of a return that has not been sent: no status yet, or a step back without its reason, is allowed. */
export type WorkingAnswer = Answer;

/** One area's return for one phase, with all that has been sent and what is being worked on. */
export type DemonstrationReturn = {
  phase: string;
  /** The area's slug. */
  area: string;
  state: 'not_started' | 'in_progress' | 'awaiting_sign_off' | 'submitted' | 'changes_requested' | 'accepted';
  /** Version 1 first. */
  submissions: { at: Date; answers: Answers }[];
  changesRequested?: { at: Date; reason: string; items: NamedItem[] };
  acceptedAt?: Date;
  /** The answers so far, by code, of a return that is open for editing; null of one that is not. */
  working: Record<string, WorkingAnswer> | null;
};
