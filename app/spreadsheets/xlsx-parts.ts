import { type FileFacts, packagedFacts } from './file-facts';
import { addressOf } from './form-sheet';
import type { LaidSheet } from './layout';
import { type SharedTexts, sharedTexts, xlsxSheet } from './xlsx-sheet';
import { xlsxStyles } from './xlsx-styles';
import { escapeCodes, escapeXml } from './xml';
import type { Parts } from './zip';

/** The parts of an Excel file, in the order in which Excel itself writes them. */
export function xlsxParts(sheets: readonly LaidSheet[], facts: FileFacts): Parts {
  const texts = sharedTexts();
  const worksheets = sheets.map((sheet, at) => xlsxSheet(sheet, texts, at === 0));
  return new Map([
    ['[Content_Types].xml', contentTypes(sheets)],
    ['_rels/.rels', rootRelations],
    ['docProps/core.xml', packagedFacts(facts)],
    ['xl/workbook.xml', workbookPart(sheets)],
    ['xl/_rels/workbook.xml.rels', workbookRelations(sheets)],
    ['xl/styles.xml', xlsxStyles],
    ['xl/sharedStrings.xml', stringsPart(texts)],
    ...sheets.flatMap((sheet, at): [string, string][] => {
      const [number, written] = [at + 1, worksheets[at]];
      if (!written) return [];
      const related = [
        ...(sheet.table ? [relation('table', `${office}/table`, `../tables/table${number}.xml`)] : []),
        ...written.addresses.map((address, link) =>
          relation(`link${link + 1}`, `${office}/hyperlink`, escapeXml(address), ' TargetMode="External"'),
        ),
      ];
      return [
        [`xl/worksheets/sheet${number}.xml`, written.xml],
        ...(related.length > 0
          ? [[`xl/worksheets/_rels/sheet${number}.xml.rels`, relations(related)] as [string, string]]
          : []),
        ...(sheet.table
          ? [[`xl/tables/table${number}.xml`, tablePart(sheet.table, number)] as [string, string]]
          : []),
      ];
    }),
  ]);
}

function workbookPart(sheets: readonly LaidSheet[]): string {
  const listed = sheets.map(
    ({ name }, at) => `<sheet name="${escapeXml(name)}" sheetId="${at + 1}" r:id="sheet${at + 1}"/>`,
  );
  return `${head}<workbook xmlns="${main}" xmlns:r="${office}"><workbookPr/><bookViews><workbookView activeTab="0"/></bookViews><sheets>${listed.join('')}</sheets></workbook>`;
}

function stringsPart({ count, unique }: SharedTexts): string {
  const items = [...unique.keys()].map(
    (text) => `<si><t xml:space="preserve">${escapeXml(escapeCodes(text))}</t></si>`,
  );
  return `${head}<sst xmlns="${main}" count="${count}" uniqueCount="${unique.size}">${items.join('')}</sst>`;
}

function tablePart(
  { name, columns, firstRow, lastRow }: NonNullable<LaidSheet['table']>,
  id: number,
): string {
  const ref = `${addressOf(0, firstRow)}:${addressOf(columns.length - 1, lastRow)}`;
  const named = columns.map((column, at) => `<tableColumn id="${at + 1}" name="${nameOf(column)}"/>`);
  return `${head}<table xmlns="${main}" id="${id}" name="${name}" displayName="${name}" ref="${ref}" totalsRowShown="0"><tableColumns count="${columns.length}">${named.join('')}</tableColumns><tableStyleInfo showFirstColumn="0" showLastColumn="0" showRowStripes="0" showColumnStripes="0"/></table>`;
}

// Excel reads _x0041_ in a name as the letter A, as it does in a cell, and needs line ends to be written so.
function nameOf(column: string): string {
  return escapeXml(escapeCodes(column)).replaceAll('\n', '_x000a_');
}

function contentTypes(sheets: readonly LaidSheet[]): string {
  const parts = [
    ['/xl/workbook.xml', `${sheetml}.sheet.main+xml`],
    ['/xl/styles.xml', `${sheetml}.styles+xml`],
    ['/xl/sharedStrings.xml', `${sheetml}.sharedStrings+xml`],
    ['/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
    ...sheets.map((_, at) => [`/xl/worksheets/sheet${at + 1}.xml`, `${sheetml}.worksheet+xml`]),
    ...sheets.flatMap(({ table }, at) =>
      table ? [[`/xl/tables/table${at + 1}.xml`, `${sheetml}.table+xml`]] : [],
    ),
  ];
  const overrides = parts.map(([name, type]) => `<Override PartName="${name}" ContentType="${type}"/>`);
  return `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`;
}

function workbookRelations(sheets: readonly LaidSheet[]): string {
  return relations([
    ...sheets.map((_, at) =>
      relation(`sheet${at + 1}`, `${office}/worksheet`, `worksheets/sheet${at + 1}.xml`),
    ),
    relation('styles', `${office}/styles`, 'styles.xml'),
    relation('texts', `${office}/sharedStrings`, 'sharedStrings.xml'),
  ]);
}

function relation(id: string, type: string, target: string, mode = ''): string {
  return `<Relationship Id="${id}" Type="${type}" Target="${target}"${mode}/>`;
}

function relations(inside: readonly string[]): string {
  return `${head}<Relationships xmlns="${packaged}/relationships">${inside.join('')}</Relationships>`;
}

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaged = 'http://schemas.openxmlformats.org/package/2006';
const sheetml = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const rootRelations = relations([
  relation('workbook', `${office}/officeDocument`, 'xl/workbook.xml'),
  relation('facts', `${packaged}/relationships/metadata/core-properties`, 'docProps/core.xml'),
]);
