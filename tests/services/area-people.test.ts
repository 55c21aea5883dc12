import { events, messages, userAreas } from 'db/schema';
import { listHandedTo } from 'db/section-assignments';
import { addUserArea, removeUserArea } from 'db/user-areas';
import { findEmailHolder, findUser, listAreasOfUser, saveDisabledAt } from 'db/users';
import { eq } from 'drizzle-orm';
import { done, refusalOf } from 'tests/support/outcomes';
import { addPerson, disable, rightPassword } from 'tests/support/people';
import { installationWorld, type World } from 'tests/support/world';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Role, roles, type Viewer } from '~/domain/viewer';
import { inviteContributor, makeContributorLink } from '~/services/area-invitations.server';
import { readAreaPeople, readAreaPerson } from '~/services/area-people.server';
import { handSections } from '~/services/handed-sections.server';
import { acceptInvitation, readInvitation } from '~/services/invitations.server';
import { endWork } from '~/services/leaving.server';
import { findViewer } from '~/services/sessions.server';
import { signIn } from '~/services/sign-in.server';

let world: World;
let lead: Viewer;
beforeAll(async () => {
  world = await installationWorld();
  lead = await add('Lead of dorset', 'area_lead', ['dorset']);
});

async function add(name: string, role: Role = 'contributor', areas: string[] = ['dorset']) {
  return world.viewer(await addPerson(world.store, name, role, areas));
}
const invite = (email: string, viewer = lead, area = 'dorset') =>
  inviteContributor(viewer, area, { email, name: 'Kim, police' }, world.now);
const end = (id: string, viewer = lead, area = 'dorset') => endWork(viewer, area, id, world.now);
const hand = (id: string, codes: string[], viewer = lead, area = 'dorset') =>
  handSections(viewer, area, id, codes, world.now);
const areasOf = async (id: string) => (await listAreasOfUser(world.store.db, id)).map(({ slug }) => slug);
const heldBy = (id: string, area = 'dorset') => listHandedTo(world.store.db, area, id);
const comeIn = (email: string) => signIn({ email, password: rightPassword, address: '192.0.2.1' }, world.now);
const idOf = async (email: string) => (await findEmailHolder(world.store.db, email))?.id ?? '';

/** What was written down about a person, oldest first. */
async function toldAbout(id: string) {
  const all = await world.store.db.select().from(events).orderBy(events.seq);
  return all.filter(({ change }) => change.user === id).map(({ action, change }) => ({ action, ...change }));
}

describe('inviting a contributor', () => {
  test('adds somebody new to the area, as a contributor who comes in by the link', async () => {
    const { name, token = '' } = done(await invite(' New@Example.org '));
    expect(name).toBe('Kim, police');
    const session = done(await acceptInvitation(token, rightPassword, world.now));
    const viewer = await findViewer(session, world.now);
    expect(viewer).toMatchObject({ email: 'new@example.org', name: 'Kim, police', role: 'contributor' });
    expect(viewer?.areas.map(({ slug }) => slug)).toEqual(['dorset']);
  });

  test('lets a contributor of another area work for this one too, by the account they have', async () => {
    const { id, email } = await add('Serves two', 'contributor', ['wirral']);
    const session = done(await comeIn(email));
    expect(done(await invite(email))).toEqual({ name: 'Serves two', token: undefined });
    expect((await findViewer(session, world.now))?.areas.map(({ slug }) => slug)).toEqual([
      'dorset',
      'wirral',
    ]);
    expect(await toldAbout(id)).toEqual([{ action: 'area_added', user: id, area: 'dorset' }]);
    const sent = await world.store.db.select().from(messages).where(eq(messages.recipientId, id));
    expect(sent).toMatchObject([{ kind: 'invitation', areaId: 'dorset' }]);
  });

  test('keeps no link in the outbox', async () => {
    const { token = '' } = done(await invite('secret@example.org'));
    const sent = await world.store.db.select().from(messages);
    expect(sent.map(({ recipientId }) => recipientId)).toContain(await idOf('secret@example.org'));
    expect(JSON.stringify(sent)).not.toContain(token);
  });

  test('says who works for the area already', async () => {
    const { email } = await add('Here already');
    expect(refusalOf(await invite(email))).toEqual({ reason: 'here_already', name: 'Here already' });
    expect(refusalOf(await invite(lead.email))).toMatchObject({ reason: 'here_already' });
  });

  test.each(roles.filter((role) => role !== 'contributor'))(
    'tells nothing of the account of a %s, and leaves it alone',
    async (role) => {
      const { id, email } = await add(`Is ${role}`, role, role === 'area_lead' ? ['wirral'] : []);
      expect(refusalOf(await invite(email))).toEqual({ reason: 'not_by_you' });
      expect(await areasOf(id)).toEqual(role === 'area_lead' ? ['wirral'] : []);
      expect((await findUser(world.store.db, id))?.role).toBe(role);
    },
  );

  test('does not let somebody in again who has lost access', async () => {
    for (const areas of [['dorset'], ['wirral'], []]) {
      const { id, email } = await add(`Gone from ${areas}`, 'contributor', areas);
      await disable(world.store, id);
      expect(refusalOf(await invite(email))).toEqual({ reason: 'not_by_you' });
      expect((await findUser(world.store.db, id))?.disabledAt).not.toBeNull();
    }
  });

  test('by the same email address at once adds one person', async () => {
    const both = await Promise.all([invite('race@example.org'), invite('race@example.org')]);
    expect(both.filter((outcome) => outcome?.ok)).toHaveLength(1);
    expect(refusalOf(both.find((outcome) => outcome?.ok === false))).toMatchObject({
      reason: 'here_already',
    });
  });

  test('by leads of two areas at once adds one person, who works for both', async () => {
    const other = await add('Lead of wirral', 'area_lead', ['wirral']);
    const both = await Promise.all([invite('two@example.org'), invite('two@example.org', other, 'wirral')]);
    expect(both.map((outcome) => done(outcome).token).filter(Boolean)).toHaveLength(1);
    expect(await areasOf(await idOf('two@example.org'))).toEqual(['dorset', 'wirral']);
  });
});

describe('a new link', () => {
  test('takes the place of one that was lost', async () => {
    const { token: lost = '' } = done(await invite('lost@example.org'));
    const id = await idOf('lost@example.org');
    const found = done(await makeContributorLink(lead, 'dorset', id, world.now));
    expect(await readInvitation(lost, world.now)).toBeUndefined();
    expect((await acceptInvitation(found, rightPassword, world.now))?.ok).toBe(true);
    expect(refusalOf(await makeContributorLink(lead, 'dorset', id, world.now))).toBe('not_by_you');
  });

  test('is for nobody whose account it would open: who has a password, leads, or works elsewhere too', async () => {
    done(await invite('elsewhere@example.org'));
    const id = await idOf('elsewhere@example.org');
    await world.store.transaction((tx) => addUserArea(tx, id, 'wirral'));
    const colleague = await add('Colleague', 'area_lead');
    for (const each of [id, colleague.id, lead.id])
      expect(refusalOf(await makeContributorLink(lead, 'dorset', each, world.now))).toBe('not_by_you');
  });
});

describe('handing over sections', () => {
  test('makes these and no others theirs, and writes down what was given and taken', async () => {
    const { id } = await add('Holder');
    expect(await hand(id, ['SR-SP', 'FH-FD'])).toEqual({ name: 'Holder' });
    await hand(id, ['FH-FD', 'CP-MA']);
    expect(await heldBy(id)).toEqual(['CP-MA', 'FH-FD']);
    expect(await toldAbout(id)).toMatchObject([
      { action: 'sections_handed', given: ['SR-SP', 'FH-FD'], taken: [] },
      { action: 'sections_handed', given: ['CP-MA'], taken: ['SR-SP'] },
    ]);
  });

  test('that changes nothing is not written down', async () => {
    const { id } = await add('Unchanged');
    await hand(id, ['FH-FD', 'FH-FD']);
    await hand(id, ['FH-FD']);
    expect(await toldAbout(id)).toHaveLength(1);
  });

  test('leaves out what is no section, or none that asks the area', async () => {
    const { id } = await add('Sensible');
    await hand(id, ['XX-XX', 'FN-SP', '']);
    expect(await heldBy(id)).toEqual(['FN-SP']);
    const fnpLead = await add('Lead of pilot', 'area_lead', ['brighton-and-hove']);
    const { id: pilot } = await add('Pilot', 'contributor', ['brighton-and-hove']);
    expect(await hand(pilot, ['FH-FD', 'FN-SP'], fnpLead, 'brighton-and-hove')).toBeDefined();
    expect(await heldBy(pilot, 'brighton-and-hove')).toEqual(['FN-SP']);
  });

  test('twice at once leaves what one of them said', async () => {
    const { id } = await add('Contested');
    await Promise.all([hand(id, ['FH-FD', 'FH-FS']), hand(id, ['CP-MA'])]);
    expect([['CP-MA'], ['FH-FD', 'FH-FS']]).toContainEqual(await heldBy(id));
  });
});

describe('ending somebody’s work', () => {
  test('for their only area ends sessions and links at once, hands their sections back and keeps the name', async () => {
    const { id, email } = await add('Leaver');
    const session = done(await comeIn(email));
    await hand(id, ['FH-FD']);
    expect(done(await end(id))).toBe('Leaver');

    expect(await findViewer(session, world.now)).toBeUndefined();
    expect((await comeIn(email)).ok).toBe(false);
    expect(await findUser(world.store.db, id)).toMatchObject({ name: 'Leaver', disabledAt: world.now });
    expect(await heldBy(id)).toEqual([]);
    expect((await toldAbout(id)).slice(1)).toEqual([
      { action: 'area_ended', user: id, area: 'dorset', taken: ['FH-FD'] },
      { action: 'access_ended', user: id, sessions: 1 },
    ]);
    expect(await end(id)).toBeUndefined();
  });

  test('spends an invitation that was not used', async () => {
    const { token = '' } = done(await invite('never@example.org'));
    const id = await idOf('never@example.org');
    done(await end(id));
    // Not even once an administrator lets them in again.
    await world.store.transaction((tx) => saveDisabledAt(tx, id, null));
    expect(await readInvitation(token, world.now)).toBeUndefined();
  });

  test('for one of their areas leaves them the others, and their session', async () => {
    const { id, email } = await add('Of two', 'contributor', ['dorset', 'wirral']);
    const session = done(await comeIn(email));
    done(await end(id));
    expect((await findViewer(session, world.now))?.areas.map(({ slug }) => slug)).toEqual(['wirral']);
    expect((await findUser(world.store.db, id))?.disabledAt).toBeNull();
  });

  test('is not for oneself', async () => {
    expect(refusalOf(await end(lead.id))).toBe('own');
    expect(await areasOf(lead.id)).toEqual(['dorset']);
  });

  test('of each other by two leads at once leaves one of them', async () => {
    const one = await add('One lead', 'area_lead', ['warrington']);
    const other = await add('Other lead', 'area_lead', ['warrington']);
    const both = await Promise.all([end(one.id, other, 'warrington'), end(other.id, one, 'warrington')]);
    expect(both.filter((outcome) => outcome?.ok)).toHaveLength(1);
    expect(both.filter((outcome) => outcome === undefined)).toHaveLength(1);
    const rows = await world.store.db.select().from(userAreas).where(eq(userAreas.areaId, 'warrington'));
    expect(rows.filter(({ userId }) => [one.id, other.id].includes(userId))).toHaveLength(1);
  });

  test('while they are being handed a section leaves them none of it', async () => {
    const { id } = await add('Handed and ended');
    await Promise.all([hand(id, ['FH-FD']), end(id)]);
    expect(await heldBy(id)).toEqual([]);
    expect(await areasOf(id)).toEqual([]);
  });
});

describe('the people of an area', () => {
  test('are shown to all of them, with addresses only to who leads it', async () => {
    const { id } = await add('Reader', 'contributor');
    await hand(id, ['FH-FD']);
    const mine = await readAreaPeople(await world.viewer(id), 'dorset');
    expect(mine?.leads).toBe(false);
    expect(mine?.people.find((each) => each.self)?.sections).toEqual([
      'Front door thresholds and assessment',
    ]);
    expect(JSON.stringify(mine)).not.toContain('@');
    const led = await readAreaPeople(lead, 'dorset');
    expect(led?.people.find((each) => each.id === id)?.account).toEqual({
      email: 'reader@example.org',
      canSignIn: true,
    });
    expect(led?.nobodys.map(({ code }) => code)).not.toContain('FH-FD');
  });

  test('are those of that area who may sign in', async () => {
    const { id } = await add('Ended', 'contributor');
    await disable(world.store, id);
    const ids = (await readAreaPeople(lead, 'dorset'))?.people.map((person) => person.id);
    expect(ids).toContain(lead.id);
    expect(ids).not.toContain(id);
    expect(await readAreaPerson(lead, 'dorset', id)).toBeUndefined();
  });

  test.each(roles)('of another area are not there for a %s', async (role) => {
    const { id } = await add(`Target of ${role}`);
    const stranger = await add(
      `Strange ${role}`,
      role,
      ['area_lead', 'contributor'].includes(role) ? ['wirral'] : [],
    );
    expect(await readAreaPeople(stranger, 'dorset')).toBeUndefined();
    // Not even when the caller takes them for a lead of the area.
    for (const asked of [stranger, { ...stranger, role: 'area_lead' as const, areas: lead.areas }]) {
      expect(await invite(`by-${role}@example.org`, asked)).toBeUndefined();
      expect(await hand(id, ['FH-FD'], asked)).toBeUndefined();
      expect(await makeContributorLink(asked, 'dorset', id, world.now)).toBeUndefined();
      expect(await end(id, asked)).toBeUndefined();
    }
    expect(await areasOf(id)).toEqual(['dorset']);
    expect(await toldAbout(id)).toEqual([]);
    expect(await idOf(`by-${role}@example.org`)).toBe('');
  });

  test('are changed by no contributor, and by no lead whose work has just ended', async () => {
    const { id } = await add('Stays');
    const contributor = await add('Contributes');
    const former = await add('Was lead', 'area_lead');
    await world.store.transaction((tx) => removeUserArea(tx, former.id, 'dorset'));
    for (const viewer of [contributor, former]) {
      expect(await invite('nobody@example.org', viewer)).toBeUndefined();
      expect(await hand(id, ['FH-FD'], viewer)).toBeUndefined();
      expect(await end(id, viewer)).toBeUndefined();
      expect(await makeContributorLink(viewer, 'dorset', id, world.now)).toBeUndefined();
    }
    expect(await readAreaPerson(contributor, 'dorset', id)).toBeUndefined();
  });

  test('are not somebody of another area, or nobody', async () => {
    const { id } = await add('Of wirral', 'contributor', ['wirral']);
    for (const each of [id, 'nobody']) {
      expect(await readAreaPerson(lead, 'dorset', each)).toBeUndefined();
      expect(await hand(each, ['FH-FD'])).toBeUndefined();
      expect(await makeContributorLink(lead, 'dorset', each, world.now)).toBeUndefined();
      expect(await end(each)).toBeUndefined();
    }
    expect(await areasOf(id)).toEqual(['wirral']);
  });
});
