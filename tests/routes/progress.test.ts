import { withQueries } from 'db/query-count';
import { asks, statusOf } from 'tests/support/requests';
import { demonstrationWorld, type World } from 'tests/support/world';
import { beforeAll, describe, expect, test } from 'vitest';
import { headlineText } from '~/domain/headlines';
import { loader as progress } from '~/routes/progress._index';
import { loader as item } from '~/routes/progress.items.$code';
import { loader as matrix } from '~/routes/progress.matrix';
import { loader as csv } from '~/routes/progress.matrix[.]csv';
import { loader as json } from '~/routes/progress.matrix[.]json';
import { loader as ods } from '~/routes/progress.matrix[.]ods';
import { loader as xlsx } from '~/routes/progress.matrix[.]xlsx';

const pages = { progress, matrix, item, csv, json, xlsx, ods };
const every = Object.keys(pages) as (keyof typeof pages)[];

let world: World;
let official: string;
beforeAll(async () => {
  world = await demonstrationWorld();
  official = await world.signIn('dfe-official');
});

const ask = (query = '', code = 'FH-FD-05') => asks(`/progress${query}`, official, { code });

describe('who the programme’s figures are there for', () => {
  test.each(every)('not an area lead or a contributor: %s', async (page) => {
    for (const key of ['area-lead', 'contributor']) {
      const args = asks('/progress', await world.signIn(key), { code: 'FH-FD-05' });
      expect(await statusOf(pages[page](args)), key).toBe(404);
    }
  });

  test.each(every)('every programme role: %s', async (page) => {
    for (const key of ['dfe-official', 'delivery-partner', 'administrator']) {
      const args = asks('/progress', await world.signIn(key), { code: 'FH-FD-05' });
      expect(await statusOf(pages[page](args)), key).toBe(200);
    }
  });

  test.each(every)('whoever is not signed in goes to sign in: %s', async (page) => {
    expect(await statusOf(pages[page](asks('/progress', '', { code: 'FH-FD-05' })))).toBe(302);
  });
});

describe('an address about nothing', () => {
  test.each(every)('a phase that there is not, or not yet: %s', async (page) => {
    for (const phase of ['2019-01', '2027-01', 'nonsense', '2025-02x'])
      expect(await statusOf(pages[page](ask(`?phase=${phase}`))), phase).toBe(404);
  });

  test('an item that there is not', async () => {
    for (const code of ['XX-XX-01', 'fh-fd-05', '', 'toString'])
      expect(await statusOf(item(ask('', code))), code).toBe(404);
  });
});

describe('the number of queries behind a page, the session’s two among them', () => {
  const counts = { progress: 16, matrix: 11, item: 15, csv: 11, json: 11, xlsx: 11, ods: 11 };

  test.each(every)('is the same for %s in every phase and however it is narrowed', async (page) => {
    const queries = ['', '?phase=2024-02', '?phase=2025-02', '?wave=1', '?wave=9', '?status=in_design'];
    for (const query of queries) {
      const work = () => Promise.resolve<unknown>(pages[page](ask(query)));
      expect([query, (await withQueries(work)).queries.length]).toEqual([query, counts[page]]);
    }
  });
});

describe('the programme’s home', () => {
  test('says where the open quarter stands, with links for its numbers', async () => {
    const shown = await progress(ask());
    expect(shown.phase.id).toBe('2026-10');
    expect(shown.asAt).toEqual(world.now);
    const [sent, answers, movement] = shown.headlines.map(headlineText);
    expect(sent).toMatch(/^4 of 10 areas have sent their return\. 6 have not: Ashcombe, /);
    expect(answers).toMatch(/^In the 4 areas that sent, \d+ of 140 answers are in place/);
    expect(movement).toMatch(/Counted in the 4 areas that sent in both phases\.$/);
    expect(shown.missing).toBe(6);
    expect(shown.missingAreas).toHaveLength(6);
    expect(shown.missingAreas[3]).toMatchObject({
      name: 'Harrowick',
      progress: { state: 'awaiting_sign_off', answered: 35 },
    });
  });

  test('says what the published phase says', async () => {
    const shown = await progress(ask('?phase=2025-02'));
    expect(shown.headlines.map(headlineText)).toEqual([
      'All 6 areas have sent their return.',
      'In the 6 areas that sent, 173 of 210 answers are in place, 36 are in design and 1 is not being implemented.',
      expect.stringMatching(/^Since November 2024, \d+ answers moved up in 6 areas and 3 slipped back/),
      '13 of 35 items are in place in all 6 areas that sent. The fewest is workforce development strategy, in place in 1 of 6 areas.',
    ]);
    expect(shown.pillars.map(({ counts, answered }) => [counts.in_place, answered])).toEqual([
      [38, 54],
      [67, 84],
      [44, 48],
      [24, 24],
    ]);
  });

  test('shows five of the answers that moved up unless asked for all, and every step back with its reason', async () => {
    const { movement } = await progress(ask('?phase=2025-02'));
    expect(movement?.up.moves).toHaveLength(5);
    expect(movement?.back.moves).toHaveLength(movement?.back.count ?? -1);
    expect(movement?.back.moves.every(({ stepBack, comment }) => stepBack && comment)).toBe(true);
    expect((movement?.back.regressions ?? 0) + (movement?.back.corrections ?? 0)).toBe(movement?.back.count);
    expect((movement?.unchanged ?? 0) + (movement?.up.count ?? 0) + (movement?.back.count ?? 0)).toBe(
      movement?.compared,
    );
    const all = await progress(ask('?phase=2025-02&all=1'));
    expect(all.movement?.up.moves).toHaveLength(all.movement?.up.count ?? -1);
    expect(all.movement?.up.count).toBeGreaterThan(5);
  });

  test('has no movement in the first phase', async () => {
    const shown = await progress(ask('?phase=2024-02'));
    expect(shown.movement).toBeUndefined();
    expect(shown.headlines.map(({ id }) => id)).not.toContain('movement');
    expect(shown.stalled).toBeUndefined();
    expect((await progress(ask('?phase=2025-02'))).stalled?.atLeast).toBe(3);
  });
});
