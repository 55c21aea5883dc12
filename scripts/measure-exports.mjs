// DATABASE_FILE=big.db node --import tsx scripts/measure-exports.mjs [times]: writes the plain data of every phase of a
// database and tells how long each file takes beside a raw writer of the same cells, turn by turn in one process, and how
// much memory a process needs that reads the database and writes nothing but that file. Fill a database with
// `seeds/seed.ts --national` to measure at national size.
import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { createDeflateRaw } from 'node:zlib';
import { archiveOf, readPlainData } from '../app/services/plain-data.server.ts';
import { store } from '../db/current.ts';
import { listPhases } from '../db/phases.ts';

/** @typedef {{ body: () => AsyncIterable<Uint8Array> }} File */

const [first = '7'] = process.argv.slice(2);
const named = ['reading alone', 'answers.csv', 'answers.json', 'figures.csv', 'answers.xlsx', 'data.zip'];
const data = await readAll();
const files = new Map([...data.files, data.workbook].map((file) => [file.name, file]));
files.set('data.zip', { name: 'data.zip', type: '', body: () => archiveOf(data.files) });

if (named.includes(first)) {
  const file = files.get(first);
  globalThis.gc?.();
  const before = heapOf();
  let most = before;
  for await (const _piece of file?.body() ?? []) most = Math.max(most, heapOf());
  console.log(JSON.stringify({ before, most, peak: process.resourceUsage().maxRSS / 1024 }));
} else await compare(Number(first));

/** Prints the times of all files and of the raw writers, and the memory that each file needs. */
async function compare(/** @type {number} */ times) {
  const cells = await cellsOf();
  const raw = {
    'answers.csv': { body: () => rawCsv(cells) },
    'answers.xlsx': { body: () => rawXlsx(cells) },
  };
  console.log(`${cells.length} rows of ${cells[0]?.length} cells; medians of ${times}`);
  console.log('       ms   raw ms  times raw         bytes   heap before   at most   peak RSS  file');
  for (const name of named) {
    const file = files.get(name);
    const rival = /** @type {Record<string, File>} */ (raw)[name];
    /** @type {number[]} */ const own = [];
    /** @type {number[]} */ const others = [];
    let bytes = 0;
    for (let time = 0; time < times && file; time += 1) {
      own.push(await clock(async () => (bytes = await take(file))));
      if (rival) others.push(await clock(() => take(rival)));
    }
    const [ours, theirs] = [median(own), median(others)];
    const columns = [
      file ? ours.toFixed(0).padStart(9) : '        -',
      (rival ? theirs.toFixed(0) : '-').padStart(8),
      (rival ? (ours / theirs).toFixed(2) : '-').padStart(10),
      String(bytes).padStart(13),
      ...memoryOf(name),
    ];
    console.log(`${columns.join(' ')}  ${name}`);
  }
}

/** The plain data of every phase with comments, as an official gets them. */
async function readAll() {
  const { db } = await store();
  const [phase] = await listPhases(db);
  const official = { id: '', name: '', email: '', role: /** @type {const} */ ('dfe_official'), areas: [] };
  const choice = { from: phase?.id, filter: {}, areas: /** @type {const} */ ('named'), comments: true };
  const read = await readPlainData(official, choice, new Date());
  if (!read) throw new Error('There are no figures in this database.');
  return read;
}

/** Every cell of the answers as the raw writers get it, which is as the JSON has it. */
async function cellsOf() {
  const pieces = [];
  for await (const piece of files.get('answers.json')?.body() ?? []) pieces.push(piece);
  /** @type {Record<string, string | number | boolean | string[] | null>[]} */
  const lines = JSON.parse(Buffer.concat(pieces).toString());
  const cell = (/** @type {string | number | boolean | string[] | null} */ value) =>
    typeof value === 'number' ? value : Array.isArray(value) ? value.join(';') : String(value ?? '');
  return [Object.keys(lines[0] ?? {}), ...lines.map((line) => Object.values(line).map(cell))];
}

/** @typedef {(string | number)[][]} Cells */

/** As plain a writer of CSV as there is, which knows nothing of formulas. */
async function* rawCsv(/** @type {Cells} */ cells) {
  const cell = (/** @type {string | number} */ value) => {
    const text = String(value);
    return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  yield* gathered(cells, (row) => `${row.map(cell).join(',')}\r\n`);
}

/** As plain a streaming writer of a worksheet as there is: every text in its cell, packed as it comes. */
async function* rawXlsx(/** @type {Cells} */ cells) {
  const letters = (cells[0] ?? []).map((_, at) => String.fromCharCode(65 + at));
  const escaped = (/** @type {string} */ text) =>
    text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  let number = 0;
  const rows = gathered(cells, (row) => {
    number += 1;
    const written = row.map((value, at) =>
      typeof value === 'number'
        ? `<c r="${letters[at]}${number}"><v>${value}</v></c>`
        : value && `<c r="${letters[at]}${number}" t="inlineStr"><is><t>${escaped(value)}</t></is></c>`,
    );
    return `<row r="${number}">${written.join('')}</row>`;
  });
  const packer = createDeflateRaw();
  const feeding = (async () => {
    for await (const piece of rows) if (!packer.write(piece)) await once(packer, 'drain');
    packer.end();
  })();
  yield* packer;
  await feeding;
}

/** Rows as text in pieces of about 64 KB. */
function* gathered(/** @type {Cells} */ cells, /** @type {(row: (string | number)[]) => string} */ write) {
  let text = '';
  for (const row of cells) {
    text += write(row);
    if (text.length < 65_536) continue;
    yield Buffer.from(text);
    text = '';
  }
  yield Buffer.from(text);
}

/** Reads a file to its end and gives its size. */
async function take(/** @type {File} */ { body }) {
  let bytes = 0;
  for await (const piece of body()) bytes += piece.length;
  return bytes;
}

/** The milliseconds that some work takes. */
async function clock(/** @type {() => Promise<unknown>} */ work) {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

function median(/** @type {number[]} */ times) {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}

/**
 * The memory, in MB, of a process of its own that writes this file alone: what its values take once the database is
 * read, the most that they take while it writes, and the most that the process had, its code and its start among it.
 */
function memoryOf(/** @type {string} */ name) {
  const args = ['--expose-gc', '--import', 'tsx', fileURLToPath(import.meta.url), name];
  const { stdout } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  const { before, most, peak } = JSON.parse(stdout);
  return [before, most, peak].map((size, at) => size.toFixed(0).padStart(at === 0 ? 13 : at === 1 ? 9 : 10));
}

/** What the values of this process take now, in MB, those among them that nobody needs any more. */
function heapOf() {
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / 2 ** 20;
}
