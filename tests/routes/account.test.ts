import { given, locationOf } from 'tests/support/outcomes';
import { addPerson, rightPassword } from 'tests/support/people';
import { asks, posts, postsRaw } from 'tests/support/requests';
import { demonstrationWorld, type World } from 'tests/support/world';
import { beforeAll, describe, expect, test } from 'vitest';
import { loader as rootLoader } from '~/root';
import { action, loader } from '~/routes/account';
import { loader as nothingToSee, action as signOutEverywhere } from '~/routes/account_.sign-out-everywhere';
import { action as signInAction } from '~/routes/sign-in';

let world: World;
beforeAll(async () => {
  world = await demonstrationWorld();
  await addPerson(world.store, 'Lee', 'area_lead', ['ashcombe']);
});

const knock = async (more: Record<string, string> = {}, cookie = '') =>
  (await signInAction(
    postsRaw('/sign-in', cookie, { email: 'lee@example.org', password: rightPassword, ...more }),
  )) as Response;
const cookieIn = (response: Response) => response.headers.get('Set-Cookie')?.split(';')[0] ?? '';
const whoIs = async (cookie: string) => (await rootLoader(asks('/', cookie))).viewer?.name;

describe('signing in with a password', () => {
  test('begins a session that scripts and other sites cannot reach', async () => {
    const response = await knock();
    expect(response.headers.get('Location')).toBe('/');
    expect(response.headers.get('Set-Cookie')).toMatch(
      /^session=[^;]+; Max-Age=43200; Path=\/; HttpOnly; SameSite=Lax$/,
    );
    expect(await whoIs(cookieIn(response))).toBe('Lee');
  });

  test('begins a new session in place of the one before', async () => {
    const before = cookieIn(await knock());
    const after = cookieIn(await knock({}, before));
    expect(after).not.toBe(before);
    expect(await whoIs(before)).toBeUndefined();
    expect(await whoIs(after)).toBe('Lee');
  });

  test.each([
    ['/returns/2026-10/ashcombe/check', '/returns/2026-10/ashcombe/check'],
    ['//evil.example', '/'],
    ['/.//evil.example', '/'],
    ['javascript:alert(1)', '/'],
  ])('goes back to %s by way of %s', async (returnTo, to) => {
    expect((await knock({ returnTo })).headers.get('Location')).toBe(to);
  });

  test.each([
    ['no email', { email: '' }, '#email'],
    ['no password', { password: '' }, '#password'],
  ])('says what is missing: %s', async (_what, fields, href) => {
    const posted = { email: 'lee@example.org', password: rightPassword, ...fields };
    const { status, data } = await given(signInAction(postsRaw('/sign-in', '', posted)));
    expect(status).toBe(422);
    expect(data.errors.map((error) => error.href)).toEqual([href]);
    expect(JSON.stringify(data)).not.toContain(rightPassword);
  });

  test.each(['session=made-up', 'session=', 'session="{}"', 'other=1'])(
    'is needed by somebody whose cookie says only %s',
    async (cookie) => {
      expect(await whoIs(cookie)).toBeUndefined();
      expect(await locationOf(loader(asks('/account', cookie)))).toBe('/sign-in?returnTo=%2Faccount');
    },
  );
});

describe('the account page', () => {
  test('shows who one is', async () => {
    const { viewer, changed } = await loader(asks('/account', await world.signIn('contributor')));
    expect(viewer).toMatchObject({ role: 'contributor', areas: [{ slug: 'ashcombe' }] });
    expect(changed).toBe(false);
  });

  test.each([
    ['the current one is wrong', { current: 'guess', next: 'seven loud herons' }, '#current'],
    ['the new one is too short', { current: rightPassword, next: 'short' }, '#next'],
    ['both are missing', {}, '#current'],
  ])('gives the form back when %s', async (_what, fields, href) => {
    const cookie = cookieIn(await knock());
    const { status, data } = await given(action(await posts('/account', cookie, fields)));
    expect(status).toBe(422);
    expect(data.errors.map((error) => error.href)).toEqual([href]);
    expect(await whoIs(cookie)).toBe('Lee');
  });

  test('changes the password, keeps this browser in and sends every other out', async () => {
    const [here, elsewhere] = [cookieIn(await knock()), cookieIn(await knock())];
    const fields = { current: rightPassword, next: 'seven loud herons' };
    const response = (await action(await posts('/account', here, fields))) as Response;
    expect(response.headers.get('Location')).toBe('/account?changed=1');
    expect(await whoIs(cookieIn(response))).toBe('Lee');
    expect([await whoIs(here), await whoIs(elsewhere)]).toEqual([undefined, undefined]);
    const refused = await given(
      signInAction(postsRaw('/sign-in', '', { email: 'lee@example.org', password: rightPassword })),
    );
    expect(refused.status).toBe(422);
  });

  test('signs out everywhere', async () => {
    const [here, elsewhere] = [await world.signIn('area-lead-b'), await world.signIn('area-lead-b')];
    const response = await signOutEverywhere(await posts('/account/sign-out-everywhere', here, {}));
    expect(response.headers.get('Location')).toBe('/sign-in');
    expect(response.headers.get('Set-Cookie')).toMatch(/^session=[^;]*; Max-Age=0;/);
    expect([await whoIs(here), await whoIs(elsewhere)]).toEqual([undefined, undefined]);
    expect(nothingToSee().headers.get('Location')).toBe('/account');
  });
});
