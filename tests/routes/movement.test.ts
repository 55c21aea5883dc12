import { withQueries } from 'db/query-count';
import { asks, statusOf } from 'tests/support/requests';
import { demonstrationWorld } from 'tests/support/world';
import { describe, expect, it } from 'vitest';
import { buildMovementReport } from '~/domain/movement-report';
import { standings } from '~/domain/status';
import { loader } from '~/routes/progress.movement';
import { loader as csv } from '~/routes/progress.movement[.]csv';
import { loader as json } from '~/routes/progress.movement[.]json';
import { choosePhase, readFigures } from '~/services/figures.server';

const world = await demonstrationWorld();
const official = await world.signIn('dfe-official');
const viewer = await world.viewer('dfe-official');

const read = async (query = '') => {
  const data = await loader(asks(`/progress/movement${query}`, official));
  if (!data.compared) throw new Error(`Nothing is compared by ${query}.`);
  return { ...data, compared: data.compared };
};

describe('movement', () => {
  it('compares the last two phases that somebody sent in unless asked otherwise', async () => {
    const chosen = await choosePhase(viewer, undefined, world.now);
    const { phase, from, swapped } = await read();
    expect([from?.id, phase.id, swapped]).toEqual([chosen?.previous?.id, chosen?.phase.id, false]);
  });

  it('shows the very figures of the report', async () => {
    const chosen = await choosePhase(viewer, '2026-07', world.now);
    const past = chosen?.phases.filter(({ id }) => id <= '2026-07') ?? [];
    const choice = { stalledFor: 4, turns: 1 };
    const report = buildMovementReport(await readFigures(past), '2025-04', choice);
    const { compared, stalled, backAndForth, times, expected } = await read(
      '?from=2025-04&to=2026-07&stalled=4&turns=1',
    );
    expect(compared.table.counts).toEqual(report?.compared?.transitions.counts);
    expect(compared.table.compared).toBe(report?.compared?.movement.compared);
    expect(compared.up.count).toBe(report?.compared?.movement.up.length);
    expect(compared.up.groups.flatMap(({ moves }) => moves)).toHaveLength(compared.up.count);
    expect(compared.back.moves).toEqual(
      report?.compared?.slippedBack.map(({ statement, direction, since, ...move }) => ({
        ...move,
        since: since.name,
      })),
    );
    expect(compared.first.count).toBe(report?.compared?.firstReported.length);
    expect(stalled.items.map(({ code }) => code)).toEqual(report?.stalled.items.map(({ code }) => code));
    expect(compared.back.count).toBe(compared.back.moves.length);
    expect(backAndForth.count).toBe(report?.backAndForth.length ?? -1);
    expect(backAndForth.answers).toHaveLength(Math.min(backAndForth.count, 200));
    expect(times.map(({ all }) => all.median)).toEqual(report?.times.map(({ all }) => all.median));
    expect(expected.map(({ counts }) => counts)).toEqual(report?.expected.map(({ counts }) => counts));
    expect(backAndForth.count).toBeGreaterThan(0);
    expect(expected.length).toBeGreaterThan(0);
  });

  it('puts right two phases that were chosen the wrong way round, and says so', async () => {
    const right = await read('?from=2024-11&to=2025-02');
    const turned = await read('?from=2025-02&to=2024-11');
    expect([turned.from?.id, turned.phase.id, turned.swapped]).toEqual(['2024-11', '2025-02', true]);
    expect(turned.compared).toEqual(right.compared);
    expect(right.swapped).toBe(false);
  });

  it('takes the phase that another page was on for the later one', async () => {
    expect(await read('?phase=2025-02')).toMatchObject({ from: { id: '2024-11' }, phase: { id: '2025-02' } });
  });

  it('has nothing to compare the first phase with', async () => {
    const data = await loader(asks('/progress/movement?to=2024-02', official));
    expect([data.from, data.compared, data.times.length]).toEqual([undefined, undefined, 35]);
  });

  it('lists behind every count as many answers as it says', async () => {
    const { compared } = await read('?from=2024-11&to=2025-02');
    for (const from of standings)
      for (const to of standings) {
        const behind = await read(`?from=2024-11&to=2025-02&from-status=${from}&to-status=${to}`);
        expect(behind.compared.listed?.count).toBe(compared.table.counts[from][to]);
        for (const answer of behind.compared.listed?.answers ?? [])
          expect([answer.from, answer.to]).toEqual([from, to]);
      }
    expect(compared.listed).toBeUndefined();
  });

  it('shows a long list a hundred at a time', async () => {
    const at = (page: number) => read(`?from=2025-07&to=2026-07&to-status=in_place&page=${page}`);
    const { count, pages, answers } = (await at(1)).compared.listed ?? { count: 0, pages: 0, answers: [] };
    expect(answers).toHaveLength(100);
    expect(pages).toBe(Math.ceil(count / 100));
    expect((await at(pages)).compared.listed?.answers).toHaveLength(count - (pages - 1) * 100);
  });

  it('never cuts short what slipped back, and gives reason and comment', async () => {
    const { compared } = await read('?from=2025-02&to=2026-07');
    const { moves, regressions, corrections, unexplained } = compared.back;
    const { in_place, in_design } = compared.table.counts;
    expect(moves).toHaveLength(in_place.in_design + in_place.not_implemented + in_design.not_implemented);
    expect(moves.every(({ stepBack, comment }) => stepBack && comment)).toBe(true);
    expect(moves.length).toBeGreaterThan(0);
    expect(moves).toHaveLength(regressions + corrections + unexplained);
  });

  it('narrows every figure to a wave and a pillar', async () => {
    const { compared, times, asked, choices } = await read('?to=2026-07&wave=1&pillar=family-help');
    expect([asked, compared.table.areas, compared.table.items, times.length]).toEqual([
      3,
      3,
      times.length,
      compared.table.items,
    ]);
    expect(compared.table.items).toBeLessThan(35);
    expect(choices.waves.length).toBeGreaterThan(1);
  });

  it('shows one item area by area', async () => {
    const { item } = await read('?to=2026-07&item=FH-FD-05');
    expect(item?.curves[0]?.observed).toBe(item?.waits.length);
    expect((await read('?item=XX')).item).toBeUndefined();
  });

  it('sends as many queries for two phases as for twelve', async () => {
    const counts = new Set<number>();
    for (const more of ['', '&from=2024-02', '&item=FH-FD-05&wave=1', '&from-status=in_design']) {
      const { queries } = await withQueries(() =>
        loader(asks(`/progress/movement?to=2026-07${more}`, official)),
      );
      counts.add(queries.length);
    }
    expect([...counts]).toEqual([expect.toSatisfy((count: number) => count <= 12)]);
  });

  it('is not found by an area lead, nor between phases that are not there', async () => {
    const lead = await world.signIn('area-lead');
    for (const load of [loader, csv, json])
      expect(await statusOf(load(asks('/progress/movement', lead)))).toBe(404);
    for (const query of ['from=1999-01', 'to=1999-01', 'from=x', 'to=x', 'from=2025-02&to=1999-01'])
      expect(await statusOf(loader(asks(`/progress/movement?${query}`, official)))).toBe(404);
  });
});

describe('the files of movement', () => {
  const query = '?from=2025-04&to=2026-07&wave=1';

  it('say what they are, that they are illustrative, and are never kept', async () => {
    for (const [format, load, type] of [
      ['csv', csv, 'text/csv; charset=utf-8'],
      ['json', json, 'application/json'],
    ] as const) {
      const { headers } = await load(asks(`/progress/movement.${format}${query}`, official));
      expect(headers.get('Content-Type')).toBe(type);
      expect(headers.get('Content-Disposition')).toContain(
        `filename="movement-from-2025-04-e1-to-2026-07-illustrative.${format}"`,
      );
      expect(headers.get('Cache-Control')).toBe('private, no-store');
    }
  });

  it('hold the figures of the page with the same filters', async () => {
    const page = await read(query);
    const data = await (await json(asks(`/progress/movement.json${query}`, official))).json();
    expect(data.illustrative).toBe(true);
    expect(data.filters).toEqual(['Wave 1 only']);
    expect(data.table.counts).toEqual(page.compared.table.counts);
    expect(data.movedUp).toHaveLength(page.compared.up.count);
    expect(data.timeToInPlace.map((item: { all: { median: number } }) => item.all.median)).toEqual(
      page.times.map(({ all }) => all.median),
    );
    const text = await (await csv(asks(`/progress/movement.csv${query}`, official))).text();
    const lines = text.split('\r\n');
    expect(lines.filter((line) => line.includes(',Moved up,'))).toHaveLength(page.compared.up.count);
    expect(lines.slice(1, -1).every((line) => line.startsWith('2025-04,2026-07,Illustrative,'))).toBe(true);
  });

  it('hold areas’ comments only when they are asked for', async () => {
    const { compared } = await read(query);
    const comment = compared.back.moves.find((move) => move.comment)?.comment ?? '';
    expect(comment).not.toBe('');
    const start = comment.slice(0, 20);
    for (const load of [csv, json]) {
      const without = await (await load(asks(`/progress/movement.csv${query}`, official))).text();
      const asked = await (await load(asks(`/progress/movement.csv${query}&comments=1`, official))).text();
      expect([without.includes(start), asked.includes(start)]).toEqual([false, true]);
    }
  });
});
