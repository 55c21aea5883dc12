import { withQueries } from 'db/query-count';
import { asks, statusOf } from 'tests/support/requests';
import { elementsOf } from 'tests/support/well-formed';
import { demonstrationWorld } from 'tests/support/world';
import { describe, expect, it } from 'vitest';
import { loader as lookUp } from '~/routes/figures._index';
import { loader as figure } from '~/routes/figures.$reference';
import { loader as trendFigure } from '~/routes/figures.trends.$reference';
import { loader as page } from '~/routes/progress.trends';
import { loader as csv } from '~/routes/progress.trends[.]csv';
import { loader as json } from '~/routes/progress.trends[.]json';
import { loader as svg } from '~/routes/progress.trends[.]svg';

const world = await demonstrationWorld();
const official = await world.signIn('dfe-official');
const files = [
  ['csv', csv, 'text/csv; charset=utf-8', 'attachment'],
  ['json', json, 'application/json', 'inline'],
  ['svg', svg, 'image/svg+xml', 'attachment'],
] as const;
const queries = [
  '',
  '?scope=FH-FD-05&areas=all',
  '?split=region',
  '?axis=age',
  '?axis=age&split=none',
  '?area=ashcombe',
];

describe('the files of a trend', () => {
  it.each(files)(
    '%s says what it is, is named by its phases, and is never kept',
    async (format, load, type, how) => {
      const { headers } = await load(asks(`/progress/trends.${format}?from=2025-04&to=2026-01`, official));
      expect(headers.get('Content-Type')).toBe(type);
      expect(headers.get('Content-Disposition')).toBe(
        `${how}; filename="trends-from-2025-04-to-2026-01-e1-illustrative.${format}"`,
      );
      expect(headers.get('Cache-Control')).toBe('private, no-store');
    },
  );

  it.each(queries)('hold the figures of the page of %s', async (query) => {
    const { trends, reference, begins } = await page(asks(`/progress/trends${query}`, official));
    const data = await (await json(asks(`/progress/trends.json${query}`, official))).json();
    const counts = trends.flatMap(({ points }) =>
      points.map(({ reported, inPlace }) => (reported ? inPlace : null)),
    );
    type Point = { inPlace?: number };
    expect(
      data.groups.flatMap(({ points }: { points: Point[] }) => points.map(({ inPlace }) => inPlace ?? null)),
    ).toEqual(counts);
    expect(data).toMatchObject({ illustrative: true, begins });
    const lines = (await (await csv(asks(`/progress/trends.csv${query}`, official))).text()).split('\r\n');
    expect(lines).toHaveLength(counts.length + 2);
    expect(lines.slice(1, -1).every((line) => /^\d{4}-\d\d,2026-07,Illustrative,/.test(line))).toBe(true);
    expect(reference?.split('.').at(-1)).toBe(data.reference.split('.').at(-1));
  });

  it.each(queries)(
    'are an image that is well-formed and says that it is illustrative for %s',
    async (query) => {
      const image = await (await svg(asks(`/progress/trends.svg${query}`, official))).text();
      expect(elementsOf(image)[0]).toBe('svg');
      expect(image).toContain('Illustrative data');
      expect(image).toMatch(/Figure reference|2026-07\.\S+\.trends\./);
    },
  );

  it('are not there for an area lead, nor where the page is not', async () => {
    const lead = await world.signIn('area-lead');
    for (const [format, load] of files) {
      expect(await statusOf(load(asks(`/progress/trends.${format}`, lead)))).toBe(404);
      expect(await statusOf(load(asks(`/progress/trends.${format}?to=1999-01`, official)))).toBe(404);
    }
    expect(await statusOf(svg(asks('/progress/trends.svg?scope=nothing', official)))).toBe(404);
  });

  it('take as many queries for one phase as for ten', async () => {
    const counts = new Set<number>();
    for (const query of ['from=2024-02&to=2026-07', 'from=2025-02&to=2025-02'])
      counts.add(
        (await withQueries(() => svg(asks(`/progress/trends.svg?${query}`, official)))).queries.length,
      );
    expect(counts.size).toBe(1);
  });
});

describe('filters of a trend', () => {
  const read = async (query: string) => page(asks(`/progress/trends?${query}`, official));

  it('count one area’s own answers', async () => {
    const { trends, asked } = await read('area=ashcombe&from=2025-02&to=2025-02');
    expect([asked, trends[0]?.matched, trends[0]?.points[0]?.answers]).toEqual([1, ['Ashcombe'], 35]);
  });

  it('narrow to a wave and a programme, and split by wave with a panel for each', async () => {
    expect((await read('wave=1&programme=ffc')).asked).toBe(3);
    const { trends } = await read('split=wave&from=2025-04');
    expect(trends.map(({ group, matched }) => [group, matched.length > 0])).toEqual([
      ['Wave 1', true],
      ['Wave 2', true],
    ]);
  });

  it('lay waves side by side at the same age unless asked for one chart', async () => {
    const { trends, begins } = await read('axis=age');
    expect(trends.map(({ points }) => points.map(({ id }) => id))[0]).toEqual(
      trends[1]?.points.map(({ id }) => id),
    );
    expect(trends[0]?.points[0]).toMatchObject({
      name: '1st phase',
      when: [{ phase: 'February 2024', months: 2 }],
    });
    expect(trends[1]?.points.at(-1)).toMatchObject({ reported: false });
    expect(begins.map(({ title, month }) => [title, month])).toEqual([
      ['Wave 1', 'December 2023'],
      ['Wave 2', 'July 2024'],
    ]);
    expect((await read('axis=age&split=none')).trends).toHaveLength(1);
  });

  it.each(['split=area', 'axis=month', 'wave=x', 'areas=some', 'area='])(
    'leave %s at rest',
    async (query) => {
      const [odd, plain] = [await read(query), await read('')];
      expect([odd.trends, odd.asking]).toEqual([plain.trends, plain.asking]);
    },
  );

  it('leave nothing of an area, wave or programme that there is not', async () => {
    for (const query of ['area=nowhere', 'wave=77', 'programme=none', 'area=nowhere&split=region&axis=age'])
      expect(await read(query)).toMatchObject({ asked: 0 });
  });
});

describe('the figure reference of a trend', () => {
  it('is looked up like any other, and shown recomputed', async () => {
    const { reference = '' } = await page(asks('/progress/trends?to=2026-01&axis=age', official));
    const found = await lookUp(asks(`/figures?reference=${reference}`, official)).catch((thrown) => thrown);
    expect(found.headers.get('Location')).toBe(`/figures/${reference}`);
    const sent = await figure(asks(`/figures/${reference}`, official, { reference })).catch(
      (thrown) => thrown,
    );
    expect(sent.headers.get('Location')).toBe(`/figures/trends/${reference}`);
    const shown = await trendFigure(asks(`/figures/trends/${reference}`, official, { reference }));
    expect(shown).toMatchObject({ isEqual: true, asking: { axis: 'age', to: '2026-01' } });
    expect(shown.charts).toHaveLength(2);
  });

  it('is not found by an area lead, nor when it is none', async () => {
    const lead = await world.signIn('area-lead');
    const { reference = '' } = await page(asks('/progress/trends', official));
    expect(await statusOf(trendFigure(asks('/figures/trends/x', lead, { reference })))).toBe(404);
    expect(await statusOf(trendFigure(asks('/figures/trends/x', official, { reference: 'x' })))).toBe(404);
  });
});
