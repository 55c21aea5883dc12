import { listAskedAreas } from 'db/areas';
import { listSentCounts } from 'db/counted-submissions';
import { listPhasesOfArea } from 'db/phases';
import { exceptions } from 'db/schema';
import { demonstrationWorld, type World } from 'tests/support/world';
import { beforeAll, describe, expect, it } from 'vitest';

describe('what holds for one area alone', () => {
  let world: World;
  let count = 0;
  beforeAll(async () => {
    world = await demonstrationWorld();
    await world.store.transaction((tx) => tx.delete(exceptions));
  });

  const grant = async (exception: Partial<typeof exceptions.$inferInsert>) => {
    count += 1;
    const always = { id: `x${count}`, reason: 'Flood.', grantedBy: 'dfe-official', grantedAt: new Date() };
    const kind = exception.itemCode ? ('out_of_scope' as const) : ('extension' as const);
    const values = { ...always, kind, areaId: 'brackenshire', fromPhase: '2026-10', ...exception };
    await world.store.transaction((tx) => tx.insert(exceptions).values(values));
  };
  const asked = async (slug: string, phase = '2026-10') =>
    (await listAskedAreas(world.store.db, [phase])).get(phase)?.find((area) => area.slug === slug);

  it('is the latest of the dates it was given, and every item it was excused, in the phases they hold for', async () => {
    await grant({ dueAt: new Date('2027-01-20T23:59:59Z'), untilPhase: '2026-10' });
    await grant({ dueAt: new Date('2027-01-15T23:59:59Z'), untilPhase: '2026-10' });
    await grant({ itemCode: 'FH-FD-01' });
    await grant({ itemCode: 'FH-FD-02', fromPhase: '2026-07', untilPhase: '2026-07' });
    await grant({ itemCode: 'FH-FD-03', endedAt: new Date(), endedBy: 'dfe-official' });
    const area = await asked('brackenshire');
    expect(area?.outOfScope).toEqual(['FH-FD-01']);
    expect(area?.extension).toEqual({
      dueAt: new Date('2027-01-20T23:59:59Z'),
      reason: 'Flood.',
      grantedBy: 'DfE official',
    });
    expect((await asked('brackenshire', '2026-07'))?.outOfScope).toEqual(['FH-FD-02']);
    expect((await asked('brackenshire', '2026-07'))?.extension).toBeUndefined();
  });

  it('changes nothing for another area, and lists no area twice', async () => {
    expect(await asked('ashcombe')).toMatchObject({ outOfScope: [], extension: undefined });
    const all = (await listAskedAreas(world.store.db, ['2026-10'])).get('2026-10') ?? [];
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  });

  it('is found with each phase that asks the area, once', async () => {
    const rows = await listPhasesOfArea(world.store.db, 'brackenshire', new Date());
    expect(new Set(rows.map(({ phase }) => phase.id)).size).toBe(rows.length);
    const present = rows.find(({ phase }) => phase.id === '2026-10');
    expect(present?.extension?.dueAt).toEqual(new Date('2027-01-20T23:59:59Z'));
  });

  it('keeps a return that came by its own date from counting as late', async () => {
    const late = async () => (await listSentCounts(world.store.db)).get('2026-01')?.late;
    const before = await late();
    expect(before).toBe(1);
    const dates = { fromPhase: '2026-01', untilPhase: '2026-01', areaId: 'harrowick' };
    await grant({ ...dates, dueAt: new Date('2026-12-31T23:59:59Z'), endedAt: new Date() });
    expect(await late()).toBe(1);
    await grant({ ...dates, dueAt: new Date('2026-12-31T23:59:59Z') });
    expect(await late()).toBe(0);
  });
});
