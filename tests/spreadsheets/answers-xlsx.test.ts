import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import * as XLSX from 'xlsx';
import { answerLines, countAnswerLines, labelAreas, type PlainPhase } from '~/domain/plain-data';
import { cellText } from '~/spreadsheets/cell-text';
import { answersTable, type PlainContent } from '~/spreadsheets/plain-data/answers-table';
import { answersXlsx } from '~/spreadsheets/plain-data/answers-xlsx';
import { columnLetters } from '~/spreadsheets/plain-data/sheet-xml';
import { columnsOf } from '~/spreadsheets/plain-data/table';
import { anyPlainPhases, nastyTexts } from '../domain/plain-data-worlds';

const folder = mkdtempSync(path.join(tmpdir(), 'answers-xlsx-'));
afterAll(() => rmSync(folder, { recursive: true }));

const [world = []] = fc.sample(
  anyPlainPhases.filter((phases) => countAnswerLines(phases) > 80),
  { numRuns: 1, seed: 5 },
);
const contentOf = (phases: readonly PlainPhase[], more: Partial<PlainContent> = {}) => ({
  ...{ phases, comments: true, illustrative: true },
  ...more,
});
async function write(content: PlainContent): Promise<Buffer> {
  const pieces = [];
  for await (const piece of answersXlsx(content)) pieces.push(piece);
  return Buffer.concat(pieces);
}
/** Every cell as a worksheet can hold it. */
function cellsOf(content: PlainContent): unknown[][] {
  const table = answersTable(content);
  const writers = table.groups.map(({ writer }) => writer((values) => values));
  const rows = [...answerLines(content.phases, content.labels)].map((line) =>
    writers
      .flatMap((write) => write(line))
      .map((value) => (value && typeof value === 'object' ? value.join(';') : value))
      .map((value) => (typeof value === 'string' ? cellText(value) || null : value)),
  );
  return [columnsOf(table).map(({ name }) => name), ...rows];
}

const script = `import json, sys, openpyxl
from openpyxl.utils.escape import unescape
def read(path):
    book = openpyxl.load_workbook(path)
    sheet = book.active
    cells = [[unescape(c.value) if isinstance(c.value, str) else c.value for c in row] for row in sheet.iter_rows()]
    types = sorted({c.data_type for row in sheet.iter_rows() for c in row if c.value is not None})
    tables = [[t.name, t.ref, [c.name for c in t.tableColumns]] for t in sheet.tables.values()]
    return dict(sheets=book.sheetnames, title=book.properties.title, cells=cells, types=types, tables=tables)
print(json.dumps([read(path) for path in sys.argv[1:]]))`;
type Read = { sheets: string[]; title: string; cells: unknown[][]; types: string[]; tables: unknown[] };
/** What openpyxl reads of each; all in one process, because it is slow to start. */
async function readBack(contents: readonly PlainContent[]): Promise<Read[]> {
  const files = contents.map((_, at) => path.join(folder, `${at}.xlsx`));
  for (const [at, content] of contents.entries()) writeFileSync(files[at] ?? '', await write(content));
  return JSON.parse(
    execFileSync('/usr/bin/python3', ['-c', script, ...files], { encoding: 'utf8', maxBuffer: 2 ** 28 }),
  );
}

describe('the workbook of all answers', () => {
  it('gives openpyxl every cell as it is, typed, under one table', async () => {
    const worlds = fc.array(fc.tuple(anyPlainPhases, fc.boolean()), { minLength: 12, maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(worlds, async (given) => {
        const contents = given.map(([phases, anonymised]) => {
          const labels = anonymised ? labelAreas(phases, (a, b) => (a < b ? 1 : -1)) : undefined;
          return contentOf(phases, { labels, comments: !anonymised });
        });
        const read = await readBack(contents);
        expect(read).toHaveLength(contents.length);
        for (const [at, content] of contents.entries()) {
          const wanted = cellsOf(content);
          const heads = wanted[0] ?? [];
          const cells = read[at]?.cells.map((row) => [...row, ...heads.slice(row.length).map(() => null)]);
          expect(cells).toEqual(wanted);
          const ref = `A1:${columnLetters(heads.length - 1)}${wanted.length}`;
          expect(read[at]).toMatchObject({
            sheets: ['Answers'],
            title: expect.stringMatching(/^Answers of every area, illustrative data, /),
            tables: wanted.length > 1 ? [['answers', ref, heads]] : [],
          });
          expect(read[at]?.types.every((type) => ['b', 'n', 's'].includes(type))).toBe(true);
        }
      }),
      { numRuns: 1, endOnFailure: true },
    );
  });

  it('keeps every text that programs have tripped over whole and inert', async () => {
    const phases = nastyTexts.flatMap((comment) =>
      world.slice(0, 1).map((phase) => withComment(phase, comment)),
    );
    const [read] = await readBack([contentOf(phases)]);
    expect(read?.types).not.toContain('f');
    const comments = new Set(read?.cells.map((row) => row.at(-1)));
    for (const text of nastyTexts) expect(comments).toContain(cellText(text));
  });

  it('is well-formed in every part and read by another library too', async () => {
    const bytes = await write(contentOf(world));
    const parse = `import io, sys, zipfile
from xml.dom.minidom import parseString
z = zipfile.ZipFile(io.BytesIO(sys.stdin.buffer.read()))
print(len([parseString(z.read(i)) for i in z.infolist()]))`;
    const parts = execFileSync('/usr/bin/python3', ['-c', parse], { input: bytes, encoding: 'utf8' });
    expect(Number(parts)).toBe(10);
    const book = XLSX.read(bytes);
    const rows = XLSX.utils.sheet_to_json(book.Sheets.Answers ?? {}, { header: 1 });
    expect(rows).toHaveLength(countAnswerLines(world) + 1);
  });

  it('opens in LibreOffice with all its rows', async () => {
    const file = path.join(folder, 'answers.xlsx');
    writeFileSync(file, await write(contentOf(world, { comments: false })));
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    execFileSync('soffice', [profile, '--headless', '--convert-to', 'csv', '--outdir', folder, file], {
      stdio: 'pipe',
    });
    const lines = readFileSync(path.join(folder, 'answers.csv'), 'utf8').trim().split('\n');
    expect(lines).toHaveLength(countAnswerLines(world) + 1);
    expect(lines[0]?.split(',')).toEqual(cellsOf(contentOf(world, { comments: false }))[0]);
  });

  it('has the same bytes each time', async () => {
    expect((await write(contentOf(world))).equals(await write(contentOf(world)))).toBe(true);
  });

  it('is refused where there are more rows than a worksheet has', () => {
    const [phase] = world;
    if (!phase) throw new Error('There is no phase.');
    expect(() => answersXlsx(contentOf(Array.from({ length: 600_000 }, () => phase)))).toThrow(
      'A worksheet holds',
    );
  });
});

/** The same phase where every answer has this comment. */
function withComment(phase: PlainPhase, comment: string): PlainPhase {
  const submissions = phase.figures.submissions.map((submission) => ({
    ...submission,
    answers: Object.fromEntries(
      Object.entries(submission.answers).map(([code, answer]) => [code, { ...answer, comment }]),
    ),
  }));
  return { ...phase, figures: { ...phase.figures, submissions } };
}
