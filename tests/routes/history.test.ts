import { present } from 'tests/support/area-returns';
import { locationOf } from 'tests/support/outcomes';
import { asks, statusOf } from 'tests/support/requests';
import { demonstrationWorld, type World } from 'tests/support/world';
import { beforeAll, describe, expect, test } from 'vitest';
import { loader as reviewHistory } from '~/routes/phases.$phase.returns.$area_.history';
import { loader } from '~/routes/returns.$phase.$area.history';
import { loader as itemHistory } from '~/routes/returns.$phase.$area.history_.$code';
import { loader as historyFile } from '~/routes/returns.$phase.$area.history[.]csv';

describe('the history page of a return', () => {
  let world: World;
  beforeAll(async () => {
    world = await demonstrationWorld();
  });

  const ask = async (key: string, area: string, phase = present, query = '') =>
    loader(
      asks(`/returns/${phase}/${area}/history${query}`, key && (await world.signIn(key)), { phase, area }),
    );

  test('tells what happened, newest first', async () => {
    const { events } = await ask('area-lead-d', 'dunmere');
    const seqs = events.map(({ seq }) => seq);
    expect(seqs).toEqual([...seqs].sort((a, b) => b - a));
    const moves = events.filter(({ itemCode }) => !itemCode).map(({ action }) => action);
    expect(moves).toEqual(['request_changes', 'submitted']);
  });

  test('names every item that it mentions, and sends nothing but words', async () => {
    const { events, items } = await ask('area-lead', 'ashcombe');
    for (const event of events) {
      if (event.itemCode) expect(items[event.itemCode]).toBeTruthy();
      expect(event).not.toHaveProperty('change');
    }
  });

  test('narrows to an item and a kind, and takes any address', async () => {
    const item = await ask('area-lead-d', 'dunmere', present, '?item=FH-FD-01&kind=answers');
    expect(item.item).toBe('FH-FD-01');
    expect(item.events.map(({ itemCode }) => itemCode)).toContain('FH-FD-01');
    expect(new Set(item.events.map(({ itemCode }) => itemCode)).size).toBe(1);
    const all = await ask('area-lead-d', 'dunmere');
    for (const query of ['?item=nothing', '?kind=__proto__', '?page=x', '?page=-5', '?page=1e99', '?item='])
      expect((await ask('area-lead-d', 'dunmere', present, query)).total).toBe(all.total);
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

describe('beside it', () => {
  let world: World;
  beforeAll(async () => {
    world = await demonstrationWorld();
  });

  test('an item has a history over all phases, for its own area', async () => {
    const params = { phase: present, area: 'ashcombe', code: 'FH-FD-01' };
    const { events, item } = await itemHistory(asks('/?page=0', await world.signIn('area-lead'), params));
    expect(item.code).toBe('FH-FD-01');
    expect(new Set(events.map(({ phase }) => phase.id)).size).toBeGreaterThan(1);
    for (const [key, more] of [
      ['area-lead-d', {}],
      ['dfe-official', {}],
      ['area-lead', { code: 'XX-XX-01' }],
    ] as const) {
      const asked = asks('/', await world.signIn(key), { ...params, ...more });
      expect(await statusOf(itemHistory(asked))).toBe(404);
    }
  });

  test('the area has a file of it that nobody keeps', async () => {
    const params = { phase: present, area: 'dunmere' };
    const answer = await historyFile(asks('/', await world.signIn('area-lead-d'), params));
    expect(answer.headers.get('Content-Type')).toBe('text/csv; charset=utf-8');
    expect(answer.headers.get('Cache-Control')).toContain('no-store');
    expect(await answer.text()).toMatch(/^phase,area,data,at,who,what,item_code/);
    for (const key of ['area-lead', 'delivery-partner'])
      expect(await statusOf(historyFile(asks('/', await world.signIn(key), params)))).toBe(404);
  });

  test('reviewers have one of what was sent and asked', async () => {
    const params = { phase: present, area: 'dunmere' };
    const { events } = await reviewHistory(asks('/', await world.signIn('dfe-official'), params));
    expect(events.map(({ action }) => action)).toContain('submitted');
    expect(events.some(({ action }) => action.startsWith('answer'))).toBe(false);
    for (const [key, area] of [
      ['area-lead-d', 'dunmere'],
      ['dfe-official', 'atlantis'],
    ] as const)
      expect(await statusOf(reviewHistory(asks('/', await world.signIn(key), { ...params, area })))).toBe(
        404,
      );
  });
});
