import { escapeCodes, escapeXml } from '../xml';
import { writeZip } from '../zip';
import type { SlideChart } from './slide';

/** The workbook behind a chart, in which its numbers can be edited: a column for each series, a row for each label. */
export function writeEmbeddedWorkbook({ labels, series }: SlideChart): Uint8Array {
  const head = rowOf(1, [text('A1', ''), ...series.map(({ name }, at) => text(`${column(at + 1)}1`, name))]);
  const rows = labels.map((label, at) => {
    const row = at + 2;
    const values = series.map(({ values }, one) => number(`${column(one + 1)}${row}`, values[at] ?? null));
    return rowOf(row, [text(`A${row}`, label), ...values]);
  });
  const sheet = `<worksheet xmlns="${main}"><sheetData>${[head, ...rows].join('')}</sheetData></worksheet>`;
  const part = (content: string) => `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${content}`;
  return writeZip(
    new Map([
      ['[Content_Types].xml', part(contentTypes)],
      ['_rels/.rels', part(relations('officeDocument', 'xl/workbook.xml'))],
      ['xl/_rels/workbook.xml.rels', part(relations('worksheet', 'worksheets/sheet1.xml'))],
      ['xl/workbook.xml', part(workbook)],
      ['xl/worksheets/sheet1.xml', part(sheet)],
    ]),
  );
}

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const pack = 'http://schemas.openxmlformats.org/package/2006';
const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const contentTypes = `<Types xmlns="${pack}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${spreadsheet}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${spreadsheet}.worksheet+xml"/></Types>`;
const workbook = `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>`;

function relations(kind: string, target: string): string {
  return `<Relationships xmlns="${pack}/relationships"><Relationship Id="rId1" Type="${office}/${kind}" Target="${target}"/></Relationships>`;
}

function rowOf(row: number, cells: readonly string[]): string {
  return `<row r="${row}">${cells.join('')}</row>`;
}

function text(at: string, value: string): string {
  const inside = escapeXml(escapeCodes(value));
  return `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${inside}</t></is></c>`;
}

function number(at: string, value: number | null): string {
  return value === null ? '' : `<c r="${at}"><v>${value}</v></c>`;
}

/** Charts have a handful of series, so one letter is enough. */
function column(at: number): string {
  return String.fromCharCode('A'.charCodeAt(0) + at);
}
