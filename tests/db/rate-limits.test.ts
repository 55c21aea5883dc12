import { countTry, forgetTries } from 'db/rate-limits';
import { rateLimits } from 'db/schema';
import { describe, expect, it } from 'vitest';
import { ownDatabase } from './own-database';

const store = (await ownDatabase()).open();
const minute = 60_000;
const start = new Date('2026-11-21T10:00:00.000Z');
const later = (ms: number) => new Date(start.getTime() + ms);
const attempt = (key: string, at: Date) => store.transaction((tx) => countTry(tx, key, 15 * minute, at));

describe('tries under a key', () => {
  it('are counted in a window that begins with the first and does not move', async () => {
    const tries = [];
    for (const ms of [0, 1, minute, 15 * minute - 1]) tries.push(await attempt('window', later(ms)));
    expect(tries).toEqual([1, 2, 3, 4].map((hits) => ({ hits, until: later(15 * minute) })));
  });

  it('begin again at the instant the window ends', async () => {
    await attempt('ends', start);
    await attempt('ends', later(1));
    expect(await attempt('ends', later(15 * minute))).toEqual({ hits: 1, until: later(30 * minute) });
  });

  it('are counted apart from those under another', async () => {
    await attempt('mine', start);
    expect(await attempt('yours', start)).toEqual({ hits: 1, until: later(15 * minute) });
  });

  it('are all counted when they come at once', async () => {
    const tries = await Promise.all(Array.from({ length: 10 }, () => attempt('at once', start)));
    const hits = tries.map((each) => each.hits).toSorted((a, b) => a - b);
    expect(hits).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });

  it('are forgotten with every window that has ended, and no other', async () => {
    await store.transaction(async (tx) => void (await tx.delete(rateLimits)));
    await attempt('forgotten', later(10 * minute));
    await attempt('over', start);
    await attempt('running', later(10 * minute));
    await store.transaction((tx) => forgetTries(tx, 'forgotten', later(15 * minute + 1)));
    const left = await store.db.select({ key: rateLimits.key }).from(rateLimits);
    expect(left).toEqual([{ key: 'running' }]);
  });
});
