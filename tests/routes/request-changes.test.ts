import { present, theReturn } from 'tests/support/area-returns';
import { given, locationOf } from 'tests/support/outcomes';
import { asks, posts, postsRaw, statusOf } from 'tests/support/requests';
import { demonstrationWorld, type World } from 'tests/support/world';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { action, loader } from '~/routes/phases.$phase.returns.$area_.request-changes';
import { loader as taskList } from '~/routes/returns.$phase.$area._index';

describe('asking for changes', () => {
  let world: World;
  beforeAll(async () => {
    world = await demonstrationWorld();
  });
  afterEach(() => {
    vi.setSystemTime(world.now);
  });

  const params = (area: string) => ({ phase: present, area });
  const ask = async (key: string, area = 'calderholt') =>
    loader(asks(`/phases/${present}/returns/${area}/request-changes`, await world.signIn(key), params(area)));
  const post = async (fields: Record<string, string>, key = 'dfe-official', area = 'calderholt') =>
    action(
      await posts(
        `/phases/${present}/returns/${area}/request-changes`,
        await world.signIn(key),
        { version: '1', ...fields },
        params(area),
      ),
    );
  const whole = { reason: 'Say more.', items: 'FH-FD-01', 'words.FH-FD-01': 'Since when?' };

  test('shows the items that were asked, and the version that it is about', async () => {
    const { pillars, version } = await ask('dfe-official');
    expect(version).toBe(1);
    expect(pillars.flatMap(({ sections }) => sections.flatMap(({ items }) => items))).toHaveLength(35);
  });

  test.each([
    ['no reason', { ...whole, reason: ' \n ' }, '#reason'],
    ['no item', { reason: 'Say more.' }, '#items'],
    ['an item that is not asked', { ...whole, items: 'ZZ-ZZ-01' }, '#items'],
    ['a reason that is too long', { ...whole, reason: 'x'.repeat(2001) }, '#reason'],
    ['words that are too long', { ...whole, 'words.FH-FD-01': 'x'.repeat(501) }, '#words-FH-FD-01'],
    ['another version', { ...whole, version: '2' }, `/phases/${present}/returns/calderholt`],
  ])('is given back with %s, as it was typed', async (_what, fields, href) => {
    const { status, data } = await given(post(fields));
    expect(status).toBe(422);
    expect(data.errors[0]?.href).toBe(href);
    expect(data.typed.items.map(({ code }) => code)).toEqual('items' in fields ? [fields.items] : []);
    expect((await theReturn(await world.viewer('area-lead-c'), 'calderholt')).state).toBe('submitted');
  });

  test('is given back with everything that is wrong at once, in the order of the page, as it was typed', async () => {
    const long = 'x'.repeat(501);
    const { data } = await given(post({ reason: ' ', items: 'FH-FD-01', 'words.FH-FD-01': long }));
    expect(data.errors).toEqual([
      { href: '#reason', text: 'Enter what needs to change' },
      {
        href: '#words-FH-FD-01',
        text: expect.stringMatching(/^What needs to change in “[^”]{12,}” must be 500 characters or less$/),
      },
    ]);
    expect(data.typed.items).toEqual([{ code: 'FH-FD-01', reason: long }]);
    expect((await given(post({}))).data.errors.map(({ href }) => href)).toEqual(['#reason', '#items']);
  });

  test('is given back once the phase has closed', async () => {
    vi.setSystemTime('2027-01-18T00:00:00.000Z');
    const { data } = await given(post(whole));
    expect(data.errors[0]?.text).toContain('This phase has closed');
    expect(await locationOf(ask('dfe-official'))).toBe(`/phases/${present}/returns/calderholt`);
  });

  test.each(['area-lead-c', 'contributor'])('is not found by %s', async (key) => {
    expect(await statusOf(ask(key))).toBe(404);
    expect(await statusOf(post(whole, key))).toBe(404);
  });

  test('is refused to an administrator, and without this session’s token', async () => {
    expect(await statusOf(post(whole, 'administrator'))).toBe(422);
    const cookie = await world.signIn('dfe-official');
    const bare = postsRaw('/', cookie, { version: '1', ...whole }, params('calderholt'));
    expect(await statusOf(action(bare))).toBe(403);
  });

  test('gives the area its words, item by item', async () => {
    expect(await locationOf(post(whole))).toBe(`/phases/${present}/returns?reviewed=calderholt`);
    const cookie = await world.signIn('area-lead-c');
    const shown = await taskList(asks('/', cookie, params('calderholt')));
    expect(shown).toMatchObject({
      state: 'changes_requested',
      requests: [
        {
          kind: 'changes',
          reason: 'Say more.',
          madeBy: 'DfE official',
          items: [{ code: 'FH-FD-01', reason: 'Since when?' }],
        },
      ],
      window: 'open',
    });
    expect(shown.places['FH-FD-01']).toMatchObject({ section: 'front-door' });
    expect(await locationOf(ask('dfe-official'))).toBe(`/phases/${present}/returns/calderholt`);
  });

  test('finds no return that was never sent, and none that is not there', async () => {
    for (const area of ['ashcombe', 'brackenshire', 'nowhere'])
      expect(await statusOf(ask('dfe-official', area))).toBe(404);
    expect(await statusOf(post(whole, 'dfe-official', 'nowhere'))).toBe(404);
  });
});
