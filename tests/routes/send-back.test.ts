import { complete, present, theReturn } from 'tests/support/area-returns';
import { given, locationOf } from 'tests/support/outcomes';
import { asks, posts, statusOf } from 'tests/support/requests';
import { demonstrationWorld, type World } from 'tests/support/world';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { action as handOver } from '~/routes/returns.$phase.$area.hand-over';
import { action, loader } from '~/routes/returns.$phase.$area.send-back';
import { action as sign, loader as signing } from '~/routes/returns.$phase.$area.sign-off';
import { moveReturn } from '~/services/return-moves.server';

const params = { phase: present, area: 'ashcombe' };
const here = `/returns/${present}/ashcombe`;

describe('sending a return back instead of signing it', () => {
  let world: World;
  beforeAll(async () => {
    world = await demonstrationWorld();
    const contributor = await world.viewer('contributor');
    await complete(contributor, 'ashcombe');
    await moveReturn(contributor, present, 'ashcombe', 'request_sign_off', world.now);
  });

  const ask = async (key: string) => loader(asks(`${here}/send-back`, await world.signIn(key), params));
  const post = async (fields: Record<string, string>, key = 'area-lead') =>
    action(await posts(`${here}/send-back`, await world.signIn(key), fields, params));

  test('is offered where a lead signs', async () => {
    const shown = await signing(asks(`${here}/sign-off`, await world.signIn('area-lead'), params));
    expect(shown).toMatchObject({ mayDecline: true, state: 'awaiting_sign_off', version: 1 });
    expect((await ask('area-lead')).pillars.length).toBeGreaterThan(0);
  });

  test.each([
    ['nothing', {}, '#reason', 'Enter what needs to change'],
    [
      'an item without words',
      { items: 'FH-FD-01' },
      '#words-FH-FD-01',
      'Enter what needs to change in “Family and child pathways”',
    ],
    ['an item that is not asked', { items: 'ZZ-ZZ-01' }, '#items', 'Select items from the list'],
  ])('is given back with %s', async (_what, fields, href, text) => {
    const { status, data } = await given(post(fields));
    expect({ status, errors: data.errors }).toEqual({ status: 422, errors: [{ href, text }] });
  });

  test('is not for whoever prepared it, nor for anybody else', async () => {
    expect(await locationOf(ask('contributor'))).toBe(here);
    expect(await statusOf(post({ reason: 'No.' }, 'contributor'))).toBe(422);
    for (const key of ['area-lead-b', 'dfe-official', 'administrator']) {
      expect(await statusOf(ask(key))).toBe(404);
      expect(await statusOf(post({ reason: 'No.' }, key))).toBe(404);
    }
    expect((await theReturn(await world.viewer('area-lead'), 'ashcombe')).state).toBe('awaiting_sign_off');
  });

  test('goes to the task list', async () => {
    const fields = { items: 'FH-FD-01', 'words.FH-FD-01': 'Since when?' };
    expect(await locationOf(post(fields))).toBe(`${here}?declined=1`);
    expect((await theReturn(await world.viewer('area-lead'), 'ashcombe')).unlocked).toEqual(['FH-FD-01']);
    const { data } = await given(post(fields));
    expect(data.errors[0]?.text).toContain('no longer waiting for you to sign it');
  });

  test('tells a lead who signs after it was taken back by whom and when', async () => {
    const contributor = await world.viewer('contributor');
    await moveReturn(contributor, present, 'ashcombe', 'request_sign_off', world.now);
    const cookie = await world.signIn('area-lead');
    const { revision, state } = await signing(asks(`${here}/sign-off`, cookie, params));
    vi.setSystemTime('2026-11-21T16:40:00.000Z');
    await handOver(
      await posts(`${here}/hand-over`, await world.signIn('contributor'), { action: 'take_back' }, params),
    );
    const fields = { revision: String(revision), state };
    const press = async () =>
      given(sign(await posts(`${here}/sign-off`, await world.signIn('area-lead'), fields, params)));
    const { status, data } = await press();
    expect(status).toBe(422);
    expect(data.errors[0]?.text).toBe(
      'Health contributor, Ashcombe took this back at 4:40pm. There is nothing to sign off.',
    );
    vi.setSystemTime('2026-11-22T09:00:00.000Z');
    expect((await press()).data.errors[0]?.text).toContain('at 4:40pm on Saturday 21 November 2026');
    vi.setSystemTime(world.now);
  });
});
