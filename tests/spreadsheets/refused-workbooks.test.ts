import { constants, deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as XLSX from 'xlsx';
import { noAnswer } from '~/domain/answers';
import { workbookLimit } from '~/domain/filled-form';
import { readCells, readLimits } from '~/spreadsheets/read-cells';
import { readReturnWorkbook } from '~/spreadsheets/read-return-workbook';
import { unzip, zipLimits } from '~/spreadsheets/unzip';
import { writeReturnForm } from '~/spreadsheets/write-return-form';
import { readZip, writeZip } from '~/spreadsheets/zip';
import { formats } from './examples';
import { formOf } from './return-forms';

const good = {
  xlsx: writeReturnForm(formOf([noAnswer]), 'xlsx'),
  ods: writeReturnForm(formOf([noAnswer]), 'ods'),
};
const mainPart = { xlsx: 'xl/worksheets/sheet2.xml', ods: 'content.xml' };

/** The good workbook with parts put in, in place of its own where they have the same path. */
function withParts(format: 'xlsx' | 'ods', parts: Record<string, string | Uint8Array>): Uint8Array {
  return writeZip(new Map([...readZip(good[format]), ...Object.entries(parts)]));
}

async function refusalOf(bytes: Uint8Array, name = 'return.xlsx') {
  const read = await readReturnWorkbook(bytes, name);
  return read.ok ? 'taken' : read.refusal;
}

const text = (said: string) => new TextEncoder().encode(said);

describe('a file that is not one of ours is refused, and changes nothing', () => {
  test.each([
    ['wrong_kind', 'answers.csv', good.xlsx],
    ['wrong_kind', 'answers.xls', good.xlsx],
    ['wrong_kind', 'answers', good.xlsx],
    ['macros', 'answers.xlsm', good.xlsx],
    ['macros', 'ANSWERS.XLSB', good.xlsx],
    ['wrong_kind', 'answers.ods', good.xlsx],
    ['wrong_kind', 'answers.xlsx', good.ods],
    ['wrong_kind', 'answers.xlsx', new Uint8Array()],
    ['wrong_kind', 'answers.xlsx', text('a,b\n1,2\n')],
    ['wrong_kind', 'answers.xlsx', text('<table><tr><td>1</td></tr></table>')],
    ['wrong_kind', 'answers.xlsx', good.xlsx.subarray(0, 2_000)],
    ['password', 'answers.xlsx', Buffer.from('d0cf11e0a1b11ae1', 'hex')],
    ['too_large', 'answers.xlsx', new Uint8Array(workbookLimit + 1)],
  ])('%s: %s', async (refusal, name, bytes) => {
    expect(await refusalOf(bytes, name)).toBe(refusal);
  });

  test('another workbook', async () => {
    const book = XLSX.utils.book_new(XLSX.utils.aoa_to_sheet([['Item code', 'Now: status']]), 'Answers');
    expect(await refusalOf(XLSX.write(book, { type: 'buffer', bookType: 'xlsx' }))).toBe('not_ours');
  });

  test.each(formats)('one in %s of another layout, or whose headings were changed', async (format) => {
    const part = readZip(good[format]).get(mainPart[format]) ?? '';
    const renamed = withParts(format, { [mainPart[format]]: part.replace('Now: status', 'Status') });
    expect(await refusalOf(renamed, `return.${format}`)).toBe('headings');
    const lists = format === 'xlsx' ? 'xl/worksheets/sheet3.xml' : 'content.xml';
    const facts = readZip(good[format]).get(lists) ?? '';
    const older = withParts(format, {
      [lists]: facts.replace('>1</t', '>0</t').replace('<text:p>1<', '<text:p>0<'),
    });
    expect(await refusalOf(older, `return.${format}`)).toBe('stale');
  });
});

describe('a workbook with macros is refused', () => {
  test.each([
    ['xlsx', 'xl/vbaProject.bin'],
    ['xlsx', 'xl/macrosheets/sheet1.xml'],
    ['ods', 'Basic/Standard/Module1.xml'],
    ['ods', 'Scripts/python/run.py'],
  ] as const)('in %s: %s', async (format, path) => {
    expect(await refusalOf(withParts(format, { [path]: 'Sub Main' }), `return.${format}`)).toBe('macros');
  });

  test('also when only its list of parts says so', async () => {
    const types = readZip(good.xlsx).get('[Content_Types].xml') ?? '';
    const enabled = types.replace('.sheet.main+xml', '.sheet.macroEnabled.main+xml');
    expect(await refusalOf(withParts('xlsx', { '[Content_Types].xml': enabled }))).toBe('macros');
  });
});

/** As many gigabytes of nothing as a deflated stream, which is the same for every megabyte of it. */
function zerosByTheGigabyte(gigabytes: number): Buffer {
  const flush = { finishFlush: constants.Z_FULL_FLUSH };
  const megabyte = deflateRawSync(new Uint8Array(1024 * 1024), flush);
  return Buffer.concat([...Array(gigabytes * 1024).fill(megabyte), deflateRawSync(new Uint8Array())]);
}

/** A zip with one part, which is said to be deflated and to be this long. */
function zipOf(deflated: Uint8Array, size: number): Uint8Array {
  const zip = Buffer.from(writeZip(new Map([['xl/workbook.xml', deflated]]), { pack: false }));
  const listed = zip.readUInt32LE(zip.length - 6);
  zip.writeUInt16LE(8, listed + 10);
  zip.writeUInt32LE(size, listed + 24);
  return zip;
}

describe('a workbook that unpacks to more than it may is refused', () => {
  const bomb = withParts('xlsx', { 'xl/worksheets/sheet2.xml': new Uint8Array(60_000_000) });

  test('from what it declares, before anything is unpacked', async () => {
    expect(bomb.length).toBeLessThan(100_000);
    const began = performance.now();
    expect(await refusalOf(bomb)).toBe('too_much_inside');
    expect(performance.now() - began).toBeLessThan(100);
  });

  test('and when it declares less than it holds: no more than that is unpacked', async () => {
    const lying = zipOf(zerosByTheGigabyte(2), 1_000);
    expect(lying.length).toBeLessThan(workbookLimit);
    const began = performance.now();
    expect(await unzip(lying)).toEqual({ ok: false, refusal: 'too_much_inside' });
    expect(await refusalOf(lying)).toBe('too_much_inside');
    expect(performance.now() - began).toBeLessThan(500);
  });

  test('and when it has more parts than any workbook has', async () => {
    const many = Object.fromEntries(
      Array.from({ length: zipLimits.entries }, (_, at) => [`xl/${at}.xml`, 'x']),
    );
    expect(await refusalOf(withParts('xlsx', many))).toBe('wrong_kind');
  });
});

describe('a workbook with more cells than the form is refused', () => {
  const sheets = ['Answers'];

  test('by its rows', async () => {
    const rows = Array.from({ length: readLimits.rows + 1 }, (_, at) => [at]);
    const book = XLSX.utils.book_new(XLSX.utils.aoa_to_sheet(rows), 'Answers');
    const bytes = XLSX.write(book, { type: 'buffer', bookType: 'xlsx' });
    expect(await readCells(bytes, sheets)).toEqual({ ok: false, refusal: 'too_many_cells' });
  });

  test('by its text, where many cells share one', async () => {
    const parts = readZip(good.xlsx);
    const rows = Array.from({ length: 300 }, (_, at) => `<row><c r="A${at + 1}" t="s"><v>0</v></c></row>`);
    const shared = withParts('xlsx', {
      'xl/sharedStrings.xml': `<sst><si><t>${'a'.repeat(5_000_000)}</t></si></sst>`,
      'xl/worksheets/sheet2.xml': `<worksheet><sheetData>${rows.join('')}</sheetData></worksheet>`,
      'xl/_rels/workbook.xml.rels': (parts.get('xl/_rels/workbook.xml.rels') ?? '').replace(
        '</Relationships>',
        '<Relationship Id="rId99" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings" Target="sharedStrings.xml"/></Relationships>',
      ),
      '[Content_Types].xml': (parts.get('[Content_Types].xml') ?? '').replace(
        '</Types>',
        '<Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/></Types>',
      ),
    });
    expect(shared.length).toBeLessThan(100_000);
    const began = performance.now();
    expect(await refusalOf(shared)).toBe('too_many_cells');
    expect(performance.now() - began).toBeLessThan(5_000);
  });

  test('and one whose markup swells ends its own process at most, not the server', async () => {
    const part = readZip(good.ods).get('content.xml') ?? '';
    const many = (markup: string) =>
      withParts('ods', {
        'content.xml': part.replace('</office:spreadsheet>', `${markup}</office:spreadsheet>`),
      });
    expect(await refusalOf(many(`<!--${'_x00a0_'.repeat(4_000_000)}-->`), 'return.ods')).toBe(
      'too_much_inside',
    );
    const spaces = part.replace('<text:p>', `<text:p>${'<text:s text:c="400000000"/>'.repeat(3)}`);
    expect(await refusalOf(withParts('ods', { 'content.xml': spaces }), 'return.ods')).toBe('unreadable');
    expect(await refusalOf(good.ods, 'return.ods')).toBe('taken');
  });

  test('and one that repeats a row a million times ends its process, not the server', async () => {
    const part = readZip(good.ods).get('content.xml') ?? '';
    const row = `<table:table-row table:number-rows-repeated="100000000">`;
    const swollen = withParts('ods', {
      'content.xml': part.replaceAll('<table:table-row table:style-name="Row">', row),
    });
    const refusal = await refusalOf(swollen, 'return.ods');
    expect(['unreadable', 'too_many_cells']).toContain(refusal);
    expect(await refusalOf(good.ods, 'return.ods')).toBe('taken');
  });

  test('and one that takes too long is given up', async () => {
    const limits = { ...readLimits, seconds: 0.001 };
    expect(await readCells(good.xlsx, sheets, limits)).toEqual({ ok: false, refusal: 'unreadable' });
    expect(await refusalOf(good.xlsx)).toBe('taken');
  });
});

test.each(formats)('no file in %s brings the reader down, however it is damaged', async (format) => {
  const place = fc.nat({ max: good[format].length - 1 });
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(place, fc.nat({ max: 255 })), { minLength: 1 }), async (changes) => {
      const bytes = Uint8Array.from(good[format]);
      for (const [at, value] of changes) bytes[at] = value;
      expect(typeof (await refusalOf(bytes, `return.${format}`))).toBe('string');
    }),
    { numRuns: 60 },
  );
});
