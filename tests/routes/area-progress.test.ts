import { withQueries } from 'db/query-count';
import { asks, statusOf } from 'tests/support/requests';
import { demonstrationWorld, type World } from 'tests/support/world';
import { beforeAll, describe, expect, it } from 'vitest';
import { paths } from '~/paths';
import { loader as figure } from '~/routes/figures.$reference';
import { loader as grid } from '~/routes/progress.areas';
import { loader } from '~/routes/progress.areas_.$area';

describe('the page of one area', () => {
  let world: World;
  let cookie: string;
  beforeAll(async () => {
    world = await demonstrationWorld();
    cookie = await world.signIn('dfe-official');
  });

  const look = (area: string, phase?: string, who = cookie) =>
    loader(asks(paths.areaProgress(area, { phase }), who, { area }));

  it('agrees with the grid on what the area has in place in that phase', async () => {
    const { areas } = await grid(asks(paths.areas({ phase: '2026-01' }), cookie));
    for (const { slug, inPlace, answered } of areas) {
      const { paths: pillars, open } = await look(slug, '2026-01');
      const last = pillars.flatMap(({ points }) => points.slice(-1));
      expect(last.reduce((sum, point) => sum + point.inPlace, 0)).toBe(inPlace);
      expect(open).toHaveLength(answered - inPlace);
    }
  });

  it('has a point for each phase that asked the area, sent or not', async () => {
    const { over, paths: pillars, sent, movement, open } = await look('jesmonby', '2025-10');
    expect(over.map(({ id, sent: has }) => [id, has])).toEqual([
      ['2025-04', true],
      ['2025-07', true],
      ['2025-10', false],
    ]);
    expect(pillars.every(({ points }) => points.length === over.length)).toBe(true);
    expect({ sent, movement, open }).toEqual({ sent: 0, movement: undefined, open: [] });
  });

  it('carries a reference that recomputes', async () => {
    const reference = (await look('ashcombe', '2026-01')).reference ?? '';
    const found = await figure(asks(paths.figure(reference), cookie, { reference }));
    expect(found).toMatchObject({ isEqual: true, base: 1, sent: 1 });
  });

  it('is found by programme viewers alone, for an area that was ever asked', async () => {
    expect(await statusOf(look('nowhere'))).toBe(404);
    expect(await statusOf(look('jesmonby', '2024-02'))).toBe(404);
    expect(await statusOf(look('ashcombe', '2031-01'))).toBe(404);
    expect(await statusOf(look('ashcombe', undefined, await world.signIn('area-lead')))).toBe(404);
  });

  it('sends as many queries for its tenth phase as for its first', async () => {
    const counts = [];
    for (const phase of ['2024-02', '2026-01', '2026-10']) {
      // What was sent is read once by each process.
      await look('ashcombe', phase);
      counts.push((await withQueries(() => look('ashcombe', phase))).queries.length);
    }
    expect(new Set(counts).size).toBe(1);
  });
});
