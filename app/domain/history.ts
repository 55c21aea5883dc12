/** Something that happened to a return, as it was written down. */
export type HistoryEvent = {
  seq: number;
  at: Date;
  action: string;
  itemCode: string | null;
  /** Who did it; null: the service itself. */
  actor: string | null;
  change: Readonly<Record<string, unknown>>;
};

/** How many events stand on one page. */
export const eventsPerPage = 50;

export const historyKindNames = {
  answers: 'Answers',
  sending: 'Sign-off and review',
  queries: 'Queries',
  agreed: 'Dates and exceptions',
} as const;
export type HistoryKind = keyof typeof historyKindNames;

const actions: Record<HistoryKind, readonly string[]> = {
  answers: ['answer_saved', 'answer_confirmed', 'answer_set_aside', 'explained', 'explanation_withdrawn'],
  sending: ['request_sign_off', 'take_back', 'declined', 'submitted', 'request_changes', 'accept'],
  queries: ['query_opened', 'query_asked', 'query_answered', 'query_closed', 'query_reopened'],
  agreed: [
    'extension_granted',
    'extension_ended',
    'amendment_requested',
    'amendment_granted',
    'amendment_refused',
    'out_of_scope_granted',
    'both_duties_granted',
    'exception_ended',
  ],
};

/** What a reviewer may see of a return: what was sent, asked and agreed, never how the area came to it. */
export const seenByReviewers: readonly string[] = [
  'submitted',
  'request_changes',
  'accept',
  ...actions.queries,
  ...actions.agreed,
];

/** The actions of a kind. */
export function actionsOf(kind: HistoryKind): readonly string[] {
  return actions[kind];
}

/** The kind that a text names; undefined where it names none. */
export function readHistoryKind(text: string | null): HistoryKind | undefined {
  return text !== null && Object.hasOwn(historyKindNames, text) ? (text as HistoryKind) : undefined;
}
