import { withQueries } from 'db/query-count';
import { asks, statusOf } from 'tests/support/requests';
import { demonstrationWorld, type World } from 'tests/support/world';
import { beforeAll, describe, expect, test } from 'vitest';
import { delayNames, delayTags } from '~/domain/delays';
import { loader as page } from '~/routes/progress.barriers';
import { loader as csv } from '~/routes/progress.barriers[.]csv';
import { loader as json } from '~/routes/progress.barriers[.]json';

const pages = { page, csv, json };
const every = Object.keys(pages) as (keyof typeof pages)[];
const closed = '2026-07';
const queries = [
  '',
  `?phase=${closed}`,
  `?phase=${closed}&wave=1&pillar=family-help`,
  '?wave=9',
  '?pillar=nothing',
];

let world: World;
let official: string;
beforeAll(async () => {
  world = await demonstrationWorld();
  official = await world.signIn('dfe-official');
});

const ask = (query = '') => asks(`/progress/barriers${query}`, official);
type Counts = { answers: number; areas: string[] };
type Slice = { key: string; notInPlace: Counts; noBarrierNamed: Counts; barriers: Record<string, Counts> };
type File = Record<'pillars' | 'waves' | 'items', Slice[]> & {
  all: Slice;
  base: number;
  sent: number;
  sameAreas: { phases: Slice[] };
};
const fileOf = async (query: string) => (await (await json(ask(query))).json()) as File;
const textOf = async (query: string) => (await csv(ask(query))).text();

describe('the barriers', () => {
  test.each(every)('are not there for an area lead or a contributor: %s', async (kind) => {
    for (const key of ['area-lead', 'contributor'])
      expect(await statusOf(pages[kind](asks('/progress/barriers', await world.signIn(key))))).toBe(404);
  });

  test.each(every)('of a phase that there is not, or not yet, are not there: %s', async (kind) => {
    for (const phase of ['2019-01', '2027-01', 'nonsense'])
      expect(await statusOf(pages[kind](ask(`?phase=${phase}`))), phase).toBe(404);
  });

  test.each(queries)('say the same on the page and in both files: %s', async (query) => {
    const shown = await page(ask(query));
    const file = await fileOf(query);
    const briefly = ({ key, notInPlace, noBarrierNamed, barriers }: Slice) => [
      key,
      ...[notInPlace, noBarrierNamed, ...Object.values(barriers)].map(({ answers, areas }) => [
        answers,
        areas.length,
      ]),
    ];
    const shownBriefly = ({ key, notInPlace, unnamed, tags }: (typeof shown)['all']) => [
      key,
      ...[notInPlace, unnamed, ...delayTags.map((tag) => tags[tag])].map(({ answers, areas }) => [
        answers,
        areas,
      ]),
    ];
    expect([shown.base, shown.sent]).toEqual([file.base, file.sent]);
    expect(shownBriefly(shown.all)).toEqual(briefly(file.all));
    for (const part of ['pillars', 'waves', 'items'] as const)
      expect(shown[part].map(shownBriefly)).toEqual(file[part].map(briefly));
    expect(shown.trend.points.map((point) => shownBriefly(point).slice(1))).toEqual(
      file.sameAreas.phases.map((slice) => briefly(slice).slice(1)),
    );

    const [head = '', ...lines] = (await textOf(query)).trimEnd().split('\r\n');
    const slices =
      1 + shown.pillars.length + shown.waves.length + shown.items.length + shown.trend.points.length;
    expect(lines.length).toBe(slices * (delayTags.length + 1));
    expect(head.split(',').slice(0, 8)).toEqual([
      'phase',
      'data',
      'as_at',
      'by',
      'key',
      'title',
      'barrier',
      'answers',
    ]);
    const all = lines.slice(0, delayTags.length).map((line) => line.split(',').slice(6, 9));
    expect(all).toEqual(
      delayTags.map((tag) => {
        const { answers, areas } = shown.all.tags[tag];
        return [delayNames[tag], String(answers), String(areas)];
      }),
    );
  });

  test('are in files that say that their data are made up, and hold no comment', async () => {
    const text = await textOf(`?phase=${closed}`);
    expect(
      text
        .split('\r\n')
        .slice(1, -1)
        .every((line) => line.includes(',Illustrative,')),
    ).toBe(true);
    const response = await csv(ask(`?phase=${closed}`));
    expect(response.headers.get('Content-Disposition')).toBe(
      `attachment; filename="barriers-${closed}-illustrative.csv"`,
    );
    for (const each of [text, JSON.stringify(await fileOf(`?phase=${closed}`))])
      expect(each).not.toMatch(/comment/i);
  });

  test('leave a phase that is open out of the comparison of phases, and say so', async () => {
    const open = await page(ask());
    expect(open).toMatchObject({ phaseState: 'open', draft: open.phase.name });
    expect(open.trend.points.map(({ title }) => title)).not.toContain(open.phase.name);
    const shown = await page(ask(`?phase=${closed}`));
    expect(shown.draft).toBeUndefined();
    expect(shown.trend.points.at(-1)?.title).toBe(shown.phase.name);
    expect(shown.all.notInPlace.answers).toBeGreaterThan(10);
    expect(shown.items.length).toBeGreaterThan(3);
  });

  test.each(every)('are read with as many queries however they are narrowed: %s', async (kind) => {
    const counted = await Promise.all(
      queries.map(async (query) => {
        const work = () => Promise.resolve<unknown>(pages[kind](ask(query)));
        return (await withQueries(work)).queries.length;
      }),
    );
    expect(new Set(counted).size, String(counted)).toBe(1);
    expect(Math.max(...counted)).toBeLessThan(16);
  });
});
