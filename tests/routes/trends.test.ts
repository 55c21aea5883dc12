import { withQueries } from 'db/query-count';
import { asks, statusOf } from 'tests/support/requests';
import { demonstrationWorld } from 'tests/support/world';
import { describe, expect, it } from 'vitest';
import { buildTrend } from '~/domain/trend';
import { longestMatched } from '~/domain/trend-span';
import { loader } from '~/routes/progress.trends';
import { choosePhase, readFigures } from '~/services/figures.server';

const world = await demonstrationWorld();
const official = await world.signIn('dfe-official');
const viewer = await world.viewer('dfe-official');

const read = async (query = '') => {
  const data = await loader(asks(`/progress/trends${query}`, official));
  const [trend] = data.trends;
  if (!trend) throw new Error(`Nothing matched ${query}.`);
  return { ...data, trend };
};

describe('trends', () => {
  it('compare the same areas over the longest matched phases unless asked otherwise', async () => {
    const chosen = await choosePhase(viewer, undefined, world.now);
    const closed = chosen?.phases.filter(({ closesAt }) => closesAt < world.now);
    const shown = longestMatched(await readFigures(closed ?? []));
    const expected = buildTrend(shown, { kind: 'programme' }, 'matched');
    const { trend, from } = await read();
    expect(from).toBe(shown[0]?.phase.id);
    expect(trend.panel).toBe('matched');
    expect(trend.matched).toEqual(expected.matched.map(({ name }) => name));
    expect(trend.points.map(({ inPlace, answers }) => [inPlace, answers])).toEqual(
      expected.points.map(({ inPlace, answers }) => [inPlace, answers]),
    );
    expect(new Set(trend.points.map(({ answers }) => answers)).size).toBe(1);
    expect(trend.sameThroughout).toBe(true);
  });

  it('end with the last closed phase, so that a number does not change while returns arrive', async () => {
    const { phase, phaseState, draft, beforeDraft } = await read();
    expect([phase.id, phaseState, beforeDraft]).toEqual(['2026-07', 'closed', null]);
    expect(draft).toEqual({ id: '2026-10', name: 'October to December 2026' });
    expect(await read('?from=2026-10')).toMatchObject({ from: '2026-10', phase: { id: '2026-10' } });
  });

  it('end with the phase that another page was on', async () => {
    expect((await read('?phase=2026-10')).phase.id).toBe('2026-10');
    expect((await read('?phase=2026-10&to=2025-02')).phase.id).toBe('2025-02');
  });

  it('say of an open phase who has not sent yet, and until when they can', async () => {
    const { trend, asAt } = await read('?phase=2026-10');
    const reasons = trend.leftOut.map(({ reason }) => reason);
    expect(reasons).toContain('has not sent October to December 2026 yet, due 10 January 2027');
    expect(reasons.join()).not.toMatch(/did not send in [^;]*October to December 2026/);
    expect(asAt).toEqual(world.now);
  });

  it('change the places of two phases that were chosen the wrong way round', async () => {
    const turned = await read('?from=2025-04&to=2025-02');
    expect(turned).toMatchObject({ from: '2025-02', phase: { id: '2025-04' }, swapped: true });
    expect((await read('?from=2025-02&to=2025-04')).trend).toEqual(turned.trend);
  });

  it('name every area that they leave out, with a reason', async () => {
    const { trend, asked } = await read();
    const leftOut = trend.leftOut.flatMap(({ names }) => names);
    expect(leftOut.length + trend.matched.length).toBe(asked);
    for (const { reason } of trend.leftOut) expect(reason).not.toBe('');
  });

  it('count all areas when asked, and say who joined, left or did not send', async () => {
    const { trend } = await read('?areas=all&from=2024-02&to=2026-10');
    expect(trend.points[0]?.areas).toHaveLength(3);
    expect(trend.points.find(({ id }) => id === '2024-11')?.joined).toEqual([
      'Dunmere',
      'Eldershaw',
      'Farrowdale',
    ]);
    expect(trend.points.at(-1)?.notSent.length).toBeGreaterThan(0);
    expect(trend.sameThroughout).toBe(false);
  });

  it('begin and end where they are asked to', async () => {
    const { trend, beforeDraft, phaseState } = await read('?from=2024-11&to=2025-02');
    expect(trend.points.map(({ id }) => id)).toEqual(['2024-11', '2025-02']);
    expect(trend.matched).toHaveLength(6);
    expect(trend.last).toMatchObject({ inPlace: 173, answers: 210, areas: 6 });
    expect([phaseState, beforeDraft]).toEqual(['closed', null]);
  });

  it('offer to leave out a phase that still fills', async () => {
    const filling = await read('?to=2026-10');
    const { trend } = await read(`?to=${filling.beforeDraft?.id}`);
    expect(trend.matched.length).toBeGreaterThan(filling.trend.matched.length);
  });

  it.each([
    ['programme', 'All 35 items', 210],
    ['family-networks', 'Unlocking the potential of family networks', 24],
    ['system-reform', 'System reform', 30],
    ['FH-FD-05', /assessment/, 6],
  ])('count %s alone', async (scope, title, answers) => {
    const { trend } = await read(`?scope=${scope}&from=2025-02&to=2025-02`);
    expect(trend.title).toMatch(title);
    expect(trend.points.map((point) => point.answers)).toEqual([answers]);
  });

  it('are calm about something that the proforma does not have', async () => {
    for (const scope of ['nothing', 'XX-YY-99'])
      expect((await loader(asks(`/progress/trends?scope=${scope}`, official))).trends).toEqual([]);
  });

  it('hand over charts without a single inline style', async () => {
    const { charts, trend } = await read();
    expect(charts).toHaveLength(2);
    for (const svg of charts) {
      expect(svg).not.toMatch(/ style=/);
      expect(svg).toContain(`>${trend.last?.inPlace}</text>`);
    }
  });

  it.each([
    [
      'phases',
      [
        '?to=2026-07',
        '?from=2024-02&to=2026-07&areas=all',
        '?from=2025-02&to=2025-02',
        '?to=2026-07&scope=FH-FD-05',
      ],
    ],
    ['phases up to the last closed', ['', '?from=2024-02&areas=all', '?scope=FH-FD-05', '?split=region']],
    ['time in reform', ['?axis=age', '?axis=age&from=2025-04&split=none', '?axis=age&scope=FH-FD-05']],
  ])(
    'send as many queries over %s for one phase as for ten, and for one item as for all',
    async (_, asked) => {
      const counts = new Set<number>();
      for (const query of asked)
        counts.add(
          (await withQueries(() => loader(asks(`/progress/trends${query}`, official)))).queries.length,
        );
      expect([...counts]).toEqual([expect.toSatisfy((count: number) => count <= 15)]);
    },
  );

  it('are not found by an area lead, nor from or to a phase that is not there', async () => {
    expect(await statusOf(loader(asks('/progress/trends', await world.signIn('area-lead'))))).toBe(404);
    for (const query of ['from=1999-01', 'to=1999-01', 'phase=1999-01'])
      expect(await statusOf(loader(asks(`/progress/trends?${query}`, official)))).toBe(404);
  });
});
