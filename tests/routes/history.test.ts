import { present } from 'tests/support/area-returns';
import { locationOf } from 'tests/support/outcomes';
import { asks, statusOf } from 'tests/support/requests';
import { demonstrationWorld, type World } from 'tests/support/world';
import { beforeAll, describe, expect, test } from 'vitest';
import { loader } from '~/routes/returns.$phase.$area.history';

describe('the history page of a return', () => {
  let world: World;
  beforeAll(async () => {
    world = await demonstrationWorld();
  });

  const ask = async (key: string, area: string, phase = present) =>
    loader(asks(`/returns/${phase}/${area}/history`, key && (await world.signIn(key)), { phase, area }));

  test('tells what happened, newest first', async () => {
    const { events } = await ask('area-lead-d', 'dunmere');
    const seqs = events.map(({ seq }) => seq);
    expect(seqs).toEqual([...seqs].sort((a, b) => b - a));
    const moves = events.filter(({ itemCode }) => !itemCode).map(({ action }) => action);
    expect(moves).toEqual(['request_changes', 'submitted']);
  });

  test('names every item that it mentions', async () => {
    const { events, statements } = await ask('area-lead', 'ashcombe');
    expect(events).toHaveLength(23);
    for (const { itemCode } of events) expect(statements[itemCode ?? '']).toBeTruthy();
  });

  test('is empty before anybody has begun', async () => {
    expect((await ask('area-lead-b', 'brackenshire')).events).toEqual([]);
  });

  test.each([
    ['another area', 'area-lead', 'dunmere', present],
    ['a phase that there is not', 'area-lead', 'ashcombe', '1999-01'],
    ['a DfE official', 'dfe-official', 'dunmere', present],
    ['an administrator', 'administrator', 'dunmere', present],
  ])('is not found for %s', async (_what, key, area, phase) => {
    expect(await statusOf(ask(key, area, phase))).toBe(404);
  });

  test('sends somebody who is not signed in to sign in, and back', async () => {
    expect(await locationOf(ask('', 'ashcombe'))).toBe(
      '/sign-in?returnTo=%2Freturns%2F2026-10%2Fashcombe%2Fhistory',
    );
  });
});
