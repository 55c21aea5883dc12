import { withQueries } from 'db/query-count';
import { asks, statusOf } from 'tests/support/requests';
import { demonstrationWorld } from 'tests/support/world';
import { describe, expect, it } from 'vitest';
import { buildMatrix, matrixRows } from '~/domain/matrix';
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
    ['csv', csv, /^text\/csv; charset=utf-8/, 'attachment'],
    ['json', json, /^application\/json/, 'inline'],
    ['xlsx', xlsx, /spreadsheetml/, 'attachment'],
    ['ods', ods, /opendocument/, 'attachment'],
  ] as const)('is %s, kept by nobody', async (format, loader, type, disposition) => {
    const response = await loader(asks(`/progress/areas.${format}?phase=2025-02`, official));
    expect(response.headers.get('Content-Type')).toMatch(type);
    expect(response.headers.get('Content-Disposition')).toBe(
      `${disposition}; filename="areas-2025-02-e1-illustrative.${format}"`,
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
  it('counts what is shown, by wave', async () => {
    const { base, sent, waves, inPlace, answered, areas } = await page(asks('/progress/areas', official));
    expect(waves.reduce((sum, { asked }) => sum + asked, 0)).toBe(base);
    expect(waves.reduce((sum, wave) => sum + wave.sent, 0)).toBe(sent);
    expect(waves.reduce((sum, wave) => sum + wave.inPlace, 0)).toBe(inPlace);
    expect(areas.reduce((sum, area) => sum + area.answered, 0)).toBe(answered);
    expect(areas.map(({ wave }) => wave)).toEqual(areas.map(({ wave }) => wave).sort());
  });

  it('shows what an area last said where it has not sent, and carries no comments', async () => {
    const { areas, pillars } = await page(asks('/progress/areas?phase=2026-10', official));
    const cells = pillars.flatMap(({ sections }) =>
      sections.flatMap(({ rows }) => rows.map((row) => row.cells)),
    );
    areas.forEach(({ submissionId }, at) => {
      for (const row of cells) {
        if (row[at]?.standing === 'not_in_scope') continue;
        expect(row[at]?.standing === 'not_submitted').toBe(submissionId === null);
        expect(row[at]?.lastKnown !== null).toBe(submissionId === null);
      }
    });
    expect(JSON.stringify(cells)).not.toContain('comment');
  });

  it('says what it is sorted by, and puts the most in place first', async () => {
    const { asked, areas } = await page(asks('/progress/areas?phase=2026-07&sort=in-place', official));
    expect(asked.sort).toBe('in-place');
    const counts = areas.map(({ inPlace }) => inPlace);
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
  });

  it('is calm about a filter that nothing matches', async () => {
    for (const query of ['wave=9', 'programme=none', 'pillar=none']) {
      const { areas, pillars } = await page(asks(`/progress/areas?${query}`, official));
      expect(areas.length === 0 || pillars.length === 0).toBe(true);
    }
  });

  it('sends as many queries for an early phase as for a late one', async () => {
    for (const phase of ['2024-11', '2025-02', '2026-10']) {
      const { queries } = await withQueries(() => page(asks(`/progress/areas?phase=${phase}`, official)));
      expect(queries).toHaveLength(12);
    }
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
