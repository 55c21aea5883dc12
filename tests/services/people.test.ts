import { addArea } from 'db/areas';
import { memberships } from 'db/schema';
import { addPerson } from 'tests/support/people';
import { installationWorld, type World } from 'tests/support/world';
import { beforeAll, describe, expect, test } from 'vitest';
import { roles, type Viewer } from '~/domain/viewer';
import { readPeople } from '~/services/people.server';

describe('the people and the areas they can be given', () => {
  let world: World;
  let administrator: Viewer;
  beforeAll(async () => {
    world = await installationWorld();
    administrator = await world.viewer(await addPerson(world.store, 'Ada', 'administrator'));
  });

  test('come with the areas that each person works for, in name order', async () => {
    await addPerson(world.store, 'Two areas', 'contributor', ['wirral', 'dorset']);
    const people = (await readPeople(administrator))?.people ?? [];
    expect(people.find(({ id }) => id === 'two-areas')).toMatchObject({
      areas: ['Dorset', 'Wirral'],
      self: false,
    });
    expect(people.find(({ id }) => id === 'ada')).toMatchObject({ areas: [], self: true });
    expect(people.filter(({ self }) => self)).toHaveLength(1);
  });

  test('list an area once that takes part in two programmes', async () => {
    const member = { wave: 1, fromDate: '2025-04-01', source: 'A test' };
    await world.store.transaction(async (tx) => {
      const area = { id: 'both', slug: 'both', name: 'Both', region: 'North' };
      await addArea(tx, area, { ...member, programmeId: 'fnp' });
      await tx.insert(memberships).values({ ...member, areaId: 'both', programmeId: 'ffc' });
    });
    const areas = (await readPeople(administrator))?.areas ?? [];
    expect(areas.filter(({ id }) => id === 'both')).toHaveLength(1);
    expect(areas).toHaveLength(18);
  });

  test.each(roles.filter((role) => role !== 'administrator'))('are not for a %s', async (role) => {
    expect(await readPeople({ ...administrator, role })).toBeUndefined();
  });
});
