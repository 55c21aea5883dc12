import { withQueries } from 'db/query-count';
import { asks, statusOf } from 'tests/support/requests';
import { demonstrationWorld } from 'tests/support/world';
import { describe, expect, it } from 'vitest';
import { readCounts } from '~/domain/heatmap-groups';
import { readLine } from '~/domain/heatmap-line';
import { buildMatrix, matrixRows, sum } from '~/domain/matrix';
import { readShares } from '~/domain/section-shares';
import { isStatus, statuses } from '~/domain/status';
import { loader as page } from '~/routes/progress.areas';
import { loader as csv } from '~/routes/progress.areas[.]csv';
import { loader as json } from '~/routes/progress.areas[.]json';
import { loader as ods } from '~/routes/progress.areas[.]ods';
import { loader as xlsx } from '~/routes/progress.areas[.]xlsx';
import { choosePhase, readFigures } from '~/services/figures.server';

const world = await demonstrationWorld();
const official = await world.signIn('dfe-official');
const lead = await world.signIn('area-lead');

type AreasJson = Record<'phase', string> & { base: number; areas: { slug: string }[]; items: ItemJson[] };
type ItemJson = { code: string; areas: Record<string, string> };

describe('the grid as JSON', () => {
  it('has six areas and one status of each for every item of February 2025', async () => {
    const { phase, base, areas, items } = await readJson('?phase=2025-02');
    expect([phase, base, areas.length, items.length]).toEqual(['2025-02', 6, 6, 35]);
    for (const item of items) {
      expect(Object.keys(item.areas).sort()).toEqual(areas.map(({ slug }) => slug).sort());
      expect(Object.values(item.areas).every(isStatus)).toBe(true);
    }
  });

  it('counts what the matrix counts, item by item', async () => {
    const viewer = await world.viewer('dfe-official');
    for (const id of ['2025-02', '2026-10']) {
      const chosen = await choosePhase(viewer, id, world.now);
      const [figures] = await readFigures(chosen ? [chosen.phase] : []);
      if (!figures) throw new Error('The phase is in this world.');
      const { items } = await readJson(`?phase=${id}`);
      expect(items.map(({ code, areas }) => ({ code, ...countStatuses(areas) }))).toEqual(
        matrixRows(buildMatrix(figures)).map(({ code, inPlace, inDesign, notImplemented }) => ({
          code,
          in_place: inPlace.count,
          in_design: inDesign.count,
          not_implemented: notImplemented.count,
        })),
      );
    }
  });

  it('is narrowed by the filters of its page', async () => {
    const { base, items } = await readJson('?phase=2025-02&wave=1&pillar=family-networks');
    expect([base, items.length]).toEqual([3, 4]);
  });
});

describe('the grid as a file', () => {
  it.each([
    ['csv', csv, /^text\/csv; charset=utf-8/, 'attachment', '2025-02-e1'],
    ['json', json, /^application\/json/, 'inline', '2025-02-e1'],
    ['xlsx', xlsx, /spreadsheetml/, 'attachment', 'february-2025'],
    ['ods', ods, /opendocument/, 'attachment', 'february-2025'],
  ] as const)('is %s, kept by nobody', async (format, loader, type, disposition, period) => {
    const response = await loader(asks(`/progress/areas.${format}?phase=2025-02`, official));
    expect(response.headers.get('Content-Type')).toMatch(type);
    expect(response.headers.get('Content-Disposition')).toBe(
      `${disposition}; filename="areas-${period}-illustrative.${format}"`,
    );
    expect(response.headers.get('Cache-Control')).toBe('private, no-store');
    expect(response.headers.get('X-Content-Type-Options')).toBe('nosniff');
    expect((await response.arrayBuffer()).byteLength).toBeGreaterThan(1000);
  });

  it('has comments only when they are asked for', async () => {
    const size = async (query: string) =>
      (await (await xlsx(asks(`/progress/areas.xlsx?phase=2025-02${query}`, official))).arrayBuffer())
        .byteLength;
    expect(await size('&comments=1')).toBeGreaterThan(await size(''));
  });
});

describe('the grid as a page', () => {
  const read = (query: string) => page(asks(`/progress/areas?${query}`, official));
  type Page = Awaited<ReturnType<typeof read>>;
  const cellsOf = ({ areas, wordPhases }: Page) =>
    areas.map((area) => ('line' in area ? readLine(area.line, wordPhases) : []));
  const sharesOf = ({ areas }: Page) =>
    areas.map((area) => ('shares' in area ? readShares(area.shares) : []));

  it.each(['wave', 'region', 'programme'])('counts what is shown, by %s', async (grouping) => {
    const { base, sent, groups, inPlace, answered, areas, columns } = await read(`group=${grouping}`);
    expect(groups.length).toBeGreaterThan(0);
    expect(sum(groups.map((group) => group.asked))).toBe(base);
    expect(sum(groups.map((group) => group.sent))).toBe(sent);
    expect(sum(groups.map((group) => group.inPlace))).toBe(inPlace);
    expect(sum(areas.map((area) => area.answered))).toBe(answered);
    const within = groups.map((group) => readCounts(group.columns));
    expect(readCounts(columns)).toEqual(
      readCounts(columns).map((_, at) => ({
        inPlace: sum(within.map((counts) => counts[at]?.inPlace ?? 0)),
        answered: sum(within.map((counts) => counts[at]?.answered ?? 0)),
      })),
    );
    expect(areas.map(({ group }) => group)).toEqual(
      groups.flatMap(({ key, asked }) => Array.from({ length: asked }, () => key)),
    );
  });

  it('shows what an area last said where it has not sent, and carries no comments', async () => {
    const data = await read('phase=2026-10');
    const cells = cellsOf(data);
    data.areas.forEach(({ submission }, at) => {
      const sent = submission !== null;
      for (const { standing, lastKnown, since } of cells[at] ?? []) {
        if (standing === 'not_in_scope') continue;
        expect(standing === 'not_submitted').toBe(!sent);
        expect(lastKnown !== null).toBe(!sent);
        expect(since).not.toBeNull();
      }
    });
    expect(JSON.stringify(data.areas)).not.toContain('comment');
  });

  it('says what it is sorted by, and puts the most in place first', async () => {
    const { asked, areas } = await read('phase=2026-07&sort=in-place');
    expect([asked.sort, asked.group]).toEqual(['in-place', 'none']);
    const counts = areas.map(({ inPlace }) => inPlace);
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
  });

  it('has the same answers against sections as against items', async () => {
    const items = await read('phase=2026-07&sort=name');
    const sections = await read('phase=2026-07&sort=name&by=section');
    expect([sections.layout, items.layout]).toEqual(['rows', 'columns']);
    const sizes = items.pillars.flatMap((pillar) => pillar.sections.map(({ rows }) => rows.length));
    expect(sizes).toHaveLength(10);
    const cells = cellsOf(items);
    sharesOf(sections).forEach((shares, at) => {
      let from = 0;
      for (const [section, share] of shares.entries()) {
        const own = cells[at]?.slice(from, from + (sizes[section] ?? 0)) ?? [];
        from += own.length;
        expect(share.inPlace).toBe(own.filter(({ standing }) => standing === 'in_place').length);
        expect(share.up).toBe(own.filter(({ moved }) => moved === 'up').length);
        expect(share.was.inPlace).toBe(own.filter(({ was }) => was === 'in_place').length);
      }
    });
    expect([sections.inPlace, sections.answered]).toEqual([items.inPlace, items.answered]);
    expect(sum(readCounts(sections.columns).map(({ inPlace }) => inPlace))).toBe(items.inPlace);
  });

  it('marks answers with no word for as many phases as asked, the fewer the more there must be', async () => {
    const counts = [];
    for (const after of [2, 3, 4, 8]) {
      const data = await read(`phase=2026-07&stale=${after}`);
      const stale = cellsOf(data).flatMap((cells) => cells.filter((cell) => cell.stale));
      expect([data.stale, data.asked.stale]).toEqual([{ after, count: stale.length }, String(after)]);
      for (const { since } of stale) expect(data.wordPhases.slice(0, -after)).toContain(since);
      counts.push(stale.length);
    }
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
    expect(counts[0]).toBeGreaterThan(0);
    expect((await read('phase=2026-07')).stale).toEqual({ after: 2, count: counts[0] });
  });

  it('puts last phase beside this one only where there is one', async () => {
    expect((await read('phase=2026-07&beside=1')).asked.beside).toBe('1');
    expect((await read('phase=2024-02&beside=1')).asked.beside).toBe('');
  });

  it('lists the first area that sent unless another is named, and none for a name that is not among them', async () => {
    for (const phase of ['2026-07', '2026-10']) {
      const { listed, areas } = await read(`phase=${phase}&sort=name`);
      expect(listed?.slug).toBe(areas.find(({ submission }) => submission !== null)?.slug);
    }
    expect((await read('phase=2026-07&area=dunmere')).listed?.slug).toBe('dunmere');
    expect((await read('phase=2026-07&area=nowhere')).listed).toBeNull();
  });

  it('is calm about a filter that nothing matches', async () => {
    for (const query of ['wave=9', 'programme=none', 'pillar=none', 'by=section&wave=9']) {
      const { areas, pillars } = await read(query);
      expect(areas.length === 0 || pillars.length === 0).toBe(true);
    }
  });

  it('sends as many queries for an early phase as for a late one, however it is laid out', async () => {
    const sent = [];
    for (const query of [
      ...['phase=2024-11', 'phase=2025-02', 'phase=2026-10'],
      'phase=2026-10&by=section&group=region&beside=1&stale=4',
    ])
      sent.push((await withQueries(() => read(query))).queries.length);
    expect(new Set(sent).size).toBe(1);
    expect(sent[0]).toBeLessThanOrEqual(12);
  });
});

describe('the groups of a grid', () => {
  it.each(['', 'group=region', 'by=section&group=programme', 'wave=1&by=section'])(
    'have the base and the totals of the page in its files with ?%s',
    async (query) => {
      const { groups, grouping } = await page(asks(`/progress/areas?phase=2026-10&${query}`, official));
      const file = await (await json(asks(`/progress/areas.json?phase=2026-10&${query}`, official))).json();
      expect(file.groupedBy).toBe(grouping);
      type Group = { base: number; totals: Record<string, unknown> };
      expect(file.groups).toEqual(
        groups.map(({ asked, columns, ...group }, at) => ({
          ...{ ...group, base: asked },
          totals: file.groups[at].totals,
        })),
      );
      expect(file.groups.map(({ totals }: Group) => Object.values(totals))).toEqual(
        groups.map(({ columns }) => readCounts(columns)),
      );
      const text = await (await csv(asks(`/progress/areas.csv?phase=2026-10&${query}`, official))).text();
      expect(text.split('\r\n')[0]).toContain(
        ',group,group_areas_asked,group_areas_sent,group_in_place,group_answered,',
      );
    },
  );

  it('are in no file of a grid that has none', async () => {
    const query = 'phase=2026-10&group=none';
    const file = await (await json(asks(`/progress/areas.json?${query}`, official))).json();
    expect(file.groups).toBeUndefined();
    expect(await (await csv(asks(`/progress/areas.csv?${query}`, official))).text()).not.toContain(',group');
  });
});

describe('the grid of sections as a file', () => {
  it('has the shares of its page, with the filters', async () => {
    const query = 'phase=2026-07&by=section&sort=name&wave=1';
    const { areas } = await page(asks(`/progress/areas?${query}`, official));
    const { sections, base } = await (await json(asks(`/progress/areas.json?${query}`, official))).json();
    expect([base, sections.length]).toEqual([areas.length, 10]);
    areas.forEach((area, at) => {
      const own = 'shares' in area ? readShares(area.shares) : [];
      expect(sections.map((section: { areas: object }) => Object.values(section.areas)[at])).toEqual(own);
    });
    const text = await (await csv(asks(`/progress/areas.csv?${query}`, official))).text();
    expect(text.trim().split('\r\n')).toHaveLength(1 + 10 * areas.length);
    const response = await xlsx(asks(`/progress/areas.xlsx?${query}`, official));
    expect(response.headers.get('Content-Disposition')).toContain('areas-sections-july-to-september-2026');
  });
});

describe.each([
  ['areas', page],
  ['areas.csv', csv],
  ['areas.json', json],
  ['areas.xlsx', xlsx],
  ['areas.ods', ods],
] as const)('/progress/%s', (path, loader) => {
  it('is not found by an area lead, nor for a phase that is not there', async () => {
    expect(await statusOf(loader(asks(`/progress/${path}?phase=2025-02`, lead)))).toBe(404);
    expect(await statusOf(loader(asks(`/progress/${path}?phase=1999-01`, official)))).toBe(404);
  });

  it('sends somebody who is not signed in to sign in', async () => {
    expect(await statusOf(loader(asks(`/progress/${path}`)))).toBe(302);
  });
});

async function readJson(query: string): Promise<AreasJson> {
  return (await json(asks(`/progress/areas.json${query}`, official))).json();
}

function countStatuses(areas: Record<string, string>) {
  const count = (status: string) => Object.values(areas).filter((standing) => standing === status).length;
  return Object.fromEntries(statuses.map((status) => [status, count(status)]));
}
