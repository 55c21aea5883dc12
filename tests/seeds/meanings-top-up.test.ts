import { replaceStore } from 'db/current';
import { ensureProforma, findProforma } from 'db/phases';
import { proformas } from 'db/schema';
import type { Store } from 'db/store';
import { proformaV1 } from 'seeds/reference/proforma-v1';
import { topUpQuarters } from 'seeds/top-up';
import { ownDatabase } from 'tests/db/own-database';
import { describe, expect, inject, test } from 'vitest';
import type { Proforma } from '~/domain/proforma';

const now = new Date('2026-11-21T10:00:00Z');
const { meanings, ...wording } = proformaV1;

/** A database whose version 1 is this, as an older release may have stored it. */
async function storing(content: Proforma): Promise<Store> {
  const store = (await ownDatabase(inject('installation'))).open();
  replaceStore(store);
  await store.transaction((tx) => tx.update(proformas).set({ content }));
  return store;
}

describe('a start on a database that was filled before', () => {
  test('adds what the items mean', async () => {
    const { db } = await storing(wording);
    expect((await findProforma(db, 1))?.meanings).toBeUndefined();
    await topUpQuarters(now);
    expect(await findProforma(db, 1)).toEqual(proformaV1);
  });

  test('leaves every word that was asked as it was stored', async () => {
    const asked: Proforma = { ...wording, title: 'As it was asked', pillars: wording.pillars.slice(1) };
    const { db } = await storing(asked);
    await topUpQuarters(now);
    expect(await findProforma(db, 1)).toEqual({ ...asked, meanings });
  });

  test('leaves what a version said of its items before', async () => {
    const said = { ...proformaV1, meanings: { ...meanings, appendix: 'an older text' } } as Proforma;
    const { db } = await storing(said);
    await topUpQuarters(now);
    await topUpQuarters(now);
    expect(await findProforma(db, 1)).toEqual(said);
  });

  test('adds it once when two servers start together', async () => {
    const { open } = await ownDatabase(inject('installation'));
    const [one, other] = [open(), open()];
    await one.transaction((tx) => tx.update(proformas).set({ content: wording }));
    await Promise.all([one, other].map((store) => store.transaction((tx) => ensureProforma(tx, proformaV1))));
    expect(await findProforma(one.db, 1)).toEqual(proformaV1);
  });
});

test('a new database has it from the beginning', async () => {
  const store = (await ownDatabase(inject('demonstration'))).open();
  expect(await findProforma(store.db, 1)).toEqual(proformaV1);
});
