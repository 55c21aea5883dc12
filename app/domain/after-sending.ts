import { allowedActions, type ReturnAction, type ReturnState, type ReturnWindow } from './area-return';

/** What somebody of an area can do about a mistake in what it sent. */
export type MistakeStep = 'change' | 'ask_for_changes' | 'ask_to_correct' | 'ask_lead' | 'wait';

/** What there is to do about a mistake in a return that was sent, by what may be done to it; undefined when nothing is. */
export function mistakeStep(
  state: ReturnState,
  window: ReturnWindow,
  actions: readonly ReturnAction[],
): MistakeStep | undefined {
  const sent = { window, sentBefore: true };
  if (actions.includes('edit')) return 'change';
  if (actions.includes('ask_amendment')) return 'ask_to_correct';
  if (allowedActions('area_lead', state, sent).includes('ask_amendment')) return 'ask_lead';
  if (allowedActions('delivery_partner', state, sent).includes('request_changes')) return 'ask_for_changes';
  return window === 'amendment_asked' ? 'wait' : undefined;
}
