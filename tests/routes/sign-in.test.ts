import { asks, posts, postsRaw, statusOf } from 'tests/support/requests';
import { demonstrationWorld, type World } from 'tests/support/world';
import { beforeAll, describe, expect, test } from 'vitest';
import { loader as rootLoader } from '~/root';
import { action as continueAsAction, loader as continueAsLoader } from '~/routes/demo.sign-in';
import { action as signInAction, loader as signInLoader } from '~/routes/sign-in';
import { action as signOutAction } from '~/routes/sign-out';

describe('continuing as somebody in a demonstration', () => {
  let world: World;
  beforeAll(async () => {
    world = await demonstrationWorld();
  });

  test.each(['area-lead', 'contributor', 'dfe-official', 'delivery-partner', 'administrator', 'area-lead-b'])(
    'lets %s in',
    async (person) => {
      const response = await continueAsAction(postsRaw('/demo/sign-in', '', { person }));
      expect(response).toBeInstanceOf(Response);
      const cookie = (response as Response).headers.get('Set-Cookie')?.split(';')[0] ?? '';
      const { viewer } = await rootLoader(asks('/', cookie));
      expect(viewer?.name).toBeTruthy();
    },
  );

  test('asks again when nobody was chosen', async () => {
    expect(await statusOf(Promise.resolve(continueAsAction(postsRaw('/demo/sign-in', '', {}))))).toBe(422);
  });

  test('refuses a form from another site', async () => {
    const from = { Origin: 'https://elsewhere.example' };
    const args = postsRaw('/demo/sign-in', '', { person: 'area-lead' }, {}, from);
    expect(await statusOf(continueAsAction(args))).toBe(403);
  });

  test('does not exist where the demonstration was not switched on', async () => {
    process.env.DEMONSTRATION = '';
    expect(await statusOf(continueAsLoader())).toBe(404);
    expect(await statusOf(continueAsAction(postsRaw('/demo/sign-in', '', { person: 'area-lead' })))).toBe(
      404,
    );
    process.env.DEMONSTRATION = '1';
  });

  test('ends when the person signs out', async () => {
    const cookie = await world.signIn('area-lead');
    await signOutAction(await posts('/sign-out', cookie, {}));
    expect((await rootLoader(asks('/', cookie))).viewer).toBeUndefined();
  });

  test('is not ended by a form without the session’s token', async () => {
    const cookie = await world.signIn('area-lead');
    expect(await statusOf(signOutAction(postsRaw('/sign-out', cookie, {})))).toBe(403);
    expect((await rootLoader(asks('/', cookie))).viewer?.role).toBe('area_lead');
  });

  test('refuses an unknown email and a wrong password alike', async () => {
    const fields = { email: 'nobody@example.org', password: 'wrong horse battery' };
    const unknown = await signInAction(postsRaw('/sign-in', '', fields));
    const wrong = await signInAction(postsRaw('/sign-in', '', { ...fields, email: 'area-lead@example.org' }));
    expect(JSON.stringify(unknown).replaceAll('nobody@example.org', '')).toBe(
      JSON.stringify(wrong).replaceAll('area-lead@example.org', ''),
    );
  });

  test('offers the people by role on the sign-in page', async () => {
    const data = await signInLoader(asks('/sign-in'));
    expect(data.people.map(({ key }) => key)).toContain('dfe-official');
  });
});
