import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { createStaticHandler, createStaticRouter, StaticRouterProvider } from 'react-router-dom/server';
import { given } from 'tests/support/outcomes';
import { rightPassword } from 'tests/support/people';
import { asks, postsRaw, statusOf } from 'tests/support/requests';
import { demonstrationWorld, type World } from 'tests/support/world';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { loader as rootLoader } from '~/root';
import InvitationPage, { action, handle, loader } from '~/routes/invitations.$token';
import { invitePerson } from '~/services/invitations.server';

describe('the page of an invitation', () => {
  let world: World;
  beforeAll(async () => {
    world = await demonstrationWorld();
  });
  afterEach(() => {
    vi.setSystemTime(world.now);
  });

  async function invite(name: string) {
    const person = { email: `${name.toLowerCase()}@example.org`, name, role: 'area_lead' as const };
    const administrator = await world.viewer('administrator');
    const invited = await invitePerson(administrator, { ...person, areaIds: ['ashcombe'] }, world.now);
    if (!invited?.ok) throw new Error(`${name} could not be invited.`);
    return invited.value;
  }
  const ask = (token: string) => loader(asks(`/invitations/${token}`, '', { token }));
  /** The page as the server sends it. */
  async function pageOf(token: string) {
    const loaded = await ask(token);
    const loaderData = 'data' in loaded ? loaded.data : loaded;
    const handler = createStaticHandler([{ path: '/', Component: InvitationPage, loader: () => loaderData }]);
    const context = await handler.query(new Request('http://localhost/'));
    if (context instanceof Response) throw new Error('The page sends people elsewhere.');
    const router = createStaticRouter(handler.dataRoutes, context);
    return renderToStaticMarkup(createElement(StaticRouterProvider, { router, context, hydrate: false }));
  }
  const choose = (token: string, password: string) =>
    action(postsRaw(`/invitations/${token}`, '', { password }, { token }));

  test('says whom it is for, and nothing more', async () => {
    expect(await ask(await invite('Lee'))).toEqual({ email: 'lee@example.org' });
  });

  test('signs the person in with the password they choose, once', async () => {
    const token = await invite('Yusra');
    const response = (await choose(token, rightPassword)) as Response;
    expect(response.headers.get('Location')).toBe('/');
    const cookie = response.headers.get('Set-Cookie')?.split(';')[0] ?? '';
    expect((await rootLoader(asks('/', cookie))).viewer?.name).toBe('Yusra');
    expect(await statusOf(ask(token))).toBe(404);
    expect(await statusOf(choose(token, rightPassword))).toBe(404);
  });

  test.each([
    ['', 'Enter a password'],
    ['short', 'Password must be 12 characters or more'],
  ])('gives the form back for the password “%s”', async (password, text) => {
    const token = await invite(`Olu${password}`);
    const { status, data } = await given(choose(token, password));
    expect(status).toBe(422);
    expect(data.errors).toEqual([{ href: '#password', text }]);
    expect(await statusOf(ask(token))).toBe(200);
  });

  test('is gone after seven days', async () => {
    const token = await invite('Sam');
    vi.setSystemTime(new Date(world.now.getTime() + 7 * 24 * 60 * 60 * 1000));
    expect(await statusOf(ask(token))).toBe(404);
    expect(await statusOf(choose(token, rightPassword))).toBe(404);
  });

  test('ends the session that the browser had before', async () => {
    const before = await world.signIn('delivery-partner');
    const token = await invite('Robin');
    await action(postsRaw(`/invitations/${token}`, before, { password: rightPassword }, { token }));
    expect((await rootLoader(asks('/', before))).viewer).toBeUndefined();
  });

  test('says calmly that a used link does not work, and what to do', async () => {
    const token = await invite('Noor');
    expect(handle.title(await given(ask('nothing')).then(({ data }) => data))).toBe(
      'This link does not work',
    );
    await choose(token, rightPassword);
    const html = await pageOf(token);
    expect(html).toContain('This link has been used or is more than 7 days old.');
    expect(html).toContain('or ask whoever invited you for a new link.');
    expect(html).toContain('href="/sign-in"');
    expect(html).not.toContain('<form');
  });

  test('shows the address to sign in with as a field that a password manager keeps', async () => {
    const html = await pageOf(await invite('Ola'));
    const field = /<input[^>]*name="username"[^>]*>/.exec(html)?.[0] ?? '';
    expect(field).toContain('value="ola@example.org"');
    expect(field).toContain('autoComplete="username"');
    expect(field).toContain('readonly=""');
    expect(field).not.toContain('hidden');
  });

  test('is not found for a token that was never given out', async () => {
    expect(await statusOf(ask('nothing'))).toBe(404);
    expect(await statusOf(choose('nothing', rightPassword))).toBe(404);
  });
});
