import { findEmailHolder, findUser, listAreasOfUser, saveDisabledAt } from 'db/users';
import { given, locationOf } from 'tests/support/outcomes';
import { rightPassword } from 'tests/support/people';
import { asks, posts, postsRaw, statusOf } from 'tests/support/requests';
import { demonstrationWorld, type World } from 'tests/support/world';
import { beforeAll, describe, expect, test } from 'vitest';
import { loader as rootLoader } from '~/root';
import { action as invite, loader } from '~/routes/admin.people';
import { action as endAccess } from '~/routes/admin.people_.$person.end-access';
import { loader as linkLoader, action as makeLink } from '~/routes/admin.people_.$person.link';
import { action as restoreAccess } from '~/routes/admin.people_.$person.restore-access';
import { action as choosePassword } from '~/routes/invitations.$token';

let world: World;
let cookie: string;
beforeAll(async () => {
  world = await demonstrationWorld();
  cookie = await world.signIn('administrator');
});

const about = async (person: string, as = cookie) => posts('/', as, {}, { person });
const read = (query = '') => loader(asks(`/admin/people${query}`, cookie));
const newcomer = { email: 'sam@example.org', name: 'Sam Person', role: 'contributor', areaIds: 'ashcombe' };

describe('inviting', () => {
  test('shows the link, once, to the address that people know', async () => {
    const { status, data } = await given(invite(await posts('/admin/people', cookie, newcomer)));
    expect(status).toBe(200);
    expect(data.link).toMatch(/^http:\/\/localhost:3000\/invitations\/[\w-]{43}$/);
    expect(JSON.stringify(await read())).not.toContain('/invitations/');
  });

  test('says who is there already, and what to do', async () => {
    const again = await given(invite(await posts('/admin/people', cookie, newcomer)));
    expect(again.status).toBe(422);
    expect(again.data.errors).toEqual([
      { href: '#email', text: 'Sam Person is there already. Make them a new link from the list.' },
    ]);

    const sam = await findEmailHolder(world.store.db, newcomer.email);
    const end = (at: Date | null) => world.store.transaction((tx) => saveDisabledAt(tx, sam?.id ?? '', at));
    await end(world.now);
    const ended = await given(invite(await posts('/admin/people', cookie, newcomer)));
    expect(ended.data.errors[0]?.text).toBe('Sam Person is there already. Restore their access in the list.');
    await end(null);
  });

  test('gives an area once that was sent twice', async () => {
    const { request } = await posts('/admin/people', cookie, { ...newcomer, email: 'twice@example.org' });
    const body = `${await request.text()}&areaIds=ashcombe&areaIds=dunmere&areaIds=nowhere`;
    const headers = { Cookie: cookie, 'Content-Type': 'application/x-www-form-urlencoded' };
    const twice = new Request(request.url, { method: 'POST', body, headers });
    const { status } = await given(invite({ request: twice, params: {}, context: {} }));
    expect(status).toBe(200);
    const person = await findEmailHolder(world.store.db, 'twice@example.org');
    const areas = await listAreasOfUser(world.store.db, person?.id ?? '');
    expect(areas.map(({ slug }) => slug)).toEqual(['ashcombe', 'dunmere']);
  });
});

describe('the list of people', () => {
  test('has everybody’s areas, and marks who is looking', async () => {
    const { people } = await read();
    expect(people.find(({ id }) => id === 'area-lead')).toMatchObject({ areas: ['Ashcombe'], self: false });
    expect(people.filter(({ self }) => self).map(({ id }) => id)).toEqual(['administrator']);
  });

  test('tells what was done only of people who are there', async () => {
    expect((await read()).news).toBeNull();
    expect((await read('?ended=nobody&restored=nobody&refused=nonsense')).news).toBeNull();
    expect((await read('?refused=last')).refusal).toBeNull();
    const { name } = await world.viewer('area-lead');
    expect((await read('?ended=area-lead')).news).toContain(`${name} can no longer sign in.`);
  });
});

describe('a new link', () => {
  test('is in the answer to its form and nowhere else, and lets its person in', async () => {
    const { name } = await world.viewer('contributor');
    const page = await linkLoader(asks('/', cookie, { person: 'contributor' }));
    expect(page.person.name).toBe(name);
    const { data } = await given(makeLink(await about('contributor')));
    const token = data.link?.split('/').at(-1) ?? '';
    const accept = postsRaw('/', '', { password: rightPassword }, { token });
    const response = (await choosePassword(accept)) as Response;
    const theirs = response.headers.get('Set-Cookie')?.split(';')[0] ?? '';
    expect((await rootLoader(asks('/', theirs))).viewer?.name).toBe(name);
    expect(JSON.stringify(await linkLoader(asks('/', cookie, { person: 'contributor' })))).not.toContain(
      token,
    );
  });

  test('is refused in words for oneself', async () => {
    const { status, data } = await given(makeLink(await about('administrator')));
    expect([status, data.link]).toEqual([422, null]);
    expect(data.errors[0]?.text).toContain('cannot make a link for yourself');
  });
});

describe('ending and restoring access', () => {
  test('go back to the list, which says so', async () => {
    const theirs = await world.signIn('dfe-official');
    const { name } = await world.viewer('dfe-official');
    const ended = await locationOf(endAccess(await about('dfe-official')));
    expect(ended).toBe('/admin/people?ended=dfe-official');
    expect((await read('?ended=dfe-official')).news).toContain(name);
    expect((await rootLoader(asks('/', theirs))).viewer).toBeUndefined();

    const restored = await locationOf(restoreAccess(await about('dfe-official')));
    expect(restored).toBe('/admin/people?restored=dfe-official');
    expect((await read('?restored=dfe-official')).news).toContain('can sign in again');
    expect((await rootLoader(asks('/', await world.signIn('dfe-official')))).viewer?.name).toBe(name);
  });

  test('is refused in words for oneself', async () => {
    expect(await locationOf(endAccess(await about('administrator')))).toBe('/admin/people?refused=own');
    expect((await read('?refused=own')).refusal).toContain('cannot end your own access');
  });
});

describe.each(Object.entries({ makeLink, endAccess, restoreAccess }))('%s', (_name, action) => {
  test('is not there for anybody but an administrator, nor about somebody unknown', async () => {
    expect(await statusOf(action(await about('nobody')))).toBe(404);
    for (const key of ['area-lead', 'contributor', 'delivery-partner'])
      expect(await statusOf(action(await about('area-lead-b', await world.signIn(key)))), key).toBe(404);
    expect((await findUser(world.store.db, 'area-lead-b'))?.disabledAt).toBeNull();
  });

  test('is refused without the session’s token, from another site and without a session', async () => {
    const params = { person: 'area-lead-b' };
    expect(await statusOf(action(postsRaw('/', cookie, {}, params)))).toBe(403);
    const foreign = { Origin: 'https://elsewhere.example' };
    expect(await statusOf(action(postsRaw('/', cookie, {}, params, foreign)))).toBe(403);
    expect(await locationOf(action(postsRaw('/', '', {}, params)))).toBe('/sign-in');
    expect((await findUser(world.store.db, 'area-lead-b'))?.disabledAt).toBeNull();
  });
});

test.each(['area-lead', 'dfe-official'])('the page of a new link is not there for %s', async (key) => {
  const theirs = await world.signIn(key);
  expect(await statusOf(linkLoader(asks('/', theirs, { person: 'area-lead-b' })))).toBe(404);
  expect(await statusOf(loader(asks('/admin/people', theirs)))).toBe(404);
});
