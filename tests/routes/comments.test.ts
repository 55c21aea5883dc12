import { findLastLook } from 'db/last-looks';
import { withQueries } from 'db/query-count';
import { asks, posts, postsRaw, statusOf } from 'tests/support/requests';
import { demonstrationWorld, type World } from 'tests/support/world';
import { beforeAll, describe, expect, test } from 'vitest';
import { searchLimit } from '~/domain/comment-search';
import { paths } from '~/paths';
import { action, loader } from '~/routes/progress.comments';

let world: World;
let official: string;
beforeAll(async () => {
  world = await demonstrationWorld();
  official = await world.signIn('dfe-official');
});

const ask = (query = '') => loader(asks(`/progress/comments${query}`, official));
const entriesOf = ({ found }: Awaited<ReturnType<typeof ask>>) =>
  found.groups.flatMap(({ entries }) => entries);

describe('the comment reader', () => {
  test('is not there for an area lead or a contributor, to read or to post to', async () => {
    for (const key of ['area-lead', 'contributor']) {
      const cookie = await world.signIn(key);
      expect(await statusOf(loader(asks('/progress/comments', cookie)))).toBe(404);
      expect(
        await statusOf(action(await posts('/progress/comments', cookie, { readUntil: '2026-11-01' }))),
      ).toBe(404);
    }
  });

  test.each(['2019-01', '2027-01', 'nonsense', '2025-02.e99'])('has no phase %s', async (phase) => {
    expect(await statusOf(ask(`?phase=${phase}`))).toBe(404);
  });

  test('shows a page of a phase’s comments, or of every phase’s', async () => {
    const one = await ask('?phase=2025-02');
    expect(entriesOf(one)).toHaveLength(25);
    expect(entriesOf(one).every(({ phase }) => phase.id === '2025-02')).toBe(true);
    const every = await ask('?phase=all');
    expect(every.found.total).toBeGreaterThan(one.found.total);
    expect(every).toMatchObject({ all: true, asking: { phase: 'all' } });
    expect(new Set(entriesOf(every).map(({ phase }) => phase.id)).size).toBeGreaterThan(1);
  });

  test('narrows by every part of an address, and keeps it', async () => {
    const query = '?phase=2026-07&wave=2&part=FH&status=not_in_place&tag=any&without=1&by=item';
    const shown = await ask(query);
    expect(paths.comments(shown.asking)).toBe(`/progress/comments${query}`);
    expect(entriesOf(shown).length).toBeGreaterThan(0);
    for (const entry of entriesOf(shown)) {
      expect(entry).toMatchObject({ pillar: 'FH', area: { wave: 2 }, phase: { id: '2026-07' } });
      expect(entry.status).not.toBe('in_place');
      expect(entry.delays).not.toEqual([]);
    }
    const [first] = entriesOf(shown);
    const area = first?.area.slug ?? '';
    const narrower = await ask(`${query}&area=${area}`);
    expect(entriesOf(narrower).every((entry) => entry.area.slug === area)).toBe(true);
    const moved = await ask('?phase=all&moved=back');
    expect(entriesOf(moved).length).toBeGreaterThan(0);
    expect(entriesOf(moved).every((entry) => entry.moved === 'back' && entry.stepBack)).toBe(true);
  });

  test('finds words, and nothing beyond the longest search', async () => {
    const shown = await ask('?phase=all&q=BOARD');
    expect(entriesOf(shown).length).toBeGreaterThan(0);
    expect(entriesOf(shown).every(({ comment }) => comment.toLowerCase().includes('board'))).toBe(true);
    expect((await ask(`?q=${'a'.repeat(5000)}`)).search?.text).toBe('a'.repeat(searchLimit));
  });

  test.each(['?status=nonsense&tag=nonsense&moved=sideways&page=x&q=%20', '?page=99', '?page=-3'])(
    'is calm about %s',
    async (query) => {
      const { found } = await ask(query);
      expect(found.total).toBe((await ask()).found.total);
      expect(found.page).toBeGreaterThan(0);
      expect(found.page).toBeLessThanOrEqual(found.pages);
    },
  );

  test.each(['?wave=9', '?area=nowhere', '?part=nothing', '?q=qwertyuiop'])(
    'says calmly that nothing matches %s',
    async (query) => {
      expect((await ask(query)).found).toMatchObject({ total: 0, page: 1, pages: 1, groups: [] });
    },
  );
});

describe('marking all as read', () => {
  const lookOf = async (key: string) =>
    findLastLook(world.store.db, (await world.viewer(key)).id, 'comments');

  test('keeps the moment that the page was read, and stays with what was looked at', async () => {
    const { readUntil } = await ask('?phase=2025-02');
    expect(await lookOf('dfe-official')).toBeUndefined();
    const path = '/progress/comments?phase=2025-02&q=board&new=1&page=2';
    const answer = await action(await posts(path, official, { readUntil: readUntil.toISOString() }));
    expect(answer.headers.get('Location')).toBe('/progress/comments?phase=2025-02&q=board');
    expect(await lookOf('dfe-official')).toEqual(readUntil);
    expect(await lookOf('delivery-partner')).toBeUndefined();
    expect(await ask('?phase=2025-02')).toMatchObject({ fresh: 0, lookedAt: readUntil });
    expect((await ask('?phase=all&new=1')).found.total).toBe(0);
  });

  test('is refused without the session’s token or a moment', async () => {
    const path = '/progress/comments';
    const fields = { readUntil: world.now.toISOString() };
    expect(await statusOf(action(postsRaw(path, official, fields)))).toBe(403);
    expect(await statusOf(action(await posts(path, official, { readUntil: 'yesterday' })))).toBe(400);
    expect(await statusOf(action(await posts(path, official, {})))).toBe(400);
  });

  test('is never done by looking', async () => {
    const partner = await world.signIn('delivery-partner');
    const { result, queries } = await withQueries(() => loader(asks('/progress/comments?new=1', partner)));
    expect(result.lookedAt).toBeNull();
    expect(queries.filter((query) => !/^\s*select/i.test(query))).toEqual([]);
    expect(await lookOf('delivery-partner')).toBeUndefined();
  });
});

test('the comments are read with a number of queries that does not grow with what is found', async () => {
  const count = async (query: string) => (await withQueries(() => ask(query))).queries.length;
  const counted = await Promise.all(
    ['?phase=2025-02', '?phase=2026-07', '?phase=2025-02&q=board&wave=1', '?phase=2026-07&area=nowhere'].map(
      count,
    ),
  );
  expect(new Set(counted).size, String(counted)).toBe(1);
  expect(Math.max(...counted, await count('?phase=all'), await count(''))).toBeLessThan(26);
});
