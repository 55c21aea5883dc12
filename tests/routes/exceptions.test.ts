import { events } from 'db/schema';
import { eq } from 'drizzle-orm';
import { present, theReturn } from 'tests/support/area-returns';
import { given, locationOf } from 'tests/support/outcomes';
import { asks, posts, statusOf } from 'tests/support/requests';
import { demonstrationWorld, type World } from 'tests/support/world';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { usualChasing } from '~/domain/chasing-settings';
import { action, loader } from '~/routes/admin.exceptions';
import { action as end, loader as endPage } from '~/routes/admin.exceptions_.$id.end';
import { action as saveSettings, loader as settings } from '~/routes/admin.settings';
import { action as extend, loader as extension } from '~/routes/phases.$phase.returns.$area_.extension';

describe('exceptions', () => {
  let world: World;
  beforeAll(async () => {
    world = await demonstrationWorld();
  });
  afterEach(() => {
    vi.setSystemTime(world.now);
  });

  const list = async (key: string) => loader(asks('/admin/exceptions', await world.signIn(key)));
  const add = async (fields: Record<string, string>, key = 'dfe-official') =>
    action(await posts('/admin/exceptions', await world.signIn(key), fields));
  const excused = {
    kind: 'out_of_scope',
    item: 'FH-FD-02',
    area: 'brackenshire',
    fromPhase: present,
    untilPhase: '',
    reason: 'The county runs the front door',
  };

  test.each([
    ['nothing', {}, ['#kind', '#area', '#fromPhase', '#reason']],
    ['no item', { ...excused, item: '' }, ['#item']],
    ['no last phase for one person who does both', { ...excused, kind: 'both_duties' }, ['#untilPhase']],
    ['a phase that has closed', { ...excused, fromPhase: '2026-04' }, ['#fromPhase']],
    ['an area that there is not', { ...excused, area: 'nowhere' }, ['#area']],
    ['a reason that is too long', { ...excused, reason: 'x'.repeat(2001) }, ['#reason']],
  ])('come back with %s', async (_what, fields, hrefs) => {
    const { status, data } = await given(add(fields));
    expect(status).toBe(422);
    expect(data.errors.map(({ href }) => href)).toEqual(hrefs);
  });

  test('are added, listed and ended', async () => {
    expect(await locationOf(add(excused))).toBe('/admin/exceptions?done=granted');
    const { exceptions, open } = await list('administrator');
    const [added] = exceptions.filter(
      ({ area, kind }) => area.slug === 'brackenshire' && kind === 'out_of_scope',
    );
    expect(added).toMatchObject({ itemCode: 'FH-FD-02', reason: excused.reason, grantedBy: 'DfE official' });
    expect(open.map(({ id }) => id)).toContain(present);
    expect(open.map(({ id }) => id)).not.toContain('2026-04');
    const id = added?.id ?? '';
    const params = { id };
    const cookie = await world.signIn('administrator');
    expect(await endPage(asks(`/admin/exceptions/${id}/end`, cookie, params))).toMatchObject({
      exception: { id },
      stays: undefined,
    });
    const press = async () => end(await posts(`/admin/exceptions/${id}/end`, cookie, {}, params));
    expect(await locationOf(press())).toBe('/admin/exceptions?done=ended');
    expect(await locationOf(press())).toBe('/admin/exceptions?done=already');
    expect(await statusOf(endPage(asks('/', cookie, params)))).toBe(404);
  });

  test.each(['area-lead-b', 'contributor'])('are not found by %s', async (key) => {
    expect(await statusOf(list(key))).toBe(404);
    expect(await statusOf(add(excused, key))).toBe(404);
    const cookie = await world.signIn(key);
    expect(await statusOf(settings(asks('/admin/settings', cookie)))).toBe(404);
    const [one] = (await list('dfe-official')).exceptions;
    const params = { id: one?.id ?? '' };
    expect(await statusOf(endPage(asks('/', cookie, params)))).toBe(404);
    expect(await statusOf(end(await posts('/', cookie, {}, params)))).toBe(404);
  });

  test('the settings are an administrator’s alone', async () => {
    const post = async (key: string, separateSignOff: string) =>
      saveSettings(await posts('/admin/settings', await world.signIn(key), { separateSignOff }));
    expect(await statusOf(post('dfe-official', 'yes'))).toBe(404);
    expect(await statusOf(post('administrator', 'perhaps'))).toBe(400);
    expect(await locationOf(post('administrator', 'yes'))).toBe('/admin/settings?saved=1');
    const read = async () => settings(asks('/admin/settings', await world.signIn('administrator')));
    expect(await read()).toMatchObject({ separateSignOff: true });
    await post('administrator', 'no');
    expect(await read()).toMatchObject({ separateSignOff: false });
  });

  const days = { action: 'chasing', remindBefore: '1, 7 and 3', overdueAfter: '2', overdueEvery: '5' };
  const setDays = async (fields: Record<string, string>, key = 'administrator') =>
    saveSettings(await posts('/admin/settings', await world.signIn(key), fields));

  test('the days on which areas are written to are an administrator’s alone, and it is written down', async () => {
    const read = async () => settings(asks('/admin/settings', await world.signIn('administrator')));
    expect((await read()).chasing).toEqual(usualChasing);
    expect(await statusOf(setDays(days, 'dfe-official'))).toBe(404);
    expect(await statusOf(setDays(days, 'area-lead'))).toBe(404);
    expect(await locationOf(setDays(days))).toBe('/admin/settings?saved=1');
    const set = { remindBefore: [7, 3, 1], overdueAfter: 2, overdueEvery: 5 };
    expect((await read()).chasing).toEqual(set);
    expect(await locationOf(setDays(days))).toBe('/admin/settings?saved=1');
    const written = await world.store.db.select().from(events).where(eq(events.action, 'setting_changed'));
    expect(written.filter(({ change }) => change.setting === 'chasing')).toMatchObject([
      { actorId: 'administrator', change: { before: usualChasing, after: set } },
    ]);
    expect(await locationOf(setDays({ ...days, remindBefore: ' ' }))).toBe('/admin/settings?saved=1');
    expect((await read()).chasing.remindBefore).toEqual([]);
    const { remindBefore, overdueAfter, overdueEvery } = usualChasing;
    const usual = {
      remindBefore: String(remindBefore),
      overdueAfter: `${overdueAfter}`,
      overdueEvery: `${overdueEvery}`,
    };
    await setDays({ action: 'chasing', ...usual });
    expect((await read()).chasing).toEqual(usualChasing);
  });

  test('the days come back with everything that is wrong with them, as they were typed', async () => {
    const fields = { action: 'chasing', remindBefore: '5, soon', overdueAfter: '0', overdueEvery: '' };
    const { status, data } = await given(setDays(fields));
    expect(status).toBe(422);
    expect(data.errors).toEqual([
      { href: '#remindBefore', text: 'Reminders before the due date must be whole numbers from 1 to 60' },
      { href: '#overdueAfter', text: 'First message after the due date must be a whole number from 1 to 60' },
      {
        href: '#overdueEvery',
        text: 'Time between the messages after that must be a whole number from 1 to 60',
      },
    ]);
    expect(data.typed).toEqual({ remindBefore: '5, soon', overdueAfter: '0', overdueEvery: '' });
    for (const remindBefore of ['61', '1.5', '-1', '1e1'])
      expect((await given(setDays({ ...days, remindBefore }))).data.errors).toHaveLength(1);
  });

  test('the days for which files can be taken are an administrator’s alone, and come back when they are none', async () => {
    const set = async (exportDays: string, key = 'administrator') =>
      saveSettings(
        await posts('/admin/settings', await world.signIn(key), { action: 'exports', exportDays }),
      );
    const read = async () => settings(asks('/admin/settings', await world.signIn('administrator')));
    expect((await read()).exportDays).toBe(7);
    expect(await statusOf(set('14', 'dfe-official'))).toBe(404);
    expect(await locationOf(set(' 14 '))).toBe('/admin/settings?saved=1');
    expect((await read()).exportDays).toBe(14);
    for (const typed of ['0', '61', '1.5', 'soon', '']) {
      const { status, data } = await given(set(typed));
      expect({ status, typed: data.typedDays, href: data.errors[0]?.href }).toEqual({
        status: 422,
        typed,
        href: '#exportDays',
      });
    }
    expect(await locationOf(set('7'))).toBe('/admin/settings?saved=1');
  });

  const place = { phase: present, area: 'brackenshire' };
  const give = async (fields: Record<string, string>, key = 'delivery-partner', area = 'brackenshire') =>
    extend(await posts('/', await world.signIn(key), fields, { ...place, area }));
  const date = (day: string, month: string, year: string) => ({
    action: 'grant',
    'due-day': day,
    'due-month': month,
    'due-year': year,
    reason: 'Flood.',
  });

  test.each([
    ['no date', date('', '', ''), '#due-day', 'Enter new date'],
    ['half a date', date('24', '', '2027'), '#due-month', 'New date must include a month'],
    ['no real date', date('31', '2', '2027'), '#due-day', 'New date must be a real date'],
    ['a day that has passed', date('1', '11', '2026'), '#due-day', 'New date must be today or in the future'],
    [
      'everybody’s date',
      date('10', '1', '2027'),
      '#due-day',
      'New date must be later than 11:59pm on Sunday 10 January 2027',
    ],
    ['no reason', { ...date('24', '1', '2027'), reason: ' ' }, '#reason', 'Enter why it has a later date'],
  ])('a later date comes back with %s', async (_what, fields, href, text) => {
    const { status, data } = await given(give(fields));
    expect({ status, errors: data.errors }).toEqual({ status: 422, errors: [{ href, text }] });
  });

  test('a later date is given until 11:59pm in London, and ended', async () => {
    expect(await locationOf(give(date('24', '1', '2027')))).toContain('?done=extended');
    const lead = await world.viewer('area-lead-b');
    const due = async () => (await theReturn(lead, 'brackenshire')).phase.dueAt.toISOString();
    expect(await due()).toBe('2027-01-24T23:59:59.999Z');
    expect(await locationOf(give(date('30', '4', '2027')))).toContain('?done=extended');
    expect(await due()).toBe('2027-04-30T22:59:59.999Z');
    expect(await locationOf(give({ action: 'end' }))).toContain('?done=unextended');
    expect(await due()).toBe('2027-01-10T23:59:59.999Z');
  });

  test.each(['area-lead-b', 'administrator'])('a later date is not found by %s', async (key) => {
    expect(await statusOf(extension(asks('/', await world.signIn(key), place)))).toBe(404);
    expect(await statusOf(give(date('24', '1', '2027'), key))).toBe(404);
  });

  test('a later date is for areas that are asked, and phases that there are', async () => {
    expect(await statusOf(give(date('24', '1', '2027'), 'dfe-official', 'nowhere'))).toBe(404);
    const cookie = await world.signIn('dfe-official');
    expect(await statusOf(extension(asks('/', cookie, { ...place, phase: '1999-01' })))).toBe(404);
  });
});
