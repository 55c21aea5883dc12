import { listUsers } from 'db/users';
import { done, refusalOf } from 'tests/support/outcomes';
import { addPerson, disable, rightPassword } from 'tests/support/people';
import { installationWorld, type World } from 'tests/support/world';
import { beforeAll, describe, expect, test } from 'vitest';
import { roles, type Viewer } from '~/domain/viewer';
import { acceptInvitation, invitePerson, readInvitation } from '~/services/invitations.server';
import { findViewer } from '~/services/sessions.server';
import { signIn } from '~/services/sign-in.server';

const day = 24 * 60 * 60 * 1000;

describe('an invitation', () => {
  let world: World;
  let administrator: Viewer;
  beforeAll(async () => {
    world = await installationWorld();
    const first = (await listUsers(world.store.db)).find(({ role }) => role === 'administrator');
    administrator = { ...(first as NonNullable<typeof first>), areas: [] };
  });

  const invite = (email: string, viewer: Viewer = administrator, areaIds: string[] = []) =>
    invitePerson(viewer, { email, name: 'Lee', role: 'contributor', areaIds }, world.now);
  const later = (ms: number) => new Date(world.now.getTime() + ms);

  test('lets its person choose a password and come in, once', async () => {
    const token = done(await invite('Lee@Example.org ', administrator, ['dorset']));
    expect(await readInvitation(token, world.now)).toMatchObject({ email: 'lee@example.org' });
    const session = done(await acceptInvitation(token, rightPassword, world.now));
    const viewer = await findViewer(session, world.now);
    expect(viewer).toMatchObject({ email: 'lee@example.org', role: 'contributor' });
    expect(viewer?.areas.map(({ slug }) => slug)).toEqual(['dorset']);

    expect(await readInvitation(token, world.now)).toBeUndefined();
    expect(await acceptInvitation(token, 'another long password', world.now)).toBeUndefined();
    const credentials = { email: 'lee@example.org', password: rightPassword, address: '192.0.2.1' };
    expect((await signIn(credentials, world.now)).ok).toBe(true);
  });

  test('lasts seven days', async () => {
    const token = done(await invite('seven@example.org'));
    expect(await readInvitation(token, later(7 * day - 1))).toBeDefined();
    expect(await readInvitation(token, later(7 * day))).toBeUndefined();
    expect(await acceptInvitation(token, rightPassword, later(7 * day))).toBeUndefined();
  });

  test('stays good while the password chosen is refused', async () => {
    const token = done(await invite('patient@example.org'));
    expect(refusalOf(await acceptInvitation(token, 'short', world.now))).toMatch(/12 characters/);
    expect(refusalOf(await acceptInvitation(token, 'patient and long', world.now))).toMatch(/email/);
    expect((await acceptInvitation(token, rightPassword, world.now))?.ok).toBe(true);
  });

  test('is accepted by one of two presses at once', async () => {
    const token = done(await invite('twice@example.org'));
    const both = await Promise.all([
      acceptInvitation(token, 'the first password', world.now),
      acceptInvitation(token, 'the second password', world.now),
    ]);
    expect(both.filter((outcome) => outcome?.ok)).toHaveLength(1);
    expect(both.filter((outcome) => outcome === undefined)).toHaveLength(1);
    const won = both[0] ? 'the first password' : 'the second password';
    const credentials = { email: 'twice@example.org', password: won, address: '192.0.2.1' };
    expect((await signIn(credentials, world.now)).ok).toBe(true);
  });

  test.each(roles.filter((role) => role !== 'administrator'))('is not given out by a %s', async (role) => {
    expect(await invite(`by-${role}@example.org`, { ...administrator, role })).toBeUndefined();
    expect((await listUsers(world.store.db)).map(({ email }) => email)).not.toContain(
      `by-${role}@example.org`,
    );
  });

  test('is refused for an email address that somebody has', async () => {
    done(await invite('taken@example.org'));
    expect(refusalOf(await invite(' TAKEN@example.org'))).toEqual({ name: 'Lee', ended: false });
  });

  test('is given to one of two people invited by the same email address at once', async () => {
    const both = await Promise.all([invite('same@example.org'), invite('same@example.org')]);
    expect(both.filter((outcome) => outcome?.ok)).toHaveLength(1);
    expect(both.filter((outcome) => outcome?.ok === false)).toHaveLength(1);
  });

  test('is refused for the email address of somebody who was disabled', async () => {
    await addPerson(world.store, 'Gone');
    await disable(world.store, 'gone');
    expect(refusalOf(await invite('gone@example.org'))).toEqual({ name: 'Gone', ended: true });
  });

  test('ends the session that the browser had before, whoever’s it was', async () => {
    const before = done(
      await acceptInvitation(done(await invite('before@example.org')), rightPassword, world.now),
    );
    const bystander = done(
      await acceptInvitation(done(await invite('by@example.org')), rightPassword, world.now),
    );
    const token = done(await invite('after@example.org'));
    expect(refusalOf(await acceptInvitation(token, 'short', world.now, before))).toMatch(/12 characters/);
    expect(await findViewer(before, world.now)).toBeDefined();
    done(await acceptInvitation(token, rightPassword, world.now, before));
    expect(await findViewer(before, world.now)).toBeUndefined();
    expect(await findViewer(bystander, world.now)).toBeDefined();
  });

  test('dies with its person’s right to come in', async () => {
    const token = done(await invite('leaver@example.org'));
    const leaver = (await listUsers(world.store.db)).find(({ email }) => email === 'leaver@example.org');
    await disable(world.store, leaver?.id ?? '');
    expect(await acceptInvitation(token, rightPassword, world.now)).toBeUndefined();
  });

  test.each(['', 'nonsense'])('is not found by a token that was never given out', async (token) => {
    expect(await readInvitation(token, world.now)).toBeUndefined();
    expect(await acceptInvitation(token, rightPassword, world.now)).toBeUndefined();
  });
});
