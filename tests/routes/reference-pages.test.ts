import { withQueries } from 'db/query-count';
import { milestones } from 'seeds/reference/milestones';
import { publishedFigures } from 'seeds/reference/published-figures';
import { uncoveredExpectationsV1 } from 'seeds/reference/uncovered-expectations';
import { asks, statusOf } from 'tests/support/requests';
import { demonstrationWorld, type World } from 'tests/support/world';
import { beforeAll, describe, expect, test } from 'vitest';
import { loader as matrix } from '~/routes/progress.matrix';
import { loader as published } from '~/routes/progress.published';
import { loader as specification } from '~/routes/progress.specification';
import { loader as timeline } from '~/routes/progress.timeline';

const pages = { published, specification, timeline };
const every = Object.keys(pages) as (keyof typeof pages)[];

let world: World;
let official: string;
beforeAll(async () => {
  world = await demonstrationWorld();
  official = await world.signIn('dfe-official');
});

const ask = (page: string, query = '') => asks(`/progress/${page}${query}`, official);

describe('who the reference pages are there for', () => {
  test.each(every)('every programme role, and nobody else: %s', async (page) => {
    for (const key of ['dfe-official', 'delivery-partner', 'administrator'])
      expect(await statusOf(pages[page](asks(`/progress/${page}`, await world.signIn(key)))), key).toBe(200);
    for (const key of ['area-lead', 'contributor'])
      expect(await statusOf(pages[page](asks(`/progress/${page}`, await world.signIn(key)))), key).toBe(404);
    expect(await statusOf(pages[page](asks(`/progress/${page}`)))).toBe(302);
  });

  test('only for a phase that there is', async () => {
    for (const phase of ['2019-01', '2027-01', 'nonsense'])
      expect(await statusOf(specification(ask('specification', `?phase=${phase}`))), phase).toBe(404);
  });
});

describe('the published figures', () => {
  test('stand beside ours in all 35 rows, the impossible 9 marked, and are said to meet made-up answers', async () => {
    const shown = await published(ask('published'));
    expect(shown).toMatchObject({
      phase: { id: '2025-02' },
      illustrative: true,
      base: 6,
      sent: 6,
      notSent: [],
      rows: 35,
      tally: { agrees: 34, differs: 0, impossible: 1, not_compared: 0 },
    });
    const lines = shown.pillars.flatMap(({ sections }) => sections.flatMap((section) => section.lines));
    expect(lines.map((line) => line.published)).toEqual(publishedFigures.map(printedOf));
    const impossible = lines.filter(({ verdict }) => verdict === 'impossible');
    expect(impossible).toMatchObject([
      { code: 'SR-SP-03', published: { inPlace: 9 }, counts: { in_place: 6 }, base: 6 },
    ]);
  });

  test('are what every claim of the text is held against, with the numbers of the table', async () => {
    const { claims } = await published(ask('published'));
    expect(claims).toHaveLength(9);
    expect(claims.filter(({ contradicts }) => contradicts)).toHaveLength(5);
    for (const { rows } of claims)
      for (const row of rows)
        expect(row).toEqual(publishedFigures.filter(({ code }) => code === row.code).map(printedOf)[0]);
  });
});

describe('the specification', () => {
  test('carries the counts of the matrix of the same phase, for every item', async () => {
    for (const phase of ['2024-02', '2025-02', '2026-07', '2026-10']) {
      const shown = await specification(ask('specification', `?phase=${phase}`));
      const counted = await matrix(ask('matrix', `?phase=${phase}`));
      const items = shown.specification?.pillars.flatMap(({ sections }) =>
        sections.flatMap((section) => section.items.map(({ code, base, counts }) => [code, base, counts])),
      );
      const rows = counted.pillars.flatMap(({ sections }) =>
        sections.flatMap((section) =>
          section.rows.map(({ code, base, counts: { not_in_scope: _, ...counts } }) => [code, base, counts]),
        ),
      );
      expect(items).toEqual(rows);
      expect(shown.base - shown.sent).toBe(shown.notSent.length);
    }
  });

  test('says of every item what it stands for, and lists what none asks for', async () => {
    const { specification: shown } = await specification(ask('specification'));
    const items =
      shown?.pillars.flatMap(({ sections }) => sections.flatMap((section) => section.items)) ?? [];
    expect(items).toHaveLength(35);
    expect(items.filter(({ inPlace }) => inPlace.length === 0)).toEqual([]);
    expect(shown?.paragraphs.behindItems).toHaveLength(40);
    expect(shown?.paragraphs.behindNone).toEqual([17, 22, 44, 57]);
    const listed = shown?.pillars.flatMap(({ uncovered }) => uncovered.map(({ expects }) => expects));
    expect(listed).toEqual(uncoveredExpectationsV1.map(({ expects }) => expects));
    expect(shown?.uncovered).toBe(listed?.length);
  });
});

describe('the timeline', () => {
  test('shows every stage with its source, the areas of each wave and the phases so far', async () => {
    const { timeline: shown, illustrative } = await timeline(ask('timeline'));
    expect(illustrative).toBe(true);
    const stages = shown.rows.flatMap((row) => row.stages);
    expect(stages.map(({ source }) => source).toSorted()).toEqual(
      milestones.map(({ source }) => source).toSorted(),
    );
    expect(shown.rows.map(({ programme, wave, areas }) => [programme, wave, areas.length])).toEqual([
      ['ffc', null, 0],
      ['ffc', 1, 3],
      ['ffc', 2, 7],
      ['fnp', null, 0],
    ]);
    expect(shown.phases.map(({ id }) => id).slice(0, 4)).toEqual([
      '2024-02',
      '2024-11',
      '2025-02',
      '2025-04',
    ]);
    expect(shown).toMatchObject({ from: '2023-02', to: '2026-12', present: { month: '2026-11', at: 45 } });
  });

  test('marks the stages on which two sources differ', async () => {
    const { timeline: shown } = await timeline(ask('timeline'));
    const disputed = shown.rows.flatMap((row) => row.stages.filter((stage) => stage.disputed));
    expect(disputed.map(({ id, said }) => [id, said])).toEqual([
      ['ffc-1-co-design-report', 'August 2023 to November 2023'],
      ['ffc-1-co-design-specification', 'August 2023 to October 2023'],
      ['fnp-launched-report', 'From June 2023'],
      ['fnp-under-way', 'July 2023 to March 2025'],
    ]);
  });
});

describe('the number of queries behind a page, the session’s two among them', () => {
  const most = { published: 14, specification: 12, timeline: 7 };

  test.each(every)('is small: %s', async (page) => {
    const { queries } = await withQueries(() => pages[page](ask(page)) as Promise<unknown>);
    expect(queries.length).toBeLessThanOrEqual(most[page]);
  });
});

function printedOf({ phase: _, ...row }: (typeof publishedFigures)[number]) {
  return row;
}
