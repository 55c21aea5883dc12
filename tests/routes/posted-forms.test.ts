import { present } from 'tests/support/area-returns';
import { posts, postsRaw, statusOf } from 'tests/support/requests';
import { demonstrationWorld, type World } from 'tests/support/world';
import { beforeAll, describe, expect, test } from 'vitest';
import { largestForm } from '~/http/form.server';
import { readCsrf, safeReturnTo } from '~/http/session.server';
import { action as account } from '~/routes/account';
import { action as signOutEverywhere } from '~/routes/account_.sign-out-everywhere';
import { action as continueAs } from '~/routes/demo.sign-in';
import { action as invitation } from '~/routes/invitations.$token';
import { action as section } from '~/routes/returns.$phase.$area.$section';
import { action as handOver } from '~/routes/returns.$phase.$area.hand-over';
import { action as signOff } from '~/routes/returns.$phase.$area.sign-off';
import { action as signIn } from '~/routes/sign-in';
import { action as signOut } from '~/routes/sign-out';

const own = 'http://localhost:3000';
const params = { phase: present, area: 'ashcombe', section: 'front-door', token: 'nothing' };
const inSession = { account, signOutEverywhere, section, handOver, signOff, signOut };
const all = { ...inSession, continueAs, invitation, signIn };

let world: World;
let cookie: string;
beforeAll(async () => {
  world = await demonstrationWorld();
  cookie = await world.signIn('area-lead');
});

describe.each(Object.entries(inSession))('the form of %s', (name, action) => {
  test.each([
    ['without the session’s token', {}],
    ['with a made-up token', { csrf: 'made-up' }],
    ['with an empty token', { csrf: '' }],
  ])('is refused %s', async (_what, fields: Record<string, string>) => {
    expect(await statusOf(action(postsRaw('/', cookie, fields, params)))).toBe(403);
  });

  test('is refused with the token of another session', async () => {
    const other = await world.signIn('area-lead');
    const csrf = await readCsrf(new Request(own, { headers: { Cookie: other } }));
    expect(await statusOf(action(postsRaw('/', cookie, { csrf }, params)))).toBe(403);
  });

  test('is not for somebody who is not signed in, whatever token comes with it', async () => {
    const answer: unknown = await Promise.resolve(action(postsRaw('/', '', { csrf: '' }, params))).catch(
      (thrown: unknown) => thrown,
    );
    // A section gives back what was typed instead of sending its writer away from it.
    if (name === 'section') expect(answer).toMatchObject({ init: { status: 401 } });
    else expect((answer as Response).headers.get('Location')).toBe('/sign-in');
  });
});

describe.each(Object.entries(all))('the form of %s', (_name, action) => {
  test.each([
    ['another site', { Origin: 'https://elsewhere.example' }],
    ['another port', { Origin: 'http://localhost:3001' }],
    ['a page without an origin', { Origin: 'null' }],
    ['another site, as the browser says', { Origin: own, 'Sec-Fetch-Site': 'cross-site' }],
    ['a sister site, as the browser says', { 'Sec-Fetch-Site': 'same-site' }],
  ])('is refused from %s', async (_where, headers: Record<string, string>) => {
    const { request } = await posts('/', cookie, {}, params);
    const fields = Object.fromEntries((await request.formData()) as unknown as Iterable<[string, string]>);
    expect(await statusOf(action(postsRaw('/', cookie, fields, params, headers)))).toBe(403);
  });

  test('is refused when it says that it is too large', async () => {
    const size = { Origin: own, 'Content-Length': String(largestForm + 1) };
    expect(await statusOf(action(postsRaw('/', cookie, {}, params, size)))).toBe(413);
  });

  test.each([
    ['application/json', '{"csrf":1}'],
    ['multipart/form-data; boundary=x', '--x\r\nbroken'],
    ['text/plain', 'csrf=1'],
  ])('is refused when it is no form but %s', async (type, body) => {
    const headers = { Cookie: cookie, Origin: own, 'Content-Type': type };
    const request = new Request(own, { method: 'POST', headers, body });
    expect(await statusOf(action({ request, params, context: {} }))).toBe(400);
  });
});

describe('where a person goes back to after signing in', () => {
  test.each([
    '/returns/2026-10/ashcombe',
    '/returns/2026-10/ashcombe/check?from=a%2Fb',
    '/progress?wave=1&region=South%20West',
    '/?area=ashcombe',
    '/',
  ])('is the page they asked for: %s', (path) => {
    expect(safeReturnTo(path)).toBe(path);
  });

  test.each([
    '//evil.example',
    '///evil.example',
    '/\\evil.example',
    '\\\\evil.example',
    '/\t/evil.example',
    '/\n\\evil.example',
    '/.//evil.example',
    '/..//evil.example',
    '/a/..//evil.example',
    '/a\\..\\\\evil.example',
    '/%2e//evil.example',
    '/\t/[evil',
    'https://evil.example',
    'HTTPS://evil.example',
    'https:evil.example',
    'javascript:alert(1)',
    'data:text/html,x',
    'evil.example',
    '@evil.example',
    ' //evil.example',
    '',
    null,
    undefined,
    42,
    new Blob(['/']),
  ])('is never another site: %j', (value) => {
    const to = safeReturnTo(value);
    expect(to).toMatch(/^\/(?![/\\])/);
    expect(new URL(to, own).origin).toBe(own);
  });
});
