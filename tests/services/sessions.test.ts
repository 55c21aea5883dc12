import { sessions } from 'db/schema';
import { done, refusalOf } from 'tests/support/outcomes';
import { addPerson, rightPassword } from 'tests/support/people';
import { installationWorld, type World } from 'tests/support/world';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Viewer } from '~/domain/viewer';
import { passwordProblem } from '~/services/passwords.server';
import { beginSession, findViewer, signOut, signOutEverywhere } from '~/services/sessions.server';
import { changePassword, signIn } from '~/services/sign-in.server';

const minute = 60_000;
const hour = 60 * minute;

let world: World;
beforeAll(async () => {
  world = await installationWorld();
  for (const name of ['Lee', 'Yusra']) await addPerson(world.store, name);
});
const later = (ms: number) => new Date(world.now.getTime() + ms);
const begin = (id = 'lee') => world.store.transaction((tx) => beginSession(tx, id, world.now));

describe('a session', () => {
  test('ends two hours after it was last used', async () => {
    const token = await begin();
    expect(await findViewer(token, later(2 * hour - 1))).toBeDefined();
    expect(await findViewer(token, later(4 * hour - 2))).toBeDefined();
    expect(await findViewer(token, later(6 * hour))).toBeUndefined();
  });

  test('ends two hours after it began when it was never used', async () => {
    expect(await findViewer(await begin(), later(2 * hour))).toBeUndefined();
  });

  test('ends twelve hours after it began, however busy', async () => {
    const token = await begin();
    for (let passed = hour; passed < 12 * hour; passed += hour)
      expect(await findViewer(token, later(passed))).toBeDefined();
    expect(await findViewer(token, later(12 * hour - 1))).toBeDefined();
    expect(await findViewer(token, later(12 * hour))).toBeUndefined();
  });

  test('does not come back to life', async () => {
    const token = await begin();
    expect(await findViewer(token, later(3 * hour))).toBeUndefined();
    await world.store.transaction((tx) => beginSession(tx, 'yusra', later(3 * hour)));
    expect(await findViewer(token, later(minute))).toBeUndefined();
  });

  test('is kept only as a hash of its token', async () => {
    const token = await begin();
    expect(token.length).toBeGreaterThanOrEqual(43);
    expect(JSON.stringify(await world.store.db.select().from(sessions))).not.toContain(token);
  });

  test.each(['', 'nonsense', 'x'.repeat(10_000)])(
    'is not opened by a token nobody was given',
    async (token) => {
      expect(await findViewer(token, world.now)).toBeUndefined();
    },
  );

  test('ends alone when its person signs out there', async () => {
    const [here, elsewhere] = [await begin(), await begin()];
    await signOut((await findViewer(here, world.now)) as Viewer, here, world.now);
    expect(await findViewer(here, world.now)).toBeUndefined();
    expect(await findViewer(elsewhere, world.now)).toBeDefined();
  });

  test('ends with all the others when its person signs out everywhere, and nobody else’s does', async () => {
    const tokens = [await begin(), await begin()];
    const other = await begin('yusra');
    const viewer = (await findViewer(tokens[0] ?? '', world.now)) as Viewer;
    expect(await signOutEverywhere(viewer, world.now)).toBeGreaterThanOrEqual(2);
    for (const token of tokens) expect(await findViewer(token, world.now)).toBeUndefined();
    expect(await findViewer(other, world.now)).toBeDefined();
  });
});

describe('changing a password', () => {
  const nextPassword = 'seven loud herons';
  const knock = (password: string) =>
    signIn({ email: 'yusra@example.org', password, address: '192.0.2.7' }, world.now);

  test('asks for the current one, and changes nothing without it', async () => {
    const token = await begin('yusra');
    const viewer = (await findViewer(token, world.now)) as Viewer;
    const outcome = await changePassword(viewer, { current: 'guess', next: nextPassword }, world.now);
    expect(refusalOf(outcome)).toMatchObject({ field: 'current' });
    expect(await findViewer(token, world.now)).toBeDefined();
    expect((await knock(rightPassword)).ok).toBe(true);
  });

  test('refuses a new one that is too easy', async () => {
    const viewer = (await findViewer(await begin('yusra'), world.now)) as Viewer;
    const outcome = await changePassword(viewer, { current: rightPassword, next: 'short' }, world.now);
    expect(refusalOf(outcome)).toEqual({ field: 'next', text: 'Password must be 12 characters or more' });
    expect((await knock(rightPassword)).ok).toBe(true);
  });

  test('ends every other session, and goes on in a new one', async () => {
    const tokens = [await begin('yusra'), await begin('yusra')];
    const viewer = (await findViewer(tokens[0] ?? '', world.now)) as Viewer;
    const changed = changePassword(viewer, { current: rightPassword, next: nextPassword }, world.now);
    const token = done(await changed);
    for (const old of tokens) expect(await findViewer(old, world.now)).toBeUndefined();
    expect(await findViewer(token, world.now)).toMatchObject({ id: 'yusra' });
    expect((await knock(rightPassword)).ok).toBe(false);
    expect((await knock(nextPassword)).ok).toBe(true);
  });

  test('leaves no session that somebody was beginning with the old one, whenever they began', async () => {
    const [old, next] = [nextPassword, 'eight quiet otters'];
    const viewer = (await findViewer(done(await knock(old)), world.now)) as Viewer;
    const changing = changePassword(viewer, { current: old, next }, world.now);
    const begun: ReturnType<typeof signIn>[] = [];
    let isChanged = false;
    void changing.finally(() => {
      isChanged = true;
    });
    while (!isChanged) {
      begun.push(
        signIn({ email: 'yusra@example.org', password: old, address: `at ${begun.length}` }, world.now),
      );
      // Ever more slowly, or on a busy machine those who knock keep the change itself from ending.
      await new Promise((later) => setTimeout(later, 60 + begun.length * 10));
    }
    done(await changing);
    for (const outcome of await Promise.all(begun))
      expect(outcome.ok && (await findViewer(outcome.value, world.now))).toBeFalsy();
  });
});

describe('a new password', () => {
  test.each([
    ['nothing', '', 'Enter a password'],
    ['too short', 'eleven char', 'Password must be 12 characters or more'],
    ['six characters of two units each', '🦦🦦🦦🦦🦦🦦', 'Password must be 12 characters or more'],
    ['too long', 'abcde'.repeat(201), 'Password must be 1,000 characters or less'],
    ['two letters over and over', 'abABabABabAB', 'Password must not repeat the same few characters'],
    ['their own address', 'my-NAME-is-long', 'Password must not contain your email address'],
  ])('is refused when it is %s', (_what, password, text) => {
    expect(passwordProblem(password, 'name@example.org')).toBe(text);
  });

  test.each([
    ['twelve characters', 'twelve chars'],
    ['words with spaces', 'pass phrase with spaces'],
    ['in any language', 'ünïcödé wörds'],
    ['a thousand characters', 'abcde'.repeat(200)],
  ])('may be %s', (_what, password) => {
    expect(passwordProblem(password, 'name@example.org')).toBeUndefined();
  });
});
