import { describe, expect, test } from 'vitest';
import { mistakeStep } from '~/domain/after-sending';
import { allowedActions, type ReturnState, returnStates, returnWindows } from '~/domain/area-return';
import type { Role } from '~/domain/viewer';

const stepFor = (role: Role, state: ReturnState, window: (typeof returnWindows)[number]) =>
  mistakeStep(state, window, allowedActions(role, state, { window, sentBefore: true }));

describe('what the people of an area can do about a mistake in what they sent', () => {
  test.each([
    ['area_lead', 'submitted', 'open', 'ask_for_changes'],
    ['contributor', 'submitted', 'open', 'ask_for_changes'],
    ['area_lead', 'accepted', 'open', 'ask_for_changes'],
    ['area_lead', 'changes_requested', 'open', 'change'],
    ['area_lead', 'awaiting_sign_off', 'open', undefined],
    ['area_lead', 'accepted', 'closed', 'ask_to_correct'],
    ['contributor', 'accepted', 'closed', 'ask_lead'],
    ['area_lead', 'submitted', 'amendment_asked', 'wait'],
    ['contributor', 'submitted', 'amendment_asked', 'wait'],
    ['area_lead', 'submitted', 'amendment', 'change'],
  ] as const)('is for %s of a return that is %s, %s: %s', (role, state, window, step) => {
    expect(stepFor(role, state, window)).toBe(step);
  });

  test('is never to ask for what nobody could then do', () => {
    for (const window of returnWindows)
      for (const state of returnStates) {
        const step = stepFor('area_lead', state, window);
        const reviewer = allowedActions('delivery_partner', state, { window, sentBefore: true });
        if (step === 'ask_for_changes') expect(reviewer).toContain('request_changes');
      }
  });
});
