import { events } from 'db/schema';
import { findSetting, saveSetting } from 'db/settings';
import { eq } from 'drizzle-orm';
import { addPerson } from 'tests/support/people';
import { demonstrationWorld, installationWorld, type World } from 'tests/support/world';
import { beforeAll, describe, expect, it } from 'vitest';
import type { DisclosureChoice } from '~/domain/disclosure';
import {
  keepHelpedItem,
  readDisclosure,
  readDisclosures,
  saveDisclosures,
} from '~/services/disclosure.server';

describe('what may be seen of areas', () => {
  let world: World;
  const wanted: DisclosureChoice = {
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
    expect(await save('administrator')).toEqual({ ok: true, value: true });
    expect(await save('administrator')).toEqual({ ok: true, value: false });
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
    ['counts outside', { outside: { kind: 'counts', atLeast: 5 } }],
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

  it('lets the minimum be changed while no figures are frozen', async () => {
    for (const atLeast of [3, 7, 3])
      expect(await save('administrator', { ...wanted, areas: { kind: 'counts', atLeast } })).toEqual({
        ok: true,
        value: true,
      });
    const settings = await readDisclosures(await world.viewer(people.administrator));
    expect(settings).toEqual({ ...wanted, areas: { kind: 'counts', atLeast: 3 } });
  });

  it('keeps every item that help was ever offered with, once', async () => {
    for (const code of ['B', 'A', 'B']) await world.store.transaction((tx) => keepHelpedItem(tx, code));
    expect(await findSetting(world.store.db, 'helped_items')).toEqual(['A', 'B']);
  });
});

describe('the minimum of counts', () => {
  let world: World;
  beforeAll(async () => {
    world = await demonstrationWorld();
  });
  const save = async (areas: DisclosureChoice['areas']) =>
    saveDisclosures(await world.viewer('administrator'), { areas, outside: { kind: 'withhold' } }, world.now);
  const counts = (atLeast: number) => ({ kind: 'counts', atLeast }) as const;
  const store = (setting: unknown) => world.store.transaction((tx) => saveSetting(tx, 'disclosure', setting));

  it('is the one that they were first shown with, for ever', async () => {
    await store({});
    expect(await save(counts(4))).toMatchObject({ ok: true });
    for (const areas of [counts(5), counts(3)]) {
      expect(await save(areas)).toEqual({ ok: false, refusal: { countedAt: 4 } });
      expect(await readDisclosure('areas')).toEqual(counts(4));
    }
    for (const areas of [{ kind: 'withhold' }, { kind: 'named' }] as const) {
      expect(await save(areas)).toEqual({ ok: true, value: true });
      expect(await save(counts(5))).toEqual({ ok: false, refusal: { countedAt: 4 } });
      expect(await readDisclosure('areas')).toEqual(areas);
    }
    expect(await save(counts(4))).toEqual({ ok: true, value: true });
  });

  it('is also that of counts which were chosen before there was anything to show', async () => {
    await store({ areas: counts(6) });
    expect((await readDisclosures(await world.viewer('administrator')))?.countedAt).toBe(6);
    expect(await save(counts(5))).toEqual({ ok: false, refusal: { countedAt: 6 } });
    expect(await save({ kind: 'withhold' })).toEqual({ ok: true, value: true });
    expect(await save(counts(5))).toEqual({ ok: false, refusal: { countedAt: 6 } });
  });
});
