import { addEdition, listEditionsOfPhase } from 'db/editions';
import { withQueries } from 'db/query-count';
import { areas, events } from 'db/schema';
import { saveSetting } from 'db/settings';
import { eq, inArray } from 'drizzle-orm';
import { localAuthorities } from 'seeds/reference/local-authorities';
import { done, refusalOf } from 'tests/support/outcomes';
import { demonstrationWorld, installationWorld, type World } from 'tests/support/world';
import { beforeAll, describe, expect, it, test } from 'vitest';
import { buildMatrix, matrixRows } from '~/domain/matrix';
import { choosePhase, readFigures } from '~/services/figures.server';
import { readOpenData } from '~/services/open-data.server';
import { readOpenDataPage } from '~/services/open-data-page.server';
import { endClearance, recordClearance } from '~/services/release-clearances.server';

const [early, frozen, due] = ['2025-10', '2026-01', '2026-04'];
const quiet = { localAuthorities: false };

describe('open data', () => {
  let world: World;
  beforeAll(async () => {
    world = await demonstrationWorld();
  });
  const read = async (query: Partial<Parameters<typeof readOpenData>[1]> = {}, key = 'dfe-official') =>
    readOpenData(await world.viewer(key), { ...quiet, ...query }, world.now);
  const page = async (query: Partial<Parameters<typeof readOpenData>[1]> = {}, key = 'dfe-official') => {
    const found = await readOpenDataPage(await world.viewer(key), { ...quiet, ...query }, world.now);
    if (!found) throw new Error('There is no page.');
    return found;
  };
  const set = (key: string, value: unknown) => world.store.transaction((tx) => saveSetting(tx, key, value));
  const record = async (edition: string, more = {}, key = 'administrator') =>
    recordClearance(
      await world.viewer(key),
      { edition, reference: 'REL-7', note: 'Agreed by the board', ...more },
      world.now,
    );
  const table = (body: string) => {
    const [header = [], ...rows] = body
      .trimEnd()
      .split('\n')
      .map((line) =>
        [...line.matchAll(/(?:^|,)(?:"([^"]*)"|([^,]*))/g)].map(([, quoted, plain]) => quoted ?? plain ?? ''),
      );
    return rows.map((row) => Object.fromEntries(header.map((column, at) => [column, row[at] ?? ''])));
  };

  it('is not there for people of areas, nor of a phase that is not', async () => {
    expect(await read({}, 'area-lead')).toBeUndefined();
    expect(await readOpenDataPage(await world.viewer('contributor'), quiet, world.now)).toBeUndefined();
    expect(await read({ to: '1999-01' })).toBeUndefined();
  });

  it('is refused while the settings let nothing out, though its checks are made', async () => {
    const { reasons, results } = refusalOf(await read());
    expect(reasons).toEqual([
      'The setting “What may leave the programme?” stands at “Nothing”, so it lets no figures out.',
    ]);
    expect(results).toHaveLength(85);
    expect(results.filter(({ outcome }) => outcome === 'fail')).toEqual([]);
    await set('disclosure', { areas: { kind: 'named' }, outside: { kind: 'counts', atLeast: 5 } });
    expect(refusalOf(await read()).reasons).toHaveLength(1);
    await set('disclosure', { areas: { kind: 'withhold' }, outside: { kind: 'named' } });
  });

  it('has the counts of the newest closed phase, by the same reference as its items page', async () => {
    const { files, results, references } = done(await read());
    expect(files.map(({ name }) => name)).toEqual([
      'illustrative-pathfinder-implementation-status.csv',
      'illustrative-pathfinder-implementation-status.meta.csv',
    ]);
    expect(results.filter(({ outcome }) => outcome !== 'pass').map(({ name }) => name)).toEqual([
      'data_dict_col_name',
    ]);
    const official = await world.viewer('dfe-official');
    const chosen = (await page()).chosen;
    const phase = (await choosePhase(official, chosen.to, world.now))?.phase;
    const [figures] = await readFigures(phase ? [phase] : []);
    if (!figures) throw new Error('There are no figures.');
    expect(references).toEqual([
      { phase: phase?.name, reference: expect.stringMatching(new RegExp(`^${chosen.to}\\.e1\\.items\\.`)) },
    ]);
    const rows = table(files[0].body);
    expect(rows).toHaveLength(35 * 5);
    for (const row of matrixRows(buildMatrix(figures))) {
      const of = rows.filter((each) => each.proforma_item?.startsWith(`${row.code} `));
      expect(of.map((each) => Number(each.area_count))).toEqual([
        row.base,
        row.inPlace.count,
        row.inDesign.count,
        row.notImplemented.count,
        row.notSubmitted.count,
      ]);
      expect(
        of.every((each) => each.area_group?.startsWith('Illustrative: ') && each.area_percent === 'z'),
      ).toBe(true);
    }
  });

  it('is the same, byte by byte, whenever it is made of the same editions', async () => {
    const first = done(await read({ from: early }));
    const later = await readOpenData(
      await world.viewer('administrator'),
      { ...quiet, from: early },
      new Date(world.now.getTime() + 1e9),
    );
    expect(done(later).files).toEqual(first.files);
    expect(
      new Set(table(first.files[0].body).map((row) => row.time_period + (row.time_identifier ?? ''))).size,
    ).toBe(first.references.length);
  });

  it('asks the database as often for one phase as for many', async () => {
    await page({ from: early });
    const one = await withQueries(() => page());
    const many = await withQueries(() => page({ from: early }));
    expect(many.result.editions.length).toBeGreaterThan(one.result.editions.length);
    expect(many.queries.length).toBe(one.queries.length);
    expect(one.queries.length).toBeLessThan(20);
  });

  it('is refused for drafts and for an order that is none', async () => {
    expect(refusalOf(await read({ from: frozen, to: '2026-10' })).reasons.join(' ')).toContain(
      'October to December 2026 are a draft',
    );
    expect(refusalOf(await read({ from: frozen, to: early })).reasons).toEqual([
      'The first phase comes after the last.',
    ]);
    expect((await page({ to: due })).phases.find(({ id }) => id === '2026-10')?.edition).toBeNull();
  });

  it('never has rows of made-up areas, nor are they cleared', async () => {
    const { reasons } = refusalOf(await read({ to: frozen, localAuthorities: true }));
    expect(reasons).toEqual([expect.stringMatching(/made up and have no codes/)]);
    expect(refusalOf(await record(`${frozen}.e1`))).toBe('illustrative');
  });

  describe('by area', () => {
    const named = (area: string) => ({ from: frozen, to: frozen, localAuthorities: area === 'by area' });
    beforeAll(async () => {
      await set('world', 'installation');
      const found = await world.store.db.select().from(areas);
      const made = found.map(({ id, name }, at) => ({ id, name, code: `E0609900${at}` }));
      for (const { id, code } of made)
        await world.store.transaction((tx) =>
          tx.update(areas).set({ gssCode: code }).where(eq(areas.id, id)),
        );
      const region = { regionCode: 'E12000001', regionName: 'North East' };
      await set(
        'local_authorities',
        made.map(({ name, code }, at) => ({ oldCode: String(700 + at), newCode: code, name, ...region })),
      );
    });

    test.each([
      ['an edition that there is not', `${frozen}.e9`, {}, 'replaced'],
      ['no edition', frozen ?? '', {}, 'unknown'],
      ['a draft', '2026-10.e1', {}, 'unknown'],
      ['no reference', `${frozen}.e1`, { reference: '' }, 'unsaid'],
      ['no note', `${frozen}.e1`, { note: '' }, 'unsaid'],
      ['a reference that is too long', `${frozen}.e1`, { reference: 'x'.repeat(101) }, 'too_long'],
    ] as const)('is not cleared with %s', async (_what, edition, more, fault) => {
      expect(refusalOf(await record(edition, more))).toBe(fault);
    });

    it('is cleared and ended by administrators alone, on record', async () => {
      for (const key of ['dfe-official', 'delivery-partner', 'area-lead'])
        expect(await record(`${frozen}.e1`, {}, key)).toBeUndefined();
      expect(refusalOf(await read(named('by area'))).reasons.join(' ')).toContain('Nobody has recorded');
      const id = done(await record(`${frozen}.e1`));
      expect(refusalOf(await record(`${frozen}.e1`))).toBe('already');
      expect(await endClearance(await world.viewer('dfe-official'), id, world.now)).toBeUndefined();

      const { files, results } = done(await read(named('by area')));
      expect(results.some(({ outcome }) => outcome === 'fail')).toBe(false);
      const local = table(files[0].body).filter((row) => row.geographic_level === 'Local authority');
      expect(local).toHaveLength(10 * 35 * 5);
      expect(files[0].name).toBe('families-first-pathfinder-implementation-status.csv');
      expect(refusalOf(await read({ ...named('by area'), from: early })).reasons.join(' ')).toContain(
        'Nobody has recorded that October to December 2025',
      );

      const administrator = await world.viewer('administrator');
      expect(done(await endClearance(administrator, id, world.now))).toBeNull();
      expect(refusalOf(await endClearance(administrator, id, world.now))).toBe('ended');
      expect(refusalOf(await read(named('by area'))).reasons.join(' ')).toContain('Nobody has recorded');
      expect(done(await read(named('national'))).results).toHaveLength(85);
      const said = await world.store.db
        .select()
        .from(events)
        .where(inArray(events.action, ['release_cleared', 'release_clearance_ended']));
      expect(
        said.map(({ action, actorId, change }) => [action, actorId, change.phase, change.edition]),
      ).toEqual([
        ['release_cleared', 'administrator', frozen, 1],
        ['release_clearance_ended', 'administrator', frozen, 1],
      ]);
    });

    it('is cleared for one edition, not for the one that replaces it', async () => {
      done(await record(`${frozen}.e1`));
      const [first] = await listEditionsOfPhase(world.store.db, frozen ?? '');
      if (!first) throw new Error('It is not frozen.');
      const next = { ...first, number: 2, note: 'Once more', madeAt: world.now };
      await world.store.transaction((tx) => addEdition(tx, next, 'dfe-official'));
      expect(refusalOf(await read(named('by area'))).reasons.join(' ')).toContain('Nobody has recorded');
      expect(refusalOf(await record(`${frozen}.e1`))).toBe('replaced');
      const { clearances, clearable } = await page(named('national'), 'administrator');
      const standing = clearances.map(({ isNewest, endedAt }) => `${isNewest} ${endedAt !== null}`);
      expect(standing.toSorted()).toEqual(['false false', 'false true']);
      expect(clearable.map(({ key }) => key)).toContain(`${frozen}.e2`);
      done(await record(`${frozen}.e2`));
      expect(done(await read(named('by area'))).references[0]?.reference).toContain('.e2.');
    });

    it('is refused where an area’s code or name is none of the look-up’s', async () => {
      await set('local_authorities', localAuthorities);
      expect(refusalOf(await read(named('by area'))).reasons).toEqual([
        expect.stringMatching(/^No local authority of the look-up has the code of .* and /),
      ]);
    });
  });
});

test('the look-up has all 153 local authorities, whole, and none of them twice', () => {
  expect(localAuthorities).toHaveLength(153);
  for (const { oldCode, newCode, name, regionCode, regionName } of localAuthorities) {
    expect([oldCode, newCode, regionCode].join(' ')).toMatch(/^\d{3} E(06|08|09|10)0000\d\d E1200000[1-9]$/);
    expect(name && regionName).toBeTruthy();
  }
  expect(new Set(localAuthorities.map(({ newCode }) => newCode)).size).toBe(153);
  expect(localAuthorities.find(({ newCode }) => newCode === 'E06000023')?.name).toBe('Bristol, City of');
});

test('of an installation that has closed nothing there is nothing yet', async () => {
  const world = await installationWorld();
  const viewer = { id: 'a', name: 'A', email: 'a@example.org', role: 'dfe_official', areas: [] } as const;
  const { reasons, results } = refusalOf(await readOpenData(viewer, quiet, world.now));
  expect(reasons.join(' ')).toMatch(/lets no figures out.*are a draft/);
  expect(results).toEqual([]);
});
