import { setTimeout as sleep } from 'node:timers/promises';
import { settings } from 'db/schema';
import { findSetting, saveSetting } from 'db/settings';
import type { Reader, Store, Tx } from 'db/store';
import { asc, eq } from 'drizzle-orm';
import { onPostgres } from 'tests/support/databases';
import { beforeEach, describe, expect, it } from 'vitest';
import { ownDatabase } from './own-database';

const database = await ownDatabase();
const store = database.open();
const elsewhere = database.open();

beforeEach(() => store.transaction(async (tx) => void (await tx.delete(settings))));

/** Lets everything that is ready happen, on this server and on the other. */
const aMoment = () => sleep(20);
const keys = async (db: Reader) =>
  (await db.select({ key: settings.key }).from(settings).orderBy(asc(settings.key))).map(({ key }) => key);

/** A transaction that has written one row and stands still until it is told how to end. */
async function halfDone(from: Store) {
  let end: (how: 'well' | 'badly') => void = () => {};
  const ending = new Promise<'well' | 'badly'>((resolve) => {
    end = resolve;
  });
  const ended = new Promise<{ outcome: Promise<string>; first: true }>((begun) => {
    const outcome = from.transaction(async (tx) => {
      await saveSetting(tx, 'first', 1);
      begun({ outcome, first: true });
      if ((await ending) === 'badly') throw new Error('Changed our minds.');
      await saveSetting(tx, 'second', 2);
      return 'done';
    });
  });
  return { outcome: (await ended).outcome, end };
}

describe('work that waits inside a transaction', () => {
  it('is seen by nobody before it has ended, and then whole', async () => {
    const { outcome, end } = await halfDone(store);
    expect([await keys(store.db), await keys(elsewhere.db)]).toEqual([[], []]);
    end('well');
    expect(await outcome).toBe('done');
    const both = ['first', 'second'];
    expect([await keys(store.db), await keys(elsewhere.db)]).toEqual([both, both]);
  });

  it('leaves nothing when it throws', async () => {
    const { outcome, end } = await halfDone(store);
    end('badly');
    await expect(outcome).rejects.toThrow('Changed our minds.');
    expect(await keys(store.db)).toEqual([]);
  });

  it.each([
    ['this server', () => store],
    ['another server', () => elsewhere],
  ])('takes nobody else’s write on %s with it when it throws', async (_, other) => {
    const { outcome, end } = await halfDone(store);
    const theirs = other().transaction((tx) => saveSetting(tx, 'theirs', 1));
    await aMoment();
    end('badly');
    await expect(outcome).rejects.toThrow();
    await theirs;
    expect(await keys(store.db)).toEqual(['theirs']);
  });

  it('reads its own writes', async () => {
    const seen = await store.transaction(async (tx) => {
      await saveSetting(tx, 'first', 1);
      await aMoment();
      return findSetting(tx, 'first');
    });
    expect(seen).toBe(1);
  });
});

describe('transactions at once', () => {
  const add = (tx: Tx) => async () => {
    const counted = Number((await findSetting(tx, 'counter')) ?? 0);
    await sleep(1);
    await saveSetting(tx, 'counter', counted + 1);
    return counted + 1;
  };

  it('all happen, each after the one before', async () => {
    const stores = Array.from({ length: 20 }, (_, index) => (index % 2 ? store : elsewhere));
    const counts = await Promise.all(stores.map((each) => each.transaction((tx) => add(tx)())));
    expect(counts.toSorted((a, b) => a - b)).toEqual(stores.map((_, index) => index + 1));
    expect(await findSetting(store.db, 'counter')).toBe(20);
  });

  if (!onPostgres)
    it('happen in the order in which they came', async () => {
      const order: number[] = [];
      const came = Array.from({ length: 10 }, (_, index) =>
        store.transaction(async () => {
          await sleep(10 - index);
          order.push(index);
        }),
      );
      await Promise.all(came);
      expect(order).toEqual(came.map((_, index) => index));
    });

  it('never decide on what the other is about to change', async () => {
    await store.transaction(async (tx) => {
      await saveSetting(tx, 'on duty: Ann', true);
      await saveSetting(tx, 'on duty: Ben', true);
    });
    const looked = [false, false];
    const goHome = (each: Store, who: number, name: string) =>
      each.transaction(async (tx) => {
        const onDuty = await tx.select().from(settings).where(eq(settings.value, true));
        looked[who] = true;
        // Each waits until the other has looked too; where they queue, that is in vain.
        for (let turn = 0; turn < 10 && !looked.every(Boolean); turn++) await sleep(10);
        if (onDuty.length === 2) await saveSetting(tx, `on duty: ${name}`, false);
      });
    await Promise.all([goHome(store, 0, 'Ann'), goHome(elsewhere, 1, 'Ben')]);
    const left = await store.db.select().from(settings).where(eq(settings.value, true));
    expect(left).toHaveLength(1);
  });
});

describe('a statement in the wrong place', () => {
  it('is refused after its transaction has ended, and lands in no other', async () => {
    let kept: Tx | undefined;
    await store.transaction(async (tx) => {
      kept = tx;
    });
    const { outcome, end } = await halfDone(store);
    await expect(async () => saveSetting(kept as Tx, 'late', 1)).rejects.toThrow(/revoked/);
    end('well');
    await outcome;
    expect(await keys(store.db)).toEqual(['first', 'second']);
  });

  it('is refused when it would write without a transaction', async () => {
    const write = async () => saveSetting(store.db as Tx, 'loose', 1);
    const refusal = await write().catch((error: Error) => `${error.message} ${error.cause}`);
    expect(refusal).toMatch(/read-?only/);
    expect(await keys(store.db)).toEqual([]);
  });

  it('is refused with the whole transaction when it begins another inside', async () => {
    const nested = store.transaction(async (tx) => {
      await saveSetting(tx, 'outer', 1);
      await store.transaction((inner) => saveSetting(inner, 'inner', 1));
    });
    await expect(nested).rejects.toThrow('inside a transaction');
    await expect(store.transaction(async () => elsewhere.transaction(async () => 1))).rejects.toThrow(
      'inside',
    );
    expect(await keys(store.db)).toEqual([]);
  });
});

it('a transaction that never ends is ended after ten seconds, and those behind it go on', async () => {
  const began = performance.now();
  const stuck = store.transaction(async (tx) => {
    await saveSetting(tx, 'stuck', 1);
    await new Promise(() => {});
  });
  const behind = store.transaction((tx) => saveSetting(tx, 'behind', 1));
  await expect(stuck).rejects.toThrow('longer than 10 seconds');
  expect(performance.now() - began).toBeGreaterThan(9_900);
  await behind;
  expect(await keys(elsewhere.db)).toEqual(['behind']);
}, 15_000);
