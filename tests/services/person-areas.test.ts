import { events } from 'db/schema';
import { listHandedTo } from 'db/section-assignments';
import { findUser, listAreasOfUser } from 'db/users';
import { done, refusalOf } from 'tests/support/outcomes';
import { addPerson, disable } from 'tests/support/people';
import { installationWorld, type World } from 'tests/support/world';
import { beforeAll, describe, expect, test } from 'vitest';
import { type AreaRole, type Role, roles, type Viewer } from '~/domain/viewer';
import { handSections } from '~/services/handed-sections.server';
import { readPeople } from '~/services/people.server';
import { changeAreaWork, readAreaWork } from '~/services/person-areas.server';

let world: World;
let administrator: Viewer;
beforeAll(async () => {
  world = await installationWorld();
  administrator = await add('Ada', 'administrator', []);
});

async function add(name: string, role: Role, areas: string[]) {
  return world.viewer(await addPerson(world.store, name, role, areas));
}
const change = (id: string, role: AreaRole, areaIds: string[], viewer = administrator) =>
  changeAreaWork(viewer, id, { role, areaIds }, world.now);
const areasOf = async (id: string) => (await listAreasOfUser(world.store.db, id)).map((area) => area.id);
const roleOf = async (id: string) => (await findUser(world.store.db, id))?.role;

describe('what somebody of areas does, and for which', () => {
  test('is changed by an administrator, and written down', async () => {
    const { id } = await add('Mover', 'contributor', ['dorset', 'wirral']);
    expect(done(await change(id, 'area_lead', ['wirral', 'redbridge']))).toBe(id);
    expect(await areasOf(id)).toEqual(['redbridge', 'wirral']);
    expect(await roleOf(id)).toBe('area_lead');
    const all = await world.store.db.select().from(events).orderBy(events.seq);
    const told = all.filter((event) => event.change.user === id);
    expect(told.map(({ action, actorId }) => [action, actorId])).toEqual([
      ['area_ended', administrator.id],
      ['area_added', administrator.id],
      ['role_changed', administrator.id],
    ]);
  });

  test('takes the sections of an area that they leave', async () => {
    const { id } = await add('Hands back', 'contributor', ['dorset', 'wirral']);
    const lead = await add('Lead who hands', 'area_lead', ['dorset']);
    await handSections(lead, 'dorset', id, ['FH-FD'], world.now);
    done(await change(id, 'contributor', ['wirral']));
    expect(await listHandedTo(world.store.db, 'dorset', id)).toEqual([]);
  });

  test('keeps an area its last lead, who neither leaves it nor becomes a contributor', async () => {
    const only = await add('Only lead', 'area_lead', ['warrington', 'walsall']);
    const names = async (outcome: ReturnType<typeof change>) =>
      refusalOf(await outcome).map(({ name }) => name);
    expect(await names(change(only.id, 'area_lead', ['walsall']))).toEqual(['Warrington']);
    expect(await names(change(only.id, 'contributor', ['walsall']))).toEqual(['Walsall', 'Warrington']);
    expect(await areasOf(only.id)).toEqual(['walsall', 'warrington']);

    const deputy = await add('Deputy', 'contributor', ['warrington']);
    done(await change(deputy.id, 'area_lead', ['warrington']));
    done(await change(only.id, 'area_lead', ['walsall']));
    expect(refusalOf(await change(deputy.id, 'contributor', ['warrington']))).toHaveLength(1);
  });

  test('does not count a lead who may no longer sign in', async () => {
    const one = await add('Active lead', 'area_lead', ['luton']);
    const gone = await add('Lead who left', 'area_lead', ['luton']);
    await disable(world.store, gone.id);
    expect(refusalOf(await change(one.id, 'contributor', ['luton']))).toHaveLength(1);
    expect(done(await change(gone.id, 'contributor', ['luton']))).toBe(gone.id);
  });

  test('of two leads changed at once leaves the area one', async () => {
    const [one, other] = [
      await add('First', 'area_lead', ['wolverhampton']),
      await add('Second', 'area_lead', ['wolverhampton']),
    ];
    const both = await Promise.all(
      [one, other].map(({ id }) => change(id, 'contributor', ['wolverhampton'])),
    );
    expect(both.filter((outcome) => outcome?.ok)).toHaveLength(1);
    expect((await Promise.all([one, other].map(({ id }) => roleOf(id)))).toSorted()).toEqual([
      'area_lead',
      'contributor',
    ]);
  });

  test.each(roles.filter((role) => role !== 'administrator'))('is not for a %s to change', async (role) => {
    const { id } = await add(`Target of ${role}`, 'contributor', ['dorset']);
    const viewer = await add(`Some ${role}`, role, []);
    expect(await readAreaWork(viewer, id)).toBeUndefined();
    for (const asked of [viewer, { ...viewer, role: 'administrator' as const }])
      expect(await change(id, 'area_lead', ['wirral'], asked)).toBeUndefined();
    expect([await areasOf(id), await roleOf(id)]).toEqual([['dorset'], 'contributor']);
  });

  test.each(['administrator', 'dfe_official', 'delivery_partner'] as const)(
    'is nothing that a %s has',
    async (role) => {
      const { id } = await add(`Programme ${role}`, role, []);
      for (const each of [id, 'nobody']) {
        expect(await readAreaWork(administrator, each)).toBeUndefined();
        expect(await change(each, 'area_lead', ['dorset'])).toBeUndefined();
      }
      expect([await areasOf(id), await roleOf(id)]).toEqual([[], role]);
    },
  );
});

test('an administrator is told which areas nobody leads', async () => {
  const { leadless = [] } = (await readPeople(administrator)) ?? {};
  expect(leadless).toContain('Staffordshire');
  expect(leadless).not.toContain('Warrington');
});
