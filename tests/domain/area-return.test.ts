import { describe, expect, it, test } from 'vitest';
import {
  allowedActions,
  type ReturnState,
  returnActions,
  returnStateNames,
  returnStates,
  stateAfter,
} from '~/domain/area-return';
import { statusNames } from '~/domain/status';
import { type Role, roles } from '~/domain/viewer';

/** Who may do what in which state, and what follows; `·` is refused. */
const moves = `
role              state              edit               request_sign_off   take_back    submit     request_changes    accept
contributor       not_started        in_progress        awaiting_sign_off  ·            ·          ·                  ·
contributor       in_progress        in_progress        awaiting_sign_off  ·            ·          ·                  ·
contributor       awaiting_sign_off  ·                  ·                  in_progress  ·          ·                  ·
contributor       submitted          ·                  ·                  ·            ·          ·                  ·
contributor       changes_requested  changes_requested  awaiting_sign_off  ·            ·          ·                  ·
contributor       accepted           ·                  ·                  ·            ·          ·                  ·
area_lead         not_started        in_progress        ·                  ·            ·          ·                  ·
area_lead         in_progress        in_progress        ·                  ·            submitted  ·                  ·
area_lead         awaiting_sign_off  ·                  ·                  in_progress  submitted  ·                  ·
area_lead         submitted          ·                  ·                  ·            ·          ·                  ·
area_lead         changes_requested  changes_requested  ·                  ·            submitted  ·                  ·
area_lead         accepted           ·                  ·                  ·            ·          ·                  ·
dfe_official      not_started        ·                  ·                  ·            ·          ·                  ·
dfe_official      in_progress        ·                  ·                  ·            ·          ·                  ·
dfe_official      awaiting_sign_off  ·                  ·                  ·            ·          ·                  ·
dfe_official      submitted          ·                  ·                  ·            ·          changes_requested  accepted
dfe_official      changes_requested  ·                  ·                  ·            ·          ·                  accepted
dfe_official      accepted           ·                  ·                  ·            ·          changes_requested  ·
delivery_partner  not_started        ·                  ·                  ·            ·          ·                  ·
delivery_partner  in_progress        ·                  ·                  ·            ·          ·                  ·
delivery_partner  awaiting_sign_off  ·                  ·                  ·            ·          ·                  ·
delivery_partner  submitted          ·                  ·                  ·            ·          changes_requested  accepted
delivery_partner  changes_requested  ·                  ·                  ·            ·          ·                  accepted
delivery_partner  accepted           ·                  ·                  ·            ·          changes_requested  ·
administrator     not_started        ·                  ·                  ·            ·          ·                  ·
administrator     in_progress        ·                  ·                  ·            ·          ·                  ·
administrator     awaiting_sign_off  ·                  ·                  ·            ·          ·                  ·
administrator     submitted          ·                  ·                  ·            ·          ·                  ·
administrator     changes_requested  ·                  ·                  ·            ·          ·                  ·
administrator     accepted           ·                  ·                  ·            ·          ·                  ·
`;
const [heads = [], ...rows] = moves
  .trim()
  .split('\n')
  .map((line) => line.split(/\s+/));
const table = rows.map(
  ([role, state, ...next]) => ({ role, state, next }) as { role: Role; state: ReturnState; next: string[] },
);
const every = roles.flatMap((role) => returnStates.map((state) => ({ role, state })));

describe('what may be done to a return', () => {
  it('is written down for every role, state and action', () => {
    expect(heads).toEqual(['role', 'state', ...returnActions]);
    expect(table.map(({ role, state }) => ({ role, state }))).toEqual(every);
  });

  test.each(table)('by a $role when it is $state', ({ role, state, next }) => {
    const after = returnActions.map((action) => stateAfter(role, state, action) ?? '·');
    expect(after).toEqual(next);
    const allowed = returnActions.filter((_, index) => next[index] !== '·');
    expect(allowedActions(role, state).toSorted()).toEqual(allowed.toSorted());
  });
});

describe('a return that was sent before', () => {
  test.each(['contributor', 'area_lead'] as const)('is taken back by a %s to its changes', (role) => {
    expect(stateAfter(role, 'awaiting_sign_off', 'take_back', true)).toBe('changes_requested');
  });
});

describe('once a phase has closed,', () => {
  test.each(every)('a $role has nothing but acceptance left in $state', ({ role, state }) => {
    const open = allowedActions(role, state);
    expect(allowedActions(role, state, 'closed')).toEqual(open.filter((action) => action === 'accept'));
  });
});

describe('in whatever state a return is,', () => {
  test.each(returnStates)(
    '%s: nobody submits it but an area lead, and nobody reviews it who answers it',
    (state) => {
      const able = (action: (typeof returnActions)[number]) =>
        roles.filter((role) => stateAfter(role, state, action));
      expect(['area_lead']).toEqual(expect.arrayContaining(able('submit')));
      expect(['contributor', 'area_lead']).toEqual(expect.arrayContaining(able('edit')));
      expect(['dfe_official', 'delivery_partner']).toEqual(
        expect.arrayContaining([...able('accept'), ...able('request_changes')]),
      );
    },
  );

  test.each(returnStates)(
    '%s: it can be edited exactly while it has not been sent nor handed over',
    (state) => {
      const editable = ['not_started', 'in_progress', 'changes_requested'].includes(state);
      expect(allowedActions('area_lead', state).includes('edit')).toBe(editable);
      expect(allowedActions('contributor', state).includes('edit')).toBe(editable);
    },
  );

  test.each(returnStates)('%s: somebody can do something, so that it never gets stuck', (state) => {
    expect(roles.flatMap((role) => allowedActions(role, state))).not.toEqual([]);
  });
});

it('no state of a return is ever called by the name of an answer', () => {
  const answers: string[] = Object.values(statusNames);
  expect(Object.values(returnStateNames).filter((name) => answers.includes(name))).toEqual([]);
});
