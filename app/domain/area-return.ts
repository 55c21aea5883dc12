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
  'decline',
  'submit',
  'request_changes',
  'accept',
  'ask_amendment',
  'grant_amendment',
  'refuse_amendment',
] as const;
export type ReturnAction = (typeof returnActions)[number];

/** Whether a return is taken: by its phase's dates, or after them for a correction that was asked for or agreed. */
export const returnWindows = ['open', 'closed', 'amendment_asked', 'amendment'] as const;
export type ReturnWindow = (typeof returnWindows)[number];

/** What decides beside the role and the state. */
export type Situation = {
  window: ReturnWindow;
  sentBefore: boolean;
  /** Here whoever prepares a return does not sign it, and this viewer prepared it. */
  prepared: boolean;
};

const usual: Situation = { window: 'open', sentBefore: false, prepared: false };

type Moves = Partial<Record<ReturnAction, ReturnState>>;
type Part = Role | 'lead_who_prepared';

const preparing: Moves = { edit: 'in_progress', request_sign_off: 'awaiting_sign_off' };
const reworking: Moves = { edit: 'changes_requested', request_sign_off: 'awaiting_sign_off' };
const contributing: Record<ReturnState, Moves> = {
  not_started: preparing,
  in_progress: preparing,
  awaiting_sign_off: { take_back: 'in_progress' },
  submitted: {},
  changes_requested: reworking,
  accepted: {},
};
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
const transitions: Record<Part, Record<ReturnState, Moves>> = {
  contributor: contributing,
  area_lead: {
    not_started: { edit: 'in_progress' },
    in_progress: { edit: 'in_progress', submit: 'submitted' },
    awaiting_sign_off: { take_back: 'in_progress', decline: 'in_progress', submit: 'submitted' },
    submitted: {},
    changes_requested: { edit: 'changes_requested', submit: 'submitted' },
    accepted: {},
  },
  lead_who_prepared: contributing,
  dfe_official: reviewing,
  delivery_partner: reviewing,
  administrator: nothing,
};

/** A correction is asked for and decided without moving the return: what was sent stands until another is sent. */
const corrections: Partial<Record<ReturnWindow, Partial<Record<Part, readonly ReturnAction[]>>>> = {
  closed: { area_lead: ['ask_amendment'], lead_who_prepared: ['ask_amendment'] },
  amendment_asked: {
    dfe_official: ['grant_amendment', 'refuse_amendment'],
    delivery_partner: ['grant_amendment', 'refuse_amendment'],
  },
};

/** What each window leaves of the table; nothing is asked of an area that it can no longer send. */
const left: Record<ReturnWindow, readonly ReturnAction[]> = {
  open: ['edit', 'request_sign_off', 'take_back', 'decline', 'submit', 'request_changes', 'accept'],
  closed: ['accept'],
  amendment_asked: ['accept'],
  amendment: ['edit', 'request_sign_off', 'take_back', 'decline', 'submit'],
};

/** What this role may do to a return in this state and situation. */
export function allowedActions(
  role: Role,
  state: ReturnState,
  situation: Partial<Situation> = usual,
): ReturnAction[] {
  return Object.keys(movesOf(role, state, { ...usual, ...situation })) as ReturnAction[];
}

/**
 * The state that follows the action; undefined when this role may not do it in this state and situation. A return
 * that was sent before goes back to the changes that were requested, never to being begun.
 */
export function stateAfter(
  role: Role,
  state: ReturnState,
  action: ReturnAction,
  situation: Partial<Situation> = usual,
): ReturnState | undefined {
  const next = movesOf(role, state, { ...usual, ...situation })[action];
  return next === 'in_progress' && situation.sentBefore ? 'changes_requested' : next;
}

function movesOf(role: Role, state: ReturnState, { window, sentBefore, prepared }: Situation): Moves {
  const part = role === 'area_lead' && prepared ? 'lead_who_prepared' : role;
  const isSent = state === 'submitted' || state === 'accepted';
  const ofArea = role === 'area_lead' || role === 'contributor';
  const moves: Moves =
    window === 'amendment' && isSent && ofArea ? { edit: 'changes_requested' } : transitions[part][state];
  const stays = sentBefore ? (corrections[window]?.[part] ?? []) : [];
  return Object.fromEntries([
    ...Object.entries(moves).filter(([action]) => left[window].includes(action as ReturnAction)),
    ...stays.map((action) => [action, state]),
  ]);
}
