import type { Role } from './viewer';

/** Where a query stands; never to be confused with a return's state or the three answers. */
export const queryStates = ['open', 'answered', 'closed'] as const;
export type QueryState = (typeof queryStates)[number];

export const queryActions = ['write', 'close'] as const;
export type QueryAction = (typeof queryActions)[number];

/** The most characters of one message; a line break counts as one. */
export const queryTextLimit = 2000;

/** What somebody wrote in a query; their name stays when they have left. */
export type QueryMessage = { text: string; by: string; role: Role; at: Date };

/** A reviewer's question on one item of a return, with everything that was said since, oldest first. */
export type Query = {
  id: string;
  code: string;
  state: QueryState;
  openedAt: Date;
  /** The last instant at which an answer is in time; null: no date was set. */
  dueAt: Date | null;
  closedBy: string | null;
  closedAt: Date | null;
  messages: readonly QueryMessage[];
};

type Moves = Partial<Record<QueryAction, QueryState>>;

const asking: Record<QueryState, Moves> = {
  open: { write: 'open', close: 'closed' },
  answered: { write: 'open', close: 'closed' },
  closed: { write: 'open' },
};
const answering: Record<QueryState, Moves> = {
  open: { write: 'answered' },
  answered: { write: 'answered' },
  closed: {},
};
const reading: Record<QueryState, Moves> = { open: {}, answered: {}, closed: {} };

/**
 * Who may do what in a query in each state, and the state that follows. A query is a conversation and no edit, so it
 * asks for nothing of the state of the return: an area answers while its answers are locked, and after the phase.
 */
const transitions: Record<Role, Record<QueryState, Moves>> = {
  contributor: answering,
  area_lead: answering,
  dfe_official: asking,
  delivery_partner: asking,
  administrator: reading,
};

/** What this role may do in a query in this state. */
export function allowedInQuery(role: Role, state: QueryState): QueryAction[] {
  return Object.keys(transitions[role][state]) as QueryAction[];
}

/** The state that follows; undefined when this role may not do it in this state. */
export function queryStateAfter(role: Role, state: QueryState, action: QueryAction): QueryState | undefined {
  return transitions[role][state][action];
}

/** Whether this role asks: about anything an area has sent, because that is all that a reviewer sees of a return. */
export function mayAsk(role: Role): boolean {
  return transitions[role] === asking;
}

/** How the history calls what was done in a query that stood in this state. */
export function queryEvent(role: Role, state: QueryState, action: QueryAction) {
  if (action === 'close') return 'query_closed' as const;
  if (!mayAsk(role)) return 'query_answered' as const;
  return state === 'closed' ? ('query_reopened' as const) : ('query_asked' as const);
}

/** What is wrong with a message as cleaned; undefined when it can be sent. */
export function faultInMessage(text: string): 'no_text' | 'too_long' | undefined {
  if (!text) return 'no_text';
  return [...text].length > queryTextLimit ? 'too_long' : undefined;
}

/** Whether the area has let the date pass that it was asked to answer by. */
export function isOverdue({ state, dueAt }: Pick<Query, 'state' | 'dueAt'>, now: Date): boolean {
  return state === 'open' && !!dueAt && now > dueAt;
}

/** How many of these queries wait for the area; of these items only, where they are given. */
export function countOpen(queries: readonly Query[], codes?: readonly string[]): number {
  return queries.filter(({ state, code }) => state === 'open' && (!codes || codes.includes(code))).length;
}
