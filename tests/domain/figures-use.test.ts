import { expect, test } from 'vitest';
import { returnStates } from '~/domain/area-return';
import { sayFiguresUse } from '~/domain/figures-use';

const sent = { version: 1, submittedAt: new Date('2026-07-03T10:00:00Z') };

test.each([
  ['changes_requested', 'open', 'Figures use version 1, sent on 3 July 2026, until version 2 arrives.'],
  ['awaiting_sign_off', 'open', 'Figures use version 1, sent on 3 July 2026, until version 2 arrives.'],
  ['accepted', 'amendment', 'Figures use version 1, sent on 3 July 2026, until version 2 arrives.'],
  ['changes_requested', 'closed', 'Figures use version 1, sent on 3 July 2026. Version 2 was never sent.'],
  ['submitted', 'open', undefined],
  ['accepted', 'closed', undefined],
] as const)('a return that is %s while its phase is %s: %s', (state, window, words) => {
  expect(sayFiguresUse(state, window, sent)).toBe(words);
});

test.each(returnStates)('nothing is said of a return that was never sent: %s', (state) => {
  expect(sayFiguresUse(state, 'open', undefined)).toBeUndefined();
});
