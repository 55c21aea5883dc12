import type { MessageKind, MessageState } from './messages';

export const messageKindNames: Record<MessageKind, string> = {
  opening: 'Opening',
  reminder: 'Reminder',
  overdue: 'Late',
  returned: 'Changes requested',
  declined: 'Sign-off declined',
  sign_off_waiting: 'Sign-off request',
  query: 'Query',
  query_answered: 'Query answered',
  receipt: 'Receipt',
  accepted: 'Accepted',
  extension: 'Later date',
  amendment: 'Correction',
  digest: 'Digest',
  invitation: 'Invitation',
  board_pack: 'Board pack',
};

/** One email in the outbox, as far as telling what became of it needs it; its key ends in who it is for. */
export type Entry = {
  key: string;
  kind: MessageKind;
  state: MessageState;
  sendAt: Date;
  settledAt: Date | null;
  outcome: string;
  attempts: number;
};

/** Emails of one kind that went, or are to go, to several people at once. */
export type MessageGroup<Of extends Entry = Entry> = {
  key: string;
  kind: MessageKind;
  at: Date;
  entries: Of[];
};

/** Emails by what caused them, in the order in which they come. */
export function groupEntries<Of extends Entry>(entries: readonly Of[]): MessageGroup<Of>[] {
  const groups = new Map<string, MessageGroup<Of>>();
  for (const entry of entries) {
    const key = causeOf(entry.key);
    const at = entry.settledAt ?? entry.sendAt;
    const group = groups.get(key) ?? { key, kind: entry.kind, at, entries: [] };
    group.entries.push(entry);
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** What the same message to several people is called, without whom one of them is for. */
export function causeOf(key: string): string {
  return key.slice(0, key.lastIndexOf(':'));
}

/** What became of a group of emails, in words, and whether somebody was not reached. */
export function resultOf({ entries }: Pick<MessageGroup, 'entries'>): { words: string; failed: boolean } {
  const count = (...states: MessageState[]) => entries.filter(({ state }) => states.includes(state)).length;
  const of = entries.length;
  const failed = count('failed');
  if (failed > 0) {
    const why = entries.find(({ state }) => state === 'failed')?.outcome ?? '';
    const whom = of === 1 ? 'Not delivered' : `Not delivered to ${failed} of ${of} people`;
    return { words: why ? `${whom}: ${lowerFirst(why)}` : whom, failed: true };
  }
  return { words: settledWords(count, of, entries), failed: false };
}

type Count = (...states: MessageState[]) => number;

function settledWords(count: Count, of: number, entries: readonly Entry[]) {
  if (count('held') > 0) return 'Held';
  if (count('waiting') > 0) {
    const tries = Math.max(...entries.map(({ attempts }) => attempts));
    return tries > 0 ? 'Not delivered yet, will be tried again' : 'Waiting to be sent';
  }
  const people = (number: number) =>
    of === 1 ? '' : ` to ${number === of ? of : `${number} of ${of}`} people`;
  if (count('kept') > 0) return 'Kept in the outbox';
  if (count('sent') > 0) return `Sent${people(count('sent'))}`;
  const why = entries.find(({ outcome }) => outcome)?.outcome;
  return why ? `Not sent: ${lowerFirst(why)}` : 'Not sent';
}

/** A name that begins with capitals keeps them. */
function lowerFirst(text: string) {
  return /^[A-Z]{2}/.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
}
