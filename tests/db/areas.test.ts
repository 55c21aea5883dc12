import { addArea, listAreas, listAskedAreas } from 'db/areas';
import { memberships, phaseAreas } from 'db/schema';
import { demonstrationWorld, installationWorld } from 'tests/support/world';
import { describe, expect, it } from 'vitest';

describe('the areas that phases ask', async () => {
  const { store } = await demonstrationWorld();

  it('come by phase and in name order', async () => {
    const asked = await listAskedAreas(store.db, ['2025-02', '2024-02']);
    const names = [...asked].map(([phase, areas]) => [phase, areas.map(({ name }) => name).join(' ')]);
    expect(names).toEqual([
      ['2025-02', 'Ashcombe Brackenshire Calderholt Dunmere Eldershaw Farrowdale'],
      ['2024-02', 'Ashcombe Brackenshire Calderholt'],
    ]);
  });

  it('come with what figures need to know of them', async () => {
    const [first] = (await listAskedAreas(store.db, ['2026-10'])).get('2026-10') ?? [];
    const place = { id: 'ashcombe', slug: 'ashcombe', name: 'Ashcombe', region: 'Illustrative North' };
    const alone = { outOfScope: [], extension: undefined };
    expect(first).toEqual({ ...place, programme: 'ffc', wave: 1, ...alone });
  });

  it('are none for a phase that nobody knows, and for no phase at all', async () => {
    expect(await listAskedAreas(store.db, ['1999-01'])).toEqual(new Map([['1999-01', []]]));
    expect(await listAskedAreas(store.db, [])).toEqual(new Map());
  });
});

describe('an area in two programmes', async () => {
  const { store } = await installationWorld();

  it('is asked once by each phase', async () => {
    const everybody = await listAreas(store.db);
    const twice = everybody.filter(
      ({ id }, index) => everybody.findIndex((area) => area.id === id) !== index,
    );
    const asked = (await listAskedAreas(store.db, ['2026-10'])).get('2026-10') ?? [];
    const ids = asked.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)]);
    expect(ids).toHaveLength(everybody.length - twice.length);
  });
});

describe('an area whose programmes change', async () => {
  const { store } = await installationWorld();
  type Member = { programmeId: string; fromDate: string; toDate?: string; wave?: number };
  let made = 0;
  /** An area with these memberships that the phases name, as each of them asks it. */
  const askedBy = async (first: Member, ...others: Member[]) => {
    made += 1;
    const id = `changing-${made}`;
    const common = { wave: 1, source: 'A test' };
    await store.transaction(async (tx) => {
      await addArea(tx, { id, slug: id, name: `Changing ${made}`, region: 'North' }, { ...common, ...first });
      for (const other of others) await tx.insert(memberships).values({ ...common, ...other, areaId: id });
      for (const phaseId of phases) await tx.insert(phaseAreas).values({ phaseId, areaId: id });
    });
    const asked = await listAskedAreas(store.db, phases, id);
    return phases.map((phase) =>
      (asked.get(phase) ?? []).map(({ programme, wave }) => `${programme} ${wave}`),
    );
  };
  const phases = ['2025-02', '2026-07', '2026-10'];
  const always = '2023-01-01';

  it('is asked once by each phase, by the programme that it was in then', async () => {
    const pilot = { programmeId: 'fnp', fromDate: always, toDate: '2026-06-30' };
    const pathfinder = { programmeId: 'ffc', fromDate: '2026-07-01', wave: 3 };
    expect(await askedBy(pilot, pathfinder)).toEqual([['fnp 1'], ['ffc 3'], ['ffc 3']]);
  });

  it('is asked by the first of two programmes that it was in together, and only once', async () => {
    const both = [
      { programmeId: 'fnp', fromDate: always },
      { programmeId: 'ffc', fromDate: '2025-04-01', wave: 2 },
    ] as const;
    expect(await askedBy(...both)).toEqual([['fnp 1'], ['ffc 2'], ['ffc 2']]);
  });

  it('is not asked once it has left, nor before it joined', async () => {
    expect(await askedBy({ programmeId: 'ffc', fromDate: always, toDate: '2026-06-30' })).toEqual([
      ['ffc 1'],
      [],
      [],
    ]);
    expect(await askedBy({ programmeId: 'ffc', fromDate: '2026-10-01' })).toEqual([[], [], ['ffc 1']]);
  });

  it('is asked for one day of what a phase reports on, and not for the days that late returns are taken', async () => {
    const firstDay = { programmeId: 'ffc', fromDate: always, toDate: '2026-07-01' };
    expect(await askedBy(firstDay)).toEqual([['ffc 1'], ['ffc 1'], []]);
    const lastDay = { programmeId: 'ffc', fromDate: '2026-09-30' };
    expect(await askedBy(lastDay)).toEqual([[], ['ffc 1'], ['ffc 1']]);
    const fieldwork = { programmeId: 'ffc', fromDate: '2025-02-28', toDate: '2025-02-28' };
    expect(await askedBy(fieldwork)).toEqual([['ffc 1'], [], []]);
  });
});
