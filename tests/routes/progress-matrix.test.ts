import { publishedFigures } from 'seeds/reference/published-figures';
import { asks } from 'tests/support/requests';
import { demonstrationWorld } from 'tests/support/world';
import { beforeAll, describe, expect, test } from 'vitest';
import { standingNames } from '~/domain/status';
import { loader as progress } from '~/routes/progress._index';
import { loader as matrix } from '~/routes/progress.matrix';
import { loader as json } from '~/routes/progress.matrix[.]json';

type Line = Record<'inPlace' | 'inDesign' | 'notImplemented' | 'notSubmitted' | 'notInScope', number>;
type File = { phase: string; base: number; areas: { slug: string }[]; items: ({ code: string } & Line)[] };

let official: string;
beforeAll(async () => {
  official = await (await demonstrationWorld()).signIn('dfe-official');
});

const ask = (query = '') => asks(`/progress/matrix${query}`, official);
const read = async (query: string) => (await (await json(ask(query))).json()) as File;

describe('the published phase', () => {
  test('equals the published table in every row but the one that cannot be true', async () => {
    const { phase, base, areas, items } = await read('?phase=2025-02');
    expect([phase, base, areas.length]).toEqual(['2025-02', 6, 6]);
    const ours = items.map(({ code, inPlace, inDesign, notImplemented }) => ({
      code,
      inPlace,
      inDesign,
      notImplemented,
    }));
    expect(ours).toEqual(
      publishedFigures.map(({ code, inPlace, inDesign, notImplemented }) => ({
        code,
        inPlace: code === 'SR-SP-03' ? 6 : inPlace,
        inDesign,
        notImplemented,
      })),
    );
    for (const { code, notSubmitted, notInScope, ...row } of items)
      expect([code, row.inPlace + row.inDesign + row.notImplemented, notSubmitted, notInScope]).toEqual([
        code,
        6,
        0,
        0,
      ]);
  });

  test('is told beside it on request, the impossible 9 kept and never used', async () => {
    const plain = await matrix(ask('?phase=2025-02'));
    expect(plain.published).toMatchObject({
      agree: 34,
      compared: 35,
      differ: [{ code: 'SR-SP-03', base: 6, printed: 9 }],
    });
    expect(rowsOf(plain).every(({ check }) => check === undefined)).toBe(true);

    const beside = await matrix(ask('?phase=2025-02&published=1'));
    const row = rowsOf(beside).find(({ code }) => code === 'SR-SP-03');
    expect(row).toMatchObject({ counts: { in_place: 6 }, check: { agrees: false, impossible: true } });
    expect(row?.check?.published.inPlace).toBe(9);
    expect(beside.totals).toBe(plain.totals);
    expect(beside.pillars[0]).toMatchObject({ inPlace: 38, answered: 54 });
  });

  test.each([
    '?phase=2025-02&wave=1&published=1',
    '?phase=2025-02&programme=ffc&published=1',
    '?published=1',
  ])('is not compared with other areas or another phase: %s', async (query) => {
    const shown = await matrix(ask(query));
    expect(shown.published).toBeUndefined();
    expect(shown.asked.published).toBeUndefined();
  });
});

describe('the page and its files', () => {
  test.each([
    '',
    '?phase=2024-02',
    '?wave=2',
    '?pillar=family-help&wave=1',
    '?status=in_design',
    '?phase=2025-02&items=SR-SR-04,CP-MA-05',
  ])('say the same, and every row adds up to its base: %s', async (query) => {
    const page = await matrix(ask(query));
    const file = await read(query);
    expect(rowsOf(page).map(({ code, counts }) => [code, ...Object.values(counts)])).toEqual(
      file.items.map((row) => [
        row.code,
        row.inPlace,
        row.inDesign,
        row.notImplemented,
        row.notSubmitted,
        row.notInScope,
      ]),
    );
    expect(file.base).toBe(page.base);
    for (const { base, counts } of rowsOf(page)) {
      expect(counts.in_place + counts.in_design + counts.not_implemented + counts.not_submitted).toBe(base);
      expect(base + counts.not_in_scope).toBe(page.base);
    }
  });

  test('show only items at which some area stands so', async () => {
    for (const standing of Object.keys(standingNames)) {
      const rows = rowsOf(await matrix(ask(`?phase=2025-02&status=${standing}`)));
      expect(rows.every(({ counts }) => counts[standing as keyof typeof counts] > 0)).toBe(true);
    }
    expect((await matrix(ask('?phase=2025-02&status=not_implemented'))).shown).toBe(1);
  });

  test('show exactly the items that a headline counts', async () => {
    const { headlines } = await progress(asks('/progress?phase=2025-02', official));
    const links = headlines.flatMap(({ parts }) => parts).filter((part) => typeof part !== 'string');
    const whole = links.find(({ text }) => text === '13 of 35 items')?.link;
    const codes = whole?.kind === 'item' ? whole.codes : [];
    const shown = await matrix(ask(`?phase=2025-02&items=${codes.join(',')}`));
    expect(rowsOf(shown).map(({ code }) => code)).toEqual(codes);
    expect(rowsOf(shown).every(({ counts }) => counts.in_place === 6)).toBe(true);
  });

  test.each([
    ['?wave=9', 0, 35],
    ['?programme=nobody', 0, 35],
    ['?pillar=nothing', 10, 0],
    ['?items=nothing', 10, 0],
    ['?wave=first&status=nonsense', 10, 35],
  ])('calmly show what is left for %s', async (query, base, shown) => {
    expect(await matrix(ask(query))).toMatchObject({ base, shown });
    expect(await read(query)).toMatchObject({ base });
  });

  test('count ups and steps back apart', async () => {
    const shown = await matrix(ask('?phase=2025-02'));
    const { movement } = await progress(asks('/progress?phase=2025-02', official));
    const total = (direction: 'up' | 'back') => rowsOf(shown).reduce((sum, row) => sum + row[direction], 0);
    expect([total('up'), total('back')]).toEqual([movement?.up.count, movement?.back.count]);
    expect((await matrix(ask('?phase=2024-02'))).movedSince).toBeUndefined();
  });
});

type Shown = Awaited<ReturnType<typeof matrix>>;

function rowsOf({ pillars }: Shown) {
  return pillars.flatMap(({ sections }) => sections.flatMap(({ rows }) => rows));
}

describe('how the counts are laid out', () => {
  test('is asked for in the address, and only what differs from the usual is kept in it', async () => {
    const laidOut = async (query: string) => {
      const { asked, print } = await matrix(ask(query));
      return [asked.sort, asked.group, print];
    };
    expect(await laidOut('')).toEqual([undefined, undefined, false]);
    expect(await laidOut('?sort=form&group=section')).toEqual([undefined, undefined, false]);
    expect(await laidOut('?sort=up&group=none')).toEqual(['up', undefined, false]);
    expect(await laidOut('?sort=up&group=pillar')).toEqual(['up', 'pillar', false]);
    expect(await laidOut('?group=none&print=compact')).toEqual([undefined, 'none', true]);
  });
});
