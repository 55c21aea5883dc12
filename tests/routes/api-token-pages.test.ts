import { reads } from 'tests/support/api';
import { given, locationOf } from 'tests/support/outcomes';
import { asks, posts, statusOf } from 'tests/support/requests';
import { demonstrationWorld, type World } from 'tests/support/world';
import { beforeAll, describe, expect, test } from 'vitest';
import { action, loader } from '~/routes/admin.tokens';
import { action as end, loader as endPage } from '~/routes/admin.tokens_.$id.end';
import { loader as help } from '~/routes/help.api';

describe('tokens', () => {
  let world: World;
  beforeAll(async () => {
    world = await demonstrationWorld();
  });

  const list = async (key: string) => loader(asks('/admin/tokens', await world.signIn(key)));
  const issue = async (fields: Record<string, string>, key = 'administrator') =>
    action(await posts('/admin/tokens', await world.signIn(key), fields));
  const dashboard = {
    label: ' Monthly\n dashboard ',
    audience: 'programme',
    area: '',
    scopes: 'matrix',
    days: '90',
  };

  test.each([
    ['nothing', {}, ['#label', '#audience', '#scopes', '#days']],
    ['a label that is too long', { ...dashboard, label: 'x'.repeat(101) }, ['#label']],
    ['nobody it speaks for', { ...dashboard, audience: 'everybody' }, ['#audience']],
    ['no area', { ...dashboard, audience: 'area' }, ['#area']],
    ['an area that there is not', { ...dashboard, audience: 'area', area: 'nowhere' }, ['#area']],
    ['what there is not to read', { ...dashboard, scopes: 'comments' }, ['#scopes']],
    ['trends for outside', { ...dashboard, audience: 'outside', scopes: 'trends' }, ['#scopes']],
    ['no number of days', { ...dashboard, days: 'ninety' }, ['#days']],
    ['more than a year', { ...dashboard, days: '366' }, ['#days']],
  ])('come back with %s, as they were typed', async (_what, fields, hrefs) => {
    const { status, data } = await given(issue(fields));
    expect(status).toBe(422);
    expect(data.errors.map(({ href }) => href)).toEqual(hrefs);
    expect(data.issued).toBeNull();
    expect(data.typed?.days).toBe((fields as { days?: string }).days ?? '');
  });

  test('are shown once, read with, listed and ended', async () => {
    const { status, data } = await given(issue(dashboard));
    const token = data.issued?.token ?? '';
    expect([status, data.issued?.label]).toEqual([200, 'Monthly dashboard']);
    expect((await reads('matrix', { token })).status).toBe(200);
    const { tokens } = await list('administrator');
    expect(JSON.stringify(tokens)).not.toContain(token.slice(4));
    const [listed] = tokens;
    expect(listed).toMatchObject({ label: 'Monthly dashboard', state: 'live', lastUsedAt: world.now });

    const cookie = await world.signIn('administrator');
    const params = { id: listed?.id ?? '' };
    expect(await endPage(asks('/', cookie, params))).toMatchObject({ token: { label: 'Monthly dashboard' } });
    const press = async () => end(await posts('/', cookie, {}, params));
    expect(await locationOf(press())).toBe('/admin/tokens?done=ended');
    expect(await locationOf(press())).toBe('/admin/tokens?done=already');
    expect(await statusOf(endPage(asks('/', cookie, params)))).toBe(404);
    expect((await reads('matrix', { token })).status).toBe(401);
  });

  test('keep an area only where they speak for one', async () => {
    expect((await given(issue({ ...dashboard, label: 'Kept', area: 'ashcombe' }))).status).toBe(200);
    const kept = (await list('administrator')).tokens.find(({ label }) => label === 'Kept');
    expect(kept?.area).toBeNull();
  });

  test.each(['dfe-official', 'delivery-partner', 'area-lead', 'contributor'])(
    'are not found by %s',
    async (key) => {
      await issue(dashboard);
      expect(await statusOf(list(key))).toBe(404);
      expect(await statusOf(issue(dashboard, key))).toBe(404);
      expect(await statusOf(issue({}, key))).toBe(404);
      const params = { id: (await list('administrator')).tokens[0]?.id ?? '' };
      const cookie = await world.signIn(key);
      expect(await statusOf(endPage(asks('/', cookie, params)))).toBe(404);
      expect(await statusOf(end(await posts('/', cookie, {}, params)))).toBe(404);
    },
  );

  test('are explained to anybody, with the service’s own address', () => {
    const { service, addresses, problems } = help(asks('/help/api'));
    expect(service).toBe('http://localhost:3000/');
    expect(addresses.map(({ path }) => path)).toContain('/api/v1/returns');
    expect(problems.map(({ name }) => name)).toContain('not-disclosed');
  });
});
