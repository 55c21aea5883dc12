import { present } from 'tests/support/area-returns';
import { given, locationOf } from 'tests/support/outcomes';
import { asks, posts, postsRaw, statusOf } from 'tests/support/requests';
import { sectionPage } from 'tests/support/section-posts';
import { demonstrationWorld, type World } from 'tests/support/world';
import { beforeAll, describe, expect, test } from 'vitest';
import { loader as list } from '~/routes/phases.$phase.queries';
import { action as ask, loader as reviewed } from '~/routes/phases.$phase.returns.$area_.queries.$code';
import { action as answer, loader as own } from '~/routes/returns.$phase.$area.queries.$code';

let world: World;
beforeAll(async () => {
  world = await demonstrationWorld();
});

const code = 'FH-FD-01';
const params = { phase: present, area: 'calderholt', code };
const askAs = async (key: string, fields: Record<string, string>, where = params) =>
  ask(await posts('/', await world.signIn(key), { action: 'open', ...fields }, where));
const answerAs = async (key: string, fields: Record<string, string>, where = params) =>
  answer(await posts('/', await world.signIn(key), { action: 'write', ...fields }, where));
const opened = async () => {
  const to = await locationOf(askAs('delivery-partner', { text: `Is it live? ${Math.random()}` }));
  expect(to).toMatch(/^\/phases\/2026-10\/returns\/calderholt\/queries\/FH-FD-01#query-/);
  return to.split('#query-')[1] ?? '';
};

describe('a reviewer’s page of an item', () => {
  test('shows what was sent, and takes a question with a date', async () => {
    const cookie = await world.signIn('delivery-partner');
    const page = await reviewed(asks('/', cookie, params));
    expect(page.answer.status).toBeTruthy();
    expect(page.asks).toBe(true);
    const date = { 'due-day': '30', 'due-month': '11', 'due-year': '2026' };
    const to = await locationOf(askAs('delivery-partner', { text: 'By when?', ...date }));
    const { queries } = await reviewed(asks('/', cookie, params));
    const query = queries.find(({ id }) => to.endsWith(id));
    expect(query?.dueAt).toEqual(new Date('2026-11-30T23:59:59.999Z'));
  });

  test('gives back everything that is wrong at once, with what was typed', async () => {
    const date = { 'due-day': '31', 'due-month': '11', 'due-year': '2026' };
    const { status, data } = await given(askAs('delivery-partner', { text: '', ...date }));
    expect(status).toBe(422);
    expect(data.errors).toEqual([
      { href: '#ask', text: 'Enter your question' },
      { href: '#due-day', text: 'Date to answer by must be a real date' },
    ]);
    expect(data.typed.date).toEqual({ day: '31', month: '11', year: '2026' });
  });

  test('lets an administrator read, not ask', async () => {
    const cookie = await world.signIn('administrator');
    expect((await reviewed(asks('/', cookie, params))).asks).toBe(false);
    const { status, data } = await given(askAs('administrator', { text: 'Is it?' }));
    expect([status, data.typed.text]).toEqual([422, 'Is it?']);
  });

  test.each(['', 'delete', '__proto__'])('refuses any other action: “%s”', async (action) => {
    expect(await statusOf(askAs('delivery-partner', { action, text: 'x' }))).toBe(400);
  });
});

describe('an area’s answer', () => {
  test('goes back to the section that it was written on, or to the item’s own page', async () => {
    const query = await opened();
    const there = { query, seen: '1', text: 'Yes.', section: 'front-door' };
    expect(await locationOf(answerAs('area-lead-c', there))).toBe(
      `/returns/2026-10/calderholt/front-door#query-${query}`,
    );
    const more = { query, seen: '2', text: 'All of it.', section: '//evil.example' };
    expect(await locationOf(answerAs('area-lead-c', more))).toBe(
      `/returns/2026-10/calderholt/queries/FH-FD-01#query-${query}`,
    );
    const page = await sectionPage(await world.signIn('area-lead-c'), 'calderholt', 'front-door');
    expect(page.editable).toBe(false);
    const shown = page.queries[code]?.find(({ id }) => id === query);
    expect(shown?.messages.map(({ text }) => text).slice(1)).toEqual(['Yes.', 'All of it.']);
  });

  test('that is empty, too long or late comes back with what was typed', async () => {
    const query = await opened();
    const refused = async (fields: Record<string, string>) =>
      (await given(answerAs('area-lead-c', { query, seen: '1', text: '', ...fields }))).data;
    expect((await refused({})).errors).toEqual([{ href: `#reply-${query}`, text: 'Enter your reply' }]);
    const long = await refused({ text: 'x'.repeat(2001) });
    expect(long.errors[0]?.text).toBe('Your reply must be 2,000 characters or less');
    expect(long.typed.text).toHaveLength(2001);
    const late = await refused({ text: 'Hm.', seen: '0' });
    expect(late.errors[0]?.text).toContain('Somebody wrote here after you opened the page');
  });

  test('typed by somebody who was signed out comes back to be kept', async () => {
    const fields = { csrf: '', action: 'write', query: 'x', seen: '1', text: 'A long reply.' };
    const thrown: unknown = await answer(postsRaw('/', '', fields, params)).catch((error: unknown) => error);
    expect(thrown).toMatchObject({ init: { status: 401 } });
    expect(JSON.stringify(thrown)).toContain('A long reply.');
    const stale = answer(postsRaw('/', await world.signIn('area-lead-c'), fields, params));
    const { status, data } = await given(stale);
    expect([status, data.typed.text]).toEqual([403, 'A long reply.']);
  });
});

describe('not found', () => {
  test.each([
    ['another area’s', 'area-lead-d', params],
    ['what was never sent', 'area-lead', { ...params, area: 'ashcombe' }],
    ['an item that there is not', 'area-lead-c', { ...params, code: 'XX-XX-99' }],
    ['for a DfE official, who has a page of their own', 'dfe-official', params],
  ])('is %s', async (_what, key, where) => {
    const query = await opened();
    expect(await statusOf(own(asks('/', await world.signIn(key), where)))).toBe(404);
    expect(await statusOf(answerAs(key, { query, seen: '1', text: 'x' }, where))).toBe(404);
  });

  test.each(['area-lead-c', 'contributor'])('are the pages of reviewers for %s', async (key) => {
    const cookie = await world.signIn(key);
    expect(await statusOf(reviewed(asks('/', cookie, params)))).toBe(404);
    expect(await statusOf(list(asks(`/phases/${present}/queries`, cookie, params)))).toBe(404);
    expect(await statusOf(askAs(key, { text: 'x' }))).toBe(404);
  });

  test('is the list of a phase that there is not', async () => {
    const cookie = await world.signIn('dfe-official');
    expect(await statusOf(list(asks('/', cookie, { phase: '1999-01' })))).toBe(404);
  });

  test('sends somebody who is not signed in to sign in', async () => {
    expect(
      await locationOf(own(asks(`/returns/${present}/calderholt/queries/${code}`, '', params))),
    ).toContain('/sign-in?returnTo=');
  });
});

describe('the list of a phase', () => {
  const read = async (query: string) =>
    list(asks(`/phases/${present}/queries${query}`, await world.signIn('dfe-official'), { phase: present }));

  test('shows what waits for areas first, and takes any address', async () => {
    expect((await read('')).show).toBe('open');
    for (const query of ['?state=__proto__', '?state=', '?page=x', '?page=-1', '?page=1e99'])
      expect((await read(query)).queries.length).toBeGreaterThan(0);
    const all = await read('?state=all');
    expect(all.queries).toHaveLength(all.counts.all);
    expect((await read('?state=closed&area=farrowdale')).queries.map(({ state }) => state)).toEqual([
      'closed',
    ]);
  });
});
