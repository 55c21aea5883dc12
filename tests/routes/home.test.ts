import { present } from 'tests/support/area-returns';
import { locationOf } from 'tests/support/outcomes';
import { asks, statusOf } from 'tests/support/requests';
import { demonstrationWorld, type World } from 'tests/support/world';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { loader } from '~/routes/_index';

describe('the home page', () => {
  let world: World;
  beforeAll(async () => {
    world = await demonstrationWorld();
  });
  afterEach(() => {
    vi.setSystemTime(world.now);
  });

  const ask = async (key: string, path = '/') => loader(asks(path, key && (await world.signIn(key))));

  test('shows an area’s people the phase that is open, and where to go on', async () => {
    const { area, current, viewer, people } = await ask('area-lead');
    expect(area.slug).toBe('ashcombe');
    expect(current).toMatchObject({
      phase: { id: present },
      state: 'in_progress',
      actions: ['edit', 'submit'],
      tally: { items: 35, unchanged: 17, changed: 5, toAnswer: 13 },
      next: { section: 'system-reform', code: 'SR-SR-03' },
    });
    expect(viewer.name).toBe('Area lead, Ashcombe');
    expect(people.map(({ name }) => name)).toEqual([
      'Area lead, Ashcombe',
      'Education contributor, Ashcombe',
      'Health contributor, Ashcombe',
      'Police contributor, Ashcombe and Brackenshire',
    ]);
  });

  test('counts each section as the whole is counted', async () => {
    const { current } = await ask('contributor');
    expect(current?.sections).toHaveLength(10);
    const toAnswer = current?.sections.reduce((sum, { tally }) => sum + tally.toAnswer, 0);
    expect(toAnswer).toBe(current?.tally.toAnswer);
  });

  test('has what was handed to somebody first, and leads to the next of that', async () => {
    const { current } = await ask('contributor');
    expect(current?.sections.filter(({ mine }) => mine).map(({ code }) => code)).toEqual(['FH-FD', 'FH-MT']);
    expect(current?.yours?.titles).toEqual([
      'Front door thresholds and assessment',
      'Multi-disciplinary family help team',
    ]);
    expect(current?.yours?.tally.items).toBe(7);
    expect(current?.next?.code).toMatch(/^FH-MT-/);
    expect((await ask('area-lead')).current?.yours).toBeUndefined();
  });

  test('says what waits in each area of somebody who works for several', async () => {
    const { area, elsewhere } = await ask('police-contributor');
    expect(area.slug).toBe('ashcombe');
    expect(elsewhere).toMatchObject([
      {
        area: { slug: 'brackenshire' },
        current: { state: 'not_started', tally: { toAnswer: 35 }, yours: { tally: { toAnswer: 5 } } },
      },
    ]);
    const there = await ask('police-contributor', '/?area=brackenshire');
    expect(there.current?.yours?.tally.toAnswer).toBe(5);
    expect(there.elsewhere.map((other) => other.area.slug)).toEqual(['ashcombe']);
    expect((await ask('contributor')).elsewhere).toEqual([]);
  });

  test('says when each last saved an answer of this return', async () => {
    const { people } = await ask('area-lead');
    expect(people.filter(({ savedAt }) => savedAt).map(({ id }) => id)).toEqual(['area-lead']);
  });

  test('says when the next quarter opens, where none is', async () => {
    vi.setSystemTime('2027-01-18T00:00:00.000Z');
    expect((await ask('area-lead-b')).nextPhase).toBeUndefined();
    expect((await ask('area-lead')).current).toBeUndefined();
  });

  test('shows what was sent', async () => {
    const { current } = await ask('area-lead-c');
    expect(current).toMatchObject({ state: 'submitted', actions: [], next: undefined });
    expect(current?.submission?.reference).toBe('2026-10-calderholt-1');
  });

  test('keeps a return that was never sent among the past ones', async () => {
    vi.setSystemTime('2027-01-18T00:00:00.000Z');
    const { current, past } = await ask('area-lead-b');
    expect(current).toBeUndefined();
    expect(past[0]).toMatchObject({ phase: { id: present }, state: 'not_started', late: false });
  });

  test.each(['dfe-official', 'delivery-partner', 'administrator'])(
    'sends %s to the programme',
    async (key) => {
      expect(await locationOf(ask(key))).toBe('/progress');
    },
  );

  test('is found for one’s own area and for no other', async () => {
    expect((await ask('area-lead', '/?area=ashcombe')).area.slug).toBe('ashcombe');
    expect(await statusOf(ask('area-lead', '/?area=brackenshire'))).toBe(404);
    expect(await statusOf(ask('area-lead', '/?area=nowhere'))).toBe(404);
  });

  test('sends somebody who is not signed in to sign in', async () => {
    expect(await locationOf(ask(''))).toBe('/sign-in');
    expect(await locationOf(ask('', '/?area=ashcombe'))).toBe('/sign-in?returnTo=%2F%3Farea%3Dashcombe');
  });
});
