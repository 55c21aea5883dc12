import { saveSetting } from 'db/settings';
import { given, locationOf } from 'tests/support/outcomes';
import { asks, posts, statusOf } from 'tests/support/requests';
import { demonstrationWorld, type World } from 'tests/support/world';
import { beforeAll, describe, expect, test } from 'vitest';
import { paths } from '~/paths';
import { action, loader } from '~/routes/board-packs.open-data';
import { loader as dataFile } from '~/routes/board-packs.open-data[.]csv';
import { loader as metaFile } from '~/routes/board-packs.open-data[.]meta[.]csv';

describe('the page of open data', () => {
  let world: World;
  /** Signed in before anything: nobody continues as somebody else once the world is no demonstration. */
  const cookies = new Map<string, string>();
  const people = ['dfe-official', 'delivery-partner', 'administrator', 'area-lead', 'contributor'];
  beforeAll(async () => {
    world = await demonstrationWorld();
    for (const key of people) cookies.set(key, await world.signIn(key));
  });
  const page = async (query = {}, key = 'dfe-official') =>
    loader(asks(paths.openData(query), cookies.get(key)));
  const file = async (kind: 'csv' | 'meta.csv', query = {}, key = 'dfe-official') => {
    const asked = asks(paths.openDataFile(kind, query), cookies.get(key));
    return kind === 'csv' ? dataFile(asked) : metaFile(asked);
  };
  const post = async (fields: Record<string, string>, key = 'administrator') =>
    action(await posts(paths.openData(), cookies.get(key) ?? '', fields));
  const set = (key: string, value: unknown) => world.store.transaction((tx) => saveSetting(tx, key, value));
  const clearance = { edition: '2026-01.e1', reference: 'REL-9', reason: 'Agreed by the board' };

  test.each(['area-lead', 'contributor'])('is not found by %s, nor are its files', async (key) => {
    expect(await statusOf(page({}, key))).toBe(404);
    expect(await statusOf(file('csv', {}, key))).toBe(404);
    expect(await statusOf(file('meta.csv', {}, key))).toBe(404);
    expect(await statusOf(post(clearance, key))).toBe(404);
  });

  test('is not found for a phase that is not there', async () => {
    expect(await statusOf(page({ to: '1999-01' }))).toBe(404);
    expect(await statusOf(file('csv', { to: '1999-01' }))).toBe(404);
  });

  test('says why there are no files, and is where they lead to then', async () => {
    const shown = await page({ from: '2025-10' });
    expect(shown).toMatchObject({ illustrative: true, files: [], mayClear: false });
    expect(shown.reasons).toHaveLength(1);
    expect(shown).toMatchObject({ isWithheld: true, maySet: false });
    expect(await page({}, 'administrator')).toMatchObject({ isWithheld: true, maySet: true });
    expect(shown.results).toHaveLength(85);
    const query = { from: '2025-10', areas: 1 };
    expect(await locationOf(file('csv', query))).toBe('/board-packs/open-data?from=2025-10&areas=1');
  });

  test('hands both files over by their names once the settings let figures out', async () => {
    await set('disclosure', { areas: { kind: 'withhold' }, outside: { kind: 'named' } });
    const shown = await page();
    expect(shown.isWithheld).toBe(false);
    const name = 'illustrative-pathfinder-implementation-status';
    expect(shown.files).toEqual([
      { name: `${name}.csv`, rows: 175 },
      { name: `${name}.meta.csv`, rows: 5 },
    ]);
    const [data, meta] = [await file('csv'), await file('meta.csv')];
    expect(data.headers.get('Content-Disposition')).toBe(`attachment; filename="${name}.csv"`);
    expect(meta.headers.get('Content-Disposition')).toBe(`attachment; filename="${name}.meta.csv"`);
    expect(await data.text()).toMatch(
      /^time_period,time_identifier,geographic_level,country_code,country_name,/,
    );
    expect(await meta.text()).toMatch(/^col_name,col_type,label,/);
    const etag = data.headers.get('ETag') ?? '';
    const again = asks(paths.openDataFile('csv'), cookies.get('dfe-official'));
    again.request.headers.set('If-None-Match', etag);
    expect((await dataFile(again)).status).toBe(304);
  });

  test.each([
    ['nothing', { edition: '', reference: '', reason: '' }, ['#edition', '#reference', '#reason']],
    ['an edition that is not there', { ...clearance, edition: '1999-01.e1' }, ['#edition']],
    ['an edition that was never made', { ...clearance, edition: '2026-01.e4' }, ['#edition']],
    ['a reference that is too long', { ...clearance, reference: 'x'.repeat(101) }, ['#reference']],
    ['a note that is too long', { ...clearance, reason: 'x'.repeat(2001) }, ['#reason']],
    ['made-up areas', clearance, ['#edition']],
  ])('comes back with %s, and what was typed', async (_what, fields, hrefs) => {
    const { status, data } = await given(post(fields));
    expect(status).toBe(422);
    expect(data.errors.map(({ href }) => href)).toEqual(hrefs);
    expect(data.typed).toEqual({ edition: fields.edition, reference: fields.reference, note: fields.reason });
  });

  test('is where a clearance is recorded and ended by an administrator, and by nobody else', async () => {
    await set('world', 'installation');
    for (const key of ['dfe-official', 'delivery-partner'])
      expect(await statusOf(post(clearance, key))).toBe(404);
    expect(await locationOf(post(clearance))).toBe('/board-packs/open-data?done=recorded');
    const { clearances, mayClear } = await page({}, 'administrator');
    expect(mayClear).toBe(true);
    expect(clearances).toMatchObject([{ phase: 'January to March 2026', edition: 1, reference: 'REL-9' }]);
    const end = { end: clearances[0]?.id ?? '' };
    expect(await statusOf(post(end, 'dfe-official'))).toBe(404);
    expect(await locationOf(post(end))).toBe('/board-packs/open-data?done=ended');
    expect(await locationOf(post(end))).toBe('/board-packs/open-data?done=already');
  });
});
