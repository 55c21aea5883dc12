import { exports } from 'db/schema';
import { eq } from 'drizzle-orm';
import { done } from 'tests/support/outcomes';
import { demonstrationWorld, type World } from 'tests/support/world';
import { beforeAll, describe, expect, it, test } from 'vitest';
import { type PackChoices, usualChoices } from '~/domain/pack-choices';
import type { ExportKind } from '~/domain/pack-exports';
import { openExport } from '~/services/export-file.server';
import { makeNextExport } from '~/services/export-work.server';
import { requestExport } from '~/services/exports.server';
import { makeExports } from '~/services/make-export.server';

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
    return { row, bytes: new Uint8Array(await new Response(file.body).arrayBuffer()) };
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
