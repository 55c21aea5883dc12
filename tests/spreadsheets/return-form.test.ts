import { describe, expect, test } from 'vitest';
import * as XLSX from 'xlsx';
import { noAnswer } from '~/domain/answers';
import { delayNames, delayTags } from '~/domain/delays';
import { columnName } from '~/spreadsheets/form-sheet';
import { writeReturnForm } from '~/spreadsheets/write-return-form';
import { readZip } from '~/spreadsheets/zip';
import { cellsOf, firstColumn, formats } from './examples';
import { formOf, itemOf } from './return-forms';

const form = formOf([], {
  items: [
    itemOf('FH-FD-01', { ...noAnswer, status: 'in_design', comment: '=1+1' }),
    { ...itemOf('FH-FD-02'), last: null },
  ],
});
const bookOf = (format: 'xlsx' | 'ods', said = form) =>
  XLSX.read(writeReturnForm(said, format), { cellFormula: true, bookProps: false });
const sheetOf = (format: 'xlsx' | 'ods', name: string, said = form) =>
  cellsOf(bookOf(format, said).Sheets[name] ?? {});
const parts = { xlsx: readZip(writeReturnForm(form, 'xlsx')), ods: readZip(writeReturnForm(form, 'ods')) };

describe.each(formats)('a return’s workbook in %s', (format) => {
  test('opens on its instructions, and hides the sheet of lists at the end', () => {
    const { SheetNames, Workbook } = bookOf(format);
    expect(SheetNames).toEqual(['Instructions', 'Answers', 'Lists']);
    if (format === 'xlsx') expect(Workbook?.Sheets?.map(({ Hidden }) => Hidden)).toEqual([0, 0, 1]);
    else expect(parts.ods.get('content.xml')).toMatch(/style:name="Lists"[^>]*><[^>]*table:display="false"/);
  });

  test('says how to fill it in, where to bring it, and what each answer is called in each section', () => {
    const text = sheetOf(format, 'Instructions').flat().join('\n');
    for (const said of [
      form.due,
      form.address,
      'not intend to do it',
      'Front door',
      'Planned',
      ...delayTags.map((tag) => delayNames[tag]),
    ])
      expect(text).toContain(said);
  });

  test('shows last time beside now, or that there was none', () => {
    const [, , , heads = [], first = [], second = []] = sheetOf(format, 'Answers');
    expect(heads.slice(0, 8)).toEqual([
      'Item code',
      'Statement',
      'Section',
      'Last time: status',
      'Last time: further comments',
      'Last time: what drives delay',
      'Last time: month expected in place',
      'Now: status',
    ]);
    expect([first[3], first[4], first[7]]).toEqual(['In design', '=1+1', 'In design']);
    expect(second[3]).toBe('No earlier answer');
  });

  test('has no formula in it', () => {
    expect([...parts[format].values()].join('\n')).not.toMatch(/<f>|table:formula/);
  });

  test('has a column of problems only when it is given back with some', () => {
    expect(sheetOf(format, 'Answers').flat()).not.toContain('Problem');
    const marked = {
      ...form,
      items: form.items.map((item, at) => ({ ...item, problem: at ? 'H6: Wrong' : '' })),
    };
    const rows = sheetOf(format, 'Answers', marked);
    expect(rows.find(([code]) => code === 'FH-FD-02')?.at(-1)).toBe('H6: Wrong');
    expect(firstColumn(rows).join()).toContain('Nothing was applied');
  });
});

describe('what Excel insists on', () => {
  const sheet = parts.xlsx.get('xl/worksheets/sheet2.xml') ?? '';

  test('elements stand in its order', () => {
    const order = [
      'sheetPr',
      'dimension',
      'sheetViews',
      'sheetFormatPr',
      'cols',
      'sheetData',
      'sheetProtection',
      'dataValidations',
      'pageMargins',
      'pageSetup',
      'headerFooter',
    ];
    const places = order.map((name) => sheet.indexOf(`<${name}`));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  test('titles of messages have at most 32 characters, and messages 255', () => {
    const lengths = (name: string) =>
      [...sheet.matchAll(new RegExp(` ${name}="([^"]*)"`, 'g'))].map(([, said = '']) => said.length);
    expect(Math.max(...lengths('promptTitle'), ...lengths('errorTitle'))).toBeLessThanOrEqual(32);
    expect(Math.max(...lengths('prompt'), ...lengths('error'))).toBeLessThanOrEqual(225);
  });

  test('every list is named, and every name has a list', () => {
    const used = [...sheet.matchAll(/<dataValidation type="list".*?<formula1>(\w+)</g)].map(
      ([, name]) => name,
    );
    const named = [
      ...(parts.xlsx.get('xl/workbook.xml') ?? '').matchAll(/definedName name="(\w+)">Lists!/g),
    ].map(([, name]) => name);
    expect(named.toSorted()).toEqual([...new Set(used)].toSorted());
  });
});

test('only the cells to fill in are unlocked, and “Still correct” is offered only where there was a last time', () => {
  const sheet = parts.xlsx.get('xl/worksheets/sheet2.xml') ?? '';
  const open = [...sheet.matchAll(/<c r="([A-Z]+)(\d+)" s="6"/g)].map(
    ([, column = '', row]) => `${column}${row}`,
  );
  const columns = 'HIJKLMN'.split('');
  expect(open).toEqual([...columns.map((column) => `${column}5`), ...columns.map((column) => `${column}6`)]);
  expect(parts.xlsx.get('xl/styles.xml')?.match(/locked="0"/g)).toHaveLength(1);
  expect(sheet).toMatch(/sqref="H5:H5"><formula1>StatusesOrSame</);
  expect(sheet).toMatch(/sqref="H6:H6"><formula1>Statuses</);
  const content = parts.ods.get('content.xml') ?? '';
  expect(content.match(/table:protected="true"/g)).toHaveLength(3);
  expect(content.match(/<table:table-cell table:style-name="Entry"/g)).toHaveLength(14);
});

test('columns after Z are AA and so on', () => {
  expect([0, 25, 26, 51, 52, 701, 702].map(columnName)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA']);
});
