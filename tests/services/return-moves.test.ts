import { complete, edit, present, theReturn } from 'tests/support/area-returns';
import { done, refusalOf } from 'tests/support/outcomes';
import { demonstrationWorld, type World } from 'tests/support/world';
import { beforeAll, describe, expect, test } from 'vitest';
import { saveAnswers } from '~/services/answers.server';
import { moveReturn } from '~/services/return-moves.server';

describe('handing a return over for sign-off', () => {
  let world: World;
  beforeAll(async () => {
    world = await demonstrationWorld();
  });

  const move = async (key: string, action: 'request_sign_off' | 'take_back', at = new Date()) =>
    moveReturn(await world.viewer(key), present, 'ashcombe', action, at);
  const stateNow = async () => (await theReturn(await world.viewer('area-lead'), 'ashcombe')).state;
  const write = async (key: string) => {
    const viewer = await world.viewer(key);
    const seen = (await theReturn(viewer, 'ashcombe')).answers['SR-SR-01']?.version;
    const edits = { 'SR-SR-01': edit('in_place', `Written by ${key}.`, seen) };
    return saveAnswers(viewer, present, 'ashcombe', edits, null, new Date());
  };

  test('is refused while anything must be fixed', async () => {
    expect(refusalOf(await move('contributor', 'request_sign_off'))).toBe('incomplete');
    expect(await stateNow()).toBe('in_progress');
  });

  test('is refused while there is nothing to take back', async () => {
    expect(refusalOf(await move('area-lead', 'take_back'))).toBe('not_allowed');
  });

  test('locks the answers until it is taken back', async () => {
    await complete(await world.viewer('contributor'), 'ashcombe');
    done(await move('contributor', 'request_sign_off'));
    expect(await stateNow()).toBe('awaiting_sign_off');
    expect(refusalOf(await write('contributor'))).toMatchObject({ reason: 'not_allowed' });
    expect(refusalOf(await write('area-lead'))).toMatchObject({ reason: 'not_allowed' });
    done(await move('contributor', 'take_back'));
    expect(await stateNow()).toBe('in_progress');
    expect(done(await write('contributor')).saved).toEqual(['SR-SR-01']);
  });

  test('can be undone by the lead too', async () => {
    done(await move('contributor', 'request_sign_off'));
    done(await move('area-lead', 'take_back'));
    expect(done(await write('area-lead')).saved).toEqual(['SR-SR-01']);
  });

  test('is not for the lead, who signs instead', async () => {
    expect(refusalOf(await move('area-lead', 'request_sign_off'))).toBe('not_allowed');
  });

  test('is refused once the phase has closed', async () => {
    const { phase } = await theReturn(await world.viewer('contributor'), 'ashcombe');
    const after = new Date(phase.closesAt.getTime() + 1);
    expect(refusalOf(await move('contributor', 'request_sign_off', after))).toBe('closed');
  });

  test.each(['area-lead-b', 'dfe-official', 'delivery-partner', 'administrator'])(
    'is not found by %s',
    async (key) => {
      expect(await move(key, 'request_sign_off')).toBeUndefined();
      expect(await move(key, 'take_back')).toBeUndefined();
    },
  );

  test('is refused before anybody has begun', async () => {
    const lead = await world.viewer('area-lead-b');
    const viewer = { ...lead, role: 'contributor' as const };
    const outcome = await moveReturn(viewer, present, 'brackenshire', 'request_sign_off', new Date());
    expect(refusalOf(outcome)).toBe('not_allowed');
  });
});
