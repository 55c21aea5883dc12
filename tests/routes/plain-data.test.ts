import { createHash } from 'node:crypto';
import { asks, statusOf } from 'tests/support/requests';
import { demonstrationWorld } from 'tests/support/world';
import { describe, expect, it } from 'vitest';
import * as XLSX from 'xlsx';
import { paths } from '~/paths';
import { loader as answersCsv } from '~/routes/board-packs.data.answers[.]csv';
import { loader as answersJson } from '~/routes/board-packs.data.answers[.]json';
import { loader as answersXlsx } from '~/routes/board-packs.data.answers[.]xlsx';
import { loader as dictionary } from '~/routes/board-packs.data.dictionary[.]csv';
import { loader as figuresCsv } from '~/routes/board-packs.data.figures[.]csv';
import { loader as figuresJson } from '~/routes/board-packs.data.figures[.]json';
import { loader as manifest } from '~/routes/board-packs.data.manifest[.]json';
import { loader as zip } from '~/routes/board-packs.data[.]zip';
import { unzip } from '~/spreadsheets/unzip';

const world = await demonstrationWorld();
const official = await world.signIn('dfe-official');
const csv = 'text/csv; charset=utf-8';
const workbook = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const routes = [
  ['zip', zip, 'application/zip', 'data-2025-10-to-2026-01-e1-illustrative.zip'],
  ['answers.csv', answersCsv, csv, 'answers-2025-10-to-2026-01-e1-illustrative.csv'],
  ['answers.json', answersJson, 'application/json', 'answers-2025-10-to-2026-01-e1-illustrative.json'],
  ['answers.xlsx', answersXlsx, workbook, 'answers-2025-10-to-2026-01-e1-illustrative.xlsx'],
  ['figures.csv', figuresCsv, csv, 'figures-2025-10-to-2026-01-e1-illustrative.csv'],
  ['figures.json', figuresJson, 'application/json', 'figures-2025-10-to-2026-01-e1-illustrative.json'],
  ['dictionary.csv', dictionary, csv, 'dictionary-2025-10-to-2026-01-e1-illustrative.csv'],
  ['manifest.json', manifest, 'application/json', 'manifest-2025-10-to-2026-01-e1-illustrative.json'],
] as const;
const range = { from: '2025-10', to: '2026-01' };

describe('plain data at their addresses', () => {
  it.each(routes)(
    '%s says what it is, by what name it is to be kept, and is never cached',
    async (file, load, type, name) => {
      const { headers, status, body } = await load(asks(paths.plainData(file, range), official));
      expect(status).toBe(200);
      expect(headers.get('Content-Type')).toBe(type);
      expect(headers.get('Content-Disposition')).toBe(`attachment; filename="${name}"`);
      expect(headers.get('Cache-Control')).toBe('private, no-store');
      expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
      await body?.cancel();
    },
  );

  it.each(routes)(
    '%s is not there for people of areas, nor for a phase that is not there',
    async (file, load) => {
      for (const key of ['area-lead', 'contributor'])
        expect(await statusOf(load(asks(paths.plainData(file, range), await world.signIn(key))))).toBe(404);
      expect(await statusOf(load(asks(paths.plainData(file), '')))).toBe(302);
      expect(await statusOf(load(asks(paths.plainData(file, { to: '2030-01' }), official)))).toBe(404);
      const partner = await world.signIn('delivery-partner');
      expect(await statusOf(load(asks(paths.plainData(file, range), partner)))).toBe(200);
    },
  );

  it('the archive has the very bytes of the files alone, as its manifest says', async () => {
    const query = { ...range, comments: 1 };
    const packed = await unzip(
      new Uint8Array(await (await zip(asks(paths.plainData('zip', query), official))).arrayBuffer()),
    );
    if (!packed.ok) throw new Error('It is no archive.');
    const alone = routes.filter(([file]) => file !== 'zip' && file !== 'answers.xlsx');
    expect([...packed.value.keys()]).toEqual(alone.map(([file]) => file));
    const listed = JSON.parse(Buffer.from(packed.value.get('manifest.json') ?? []).toString()).files;
    for (const [file, load] of alone) {
      const bytes = Buffer.from(
        await (await load(asks(paths.plainData(file, query), official))).arrayBuffer(),
      );
      expect(bytes.equals(packed.value.get(file) ?? Buffer.alloc(0))).toBe(true);
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      if (file !== 'manifest.json')
        expect(listed).toContainEqual(expect.objectContaining({ name: file, sha256 }));
    }
  });

  it('narrow by what the address says', async () => {
    const rowsAt = async (query: Record<string, string | number>) =>
      (await answersJson(asks(paths.plainData('answers.json', query), official))).json();
    const rows = await rowsAt({ phase: '2026-01', programme: 'ffc', wave: 1, pillar: 'family-help' });
    expect(
      new Set(
        rows.map(({ programme, wave, pillar }: Record<string, unknown>) => `${programme} ${wave} ${pillar}`),
      ),
    ).toEqual(new Set(['ffc 1 Welcoming and effective Family Help']));
    const [first] = await rowsAt({ phase: '2026-01', areas: 'anonymised', comments: 1 });
    expect(first).not.toHaveProperty('region');
    expect(first).toMatchObject({ area: 'Area 1', phase: '2026-01', edition: '1', data: 'Illustrative' });
    expect(first).not.toHaveProperty('comment');
    expect((await rowsAt({ phase: '2026-01', comments: 1 }))[0]).toHaveProperty('comment');
  });

  it('the workbook holds the rows of the CSV', async () => {
    const book = XLSX.read(
      new Uint8Array(
        await (await answersXlsx(asks(paths.plainData('answers.xlsx', range), official))).arrayBuffer(),
      ),
    );
    const text = await (await answersCsv(asks(paths.plainData('answers.csv', range), official))).text();
    const read = XLSX.utils.sheet_to_json(
      XLSX.read(text, { type: 'string', raw: true }).Sheets.Sheet1 ?? {},
      { header: 1 },
    );
    const sheet: unknown[][] = XLSX.utils.sheet_to_json(book.Sheets.Answers ?? {}, { header: 1 });
    expect(sheet.map((row) => row.map((value) => String(value ?? '')))).toEqual(
      (read as unknown[][]).map((row) => row.map((value) => String(value ?? ''))),
    );
  });
});
