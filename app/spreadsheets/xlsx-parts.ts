import * as XLSX from 'xlsx';
import type { LaidSheet } from './layout';
import { rowHeight } from './row-height';
import { xlsxFormats, xlsxStyles } from './xlsx-styles';
import { escapeCodes, escapeXml } from './xml';
import type { Parts } from './zip';

/** What the library leaves out of an Excel file: heading styles, wrapping, marked-up tables, page set-up. */
export function xlsxParts(written: Parts, sheets: readonly LaidSheet[]): Parts {
  const parts = new Map(written).set('xl/styles.xml', xlsxStyles);
  let types = parts.get('[Content_Types].xml') ?? '';
  sheets.forEach((sheet, at) => {
    const number = at + 1;
    const path = `xl/worksheets/sheet${number}.xml`;
    parts.set(path, dress(parts.get(path) ?? '', sheet));
    if (!sheet.table) return;
    parts.set(`xl/worksheets/_rels/sheet${number}.xml.rels`, relationTo(number));
    parts.set(`xl/tables/table${number}.xml`, tablePart(sheet.table, number));
    types = types.replace('</Types>', `${typeOf(number)}</Types>`);
  });
  return parts.set('[Content_Types].xml', types);
}

function dress(xml: string, { lines, widths, table }: LaidSheet): string {
  return xml
    .replace(
      /<row r="(\d+)"/g,
      (start, row: string) => `${start} ht="${rowHeight(lines[Number(row) - 1] ?? [], widths)}"`,
    )
    .replace(/<c r="([A-Z]+\d+)"/g, (start, address: string) => {
      const { r, c } = XLSX.utils.decode_cell(address);
      const role = lines[r]?.[c]?.role;
      return role ? `${start} s="${xlsxFormats[role]}"` : start;
    })
    .replace(/<dimension/, '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>$&')
    .replace('<cols>', '<sheetFormatPr defaultRowHeight="15.75"/><cols>')
    .replace(/<ignoredErrors>.*<\/ignoredErrors>/, '')
    .replace('</sheetData>', `</sheetData>${pageSetUp}`)
    .replace('</worksheet>', `${table ? tableParts : ''}</worksheet>`);
}

function tablePart(
  { name, columns, firstRow, lastRow }: NonNullable<LaidSheet['table']>,
  id: number,
): string {
  const ref = XLSX.utils.encode_range({
    s: { r: firstRow, c: 0 },
    e: { r: lastRow, c: columns.length - 1 },
  });
  const named = columns.map((column, at) => `<tableColumn id="${at + 1}" name="${nameOf(column)}"/>`);
  return `${head}<table xmlns="${main}" id="${id}" name="${name}" displayName="${name}" ref="${ref}" totalsRowShown="0"><tableColumns count="${columns.length}">${named.join('')}</tableColumns><tableStyleInfo showFirstColumn="0" showLastColumn="0" showRowStripes="0" showColumnStripes="0"/></table>`;
}

// Excel reads _x0041_ in a name as the letter A, as it does in a cell.
function nameOf(column: string): string {
  return escapeXml(escapeCodes(column));
}

function relationTo(number: number): string {
  return `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${office}/table" Target="../tables/table${number}.xml"/></Relationships>`;
}

function typeOf(number: number): string {
  return `<Override PartName="/xl/tables/table${number}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml"/>`;
}

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const tableParts = '<tableParts count="1"><tablePart r:id="rId1"/></tableParts>';
const pageSetUp =
  '<pageMargins left="0.5" right="0.5" top="0.5" bottom="0.5" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>';
