import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as XLSX from 'xlsx';
import { cellText } from '~/spreadsheets/cell-text';
import type { Sheet, Workbook } from '~/spreadsheets/sheet';
import { writeWorkbook } from '~/spreadsheets/write-workbook';
import { readZip } from '~/spreadsheets/zip';
import { formats, readBack } from './examples';

function fileOf(...sheets: Partial<Sheet>[]): Workbook {
  const usual = { name: 'Table', title: 'A table', notes: ['A note'], header: ['Head'], rows: [['x']] };
  return {
    title: 'A file',
    subject: 'Nothing much',
    cover: [{ text: 'Part', heading: true }, { text: 'Line' }],
    sheets: sheets.map((sheet) => ({ ...usual, ...sheet })),
  };
}

/** Texts that look like formulas, codes or markup, break lines, or carry what no cell can. */
const nastyText = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('=', '+', '-', '@', '=1+1', "=cmd|' /C calc'!A0", '\n', '\r\n', '\t', ' ', '  '),
      fc.constantFrom('\u0000', '\u001f', '\u0085', '\ud800', '\ufffe', '<b>', '&amp;', ']]>', '#N/A', '1e3'),
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((pieces) => pieces.join(''));

test.each(formats)(
  'any text is read back from %s as it was, cleaned, and never as a formula',
  async (format) => {
    await fc.assert(
      fc.asyncProperty(fc.array(nastyText, { minLength: 1, maxLength: 8 }), async (texts) => {
        const rows = texts.map((text, at) => [at, text]);
        const bytes = await writeWorkbook(fileOf({ header: ['At', 'Text'], rows }), format);
        const sheet = XLSX.read(bytes, { cellFormula: true }).Sheets.Table ?? {};
        texts.forEach((text, at) => {
          const number: XLSX.CellObject | undefined = sheet[`A${at + 4}`];
          const cell: XLSX.CellObject | undefined = sheet[`B${at + 4}`];
          expect(number?.v).toBe(at);
          expect(cell?.v ?? '').toBe(cellText(text));
          expect(cell?.t ?? 's').toBe('s');
          expect(cell?.f).toBeUndefined();
        });
      }),
      { numRuns: 150 },
    );
  },
);

test.each(formats)('a text longer than a cell can hold is cut in %s, between characters', async (format) => {
  const { sheets } = await readBack(fileOf({ rows: [[`${'x'.repeat(32_766)}😀😀`]] }), format);
  expect(sheets.Table?.at(-1)).toEqual(['x'.repeat(32_766)]);
});

test('what looks like an escaped character stays as it was typed', async () => {
  const { sheets } = await readBack(fileOf({ rows: [['_x0041_ and _x005F_']] }), 'xlsx');
  expect(sheets.Table?.at(-1)).toEqual(['_x0041_ and _x005F_']);
});

test.each(formats)(
  'the cover stands first and nothing stands beside or below a table in %s',
  async (format) => {
    const { names, sheets } = await readBack(fileOf({ notes: ['One', 'Two'] }), format);
    expect(names).toEqual(['Cover', 'Table']);
    expect(sheets.Cover).toEqual([['A file'], ['Part'], ['Line']]);
    expect(sheets.Table).toEqual([['A table'], ['One'], ['Two'], ['Head'], ['x']]);
  },
);

test.each(formats)('sheet names are made safe and told apart in %s', async (format) => {
  const taken = ['Front door', 'front_door', 'COVER', '2025: [x]/?', '', 'History', 'n'.repeat(40)];
  const { names } = await readBack(fileOf(...taken.map((name) => ({ name }))), format);
  const safe = ['Front_door', 'front_door_2', 'COVER_2', 'x', 'Sheet', 'Sheet_History', 'n'.repeat(31)];
  expect(names).toEqual(['Cover', ...safe]);
});

test.each(formats)('headers are each on one line, told apart and never empty in %s', async (format) => {
  const header = ['Ashcombe', 'ashcombe', 'Two\nlines', ''];
  const { sheets } = await readBack(fileOf({ header, rows: [['a', 'b', 'c', 'd']] }), format);
  expect(sheets.Table?.[2]).toEqual(['Ashcombe', 'ashcombe 2', 'Two lines', 'Column']);
});

test('an Excel file names its title, subject, keywords, language, and an organisation', async () => {
  const { props } = await readBack(fileOf({}), 'xlsx');
  expect(props).toMatchObject({ Title: 'A file', Subject: 'Nothing much', Language: 'en-GB' });
  expect(props).toMatchObject({ Author: 'Report pathfinder progress' });
  expect(props?.Keywords).toContain('pathfinder, progress');
});

test('an OpenDocument file does too, and begins with its kind', async () => {
  const parts = readZip(await writeWorkbook(fileOf({}), 'ods'));
  expect([...parts.keys()][0]).toBe('mimetype');
  const meta = parts.get('meta.xml');
  expect(meta).toContain('<dc:title>A file</dc:title>');
  expect(meta).toContain('<dc:language>en-GB</dc:language>');
  expect(meta).toContain('<meta:keyword>pathfinder</meta:keyword>');
  expect(parts.get('styles.xml')).toContain('fo:language="en" fo:country="GB"');
});

test('headings are tagged and each table is marked up over its header and rows in Excel', async () => {
  const parts = readZip(
    await writeWorkbook(fileOf({ rows: [['a'], ['b']] }, { name: 'Empty', rows: [] }), 'xlsx'),
  );
  expect(parts.get('xl/styles.xml')).toContain('<cellStyle name="Heading 1" xfId="1" builtinId="16"/>');
  expect(parts.get('xl/worksheets/sheet2.xml')).toContain('<c r="A1" s="1" t="s">');
  expect(parts.get('xl/tables/table2.xml')).toContain('displayName="Table_table" ref="A3:A5"');
  expect(parts.get('xl/worksheets/sheet3.xml')).not.toContain('tablePart');
  const types = parts.get('[Content_Types].xml') ?? '';
  expect(types.match(/table\d+\.xml/g)).toEqual(['table2.xml']);
});

test('headings are tagged and each table is marked up over its header and rows in OpenDocument', async () => {
  const parts = readZip(await writeWorkbook(fileOf({ rows: [['a'], ['b']] }), 'ods'));
  const content = parts.get('content.xml') ?? '';
  expect(content).toContain('table:target-range-address="Table.A3:Table.A5"');
  expect(content.match(/table:style-name="Heading_20_1"/g)).toHaveLength(2);
  expect(content.match(/table:style-name="Heading_20_2"/g)).toHaveLength(1);
});

test.each(formats)('no %s has merged cells, filters, formulas, panes or anything hidden', async (format) => {
  const text = [...readZip(await writeWorkbook(fileOf({}), format)).values()].join('\n');
  expect(text).not.toMatch(/<mergeCell|<autoFilter|<f>|<pane|hidden="(1|true)"|table:formula|-spanned=/);
  expect(text).not.toContain('display-filter-buttons="true"');
});

test.each(formats)('the same workbook gives the same %s bytes', async (format) => {
  const [one, other] = await Promise.all([
    writeWorkbook(fileOf({}), format),
    writeWorkbook(fileOf({}), format),
  ]);
  expect(one).toEqual(other);
});
