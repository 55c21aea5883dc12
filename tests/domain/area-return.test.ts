import { describe, expect, it, test } from 'vitest';
import {
  allowedActions,
  type ReturnAction,
  type ReturnState,
  type ReturnWindow,
  returnActions,
  returnStateNames,
  returnStates,
  returnWindows,
  type Situation,
  stateAfter,
} from '~/domain/area-return';
import { statusNames } from '~/domain/status';
import { type Role, roles } from '~/domain/viewer';

/** Who may do what while the phase is open, by state, and what follows; whatever is not listed is refused. */
const open = `
contributor       not_started        edit=in_progress request_sign_off=awaiting_sign_off
contributor       in_progress        edit=in_progress request_sign_off=awaiting_sign_off
contributor       awaiting_sign_off  take_back=in_progress
contributor       submitted
contributor       changes_requested  edit=changes_requested request_sign_off=awaiting_sign_off
contributor       accepted
area_lead         not_started        edit=in_progress
area_lead         in_progress        edit=in_progress submit=submitted
area_lead         awaiting_sign_off  take_back=in_progress decline=in_progress submit=submitted
area_lead         submitted
area_lead         changes_requested  edit=changes_requested submit=submitted
area_lead         accepted
lead_who_prepared not_started        edit=in_progress request_sign_off=awaiting_sign_off
lead_who_prepared in_progress        edit=in_progress request_sign_off=awaiting_sign_off
lead_who_prepared awaiting_sign_off  take_back=in_progress
lead_who_prepared submitted
lead_who_prepared changes_requested  edit=changes_requested request_sign_off=awaiting_sign_off
lead_who_prepared accepted
dfe_official      not_started
dfe_official      in_progress
dfe_official      awaiting_sign_off
dfe_official      submitted          request_changes=changes_requested accept=accepted
dfe_official      changes_requested  accept=accepted
dfe_official      accepted           request_changes=changes_requested
delivery_partner  not_started
delivery_partner  in_progress
delivery_partner  awaiting_sign_off
delivery_partner  submitted          request_changes=changes_requested accept=accepted
delivery_partner  changes_requested  accept=accepted
delivery_partner  accepted           request_changes=changes_requested
administrator     not_started
administrator     in_progress
administrator     awaiting_sign_off
administrator     submitted
administrator     changes_requested
administrator     accepted
`;

/** The same once the phase has closed on a return that was sent before; a state that is not listed leaves nothing. */
const afterwards: Partial<Record<ReturnWindow, string>> = {
  closed: `
area_lead         *                  ask_amendment
lead_who_prepared *                  ask_amendment
dfe_official      submitted          accept=accepted
dfe_official      changes_requested  accept=accepted
delivery_partner  submitted          accept=accepted
delivery_partner  changes_requested  accept=accepted
`,
  amendment_asked: `
dfe_official      *                  grant_amendment refuse_amendment
dfe_official      submitted          accept=accepted grant_amendment refuse_amendment
dfe_official      changes_requested  accept=accepted grant_amendment refuse_amendment
delivery_partner  *                  grant_amendment refuse_amendment
delivery_partner  submitted          accept=accepted grant_amendment refuse_amendment
delivery_partner  changes_requested  accept=accepted grant_amendment refuse_amendment
`,
  amendment: `
contributor       awaiting_sign_off  take_back=changes_requested
contributor       submitted          edit=changes_requested
contributor       changes_requested  edit=changes_requested request_sign_off=awaiting_sign_off
contributor       accepted           edit=changes_requested
area_lead         awaiting_sign_off  take_back=changes_requested decline=changes_requested submit=submitted
area_lead         submitted          edit=changes_requested
area_lead         changes_requested  edit=changes_requested submit=submitted
area_lead         accepted           edit=changes_requested
lead_who_prepared awaiting_sign_off  take_back=changes_requested
lead_who_prepared submitted          edit=changes_requested
lead_who_prepared changes_requested  edit=changes_requested request_sign_off=awaiting_sign_off
lead_who_prepared accepted           edit=changes_requested
`,
};

const parts = [...roles.slice(0, 2), 'lead_who_prepared', ...roles.slice(2)] as const;
type Part = (typeof parts)[number];

/** The moves that a table lists for somebody in a state; `action` alone stays in it. */
function listed(table: string, part: Part, state: ReturnState): Record<string, string> {
  const rows = table
    .trim()
    .split('\n')
    .map((line) => line.split(/\s+/));
  const ofPart = rows.filter(([who]) => who === part);
  const [, , ...moves] =
    ofPart.find(([, where]) => where === state) ?? ofPart.find(([, where]) => where === '*') ?? [];
  return Object.fromEntries(
    moves.map((move) => move.split('=')).map(([action, to]) => [action, to ?? state]),
  );
}

function moves(part: Part, state: ReturnState, situation: Partial<Situation>) {
  const role: Role = part === 'lead_who_prepared' ? 'area_lead' : part;
  const all = { ...situation, prepared: part === 'lead_who_prepared' };
  const after = returnActions.flatMap((action) => {
    const next = stateAfter(role, state, action, all);
    return next ? [[action, next] as const] : [];
  });
  expect(allowedActions(role, state, all).toSorted()).toEqual(after.map(([action]) => action).toSorted());
  return Object.fromEntries(after);
}

/** The states of a return that was sent before. */
const afterSending: ReturnState[] = returnStates.filter(
  (state) => state !== 'not_started' && state !== 'in_progress',
);
const every = parts.flatMap((part) => returnStates.map((state) => ({ part, state })));

describe('what may be done to a return', () => {
  it('is written down for everybody in every state', () => {
    const rows = open
      .trim()
      .split('\n')
      .map((line) => line.split(/\s+/).slice(0, 2));
    expect(rows).toEqual(every.map(({ part, state }) => [part, state]));
  });

  test.each(every)('by a $part when it is $state', ({ part, state }) => {
    expect(moves(part, state, {})).toEqual(listed(open, part, state));
  });

  test.each(every)('by a $part when it is $state and was sent before', ({ part, state }) => {
    const back = Object.entries(listed(open, part, state)).map(([action, to]) => [
      action,
      to === 'in_progress' ? 'changes_requested' : to,
    ]);
    expect(moves(part, state, { sentBefore: true })).toEqual(Object.fromEntries(back));
  });
});

describe.each(returnWindows.filter((window) => window !== 'open'))(
  'after the phase, when it is %s,',
  (window) => {
    test.each(every.filter(({ state }) => afterSending.includes(state)))(
      'a $part may do to what is $state and was sent before',
      ({ part, state }) => {
        const expected = listed(afterwards[window] ?? '', part, state);
        expect(moves(part, state, { window, sentBefore: true })).toEqual(expected);
      },
    );

    test.each(every)('a $part corrects nothing of what is $state and was never sent', ({ part, state }) => {
      const after = moves(part, state, { window, sentBefore: false });
      expect(Object.keys(after).filter((action) => action.endsWith('_amendment'))).toEqual([]);
    });
  },
);

describe('in whatever state and window a return is,', () => {
  const able = (action: ReturnAction, state: ReturnState, window: ReturnWindow) =>
    roles.filter((role) => stateAfter(role, state, action, { window, sentBefore: true }));

  test.each(returnWindows.flatMap((window) => returnStates.map((state) => ({ window, state }))))(
    '$state, $window: nobody signs or declines but an area lead, and nobody reviews who answers',
    ({ window, state }) => {
      const of = (...actions: ReturnAction[]) => actions.flatMap((action) => able(action, state, window));
      expect(['area_lead']).toEqual(expect.arrayContaining(of('submit', 'decline', 'ask_amendment')));
      expect(['contributor', 'area_lead']).toEqual(expect.arrayContaining(of('edit')));
      expect(['dfe_official', 'delivery_partner']).toEqual(
        expect.arrayContaining(of('accept', 'request_changes', 'grant_amendment', 'refuse_amendment')),
      );
    },
  );

  test.each(returnStates)('%s: whoever prepared never signs where the two are kept apart', (state) => {
    for (const window of returnWindows)
      for (const sentBefore of [true, false]) {
        const situation = { window, sentBefore, prepared: true };
        expect(stateAfter('area_lead', state, 'submit', situation)).toBeUndefined();
        expect(stateAfter('area_lead', state, 'decline', situation)).toBeUndefined();
      }
  });

  test.each(returnStates)(
    '%s: somebody can do something while it is open, so that it never gets stuck',
    (state) => {
      expect(roles.flatMap((role) => allowedActions(role, state))).not.toEqual([]);
    },
  );
});

it('no state of a return is ever called by the name of an answer', () => {
  const answers: string[] = Object.values(statusNames);
  expect(Object.values(returnStateNames).filter((name) => answers.includes(name))).toEqual([]);
});
