import { listAskedAreas } from 'db/areas';
import { replaceStore } from 'db/current';
import { ensureProforma, findPhase, listPhases } from 'db/phases';
import { events, memberships } from 'db/schema';
import type { Store } from 'db/store';
import { eq } from 'drizzle-orm';
import { areas } from 'seeds/reference/areas';
import { proformaV1 } from 'seeds/reference/proforma-v1';
import { ownDatabase } from 'tests/db/own-database';
import { afterAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { phaseStateAt } from '~/domain/phase';
import { readPhases } from '~/services/phases.server';
import { openQuarters } from '~/services/quarters.server';

const april = new Date('2027-04-01T09:00:00Z');
const official = { id: 'x', name: 'X', email: 'x@example.org', role: 'dfe_official', areas: [] } as const;

describe('opening quarters', () => {
  let store: Store;
  let open: () => Store;
  beforeEach(async () => {
    const shared = await ownDatabase(inject('installation'));
    open = shared.open;
    store = open();
    replaceStore(store);
  });
  afterAll(() => replaceStore(store));

  const asked = async (phase: string) =>
    ((await listAskedAreas(store.db, [phase])).get(phase) ?? []).map(({ slug }) => slug);
  const slugs = areas.map(({ slug }) => slug);

  test('adds the quarter that has begun and the next one, each once', async () => {
    expect(await openQuarters(april)).toEqual(['April to June 2027', 'July to September 2027']);
    const phases = await listPhases(store.db);
    const begun = phases.find(({ id }) => id === '2027-04');
    expect(begun && phaseStateAt(begun, april)).toBe('open');
    expect(new Set(phases.map(({ id }) => id)).size).toBe(phases.length);

    expect(await openQuarters(april)).toEqual([]);
    expect(await openQuarters(new Date('2027-06-30T22:59:59.999Z'))).toEqual([]);
    expect(await listPhases(store.db)).toEqual(phases);
  });

  test('shows nobody the one that has yet to begin', async () => {
    await openQuarters(april);
    expect((await readPhases(official, april))?.[0]?.id).toBe('2027-04');
  });

  test('catches up with all that were missed', async () => {
    await openQuarters(new Date('2028-01-02T09:00:00Z'));
    const newest = (await listPhases(store.db)).map(({ id }) => id).slice(-6);
    expect(newest).toEqual(['2027-01', '2027-04', '2027-07', '2027-10', '2028-01', '2028-04']);
  });

  test('by two servers at once leaves one of each', async () => {
    const other = open();
    const first = openQuarters(april);
    replaceStore(other);
    const added = (await Promise.all([first, openQuarters(april)])).flat();
    expect(added.toSorted()).toEqual(['April to June 2027', 'July to September 2027']);
    expect(await asked('2027-04')).toHaveLength(slugs.length);
    const happened = await store.db.select().from(events).where(eq(events.action, 'phase_added'));
    const phases = happened.map(({ change }) => change.phase).filter((id) => String(id) > '2027-01');
    expect(phases.toSorted()).toEqual(['2027-04', '2027-07']);
  });

  test('asks the areas of both programmes', async () => {
    await openQuarters(april);
    const pilots = areas.filter(({ programme }) => programme === 'fnp').map(({ slug }) => slug);
    expect(pilots).toHaveLength(7);
    expect((await asked('2027-04')).toSorted()).toEqual(slugs.toSorted());
    expect(await asked('2027-04')).toEqual(expect.arrayContaining(pilots));
  });

  test('asks those that take part on one day of it at least, and nobody else', async () => {
    const [left, lastDay, firstDay, notYet] = slugs as [string, string, string, string];
    const during = (slug: string, days: { fromDate?: string; toDate?: string }) =>
      store.transaction((tx) => tx.update(memberships).set(days).where(eq(memberships.areaId, slug)));
    await during(left, { toDate: '2027-03-31' });
    await during(lastDay, { toDate: '2027-04-01' });
    await during(firstDay, { fromDate: '2027-06-30' });
    await during(notYet, { fromDate: '2027-07-01' });
    await openQuarters(april);

    const first = await asked('2027-04');
    expect(slugs.filter((slug) => !first.includes(slug))).toEqual([left, notYet]);
    const next = await asked('2027-07');
    expect(slugs.filter((slug) => !next.includes(slug))).toEqual([left, lastDay]);
  });

  test('puts new quarters on the newest version of the proforma and leaves the others on theirs', async () => {
    await store.transaction((tx) => ensureProforma(tx, { ...proformaV1, version: 2 }));
    await openQuarters(april);
    expect((await findPhase(store.db, '2027-04'))?.phase.proformaVersion).toBe(2);
    expect((await findPhase(store.db, '2026-10'))?.phase.proformaVersion).toBe(1);
  });
});

test('a database that is not filled yet gets no quarters', async () => {
  const store = (await ownDatabase()).open();
  replaceStore(store);
  expect(await openQuarters(april)).toEqual([]);
  expect(await listPhases(store.db)).toEqual([]);
});
