import { listAreas, listAskedAreas } from 'db/areas';
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
