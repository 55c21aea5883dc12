import { readWorkbooks } from 'tests/support/read-workbook';
import { demonstrationWorld, type World } from 'tests/support/world';
import { beforeAll, describe, expect, it, test } from 'vitest';
import { readGridChoices } from '~/domain/grid-choices';
import { packSections } from '~/domain/pack-choices';
import { readAreasFile } from '~/services/areas-file.server';
import { readBoardPack } from '~/services/board-pack.server';
import { readDataWorkbook } from '~/services/data-workbook.server';
import { choosePhase } from '~/services/figures.server';
import { readMatrixFile } from '~/services/matrix-file.server';
import { writeBoardWorkbook } from '~/spreadsheets/board-workbook/write-board-workbook';
import { checkWorkbook } from '~/spreadsheets/check/check-workbook';

let world: World;
beforeAll(async () => {
  world = await demonstrationWorld();
});

const address = 'https://progress.example/progress/matrix';
const everything = { phase: undefined as string | undefined, filter: {} };
const formats = ['xlsx', 'ods'] as const;
type Query = typeof everything;

/** Every workbook of figures that programme people can take, by what it is of. */
const files = {
  data: async (query: Query, format: 'xlsx' | 'ods', now: Date) =>
    readDataWorkbook(
      await world.viewer('dfe-official'),
      { ...query, comments: true, addressOf: (phase) => `${address}?phase=${phase}` },
      format,
      now,
    ),
  matrix: async (query: Query, format: 'xlsx' | 'ods', now: Date) =>
    readMatrixFile(
      await world.viewer('dfe-official'),
      { ...query, status: undefined, items: undefined, published: false, address },
      format,
      now,
    ),
  areas: async (query: Query, format: 'xlsx' | 'ods', now: Date) =>
    readAreasFile(
      await world.viewer('dfe-official'),
      { ...query, sort: null, comments: true, address },
      format,
      now,
    ),
  sections: async (query: Query, format: 'xlsx' | 'ods', now: Date) => {
    const choices = readGridChoices(new URLSearchParams('by=section&group=wave'));
    const asked = { ...query, sort: null, comments: false, address, choices };
    return readAreasFile(await world.viewer('dfe-official'), asked, format, now);
  },
};
const kinds = Object.keys(files) as (keyof typeof files)[];

async function take(kind: keyof typeof files, query: Query, format: 'xlsx' | 'ods', now = world.now) {
  const file = await files[kind](query, format, now);
  if (!file) throw new Error('There is no such file.');
  return { name: file.name, bytes: file.body as Uint8Array };
}

async function coverOf(kind: keyof typeof files, query: Query, now = world.now): Promise<string[]> {
  const { bytes } = await take(kind, query, 'xlsx', now);
  const [book] = readWorkbooks([{ format: 'xlsx', bytes }]);
  return book?.sheets[0]?.rows.map(([text]) => String(text)) ?? [];
}

const phases = async () =>
  (await choosePhase(await world.viewer('dfe-official'), undefined, world.now))?.phases ?? [];

describe.each(kinds)('the workbook of %s of the demonstration', (kind) => {
  test.each(formats)('keeps every rule as %s, of every phase and of nothing', async (format) => {
    const asked = [
      ...(await phases()).map(({ id }) => ({ ...everything, phase: id })),
      { ...everything, filter: { pillar: 'none-such' } },
    ];
    for (const query of asked) {
      const { name, bytes } = await take(kind, query, format);
      const checked = await checkWorkbook(bytes, name);
      expect(checked.filter(({ outcome }) => outcome === 'fail')).toEqual([]);
    }
  });
});

it('says in every file the same of one edition, now and a year later, with the phase that comes next', async () => {
  const frozen = (await phases()).findLast(({ edition }) => edition);
  const query = { ...everything, phase: frozen?.id };
  const later = new Date(world.now.getTime() + 365 * 86_400_000);
  const pack = await readBoardPack(
    await world.viewer('dfe-official'),
    {
      phase: query.phase,
      address,
      choices: { kinds: ['workbook'], sections: packSections, filter: {}, areas: 'named' },
    },
    world.now,
  );
  if (!pack) throw new Error('There is no such pack.');
  const [board] = readWorkbooks([{ format: 'xlsx', bytes: await writeBoardWorkbook(pack) }]);
  const facts = new Map(board?.sheets[0]?.rows.map(([label, value]) => [String(label), String(value)]));
  const covers = await Promise.all(kinds.map((kind) => coverOf(kind, query)));
  for (const cover of covers) {
    expect(cover).toContain(pack.cover.stateSaid);
    expect(cover).toContain(facts.get('Base'));
    expect(cover).toContain(`Figures as at ${facts.get('Figures as at')}`);
    expect(cover).toContain(pack.cover.marking);
  }
  expect(covers[0]).toContain(`Figure reference: ${facts.get('Figure reference')}`);
  const updates = [...covers, await coverOf('matrix', query, later)].map((cover) =>
    cover.find((text) => text.startsWith('Next update: ')),
  );
  expect(new Set(updates).size).toBe(1);
  expect(updates[0]).toMatch(/^Next update: with the figures of [A-Z]\w+ to [A-Z]\w+ 20\d\d\. /);
});
