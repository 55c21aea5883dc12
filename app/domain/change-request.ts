import type { NamedItem } from './named-items';

/** A return sent back, by the area lead who was to sign it or by a reviewer, with what is to change and why. */
export type ChangeRequest = {
  id: string;
  kind: 'declined' | 'changes';
  /** Empty where the items say it all. */
  reason: string;
  /** Empty: the whole return. */
  items: readonly NamedItem[];
  madeBy: string;
  madeAt: Date;
};

/** An area's wish to correct a return after its phase has closed, and what became of it. */
export type Amendment = {
  id: string;
  reason: string;
  items: readonly NamedItem[];
  requestedBy: string;
  requestedAt: Date;
  decision: 'granted' | 'refused' | null;
  decisionReason: string;
  decidedBy: string | null;
  decidedAt: Date | null;
  /** The last instant at which the correction is taken. */
  until: Date | null;
};

/** Where a wish to correct a return stands; one that was agreed ends by being sent, or by itself when its time is up. */
export function amendmentState(
  { decision, decidedAt, until }: Pick<Amendment, 'decision' | 'decidedAt' | 'until'>,
  lastSentAt: Date | undefined,
  now: Date,
): 'asked' | 'refused' | 'open' | 'sent' | 'lapsed' {
  if (!decision) return 'asked';
  if (decision === 'refused' || !decidedAt || !until) return 'refused';
  if (lastSentAt && lastSentAt > decidedAt) return 'sent';
  return now <= until ? 'open' : 'lapsed';
}

/** The items that an open request leaves to be changed; null: all. What a reviewer named holds within the area too. */
export function namedLimit(
  requests: readonly ChangeRequest[],
  amendment: Amendment | undefined,
): string[] | null {
  const limits = [requests.find(({ kind }) => kind === 'changes'), amendment];
  const named = limits.find((limit) => limit && limit.items.length > 0);
  return named ? named.items.map(({ code }) => code) : null;
}
