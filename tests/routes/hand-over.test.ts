import { complete, present, theReturn } from 'tests/support/area-returns';
import { given, locationOf } from 'tests/support/outcomes';
import { asks, posts, statusOf } from 'tests/support/requests';
import { demonstrationWorld, type World } from 'tests/support/world';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { action, loader } from '~/routes/returns.$phase.$area.hand-over';

describe('handing a return over', () => {
  let world: World;
  beforeAll(async () => {
    world = await demonstrationWorld();
  });
  afterEach(() => {
    vi.setSystemTime(world.now);
  });

  const press = async (key: string, move: string, area = 'ashcombe', phase = present) =>
    action(
      await posts(
        `/returns/${phase}/${area}/hand-over`,
        await world.signIn(key),
        { action: move },
        { phase, area },
      ),
    );
  const state = async () => (await theReturn(await world.viewer('contributor'), 'ashcombe')).state;

  test('is given back while anything must be fixed, with links to the fields', async () => {
    const { status, data } = await given(press('contributor', 'request_sign_off'));
    expect(status).toBe(422);
    expect(data.errors[0]?.href).toBe('/returns/2026-10/ashcombe/system-reform#SR-SR-03-status');
    expect(await state()).toBe('in_progress');
  });

  test('goes home, and back to the task list when it is taken back', async () => {
    await complete(await world.viewer('contributor'), 'ashcombe');
    expect(await locationOf(press('contributor', 'request_sign_off'))).toBe('/?area=ashcombe&handed=1');
    expect(await state()).toBe('awaiting_sign_off');
    expect(await locationOf(press('area-lead', 'take_back'))).toBe('/returns/2026-10/ashcombe?taken=1');
    expect(await state()).toBe('in_progress');
  });

  test('says that somebody else was first', async () => {
    const { status, data } = await given(press('contributor', 'take_back'));
    expect(status).toBe(422);
    expect(data.errors).toMatchObject([{ href: '/returns/2026-10/ashcombe' }]);
    expect(data.errors[0]?.text).toContain('Somebody else has moved this return on');
  });

  test('says that the phase has closed', async () => {
    vi.setSystemTime('2027-01-18T00:00:00.000Z');
    const { data } = await given(press('contributor', 'request_sign_off'));
    expect(data.errors[0]?.text).toContain('This phase has closed');
  });

  test.each(['', 'submit', 'accept', 'edit', '__proto__'])(
    'is refused for any other move: “%s”',
    async (move) => {
      expect(await statusOf(press('contributor', move))).toBe(400);
    },
  );

  test.each([
    ['another area', 'contributor', 'brackenshire', present],
    ['a phase that there is not', 'contributor', 'ashcombe', '1999-01'],
    ['a DfE official', 'dfe-official', 'ashcombe', present],
  ])('is not found for %s', async (_what, key, area, phase) => {
    expect(await statusOf(press(key, 'request_sign_off', area, phase))).toBe(404);
    expect(await statusOf(loader(asks('/', await world.signIn(key), { phase, area })))).toBe(404);
  });

  test('sends somebody who is not signed in to sign in', async () => {
    const params = { phase: present, area: 'ashcombe' };
    expect(await locationOf(loader(asks('/returns/2026-10/ashcombe/hand-over', '', params)))).toContain(
      '/sign-in?returnTo=',
    );
  });
});
