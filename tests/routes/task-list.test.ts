import { addException } from 'db/exceptions';
import { present, theReturn } from 'tests/support/area-returns';
import { locationOf } from 'tests/support/outcomes';
import { asks, statusOf } from 'tests/support/requests';
import { demonstrationWorld, type World } from 'tests/support/world';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { loader } from '~/routes/returns.$phase.$area._index';

describe('the task list of a return', () => {
  let world: World;
  beforeAll(async () => {
    world = await demonstrationWorld();
  });
  afterEach(() => {
    vi.setSystemTime(world.now);
  });

  const ask = async (key: string, area: string, phase = present) =>
    loader(asks(`/returns/${phase}/${area}`, key && (await world.signIn(key)), { phase, area }));

  test('counts what is left in each section, and together', async () => {
    const { total, pillars, next, notInScope } = await ask('area-lead', 'ashcombe');
    expect(total).toMatchObject({ items: 35, unchanged: 17, changed: 5, toAnswer: 13, reasons: 1 });
    const sections = pillars.flatMap((pillar) => pillar.sections);
    expect(sections).toHaveLength(10);
    for (const key of ['items', 'unchanged', 'changed', 'toAnswer', 'reasons'] as const) {
      expect(sections.reduce((sum, { tally }) => sum + tally[key], 0)).toBe(total[key]);
      expect(pillars.reduce((sum, { tally }) => sum + tally[key], 0)).toBe(total[key]);
    }
    expect(next).toMatchObject({ section: 'system-reform', code: 'SR-SR-03' });
    expect(notInScope).toEqual({ count: 0, excused: [] });
  });

  test('has the sections of whoever is looking first, and everything once', async () => {
    const { yours, pillars, next, total } = await ask('police-contributor', 'ashcombe');
    expect(yours?.sections.map(({ code }) => code)).toEqual(['SR-SP', 'CP-MA']);
    const rest = pillars.flatMap(({ sections }) => sections);
    expect(rest).toHaveLength(8);
    expect(rest.filter(({ mine }) => mine)).toEqual([]);
    const groups = [...pillars, ...(yours ? [yours] : [])];
    expect(groups.reduce((sum, { tally }) => sum + tally.toAnswer, 0)).toBe(total.toAnswer);
    expect(next?.code).toMatch(/^CP-MA-/);
  });

  test('says whose each section is', async () => {
    const { yours, pillars } = await ask('area-lead', 'ashcombe');
    expect(yours).toBeUndefined();
    const sections = pillars.flatMap((pillar) => pillar.sections);
    expect(sections.find(({ code }) => code === 'FH-FD')?.with).toEqual(['Health contributor, Ashcombe']);
    expect(sections.find(({ code }) => code === 'SR-SR')?.with).toEqual([]);
  });

  test('says which items an area was excused from, and why', async () => {
    const { store, now } = world;
    await store.transaction((tx) =>
      addException(tx, {
        id: 'excused',
        kind: 'out_of_scope',
        areaId: 'eldershaw',
        fromPhase: present,
        untilPhase: null,
        itemCode: 'CP-PR-01',
        reason: 'The pilot of this begins in April.',
        grantedBy: 'delivery-partner',
        grantedAt: now,
      }),
    );
    const { notInScope, total } = await ask('area-lead-e', 'eldershaw');
    expect(notInScope).toMatchObject({
      count: 1,
      excused: [{ code: 'CP-PR-01', reason: 'The pilot of this begins in April.' }],
    });
    expect(total.items).toBe(34);
  });

  test('shows a return that nobody has begun', async () => {
    const { state, total, submission } = await ask('area-lead-b', 'brackenshire');
    expect(state).toBe('not_started');
    expect(total).toMatchObject({ items: 35, unchanged: 0, changed: 0, toAnswer: 35, reasons: 0 });
    expect(submission).toBeUndefined();
  });

  test('says what a reviewer asked for', async () => {
    const { state, requests, places, next } = await ask('area-lead-d', 'dunmere');
    expect(state).toBe('changes_requested');
    expect(requests).toMatchObject([{ kind: 'changes', reason: expect.stringMatching(/^The board asks/) }]);
    const named = requests.flatMap(({ items }) => items.map(({ code }) => code));
    expect(named.length).toBeGreaterThan(0);
    for (const code of named) expect(places[code]?.section).toBeDefined();
    const { unlocked } = await theReturn(await world.viewer('area-lead-d'), 'dunmere');
    expect(unlocked).toContain(next?.code);
  });

  test('offers each role what it may do, and nothing once the phase has closed', async () => {
    expect((await ask('area-lead', 'ashcombe')).actions).toEqual(['edit', 'submit']);
    expect((await ask('contributor', 'ashcombe')).actions).toEqual(['edit', 'request_sign_off']);
    expect((await ask('area-lead-c', 'calderholt')).actions).toEqual([]);
    vi.setSystemTime('2027-01-18T00:00:00.000Z');
    expect(await ask('area-lead', 'ashcombe')).toMatchObject({ phaseState: 'closed', actions: [] });
  });

  test.each([
    ['another area', 'area-lead', 'brackenshire', present],
    ['an area that there is not', 'area-lead', 'nowhere', present],
    ['a phase that there is not', 'area-lead', 'ashcombe', '1999-01'],
    ['a phase that did not ask the area', 'area-lead-d', 'dunmere', '2024-02'],
    ['a DfE official', 'dfe-official', 'ashcombe', present],
    ['the delivery partner', 'delivery-partner', 'ashcombe', present],
    ['an administrator', 'administrator', 'ashcombe', present],
  ])('is not found for %s', async (_what, key, area, phase) => {
    expect(await statusOf(ask(key, area, phase))).toBe(404);
  });

  test('sends somebody who is not signed in to sign in, and back', async () => {
    const to = await locationOf(ask('', 'ashcombe'));
    expect(to).toBe('/sign-in?returnTo=%2Freturns%2F2026-10%2Fashcombe');
  });

  test('sends somebody whose session has ended to sign in', async () => {
    const cookie = await world.signIn('area-lead');
    vi.setSystemTime('2026-11-21T12:00:00.000Z');
    const params = { phase: present, area: 'ashcombe' };
    expect(await locationOf(loader(asks('/returns', cookie, params)))).toContain('/sign-in?');
  });
});
