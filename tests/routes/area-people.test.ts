import { listHandedTo } from 'db/section-assignments';
import { findEmailHolder, findUser, listAreasOfUser } from 'db/users';
import { theReturn } from 'tests/support/area-returns';
import { given, locationOf } from 'tests/support/outcomes';
import { rightPassword } from 'tests/support/people';
import { asks, posts, postsRaw, statusOf } from 'tests/support/requests';
import { demonstrationWorld, type World } from 'tests/support/world';
import { beforeAll, describe, expect, test } from 'vitest';
import { loader as rootLoader } from '~/root';
import { action as changeWork, loader as workLoader } from '~/routes/admin.people_.$person.areas';
import { action as invite, loader } from '~/routes/areas.$area.people';
import { action as hand, loader as personLoader } from '~/routes/areas.$area.people_.$person';
import { loader as endLoader, action as endWork } from '~/routes/areas.$area.people_.$person_.end-work';
import { loader as linkLoader, action as makeLink } from '~/routes/areas.$area.people_.$person_.link';
import { action as choosePassword } from '~/routes/invitations.$token';
import { loader as taskList } from '~/routes/returns.$phase.$area._index';

let world: World;
let cookie: string;
beforeAll(async () => {
  world = await demonstrationWorld();
  cookie = await world.signIn('area-lead');
});

const here = (person = '', area = 'ashcombe') => ({ area, person });
const read = async (as = cookie, query = '', area = 'ashcombe') =>
  loader(asks(`/areas/${area}/people${query}`, as, { area }));
const about = async (person: string, fields: Record<string, string> = {}, as = cookie, area = 'ashcombe') =>
  posts('/', as, fields, here(person, area));
const newcomer = { email: 'sam@example.org', name: 'Sam, housing' };
const inviteBy = async (fields: Record<string, string>, as = cookie, area = 'ashcombe') =>
  invite(await posts('/', as, fields, { area }));
const idOf = async (email: string) => (await findEmailHolder(world.store.db, email))?.id ?? '';

describe('inviting', () => {
  test('shows the link, once, and lets its person in to this area alone', async () => {
    const { status, data } = await given(inviteBy(newcomer));
    expect([status, data.invited?.name]).toEqual([200, 'Sam, housing']);
    expect(data.invited?.link).toMatch(/^http:\/\/localhost:3000\/invitations\/[\w-]{43}$/);
    expect(JSON.stringify(await read())).not.toContain('/invitations/');

    const token = data.invited?.link?.split('/').at(-1) ?? '';
    const response = await choosePassword(postsRaw('/', '', { password: rightPassword }, { token }));
    const theirs = (response as Response).headers.get('Set-Cookie')?.split(';')[0] ?? '';
    expect((await rootLoader(asks('/', theirs))).viewer).toEqual({
      name: 'Sam, housing',
      role: 'contributor',
    });
    expect(await statusOf(read(theirs))).toBe(200);
    expect(await statusOf(read(theirs, '', 'brackenshire'))).toBe(404);
  });

  test('takes no role or area from the form', async () => {
    const sneaky = { email: 'sneaky@example.org', name: 'Sneaky', role: 'administrator', areaIds: 'dunmere' };
    await inviteBy(sneaky);
    const person = await findEmailHolder(world.store.db, sneaky.email);
    expect(person?.role).toBe('contributor');
    const areas = await listAreasOfUser(world.store.db, person?.id ?? '');
    expect(areas.map(({ slug }) => slug)).toEqual(['ashcombe']);
  });

  test('gives no link for somebody who has an account, and says that they keep it', async () => {
    const { status, data } = await given(inviteBy({ email: 'police-contributor@example.org', name: 'x' }));
    expect([status, data.errors[0]?.text]).toEqual([
      422,
      'Police contributor, Ashcombe and Brackenshire works for Ashcombe already',
    ]);
    const lead = await world.signIn('area-lead-d');
    const added = await given(
      inviteBy({ email: 'education-contributor@example.org', name: 'x' }, lead, 'dunmere'),
    );
    expect(added.data.invited).toEqual({ name: 'Education contributor, Ashcombe', link: null });
  });

  test('says the same of every account that is not the lead’s to add, without its name', async () => {
    for (const key of ['dfe-official', 'delivery-partner', 'administrator', 'area-lead-b']) {
      const { status, data } = await given(inviteBy({ email: `${key}@example.org`, name: 'x' }));
      expect([key, status, data.errors[0]?.text]).toEqual([
        key,
        422,
        'This email address cannot be added here. Ask an administrator to add them.',
      ]);
    }
  });

  test('says what is missing, and keeps what was typed', async () => {
    const { status, data } = await given(inviteBy({ email: 'no address', name: ' ' }));
    expect(status).toBe(422);
    expect(data.errors.map(({ href }) => href)).toEqual(['#email', '#name']);
    expect(data.typed).toEqual({ email: 'no address', name: ' ' });
  });
});

describe('the page of people', () => {
  test('tells only of people who are there what was handed to them', async () => {
    expect((await read(cookie, '?handed=contributor')).news).toBe(
      'Saved what Health contributor, Ashcombe is to prepare.',
    );
    expect((await read(cookie, '?handed=area-lead-b')).news).toBeNull();
    expect((await read()).news).toBeNull();
  });

  test('has no addresses and nothing to change for a contributor', async () => {
    const page = await read(await world.signIn('contributor'));
    expect(page.leads).toBe(false);
    expect(JSON.stringify(page)).not.toContain('@example.org');
  });
});

describe('handing over sections', () => {
  test('goes back to the list, which says so', async () => {
    const { request } = await posts('/', cookie, {});
    const body = `${await request.text()}&sections=FH-FD&sections=SR-SR&sections=nonsense`;
    const headers = { Cookie: cookie, 'Content-Type': 'application/x-www-form-urlencoded' };
    const posted = new Request(request.url, { method: 'POST', body, headers });
    const params = here('contributor');
    expect(await locationOf(hand({ request: posted, params, context: {} }))).toBe(
      '/areas/ashcombe/people?handed=contributor',
    );
    expect(await listHandedTo(world.store.db, 'ashcombe', 'contributor')).toEqual(['FH-FD', 'SR-SR']);
    const page = await personLoader(asks('/', cookie, params));
    expect(page.sections.filter(({ theirs }) => theirs).map(({ code }) => code)).toEqual(['SR-SR', 'FH-FD']);
  });

  test('of nothing takes everything back', async () => {
    await hand(await about('contributor'));
    expect(await listHandedTo(world.store.db, 'ashcombe', 'contributor')).toEqual([]);
  });
});

describe('a new link', () => {
  test('is for somebody who never came in, and is in the answer to its form alone', async () => {
    await inviteBy({ email: 'late@example.org', name: 'Late' });
    const id = await idOf('late@example.org');
    const { status, data } = await given(makeLink(await about(id)));
    expect([status, data.errors]).toEqual([200, []]);
    const token = data.link?.split('/').at(-1) ?? '-';
    expect(JSON.stringify(await linkLoader(asks('/', cookie, here(id))))).not.toContain(token);
  });

  test('is refused in words for anybody else', async () => {
    const { status, data } = await given(makeLink(await about('contributor')));
    expect([status, data.link]).toEqual([422, null]);
    expect(data.errors[0]?.text).toBe('Only an administrator can make a link for them.');
  });
});

describe('ending work', () => {
  test('shuts the area to them at once, and keeps their other one', async () => {
    const theirs = await world.signIn('police-contributor');
    const phase = '2026-10';
    const tasks = (area: string) => statusOf(taskList(asks('/', theirs, { phase, area })));
    expect([await tasks('ashcombe'), await tasks('brackenshire')]).toEqual([200, 200]);
    expect((await endLoader(asks('/', cookie, here('police-contributor')))).person.name).toContain('Police');
    expect(await locationOf(endWork(await about('police-contributor')))).toBe(
      '/areas/ashcombe/people?ended=1',
    );
    expect([await tasks('ashcombe'), await tasks('brackenshire')]).toEqual([404, 200]);
    expect((await read(cookie, '?ended=1')).news).toContain('Their name stays in the history.');
  });

  test('of their only area signs them out', async () => {
    const theirs = await world.signIn('education-contributor');
    await inviteBy({ email: 'education-contributor@example.org', name: 'x' });
    await endWork(await about('education-contributor', {}, await world.signIn('area-lead-d'), 'dunmere'));
    expect((await rootLoader(asks('/', theirs))).viewer).toBeDefined();
    await endWork(await about('education-contributor'));
    expect((await rootLoader(asks('/', theirs))).viewer).toBeUndefined();
  });

  test('is refused in words for oneself', async () => {
    const { status, data } = await given(endWork(await about('area-lead')));
    expect([status, data.errors[0]?.text]).toEqual([
      422,
      'You cannot end your own work. Ask another area lead or an administrator to do it.',
    ]);
    expect((await theReturn(await world.viewer('area-lead'), 'ashcombe')).area.slug).toBe('ashcombe');
  });
});

describe.each(Object.entries({ hand, makeLink, endWork }))('%s', (_name, action) => {
  test('is not there for a contributor, a lead of another area, a programme role, nor about somebody unknown', async () => {
    expect(await statusOf(action(await about('nobody')))).toBe(404);
    expect(await statusOf(action(await about('area-lead-b')))).toBe(404);
    for (const key of ['contributor', 'area-lead-b', 'dfe-official', 'delivery-partner', 'administrator'])
      expect(await statusOf(action(await about('contributor', {}, await world.signIn(key)))), key).toBe(404);
    expect((await findUser(world.store.db, 'contributor'))?.disabledAt).toBeNull();
  });

  test('is refused without the session’s token, from another site and without a session', async () => {
    const params = here('contributor');
    expect(await statusOf(action(postsRaw('/', cookie, {}, params)))).toBe(403);
    const foreign = { Origin: 'https://elsewhere.example' };
    expect(await statusOf(action(postsRaw('/', cookie, {}, params, foreign)))).toBe(403);
    expect(await locationOf(action(postsRaw('/', '', {}, params)))).toBe('/sign-in');
    expect((await findUser(world.store.db, 'contributor'))?.disabledAt).toBeNull();
  });
});

test('inviting is not there for a contributor, a lead of another area or a programme role, nor without the token', async () => {
  for (const key of ['contributor', 'area-lead-b', 'dfe-official', 'administrator'])
    expect(
      await statusOf(inviteBy({ email: 'x@example.org', name: 'X' }, await world.signIn(key))),
      key,
    ).toBe(404);
  expect(await statusOf(invite(postsRaw('/', cookie, newcomer, { area: 'ashcombe' })))).toBe(403);
  expect(await locationOf(invite(postsRaw('/', '', newcomer, { area: 'ashcombe' })))).toBe('/sign-in');
  expect(await idOf('x@example.org')).toBe('');
});

test.each(['contributor', 'area-lead-b', 'dfe-official', 'administrator'])(
  'the pages about one person are not there for %s',
  async (key) => {
    const args = asks('/', await world.signIn(key), here('contributor'));
    for (const page of [personLoader, endLoader, linkLoader]) expect(await statusOf(page(args))).toBe(404);
  },
);

test.each(['area-lead-b', 'dfe-official', 'administrator'])(
  'the people of an area are not there for %s',
  async (key) => {
    expect(await statusOf(read(await world.signIn(key)))).toBe(404);
  },
);

describe('areas and role, changed by an administrator', () => {
  const change = async (person: string, body: string, key = 'administrator') => {
    const as = await world.signIn(key);
    const { request } = await posts('/', as, {});
    const text = `${await request.text()}&${body}`;
    const headers = { Cookie: as, 'Content-Type': 'application/x-www-form-urlencoded' };
    const posted = new Request(request.url, { method: 'POST', body: text, headers });
    return changeWork({ request: posted, params: { person }, context: {} });
  };

  test('make a contributor a deputy of an area, and give them another', async () => {
    const to = await locationOf(
      change('contributor', 'role=area_lead&areaIds=ashcombe&areaIds=dunmere&areaIds=nowhere'),
    );
    expect(to).toBe('/admin/people?changed=contributor');
    const person = await world.viewer('contributor');
    expect([person.role, person.areas.map(({ slug }) => slug)]).toEqual([
      'area_lead',
      ['ashcombe', 'dunmere'],
    ]);
    await change('contributor', 'role=contributor&areaIds=ashcombe');
    expect((await world.viewer('contributor')).role).toBe('contributor');
  });

  test('are refused in words where an area would have no lead, or where nothing is chosen', async () => {
    const { status, data } = await given(change('area-lead', 'role=contributor&areaIds=ashcombe'));
    expect([status, data.errors]).toEqual([
      422,
      [{ href: '#role', text: 'Nobody else leads Ashcombe. Make somebody else area lead first' }],
    ]);
    const empty = await given(change('area-lead', 'role=administrator'));
    expect(empty.data.errors.map(({ href }) => href)).toEqual(['#role', '#areaIds']);
    expect((await world.viewer('area-lead')).role).toBe('area_lead');
  });

  test('are not there for anybody else, nor for somebody of the programme', async () => {
    for (const key of ['area-lead', 'contributor', 'dfe-official'])
      expect(await statusOf(change('contributor', 'role=area_lead&areaIds=ashcombe', key)), key).toBe(404);
    for (const person of ['dfe-official', 'administrator', 'nobody'])
      expect(await statusOf(change(person, 'role=area_lead&areaIds=ashcombe')), person).toBe(404);
    expect(await statusOf(workLoader(asks('/', cookie, { person: 'contributor' })))).toBe(404);
    const params = { person: 'contributor' };
    const administrator = await world.signIn('administrator');
    expect(await statusOf(changeWork(postsRaw('/', administrator, {}, params)))).toBe(403);
    expect(await locationOf(changeWork(postsRaw('/', '', {}, params)))).toBe('/sign-in');
    expect((await world.viewer('contributor')).role).toBe('contributor');
  });
});
