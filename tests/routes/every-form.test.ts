import { present } from 'tests/support/area-returns';
import { postsRaw, statusOf } from 'tests/support/requests';
import { demonstrationWorld, type World } from 'tests/support/world';
import { beforeAll, describe, expect, test } from 'vitest';
import type { action as anyAction } from '~/routes/sign-out';

type Module = { action?: typeof anyAction };

const modules = import.meta.glob<Module>('../../app/routes/*.{ts,tsx}', { eager: true });
/** These stand before a session, or take no form at all, as the API; posted-forms.test.ts looks at the former. */
const before = /\/((sign-in|demo\.sign-in|invitations\.\$token|\$)\.tsx|api\.v1\..*\.ts)$/;
const actions = Object.entries(modules).flatMap(([path, { action }]) =>
  action && !before.test(path) ? [[path.replace('../../app/routes/', ''), action] as const] : [],
);

const params = {
  phase: present,
  area: 'ashcombe',
  section: 'front-door',
  code: 'FH-FD-01',
  token: 'nothing',
};
const own = 'http://localhost:3000';

let world: World;
let cookies: string[];
beforeAll(async () => {
  world = await demonstrationWorld();
  cookies = await Promise.all(['area-lead', 'delivery-partner', 'administrator'].map(world.signIn));
});

test('every form of the service is among these', () => {
  expect(actions.length).toBeGreaterThan(25);
});

describe.each(actions)('what is posted to %s', (_name, action) => {
  test.each([
    ['without the session’s token', {}, { Origin: own }],
    ['with a made-up token', { csrf: 'made-up' }, { Origin: own }],
    ['from another site', {}, { Origin: 'https://elsewhere.example' }],
    ['from a sister site', {}, { 'Sec-Fetch-Site': 'same-site' }],
  ])('%s is refused whoever is signed in', async (_how, fields, headers) => {
    const answers = await Promise.all(
      cookies.map((cookie) =>
        statusOf(
          Promise.resolve(
            action(
              postsRaw(
                '/',
                cookie,
                fields as Record<string, string>,
                params,
                headers as Record<string, string>,
              ),
            ),
          ),
        ),
      ),
    );
    // For those whose page it is not, it is not there.
    for (const status of answers) expect([403, 404]).toContain(status);
    expect(answers).toContain(403);
  });
});
