import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { answerLines, countAnswerLines, labelAreas, type PlainPhase } from '~/domain/plain-data';
import { stripControls } from '~/spreadsheets/cell-text';
import { writeCell } from '~/spreadsheets/csv';
import { answersTable } from '~/spreadsheets/plain-data/answers-table';
import type { PlainFacts } from '~/spreadsheets/plain-data/manifest';
import { archiveOf, type PlainFile, plainFiles } from '~/spreadsheets/plain-data/plain-files';
import { columnsOf } from '~/spreadsheets/plain-data/table';
import { cellValue } from '~/spreadsheets/plain-data/text-tables';
import { unzip } from '~/spreadsheets/unzip';
import { anyPlainPhases, nastyTexts } from '../domain/plain-data-worlds';

const folder = mkdtempSync(path.join(tmpdir(), 'plain-data-'));
afterAll(() => rmSync(folder, { recursive: true }));

const named = { filter: {}, areas: 'named', comments: true } as const;
const factsOf = (phases: readonly PlainPhase[], more: Partial<PlainFacts> = {}): PlainFacts => ({
  ...{ phases, comments: true, illustrative: true, choice: named, leftOut: [] },
  ...more,
});
const [world = []] = fc.sample(
  anyPlainPhases.filter((phases) => countAnswerLines(phases) > 80),
  { numRuns: 1, seed: 5 },
);

async function bytesOf({ body }: Pick<PlainFile, 'body'>): Promise<Buffer> {
  const pieces = [];
  for await (const piece of body()) pieces.push(piece);
  return Buffer.concat(pieces);
}
const zipOf = (facts: PlainFacts) => bytesOf({ body: () => archiveOf(plainFiles(facts)) });
const python = (script: string, input: string | Buffer) =>
  JSON.parse(
    execFileSync('/usr/bin/python3', ['-c', `import csv, io, json, sys, zipfile\n${script}`], {
      input,
      maxBuffer: 2 ** 28,
      encoding: 'utf8',
    }),
  );
const fileNamed = (facts: PlainFacts, name: string) => {
  const file = plainFiles(facts).find((each) => each.name === name);
  if (!file) throw new Error(`There is no ${name}.`);
  return bytesOf(file);
};
/** The values of every row as the table has them. */
const valuesOf = (facts: PlainFacts) => {
  const { groups } = answersTable(facts);
  const writers = groups.map(({ writer }) => writer((values) => values));
  return [...answerLines(facts.phases, facts.labels)].map((line) => writers.flatMap((write) => write(line)));
};

describe('the answers as CSV and JSON', () => {
  it('come out of another reader as they went in, whatever was written', async () => {
    const nasty = nastyTexts.flatMap((comment) =>
      world.slice(0, 1).map((phase) => withComment(phase, comment)),
    );
    await fc.assert(
      fc.asyncProperty(anyPlainPhases, async (phases) => {
        const facts = factsOf(phases);
        const columns = columnsOf(answersTable(facts)).map(({ name }) => name);
        const rows = valuesOf(facts);
        const csv = await fileNamed(facts, 'answers.csv');
        const read =
          'print(json.dumps(list(csv.reader(io.TextIOWrapper(sys.stdin.buffer, "utf-8", newline="")))))';
        const wanted = rows.map((row) => row.map((value) => unwritten(cellValue(value))));
        expect(python(read, csv)).toEqual([columns, ...wanted]);
        const json = await fileNamed(facts, 'answers.json');
        const lines = python('print(json.dumps(json.loads(sys.stdin.buffer.read().decode("utf-8"))))', json);
        const well = (value: unknown) => (typeof value === 'string' ? value.toWellFormed() : value);
        expect(lines).toEqual(
          rows.map((row) => Object.fromEntries(row.map((value, at) => [columns[at], well(value)]))),
        );
      }),
      { numRuns: 8, examples: [[nasty]] },
    );
  });

  it('are written as any CSV of the service is, however harmless a text looks', async () => {
    const texts = [
      ...nastyTexts,
      'plain',
      'a "quoted" word',
      'a, b',
      '',
      'x\u0085y',
      'x\ue000y',
      'x\ufffdy',
      'Zoë “said” it',
      '1\n2',
    ];
    const anyText = fc.oneof(fc.constantFrom(...texts), fc.string({ unit: 'binary' }));
    await fc.assert(
      fc.asyncProperty(anyText, async (comment) => {
        const facts = factsOf(world.map((phase) => withComment(phase, comment)));
        const csv = (await fileNamed(facts, 'answers.csv')).toString();
        const lines = valuesOf(facts).map((row) => row.map((value) => writeCell(cellValue(value))).join(','));
        expect(csv.endsWith(`\r\n${lines.map((line) => `${line}\r\n`).join('')}`)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('hold no comments unless they are asked for', async () => {
    const facts = factsOf(
      world.map((phase) => withComment(phase, 'Nobody is to read this')),
      { comments: false },
    );
    expect((await zipContents(facts)).toString()).not.toContain('Nobody is to read this');
    expect(columnsOf(answersTable(facts)).map(({ name }) => name)).not.toContain('comment');
  });
});

describe('anonymised data', () => {
  it('hold no name, slug, region or reference of an area, in any file', async () => {
    await fc.assert(
      fc.asyncProperty(anyPlainPhases, async (phases) => {
        const labels = labelAreas(phases, (a, b) => (a < b ? 1 : -1));
        const facts = factsOf(phases, { labels, comments: false, choice: { ...named, areas: 'anonymised' } });
        const text = (await zipContents(facts)).toString();
        const secrets = phases.flatMap(({ figures }) => [
          ...figures.asked.flatMap(({ name, slug, region }) => [name, slug, `"${region}"`, `,${region},`]),
          ...figures.submissions.map(({ reference }) => reference),
        ]);
        for (const secret of new Set(secrets)) expect(text).not.toContain(secret);
        const shown = [...answerLines(phases, labels)].map(({ area }) => `"area":"${area.label}"`);
        for (const label of new Set(shown)) expect(text).toContain(label);
      }),
      { numRuns: 20 },
    );
  });
});

describe('the archive', () => {
  it('is whole to two other readers, with the manifest last and every file as the manifest says', async () => {
    const zip = await zipOf(factsOf(world));
    writeFileSync(path.join(folder, 'data.zip'), zip);
    expect(execFileSync('unzip', ['-t', path.join(folder, 'data.zip')], { encoding: 'utf8' })).toContain(
      'No errors detected',
    );
    const read = `z = zipfile.ZipFile(io.BytesIO(sys.stdin.buffer.read()))
print(json.dumps([z.testzip(), [[i.filename, i.date_time, i.flag_bits] for i in z.infolist()]]))`;
    const [broken, entries] = python(read, zip);
    expect(broken).toBeNull();
    expect(entries).toEqual(
      ['answers.csv', 'answers.json', 'figures.csv', 'figures.json', 'dictionary.csv', 'manifest.json'].map(
        (name) => [name, [1980, 1, 1, 0, 0, 0], 0x808],
      ),
    );
  });

  it('can be checked by the command that its manifest gives, which also finds a byte that was changed', async () => {
    const into = path.join(folder, 'checked');
    writeFileSync(path.join(folder, 'checked.zip'), await zipOf(factsOf(world)));
    execFileSync('unzip', ['-q', path.join(folder, 'checked.zip'), '-d', into]);
    const manifest = JSON.parse(
      execFileSync('cat', [path.join(into, 'manifest.json')], { encoding: 'utf8' }),
    );
    const check = () =>
      execFileSync('bash', ['-o', 'pipefail', '-c', manifest.verify], {
        cwd: into,
        encoding: 'utf8',
        stdio: 'pipe',
      });
    expect(check().trim().split('\n')).toEqual(
      manifest.files.map(({ name }: { name: string }) => `${name}: OK`),
    );
    for (const { name, rows, bytes, sha256 } of manifest.files) {
      const file = await fileNamed(factsOf(world), name);
      expect({ bytes, sha256 }).toEqual({
        bytes: file.length,
        sha256: createHash('sha256').update(file).digest('hex'),
      });
      if (name.endsWith('.json')) expect(JSON.parse(file.toString())).toHaveLength(rows);
    }
    const [answers] = manifest.files;
    expect(answers.rows).toBe(countAnswerLines(world));
    writeFileSync(path.join(into, 'figures.csv'), 'changed');
    expect(check).toThrow();
  });

  it('has the same bytes each time, and its manifest the same alone', async () => {
    expect((await zipOf(factsOf(world))).equals(await zipOf(factsOf(world)))).toBe(true);
    const alone = await fileNamed(factsOf(world), 'manifest.json');
    expect((await zipContents(factsOf(world))).toString()).toContain(alone.toString());
  });

  it('describes every column of every file in its dictionary', async () => {
    const facts = factsOf(world);
    const read =
      'print(json.dumps(list(csv.DictReader(io.TextIOWrapper(sys.stdin.buffer, "utf-8", newline="")))))';
    const described: Record<string, string>[] = python(read, await fileNamed(facts, 'dictionary.csv'));
    const told = (file: string) => described.filter((row) => row.file === file).map(({ column }) => column);
    for (const name of ['answers.csv', 'figures.csv', 'dictionary.csv'])
      expect(told(name)).toEqual((await fileNamed(facts, name)).toString().split('\r\n')[0]?.split(','));
    for (const name of ['answers.json', 'figures.json'])
      expect(told(name)).toEqual(Object.keys(JSON.parse((await fileNamed(facts, name)).toString())[0]));
    for (const { meaning, type, source } of described)
      expect([meaning, type, source].every((text) => text)).toBe(true);
    const keys = (value: unknown, before = ''): string[] =>
      value && typeof value === 'object' && !Array.isArray(value)
        ? Object.entries(value).flatMap(([key, inner]) => keys(inner, `${before}${before && '.'}${key}`))
        : Array.isArray(value) && value[0] instanceof Object
          ? keys(value[0], before)
          : [before];
    const manifest = JSON.parse((await fileNamed(facts, 'manifest.json')).toString());
    expect(
      told('manifest.json')
        .flatMap((text) => text?.split(', '))
        .sort(),
    ).toEqual(keys(manifest).sort());
  });
});

/** All files of the archive, unpacked, one after the other. */
async function zipContents(facts: PlainFacts): Promise<Buffer> {
  const unpacked = await unzip(await zipOf(facts));
  if (!unpacked.ok) throw new Error(unpacked.refusal);
  return Buffer.concat([...unpacked.value.values()]);
}

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

/** What a reader of the CSV gets of a value: without what no file can hold, and inert. */
function unwritten(value: string | number): string {
  const text = stripControls(String(value));
  return /^(\s*[=+\-@＝＋－＠]|[\t\r\n])/.test(text) ? `'${text}` : text;
}
