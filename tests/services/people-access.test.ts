import { events } from 'db/schema';
import { findUser } from 'db/users';
import { eq } from 'drizzle-orm';
import { done, refusalOf } from 'tests/support/outcomes';
import { addPerson, disable, rightPassword } from 'tests/support/people';
import { installationWorld, type World } from 'tests/support/world';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Role, roles, type Viewer } from '~/domain/viewer';
import { endAccess, makeNewLink, readPerson, restoreAccess } from '~/services/access.server';
import { acceptInvitation, invitePerson, readInvitation } from '~/services/invitations.server';
import { findViewer } from '~/services/sessions.server';
import { signIn } from '~/services/sign-in.server';

let world: World;
let administrator: Viewer;
beforeAll(async () => {
  world = await installationWorld();
  administrator = await add('Ada', 'administrator');
});

async function add(name: string, role: Role = 'area_lead') {
  return world.viewer(await addPerson(world.store, name, role));
}
const comeIn = (email: string, password = rightPassword) =>
  signIn({ email, password, address: '192.0.2.1' }, world.now);
const later = (ms: number) => new Date(world.now.getTime() + ms);
const day = 24 * 60 * 60 * 1000;

/** What was written down about a person, oldest first. */
async function eventsAbout(id: string) {
  const all = await world.store.db.select().from(events).orderBy(events.seq);
  return all.filter(({ change }) => change.user === id).map(({ action, actorId }) => [action, actorId]);
}

describe('a new link', () => {
  test('takes the place of an invitation that was not used', async () => {
    const person = { email: 'lost@example.org', name: 'Lost', role: 'contributor', areaIds: [] } as const;
    const first = done(await invitePerson(administrator, person, world.now));
    const id = (await readInvitation(first, world.now))?.userId ?? '';
    const second = done(await makeNewLink(administrator, id, world.now));
    expect(await readInvitation(first, world.now)).toBeUndefined();
    expect(await acceptInvitation(first, rightPassword, world.now)).toBeUndefined();
    expect((await acceptInvitation(second, rightPassword, world.now))?.ok).toBe(true);
    expect(await eventsAbout(id)).toEqual([
      ['person_invited', administrator.id],
      ['link_made', administrator.id],
    ]);
  });

  test('sets a forgotten password anew, once, within seven days', async () => {
    const { id, email } = await add('Forgetful');
    const before = done(await comeIn(email));
    const token = done(await makeNewLink(administrator, id, world.now));
    expect((await comeIn(email)).ok).toBe(true);
    expect(await readInvitation(token, later(7 * day))).toBeUndefined();

    done(await acceptInvitation(token, 'four louder badgers', later(7 * day - 1)));
    expect(await findViewer(before, world.now)).toBeUndefined();
    expect((await comeIn(email)).ok).toBe(false);
    expect((await comeIn(email, 'four louder badgers')).ok).toBe(true);
    expect(await acceptInvitation(token, rightPassword, world.now)).toBeUndefined();
  });

  test('is not for oneself, nor for somebody whose access has ended', async () => {
    expect(refusalOf(await makeNewLink(administrator, administrator.id, world.now))).toBe('own');
    const { id } = await add('Departed');
    await disable(world.store, id);
    expect(refusalOf(await makeNewLink(administrator, id, world.now))).toBe('ended');
  });
});

describe('ending access', () => {
  test('ends sessions and links at once, and keeps the name', async () => {
    const { id, email } = await add('Leaver');
    const session = done(await comeIn(email));
    const token = done(await makeNewLink(administrator, id, world.now));
    done(await endAccess(administrator, id, world.now));

    expect(await findViewer(session, world.now)).toBeUndefined();
    expect(await readInvitation(token, world.now)).toBeUndefined();
    expect((await comeIn(email)).ok).toBe(false);
    expect(await findUser(world.store.db, id)).toMatchObject({ name: 'Leaver', disabledAt: world.now });
  });

  test('can be taken back, which revives neither sessions nor links', async () => {
    const { id, email } = await add('Returner');
    const session = done(await comeIn(email));
    const token = done(await makeNewLink(administrator, id, world.now));
    done(await endAccess(administrator, id, world.now));
    expect(await restoreAccess(administrator, id, world.now)).toBe(id);

    expect((await comeIn(email)).ok).toBe(true);
    expect(await findViewer(session, world.now)).toBeUndefined();
    expect(await readInvitation(token, world.now)).toBeUndefined();
    const told = (await eventsAbout(id)).map(([action]) => action);
    expect(told).toEqual(['link_made', 'access_ended', 'access_restored']);
  });

  test('twice, and taking it back twice, are written down once', async () => {
    const { id } = await add('Twice');
    for (const at of [world.now, later(day)]) done(await endAccess(administrator, id, at));
    expect((await findUser(world.store.db, id))?.disabledAt).toEqual(world.now);
    for (const at of [world.now, later(day)]) await restoreAccess(administrator, id, at);
    expect((await eventsAbout(id)).map(([action]) => action)).toEqual(['access_ended', 'access_restored']);
  });

  test('is not for oneself', async () => {
    expect(refusalOf(await endAccess(administrator, administrator.id, world.now))).toBe('own');
    expect((await findUser(world.store.db, administrator.id))?.disabledAt).toBeNull();
  });

  test('of each other by two administrators at once leaves one of them', async () => {
    const [one, other] = [await add('One', 'administrator'), await add('Other', 'administrator')];
    const both = await Promise.all([
      endAccess(one, other.id, world.now),
      endAccess(other, one.id, world.now),
    ]);
    expect(both.filter((outcome) => outcome?.ok)).toHaveLength(1);
    expect(both.filter((outcome) => outcome === undefined)).toHaveLength(1);
    const ended = await Promise.all([one, other].map(({ id }) => findUser(world.store.db, id)));
    expect(ended.filter((user) => user?.disabledAt)).toHaveLength(1);
  });
});

describe('the access of others', () => {
  test.each(roles.filter((role) => role !== 'administrator'))('is not for a %s', async (role) => {
    const { id } = await add(`Target of ${role}`);
    const viewer = await add(`Some ${role}`, role);
    expect(await readPerson(viewer, id)).toBeUndefined();
    // Not even when the caller takes them for an administrator.
    for (const asked of [viewer, { ...viewer, role: 'administrator' as const }]) {
      expect(await makeNewLink(asked, id, world.now)).toBeUndefined();
      expect(await endAccess(asked, id, world.now)).toBeUndefined();
      expect(await restoreAccess(asked, id, world.now)).toBeUndefined();
    }
    expect((await findUser(world.store.db, id))?.disabledAt).toBeNull();
    expect(await eventsAbout(id)).toEqual([]);
  });

  test('is not there for somebody unknown', async () => {
    expect(await readPerson(administrator, 'nobody')).toBeUndefined();
    expect(await makeNewLink(administrator, 'nobody', world.now)).toBeUndefined();
    expect(await endAccess(administrator, 'nobody', world.now)).toBeUndefined();
    expect(await restoreAccess(administrator, 'nobody', world.now)).toBeUndefined();
    const found = await world.store.db.select().from(events).where(eq(events.actorId, 'nobody'));
    expect(found).toEqual([]);
  });
});
