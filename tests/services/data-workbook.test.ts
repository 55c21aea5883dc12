import { readWorkbooks } from 'tests/support/read-workbook';
import { demonstrationWorld, type World } from 'tests/support/world';
import { beforeAll, describe, expect, it, test } from 'vitest';
import { buildMatrix, matrixRows } from '~/domain/matrix';
import { readDataWorkbook } from '~/services/data-workbook.server';
import { choosePhase, readFigures } from '~/services/figures.server';
import { readMatrix } from '~/services/matrix.server';
import { checkWorkbook } from '~/spreadsheets/check/check-workbook';

let world: World;
beforeAll(async () => {
  world = await demonstrationWorld();
});

const formats = ['xlsx', 'ods'] as const;
const address = 'https://progress.example/progress/matrix';
const asked = {
  ...{ phase: undefined as string | undefined, filter: {}, comments: false },
  addressOf: (phase: string) => `${address}?phase=${phase}`,
};
const later = (now: Date) => new Date(now.getTime() + 3_600_000);

async function read(
  query: Partial<typeof asked>,
  format: 'xlsx' | 'ods',
  who = 'dfe-official',
  now = world.now,
) {
  const file = await readDataWorkbook(await world.viewer(who), { ...asked, ...query }, format, now);
  if (!file) throw new Error('There is no such file.');
  return file;
}

const textsOf = (bytes: Uint8Array, format: 'xlsx' | 'ods') =>
  readWorkbooks([{ bytes, format }])[0]?.sheets.flatMap(({ rows }) => rows.flat().map(String)) ?? [];

describe('the data workbook of the demonstration', () => {
  test.each(formats)('keeps every rule as %s, of every phase, with comments', async (format) => {
    const chosen = await choosePhase(await world.viewer('dfe-official'), undefined, world.now);
    for (const { id } of chosen?.phases ?? []) {
      const { body, name } = await read({ phase: id, comments: true }, format);
      const checked = await checkWorkbook(body, name);
      expect(checked.filter(({ outcome }) => outcome === 'fail')).toEqual([]);
    }
  });

  test.each(formats)('has in %s the counts that the page shows', async (format) => {
    const viewer = await world.viewer('dfe-official');
    const query = { phase: undefined, filter: {}, status: undefined, items: undefined, published: false };
    const page = await readMatrix(viewer, query, world.now);
    const { body } = await read({}, format);
    const [book] = readWorkbooks([{ bytes: body, format }]);
    const rows = book?.sheets.find(({ name }) => name === 'Items_by_status')?.rows ?? [];
    const shown = page?.pillars.flatMap(({ sections }) => sections.flatMap((section) => section.rows)) ?? [];
    expect(shown.length).toBeGreaterThan(30);
    for (const { code, counts, base } of shown)
      expect(rows.find((row) => row[1] === code)?.slice(4)).toEqual([...Object.values(counts), base]);
  });

  it('is of an edition the same file whoever takes it and whenever', async () => {
    const chosen = await choosePhase(await world.viewer('dfe-official'), undefined, world.now);
    const phase = chosen?.phases.findLast(({ edition }) => edition)?.id;
    const first = await read({ phase }, 'ods');
    const again = await read({ phase }, 'ods', 'delivery-partner', later(world.now));
    expect(phase).toBeDefined();
    expect(textsOf(first.body, 'ods').join('\n')).toMatch(/Extracted as the edition was frozen, on .* by /);
    expect(again).toEqual(first);
    const [one, other] = [await read({ phase }, 'xlsx'), await read({ phase }, 'xlsx', 'administrator')];
    expect(one).toEqual(other);
  });

  it('says of a draft that it may change, when it was taken and by whom', async () => {
    const texts = textsOf((await read({}, 'xlsx')).body, 'xlsx');
    expect(texts).toContain('Draft: these figures are not frozen and may change');
    expect(texts.join('\n')).toMatch(/Extracted on 21 November 2026 at .* by DfE official/);
    expect(texts.join('\n')).toMatch(/Figure reference: 2026-10\.\S+\.progress\.past\.c[0-9a-f]{8}/);
  });

  it('is narrowed as it is asked for, and says so', async () => {
    const viewer = await world.viewer('dfe-official');
    const chosen = await choosePhase(viewer, undefined, world.now);
    const [figures] = await readFigures(chosen ? [chosen.phase] : []);
    const wave = figures?.asked[0]?.wave ?? 0;
    const { body, name } = await read({ filter: { waves: [wave] } }, 'ods');
    expect(name).toMatch(/^progress-data-[a-z0-9-]+-illustrative\.ods$/);
    const texts = textsOf(body, 'ods');
    expect(texts).toContain(`Narrowed to: Wave ${wave} only`);
    const outside = figures?.asked.filter((area) => area.wave !== wave) ?? [];
    expect(texts.filter((text) => outside.some((area) => area.slug === text))).toEqual([]);
    expect(figures && matrixRows(buildMatrix(figures)).length).toBeGreaterThan(0);
  });

  it('keeps every rule where the filters leave nothing', async () => {
    for (const filter of [{ waves: [99] }, { pillar: 'none-such' }]) {
      const { body, name } = await read({ filter, comments: true }, 'xlsx');
      const checked = await checkWorkbook(body, name);
      expect(checked.filter(({ outcome }) => outcome === 'fail')).toEqual([]);
    }
  });

  it('has comments only where they are asked for', async () => {
    const sheets = async (comments: boolean) => {
      const [book] = readWorkbooks([{ bytes: (await read({ comments }, 'ods')).body, format: 'ods' }]);
      return book?.sheets.map(({ name }) => name);
    };
    expect(await sheets(false)).not.toContain('Comments');
    expect(await sheets(true)).toContain('Comments');
  });

  it('is not there for an area, nor of a phase that there is not', async () => {
    const lead = await world.viewer('area-lead');
    expect(await readDataWorkbook(lead, asked, 'ods', world.now)).toBeUndefined();
    const official = await world.viewer('dfe-official');
    expect(
      await readDataWorkbook(official, { ...asked, phase: '1999-01' }, 'ods', world.now),
    ).toBeUndefined();
  });
});
