import { areas } from 'db/schema';
import { saveSetting } from 'db/settings';
import { eq } from 'drizzle-orm';
import { done, locationOf } from 'tests/support/outcomes';
import { asks, statusOf } from 'tests/support/requests';
import { demonstrationWorld, type World } from 'tests/support/world';
import { beforeAll, describe, expect, test } from 'vitest';
import { besideOthers, doTask } from '~/http/beside-others.server';
import { paths } from '~/paths';
import { loader as answersXlsx } from '~/routes/board-packs.data.answers[.]xlsx';
import { loader as odsWorkbook } from '~/routes/board-packs.data-workbook[.]ods';
import { loader as xlsxWorkbook } from '~/routes/board-packs.data-workbook[.]xlsx';
import { loader as zip } from '~/routes/board-packs.data[.]zip';
import { loader as openDataPage } from '~/routes/board-packs.open-data';
import { loader as openDataFile } from '~/routes/board-packs.open-data[.]csv';
import { loader as openDataMeta } from '~/routes/board-packs.open-data[.]meta[.]csv';
import { recordClearance } from '~/services/release-clearances.server';

const frozen = '2026-01';
const query = { from: frozen, to: frozen, phase: frozen, comments: 1 };
const byArea = { from: frozen, to: frozen, areas: 1 };

describe('what takes long is done in another thread where there is one', () => {
  let world: World;
  let cookie = '';
  beforeAll(async () => {
    world = await demonstrationWorld();
    cookie = await world.signIn('dfe-official');
  });

  /** A request to a server that has such a thread, which gets nothing but copies; with the names of what it was asked. */
  const besides = (path: string, who = cookie) => {
    const names: string[] = [];
    const elsewhere = async (name: string, args: readonly unknown[]) => {
      names.push(name);
      const made = await doTask(name, structuredClone(args));
      if (made === undefined || typeof made === 'string') return made;
      const { pieces, ...facts } = made as { pieces?: AsyncIterable<Uint8Array> };
      return { ...structuredClone(facts), ...(pieces && { pieces }) };
    };
    return { asked: { ...asks(path, who), context: { besideOthers: elsewhere } }, names };
  };
  const bytes = async (answer: Response | Promise<Response>) =>
    Buffer.from(await (await answer).arrayBuffer());

  test.each([
    ['dataWorkbook', xlsxWorkbook, paths.dataWorkbook('xlsx', query)],
    ['dataWorkbook', odsWorkbook, paths.dataWorkbook('ods', query)],
    ['plainData', answersXlsx, paths.plainData('answers.xlsx', query)],
    ['plainData', zip, paths.plainData('zip', query)],
  ])('%s, which gives the same bytes', async (name, load, path) => {
    const { asked, names } = besides(path);
    const made = await load(asked);
    expect(names).toEqual([name]);
    const here = await load(asks(path, cookie));
    expect(made.headers.get('Content-Disposition')).toBe(here.headers.get('Content-Disposition'));
    expect(Buffer.compare(await bytes(made), await bytes(here))).toBe(0);
  });

  test.each([
    ['a phase that is not there', 'dfe-official', '1999-01'],
    ['somebody of an area', 'area-lead', frozen],
  ])('and it is not found for %s', async (_what, key, phase) => {
    const who = await world.signIn(key);
    for (const load of [xlsxWorkbook, answersXlsx]) {
      const { asked } = besides(paths.dataWorkbook('xlsx', { phase, to: phase }), who);
      expect(await statusOf(load(asked) as Promise<Response>)).toBe(404);
    }
  });

  test('and a task that nobody knows is a bug', async () => {
    const { asked } = besides('/');
    await expect(besideOthers(asked, 'forgotten' as never, ...([] as never))).rejects.toThrow('no task');
  });

  test('and so are open data with the rows of every area, refused or not', async () => {
    const refused = besides(paths.openDataFile('csv', byArea));
    expect(await locationOf(openDataFile(refused.asked))).toBe(paths.openData(byArea));
    expect(refused.names).toEqual(['openDataFile']);

    const administrator = await world.viewer('administrator');
    const set = (key: string, value: unknown) => world.store.transaction((tx) => saveSetting(tx, key, value));
    await set('world', 'installation');
    await set('disclosure', { areas: { kind: 'withhold' }, outside: { kind: 'named' } });
    const found = await world.store.db.select().from(areas);
    const coded = found.map(({ id, name }, at) => ({ id, name, code: `E0609900${at}` }));
    for (const { id, code } of coded)
      await world.store.transaction((tx) => tx.update(areas).set({ gssCode: code }).where(eq(areas.id, id)));
    const region = { regionCode: 'E12000001', regionName: 'North East' };
    await set(
      'local_authorities',
      coded.map(({ name, code }, at) => ({ oldCode: String(700 + at), newCode: code, name, ...region })),
    );
    const clearance = { edition: `${frozen}.e1`, reference: 'REL-7', note: 'Agreed by the board' };
    done(await recordClearance(administrator, clearance, world.now));

    const page = besides(paths.openData(byArea));
    const shown = await openDataPage(page.asked);
    expect(page.names).toEqual(['openDataPage']);
    expect(shown).toEqual(await openDataPage(asks(paths.openData(byArea), cookie)));
    for (const [at, load] of [openDataFile, openDataMeta].entries()) {
      const { asked, names } = besides(paths.openDataFile(at === 0 ? 'csv' : 'meta.csv', byArea));
      const made = await load(asked);
      expect(names).toEqual(['openDataFile']);
      const { name = '', rows = 0 } = shown.files[at] ?? {};
      expect(made.headers.get('Content-Disposition')).toBe(`attachment; filename="${name}"`);
      const text = String(await bytes(made));
      expect(text.trimEnd().split('\n')).toHaveLength(rows + 1);
      expect(text.includes('Local authority')).toBe(at === 0);
    }
    const quiet = besides(paths.openData({ from: frozen, to: frozen }));
    await openDataPage(quiet.asked);
    expect(quiet.names).toEqual([]);
  });
});
