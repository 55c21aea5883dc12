import { listEditions } from 'db/editions';
import { exports } from 'db/schema';
import { eq } from 'drizzle-orm';
import { complete, present } from 'tests/support/area-returns';
import { gather } from 'tests/support/gather';
import { done } from 'tests/support/outcomes';
import { demonstrationWorld, type World } from 'tests/support/world';
import { beforeAll, describe, expect, it, test } from 'vitest';
import { readFigureReference } from '~/domain/figure-reference';
import { type PackChoices, usualChoices } from '~/domain/pack-choices';
import type { ExportKind } from '~/domain/pack-exports';
import { readBoardPack } from '~/services/board-pack.server';
import { openExport } from '~/services/export-file.server';
import { makeNextExport } from '~/services/export-work.server';
import { requestExport } from '~/services/exports.server';
import { makeExports } from '~/services/make-export.server';
import { submitReturn } from '~/services/submissions.server';

describe('a file of every kind', () => {
  let world: World;
  beforeAll(async () => {
    world = await demonstrationWorld();
  });

  const bugs: unknown[] = [];
  const make = async (choices: Partial<PackChoices>, phase = '2026-01', minutes = 0) => {
    const now = new Date(world.now.getTime() + minutes * 60_000);
    const viewer = await world.viewer('dfe-official');
    const id = done(await requestExport(viewer, { phase, choices: { ...usualChoices, ...choices } }, now));
    const workshop = {
      make: makeExports((of) => `https://progress.example/board-packs?phase=${of}`),
      clock: () => now,
      report: (_id: string, bug: unknown) => bugs.push(bug),
    };
    while (await makeNextExport(workshop));
    expect(bugs).toEqual([]);
    const [row] = await world.store.db.select().from(exports).where(eq(exports.id, id));
    const file = await openExport(viewer, id, now);
    if (!row || !file || file === 'gone') throw new Error(`It was not made: ${row?.failure}`);
    return { row, bytes: new Uint8Array(Buffer.concat(await gather(file.pieces))) };
  };

  test.each<[ExportKind, RegExp, string]>([
    ['workbook', /^board-pack-2026-01-e1-illustrative\.xlsx$/, 'xl/workbook.xml'],
    ['slides', /^board-pack-2026-01-e1-illustrative\.pptx$/, 'ppt/presentation.xml'],
    ['data_workbook', /\.ods$/, 'content.xml'],
    ['data_archive', /^data-2026-01-e1-illustrative\.zip$/, 'manifest.json'],
  ])('is made whole and says what it is of: %s', async (kind, name, part) => {
    const { row, bytes } = await make({ kinds: [kind] });
    expect(row).toMatchObject({ state: 'ready', phaseId: '2026-01', edition: 1, size: bytes.byteLength });
    expect(row.fileName).toMatch(name);
    expect(Buffer.from(bytes).includes(part)).toBe(true);
    expect(row.figureReference).toMatch(/^2026-01\.e1\./);
  });

  it.each<ExportKind>(['data_workbook', 'data_archive'])(
    'of data is the same byte for byte when it is made again of an edition: %s',
    async (kind) => {
      const first = await make({ kinds: [kind] });
      const second = await make({ kinds: [kind] }, '2026-01', 90);
      expect(second.row.sha256).toBe(first.row.sha256);
    },
  );

  it('is of the phase that is open as a draft, with no edition', async () => {
    const { row } = await make({ kinds: ['data_archive'] }, '2026-10');
    expect(row).toMatchObject({ phaseId: '2026-10', edition: null });
  });

  it('says that areas are numbered in its name', async () => {
    const { row } = await make({ kinds: ['workbook'], areas: 'anonymised' });
    expect(row.fileName).toBe('anonymised-board-pack-2026-01-e1-illustrative.xlsx');
  });
});

describe('files asked for together', () => {
  it('hold the figures of that moment, though a return is sent before the last of them is made', async () => {
    const world = await demonstrationWorld();
    const viewer = await world.viewer('dfe-official');
    const minutes = (count: number) => new Date(world.now.getTime() + count * 60_000);
    const ask = async (at: Date, kinds: ExportKind[]) =>
      done(await requestExport(viewer, { phase: present, choices: { ...usualChoices, kinds } }, at));
    const work = (at: Date) =>
      makeNextExport({ make: makeExports(() => 'https://progress.example/'), clock: () => at, report });
    const report = (_id: string, bug: unknown) => {
      throw bug;
    };

    await ask(minutes(0), ['slides', 'workbook']);
    await work(minutes(1));
    const lead = await world.viewer('area-lead');
    const { area, revision } = await complete(lead, 'ashcombe', minutes(2));
    done(await submitReturn(lead, present, area.slug, revision, minutes(3)));
    await work(minutes(4));
    await ask(minutes(5), ['workbook']);
    await work(minutes(6));

    const rows = await world.store.db.select().from(exports).orderBy(exports.finishedAt);
    const [first, second, later] = rows.map(({ figureReference }) => figureReference);
    expect(rows.map(({ state }) => state)).toEqual(['ready', 'ready', 'ready']);
    expect(first).toMatch(/^2026-10\.20261121T/);
    expect(second).toBe(first);
    expect(readFigureReference(later ?? '')?.check).not.toBe(readFigureReference(first ?? '')?.check);
    const base = async (at: Date) => {
      const query = { phase: present, choices: usualChoices, address: 'https://progress.example/' };
      return (await readBoardPack(viewer, query, at))?.cover.sent;
    };
    expect(await base(minutes(5))).toBe(((await base(minutes(2))) ?? 0) + 1);
  });

  it('are of a draft where the phase was closed only after they were asked for', async () => {
    const { store, viewer } = await demonstrationWorld();
    const [edition] = (await listEditions(store.db)).filter(({ phaseId }) => phaseId === '2026-01');
    const madeAt = edition?.madeAt ?? new Date(0);
    const state = async (at: Date) => {
      const query = { phase: '2026-01', choices: usualChoices, address: 'https://progress.example/' };
      return (await readBoardPack(await viewer('dfe-official'), query, at))?.cover.state;
    };
    expect(await state(new Date(madeAt.getTime() - 1))).toBe('Draft');
    expect(await state(madeAt)).toBe('Final');
  });
});
