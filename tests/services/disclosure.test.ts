import { events } from 'db/schema';
import { saveSetting } from 'db/settings';
import { eq } from 'drizzle-orm';
import { addPerson } from 'tests/support/people';
import { installationWorld, type World } from 'tests/support/world';
import { beforeAll, describe, expect, it } from 'vitest';
import type { DisclosureSettings } from '~/domain/disclosure';
import { readDisclosure, readDisclosures, saveDisclosures } from '~/services/disclosure.server';

describe('what may be seen of areas', () => {
  let world: World;
  const wanted: DisclosureSettings = {
    areas: { kind: 'counts', atLeast: 5 },
    outside: { kind: 'withhold' },
  };
  const people = { administrator: '', dfe_official: '', delivery_partner: '', area_lead: '' };
  beforeAll(async () => {
    world = await installationWorld();
    for (const role of ['administrator', 'dfe_official', 'delivery_partner', 'area_lead'] as const)
      people[role] = await addPerson(world.store, `Some ${role.replace('_', ' ')}`, role);
  });
  const save = async (role: keyof typeof people, settings = wanted) =>
    saveDisclosures(await world.viewer(people[role]), settings, world.now);
  const changes = () => world.store.db.select().from(events).where(eq(events.action, 'setting_changed'));

  it('is nothing until somebody says otherwise', async () => {
    expect(await readDisclosure('areas')).toEqual({ kind: 'withhold' });
    expect(await readDisclosure('outside')).toEqual({ kind: 'withhold' });
  });

  it.each(['dfe_official', 'delivery_partner', 'area_lead'] as const)(
    'is not for a %s to set',
    async (role) => {
      expect(await readDisclosures(await world.viewer(people[role]))).toBeUndefined();
      expect(await save(role)).toBeUndefined();
      expect(await readDisclosure('areas')).toEqual({ kind: 'withhold' });
    },
  );

  it('is set by an administrator, on record, once', async () => {
    expect(await save('administrator')).toBe(true);
    expect(await save('administrator')).toBe(false);
    expect(await readDisclosure('areas')).toEqual({ kind: 'counts', atLeast: 5 });
    const [event, ...more] = await changes();
    expect(more).toEqual([]);
    expect(event).toMatchObject({
      actorId: people.administrator,
      change: { setting: 'disclosure', before: { areas: { kind: 'withhold' } }, after: wanted },
    });
  });

  it('is kept as it would be read, so that what makes no sense is withheld', async () => {
    const odd = { areas: { kind: 'counts', atLeast: 2 }, outside: { kind: 'named' } } as const;
    await save('administrator', odd);
    expect(await readDisclosures(await world.viewer(people.administrator))).toEqual({
      areas: { kind: 'withhold' },
      outside: { kind: 'named' },
    });
  });

  it.each([
    ['a list', []],
    ['a word', 'named'],
    ['an unknown kind', { areas: { kind: 'everything' }, outside: [] }],
    ['counts of nobody', { areas: { kind: 'counts' }, outside: { kind: 'counts', atLeast: '5' } }],
    [
      'counts out of bounds',
      { areas: { kind: 'counts', atLeast: 51 }, outside: { kind: 'counts', atLeast: 2.5 } },
    ],
  ])('is nothing where %s is stored', async (_what, stored) => {
    await world.store.transaction((tx) => saveSetting(tx, 'disclosure', stored));
    expect(await readDisclosure('areas')).toEqual({ kind: 'withhold' });
    expect(await readDisclosure('outside')).toEqual({ kind: 'withhold' });
  });
});
