import { saveSetting } from 'db/settings';
import { asks, posts, postsRaw, statusOf } from 'tests/support/requests';
import { demonstrationWorld, type World } from 'tests/support/world';
import { beforeAll, describe, expect, it } from 'vitest';
import { paths } from '~/paths';
import { action, loader as settings } from '~/routes/admin.settings';
import { loader } from '~/routes/areas.$area.progress';

describe('the page of an area’s own progress', () => {
  let world: World;
  beforeAll(async () => {
    world = await demonstrationWorld();
  });
  const look = async (who: string, area = 'ashcombe', query: Record<string, string> = {}) =>
    loader(asks(paths.areaOwnProgress(area, query), await world.signIn(who), { area }));

  it('is there for the people of that area alone', async () => {
    expect(await statusOf(look('area-lead'))).toBe(200);
    expect(await statusOf(look('contributor'))).toBe(200);
    expect(await statusOf(look('area-lead', 'brackenshire'))).toBe(404);
    expect(await statusOf(look('area-lead', 'nowhere'))).toBe(404);
    for (const who of ['dfe-official', 'delivery-partner', 'administrator'])
      expect(await statusOf(look(who))).toBe(404);
  });

  it('sends who is not signed in to sign in', async () => {
    const asked = loader(asks(paths.areaOwnProgress('ashcombe'), '', { area: 'ashcombe' }));
    expect(await statusOf(asked)).toBe(302);
  });

  it('is not there for a phase that does not ask the area', async () => {
    expect(await statusOf(look('area-lead', 'ashcombe', { phase: '2025-10' }))).toBe(200);
    expect(await statusOf(look('area-lead', 'ashcombe', { phase: '2031-01' }))).toBe(404);
    expect(await statusOf(look('area-lead', 'ashcombe', { phase: 'nonsense' }))).toBe(404);
  });

  it('has the phase that it is asked for beside other areas too, where that is frozen', async () => {
    const { like, progress } = await look('area-lead', 'ashcombe', { phase: '2025-10', like: 'wave' });
    expect(progress?.phase.id).toBe('2025-10');
    expect(like).toMatchObject({ kind: 'counts', phase: { id: '2025-10' } });
  });

  it('holds nothing of others where they are withheld', async () => {
    const { store } = world;
    await store.transaction((tx) => saveSetting(tx, 'disclosure', 'nonsense'));
    expect((await look('area-lead')).like).toEqual({ kind: 'withhold' });
  });
});

describe('what others may see of an area', () => {
  let world: World;
  let cookie: string;
  beforeAll(async () => {
    world = await demonstrationWorld();
    cookie = await world.signIn('administrator');
  });
  const fields = {
    action: 'disclosure',
    areas: 'counts',
    areasAtLeast: '3',
    outside: 'withhold',
  };
  const post = async (more: Record<string, string>, who = cookie) =>
    action(await posts(paths.settings(), who, { ...fields, ...more }));
  const read = async () => (await settings(asks(paths.settings(), cookie))).disclosures;

  it('is set by an administrator and shown as it was set', async () => {
    expect(await statusOf(post({}))).toBe(302);
    const counts = { kind: 'counts', atLeast: 3 };
    expect(await read()).toEqual({ areas: counts, outside: { kind: 'withhold' }, countedAt: 3 });
  });

  it.each(['2', '51', '', 'six', '5.5', '-4', '6'])(
    'is refused with %j areas, and comes back as typed',
    async (typed) => {
      const before = await read();
      const refused = await post({ areasAtLeast: typed, outside: 'named' });
      expect(refused).toMatchObject({
        init: { status: 422 },
        data: {
          typedDisclosures: { areas: 'counts', atLeast: typed, outside: 'named' },
          errors: [
            {
              href: '#areasAtLeast',
              text: expect.stringContaining(typed === '6' ? 'stay 3' : 'whole number'),
            },
          ],
        },
      });
      expect(await read()).toEqual(before);
    },
  );

  it('needs no number where no counts are given', async () => {
    expect(await statusOf(post({ areas: 'named', areasAtLeast: '' }))).toBe(302);
    expect(await read()).toMatchObject({ areas: { kind: 'named' }, outside: { kind: 'withhold' } });
  });

  it('is not there for anybody else, and not without the session’s token', async () => {
    for (const who of ['dfe-official', 'delivery-partner', 'area-lead'])
      expect(await statusOf(post({}, await world.signIn(who)))).toBe(404);
    expect(await statusOf(action(postsRaw(paths.settings(), cookie, fields)))).toBe(403);
    expect(await statusOf(post({ areas: 'everything' }))).toBe(400);
    expect(await statusOf(post({ outside: 'counts' }))).toBe(400);
  });
});
