import { countAnswerLines } from '~/domain/plain-data';
import { marking } from '../about';
import { streamZip, type ZipEntry } from '../stream-zip';
import { xlsxStyles } from '../xlsx-styles';
import { escapeCodes, escapeXml } from '../xml';
import { answersTable, type PlainContent } from './answers-table';
import { inChunks } from './chunks';
import { columnLetters, mostRows, SharedTexts, sheetLines, xmlHead } from './sheet-xml';
import { columnsOf } from './table';

/** All answers as one big sheet of an Excel file, which is written while it is read and never stands in memory whole. */
export function answersXlsx(content: PlainContent): AsyncIterable<Uint8Array> {
  const rows = countAnswerLines(content.phases);
  if (rows >= mostRows)
    throw new Error(`A worksheet holds ${mostRows} rows, and these are ${rows} and a header.`);
  const table = answersTable(content);
  const texts = new SharedTexts();
  // A table needs a row below its header.
  const marked = rows > 0;
  const columns = columnsOf(table).map(({ name }) => name);
  const parts: [name: string, lines: () => Iterable<string>][] = [
    ['[Content_Types].xml', () => [contentTypes(marked)]],
    ['_rels/.rels', () => [relations({ officeDocument: 'xl/workbook.xml' }, coreRelation)]],
    ['docProps/core.xml', () => [coreProperties(content)]],
    ['xl/workbook.xml', () => [workbook]],
    [
      'xl/_rels/workbook.xml.rels',
      () => [
        relations({
          worksheet: 'worksheets/sheet1.xml',
          styles: 'styles.xml',
          sharedStrings: 'sharedStrings.xml',
        }),
      ],
    ],
    ['xl/styles.xml', () => [xlsxStyles]],
    ['xl/worksheets/sheet1.xml', () => sheetLines(table, texts, marked)],
    ['xl/sharedStrings.xml', () => texts.lines()],
  ];
  if (marked)
    parts.push(
      ['xl/worksheets/_rels/sheet1.xml.rels', () => [relations({ table: '../tables/table1.xml' })]],
      ['xl/tables/table1.xml', () => [tablePart(columns, rows)]],
    );
  return streamZip(parts.map(([name, lines]): ZipEntry => ({ name, body: () => inChunks(lines()) })));
}

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const spreadsheetType = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const workbook = `${xmlHead}<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="Answers" sheetId="1" r:id="rId1"/></sheets></workbook>`;
const coreRelation = `<Relationship Id="core" Type="${packages}/relationships/metadata/core-properties" Target="docProps/core.xml"/>`;

function contentTypes(marked: boolean): string {
  const parts = {
    '/xl/workbook.xml': `${spreadsheetType}.sheet.main+xml`,
    '/xl/worksheets/sheet1.xml': `${spreadsheetType}.worksheet+xml`,
    '/xl/styles.xml': `${spreadsheetType}.styles+xml`,
    '/xl/sharedStrings.xml': `${spreadsheetType}.sharedStrings+xml`,
    '/docProps/core.xml': 'application/vnd.openxmlformats-package.core-properties+xml',
    ...(marked && { '/xl/tables/table1.xml': `${spreadsheetType}.table+xml` }),
  };
  const overrides = Object.entries(parts).map(
    ([name, type]) => `<Override PartName="${name}" ContentType="${type}"/>`,
  );
  return `${xmlHead}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`;
}

function relations(targets: Readonly<Record<string, string>>, more = ''): string {
  const each = Object.entries(targets).map(
    ([type, target], at) => `<Relationship Id="rId${at + 1}" Type="${office}/${type}" Target="${target}"/>`,
  );
  return `${xmlHead}<Relationships xmlns="${packages}/relationships">${each.join('')}${more}</Relationships>`;
}

function coreProperties({ phases, illustrative }: PlainContent): string {
  const names = [...new Set([phases.at(0), phases.at(-1)].map((phase) => phase?.figures.phase.name))];
  const title = `Answers of every area, ${illustrative ? 'illustrative data, ' : ''}${names.filter(Boolean).join(' to ')}`;
  return `${xmlHead}<cp:coreProperties xmlns:cp="${packages}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escapeXml(title)}</dc:title><dc:creator>Report pathfinder progress</dc:creator><dc:description>${escapeXml(marking)}</dc:description><dc:language>en-GB</dc:language></cp:coreProperties>`;
}

function tablePart(columns: readonly string[], rows: number): string {
  const named = columns.map(
    (name, at) => `<tableColumn id="${at + 1}" name="${escapeXml(escapeCodes(name))}"/>`,
  );
  const ref = `A1:${columnLetters(columns.length - 1)}${rows + 1}`;
  return `${xmlHead}<table xmlns="${main}" id="1" name="answers" displayName="answers" ref="${ref}" totalsRowShown="0"><tableColumns count="${columns.length}">${named.join('')}</tableColumns><tableStyleInfo showFirstColumn="0" showLastColumn="0" showRowStripes="0" showColumnStripes="0"/></table>`;
}
