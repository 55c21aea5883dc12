import type { Role } from './viewer';

/** Where an area's return for a phase stands; never to be confused with the three answers. */
export const returnStates = [
  'not_started',
  'in_progress',
  'awaiting_sign_off',
  'submitted',
  'changes_requested',
  'accepted',
] as const;
export type ReturnState = (typeof returnStates)[number];

export const returnStateNames: Record<ReturnState, string> = {
  not_started: 'Not started',
  in_progress: 'In progress',
  awaiting_sign_off: 'Awaiting sign-off',
  submitted: 'Submitted',
  changes_requested: 'Changes requested',
  accepted: 'Accepted',
};

export const returnActions = [
  'edit',
  'request_sign_off',
  'take_back',
  'submit',
  'request_changes',
  'accept',
] as const;
export type ReturnAction = (typeof returnActions)[number];

type Moves = Partial<Record<ReturnAction, ReturnState>>;

const preparing: Moves = { edit: 'in_progress', request_sign_off: 'awaiting_sign_off' };
const reworking: Moves = { edit: 'changes_requested', request_sign_off: 'awaiting_sign_off' };
const signing: Moves = { submit: 'submitted' };
const reviewing: Record<ReturnState, Moves> = {
  not_started: {},
  in_progress: {},
  awaiting_sign_off: {},
  submitted: { request_changes: 'changes_requested', accept: 'accepted' },
  changes_requested: { accept: 'accepted' },
  accepted: { request_changes: 'changes_requested' },
};
const nothing: Record<ReturnState, Moves> = {
  not_started: {},
  in_progress: {},
  awaiting_sign_off: {},
  submitted: {},
  changes_requested: {},
  accepted: {},
};

/** Who may do what to a return in each state, and the state that follows: the one place where that is said. */
const transitions: Record<Role, Record<ReturnState, Moves>> = {
  contributor: {
    ...nothing,
    not_started: preparing,
    in_progress: preparing,
    awaiting_sign_off: { take_back: 'in_progress' },
    changes_requested: reworking,
  },
  area_lead: {
    ...nothing,
    not_started: { edit: 'in_progress' },
    in_progress: { edit: 'in_progress', ...signing },
    awaiting_sign_off: { take_back: 'in_progress', ...signing },
    changes_requested: { edit: 'changes_requested', ...signing },
  },
  dfe_official: reviewing,
  delivery_partner: reviewing,
  administrator: nothing,
};

/**
 * What this role may do to a return in this state. Once the phase has closed only acceptance is left: anything else
 * would ask the area for what it can no longer send.
 */
export function allowedActions(
  role: Role,
  state: ReturnState,
  phaseState: 'open' | 'closed' = 'open',
): ReturnAction[] {
  const actions = Object.keys(transitions[role][state]) as ReturnAction[];
  return phaseState === 'open' ? actions : actions.filter((action) => action === 'accept');
}

/**
 * The state that follows the action; undefined when this role may not do it in this state. A return that was sent
 * before goes back to the changes that were requested, never to being begun.
 */
export function stateAfter(
  role: Role,
  state: ReturnState,
  action: ReturnAction,
  sentBefore = false,
): ReturnState | undefined {
  const next = transitions[role][state][action];
  return next === 'in_progress' && sentBefore ? 'changes_requested' : next;
}
