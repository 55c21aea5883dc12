import { findLastLook, saveLastLook } from 'db/last-looks';
import { addPerson } from 'tests/support/people';
import { beforeAll, expect, test } from 'vitest';
import { ownDatabase } from './own-database';

const store = (await ownDatabase()).open();
beforeAll(async () => {
  await addPerson(store, 'Una', 'dfe_official');
  await addPerson(store, 'Vic', 'dfe_official');
});

const look = (who: string, at: string, place = 'comments') =>
  store.transaction((tx) => saveLastLook(tx, who, place, new Date(at)));

test('a look is kept for one person and one place, to the millisecond', async () => {
  expect(await findLastLook(store.db, 'una', 'comments')).toBeUndefined();
  await look('una', '2026-11-12T15:02:03.004Z');
  expect(await findLastLook(store.db, 'una', 'comments')).toEqual(new Date('2026-11-12T15:02:03.004Z'));
  expect(await findLastLook(store.db, 'vic', 'comments')).toBeUndefined();
  expect(await findLastLook(store.db, 'una', 'elsewhere')).toBeUndefined();
});

test('a later look takes its place, an earlier one does not', async () => {
  await look('vic', '2026-11-12T15:02:00Z');
  await look('vic', '2026-11-13T09:00:00Z');
  await look('vic', '2026-11-12T20:00:00Z');
  expect(await findLastLook(store.db, 'vic', 'comments')).toEqual(new Date('2026-11-13T09:00:00Z'));
  expect(await findLastLook(store.db, 'una', 'comments')).toEqual(new Date('2026-11-12T15:02:03.004Z'));
});
