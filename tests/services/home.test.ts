import { complete, present, theReturn } from 'tests/support/area-returns';
import { done } from 'tests/support/outcomes';
import { demonstrationWorld, type World } from 'tests/support/world';
import { beforeAll, describe, expect, test } from 'vitest';
import { readHome } from '~/services/home.server';
import { submitReturn } from '~/services/submissions.server';

describe('the home of somebody of an area', () => {
  let world: World;
  beforeAll(async () => {
    world = await demonstrationWorld();
  });

  const homeOf = async (key: string, now = world.now, area: string | null = null) => {
    const home = await readHome(await world.viewer(key), area, now);
    if (!home) throw new Error(`${key} has no home.`);
    return home;
  };
  /** Early in October, when the return for July to September is still open. */
  const inOctober = new Date('2026-10-05T10:00:00.000Z');

  test('shows the phase that is open', async () => {
    const { current, alsoOpen } = await homeOf('area-lead');
    expect(current?.phase.id).toBe(present);
    expect(current?.area.slug).toBe('ashcombe');
    expect(alsoOpen).toEqual([]);
  });

  test('shows it before anybody has begun', async () => {
    expect((await homeOf('area-lead-b')).current).toMatchObject({ state: 'not_started', answered: 0 });
  });

  test('shows what was sent when nothing is left to send', async () => {
    const { current } = await homeOf('area-lead-c');
    expect(current?.state).toBe('submitted');
    expect(current?.submissions[0]?.reference).toBe('2026-10-calderholt-1');
  });

  test('shows the phase due soonest of those not sent, whatever else is open', async () => {
    const lead = await world.viewer('area-lead');
    const { current, alsoOpen, past } = await homeOf('area-lead', inOctober);
    expect(current?.phase.id).toBe(present);
    expect(alsoOpen).toMatchObject([{ phase: { id: '2026-07' }, state: 'accepted' }]);
    expect(past.map(({ phase }) => phase.id)).not.toContain('2026-07');
    const { revision } = await complete(lead, 'ashcombe', inOctober);
    done(await submitReturn(lead, present, 'ashcombe', revision, inOctober));
    expect((await homeOf('area-lead', inOctober)).alsoOpen).toHaveLength(1);
  });

  test('keeps past returns, newest first, with what was sent', async () => {
    const { past } = await homeOf('area-lead-f');
    expect(past.map(({ phase }) => phase.id)).toEqual(
      past
        .map(({ phase }) => phase.id)
        .sort()
        .reverse(),
    );
    expect(past[0]).toMatchObject({ phase: { id: '2026-07' }, state: 'accepted' });
    for (const { phase, submission } of past) expect(submission?.phaseId).toBe(phase.id);
  });

  test('says which past return came late', async () => {
    const { past } = await homeOf('area-lead-h');
    expect(past.filter(({ late }) => late).map(({ phase }) => phase.id)).toEqual(['2026-01']);
    const late = past.find(({ phase }) => phase.id === '2026-01');
    expect(late?.submission?.submittedAt.getTime()).toBeGreaterThan(late?.phase.dueAt.getTime() ?? 0);
  });

  test('shows a return that was never sent once its phase has closed', async () => {
    const lead = await world.viewer('area-lead-b');
    const { closesAt } = (await theReturn(lead, 'brackenshire')).phase;
    const { current, past } = await homeOf('area-lead-b', new Date(closesAt.getTime() + 1));
    expect(current).toBeUndefined();
    expect(past[0]).toMatchObject({ phase: { id: present }, state: 'not_started', late: false });
    expect(past[0]?.submission).toBeUndefined();
  });

  test('shows only phases that ask the area', async () => {
    const { past } = await homeOf('area-lead-g');
    expect(past.map(({ phase }) => phase.id).at(-1)).toBe('2025-04');
  });

  test('shows nothing of other areas', async () => {
    const home = await homeOf('area-lead-d');
    expect(home.area.slug).toBe('dunmere');
    for (const { submission } of home.past) expect(submission?.areaId ?? 'dunmere').toBe('dunmere');
    expect(home.people.map(({ name }) => name)).toEqual(['Area lead, Dunmere']);
  });

  test.each([
    ['another area', 'area-lead', 'brackenshire'],
    ['an area that is not there', 'area-lead', 'nowhere'],
    ['an area for a programme role', 'dfe-official', 'ashcombe'],
  ])('is not found for %s', async (_what, key, area) => {
    expect(await readHome(await world.viewer(key), area, world.now)).toBeUndefined();
  });

  test('belongs to the area that was asked for, when a person works for several', async () => {
    const lead = await world.viewer('area-lead');
    const areas = [...lead.areas, ...(await world.viewer('area-lead-b')).areas];
    const home = await readHome({ ...lead, areas }, 'brackenshire', world.now);
    expect(home?.current?.area.slug).toBe('brackenshire');
    expect((await readHome({ ...lead, areas }, null, world.now))?.area.slug).toBe('ashcombe');
  });
});
