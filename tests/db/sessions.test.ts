import { users } from 'db/schema';
import {
  addInvitation,
  addSession,
  deleteSession,
  deleteSessionsOf,
  deleteStaleSessions,
  findInvitation,
  findSession,
  spendInvitations,
  touchSession,
} from 'db/sessions';
import { eq } from 'drizzle-orm';
import { demonstrationWorld } from 'tests/support/world';
import { describe, expect, it } from 'vitest';
import { sessionLimits } from '~/services/sessions.server';

const { store, now } = await demonstrationWorld();
const { transaction } = store;
const { absolute, idle } = sessionLimits;
const later = (ms: number) => new Date(now.getTime() + ms);
const begin = (token: string, who = 'area-lead') => transaction((tx) => addSession(tx, token, who, now));

/** Whether the token is good this long after it was given. */
async function isGood(token: string, ms: number) {
  const at = now.getTime() + ms;
  const found = await findSession(store.db, token, new Date(at - absolute), new Date(at - idle));
  return found !== undefined;
}

describe('a session', () => {
  it('says who its person is', async () => {
    await begin('who');
    const found = await findSession(store.db, 'who', later(-1), later(-1));
    const person = { name: 'Area lead, Ashcombe', email: 'area-lead@example.org', role: 'area_lead' };
    expect(found).toEqual({ userId: 'area-lead', ...person, lastSeenAt: now });
  });

  it('ends when it has not been used for as long as it may idle', async () => {
    await begin('idle');
    expect([await isGood('idle', idle - 1), await isGood('idle', idle)]).toEqual([true, false]);
  });

  it('lives on when it is used', async () => {
    await begin('used');
    await transaction((tx) => touchSession(tx, 'used', later(idle - 1)));
    expect([await isGood('used', idle), await isGood('used', 2 * idle - 2)]).toEqual([true, true]);
  });

  it('ends in the end, however busily it is used', async () => {
    await begin('busy');
    await transaction((tx) => touchSession(tx, 'busy', later(absolute - 1)));
    expect([await isGood('busy', absolute - 1), await isGood('busy', absolute)]).toEqual([true, false]);
  });

  it('is over for somebody who may not come in any more', async () => {
    await begin('disabled', 'area-lead-j');
    const disable = (disabledAt: Date | null) =>
      transaction(
        async (tx) => void (await tx.update(users).set({ disabledAt }).where(eq(users.id, 'area-lead-j'))),
      );
    await disable(now);
    expect(await isGood('disabled', 1)).toBe(false);
    await disable(null);
  });

  it('is nobody’s when it was signed out of, here or everywhere', async () => {
    for (const token of ['one', 'two', 'three']) await begin(token, 'contributor');
    await transaction((tx) => deleteSession(tx, 'one'));
    expect([await isGood('one', 1), await isGood('two', 1)]).toEqual([false, true]);
    expect(await transaction((tx) => deleteSessionsOf(tx, 'contributor'))).toBe(2);
    expect([await isGood('two', 1), await isGood('three', 1)]).toEqual([false, false]);
  });

  it('is cleared away once it can no longer be used, and not before', async () => {
    await begin('stale', 'dfe-official');
    const clear = (at: number) =>
      transaction((tx) => deleteStaleSessions(tx, later(at - absolute), later(at - idle)));
    await clear(idle);
    expect(await isGood('stale', 1)).toBe(true);
    await clear(idle + 1);
    expect(await isGood('stale', 1)).toBe(false);
  });
});

describe('an invitation', () => {
  const invite = (token: string, who: string) =>
    transaction((tx) => addInvitation(tx, token, who, later(1000)));

  it('can be used until it expires', async () => {
    await invite('invited', 'area-lead-b');
    expect(await findInvitation(store.db, 'invited', later(999))).toMatchObject({ userId: 'area-lead-b' });
    expect(await findInvitation(store.db, 'invited', later(1000))).toBeUndefined();
  });

  it('is spent with every other one to the same person, and with nobody else’s', async () => {
    for (const token of ['first', 'second']) await invite(token, 'area-lead-c');
    await invite('other', 'area-lead-d');
    await transaction((tx) => spendInvitations(tx, 'area-lead-c', now));
    const found = await Promise.all(
      ['first', 'second', 'other'].map((token) => findInvitation(store.db, token, now)),
    );
    expect(found.map((each) => each?.userId)).toEqual([undefined, undefined, 'area-lead-d']);
  });
});
