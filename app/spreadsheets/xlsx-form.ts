import { cellText } from './cell-text';
import { columnName, type FormBook, type FormSheet } from './form-sheet';
import { formSheets } from './return-form';
import { xlsxFormSheet } from './xlsx-form-sheet';
import { xlsxFormStyles } from './xlsx-form-styles';
import { escapeXml } from './xml';
import type { Parts } from './zip';

/** The parts of an Excel file with locked cells, lists and limits. */
export function xlsxForm(book: FormBook): Parts {
  const { sheets, checks } = book;
  const numbers = sheets.map((_, at) => at + 1);
  return new Map([
    ['[Content_Types].xml', contentTypes(numbers)],
    ['_rels/.rels', rootRelations],
    ['docProps/core.xml', coreProperties(book)],
    ['xl/workbook.xml', workbookPart(book)],
    ['xl/_rels/workbook.xml.rels', workbookRelations(numbers)],
    ['xl/styles.xml', xlsxFormStyles],
    ...sheets.map((sheet, at): [string, string] => [
      `xl/worksheets/sheet${at + 1}.xml`,
      xlsxFormSheet(sheet, checks, at === 0),
    ]),
  ]);
}

function workbookPart({ sheets, checks }: FormBook): string {
  const listed = sheets.map(
    ({ name, hidden }, at) =>
      `<sheet name="${escapeXml(name)}" sheetId="${at + 1}"${hidden ? ' state="hidden"' : ''} r:id="rId${at + 1}"/>`,
  );
  const lists = new Map(Object.values(checks).flatMap(({ list }) => (list ? [[list.name, list.range]] : [])));
  const names = [
    ...sheets.flatMap(printTitles),
    ...[...lists].map(
      ([name, range]) => `<definedName name="${name}">${formSheets.lists}!${range}</definedName>`,
    ),
  ];
  // The structure is locked without a password: sheets cannot be renamed by accident, and anybody may unlock it.
  return `${head}<workbook xmlns="${main}" xmlns:r="${office}"><workbookPr/><workbookProtection lockStructure="1"/><bookViews><workbookView activeTab="0"/></bookViews><sheets>${listed.join('')}</sheets><definedNames>${names.join('')}</definedNames></workbook>`;
}

function printTitles({ name, frozen }: FormSheet, at: number): string[] {
  if (!frozen) return [];
  const columns = `${name}!$A:$${columnName(frozen.columns - 1)}`;
  const row = `${name}!$${frozen.rows}:$${frozen.rows}`;
  return [`<definedName name="_xlnm.Print_Titles" localSheetId="${at}">${columns},${row}</definedName>`];
}

function contentTypes(numbers: readonly number[]): string {
  const parts = [
    ['/xl/workbook.xml', `${sheetml}.sheet.main+xml`],
    ['/xl/styles.xml', `${sheetml}.styles+xml`],
    ['/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
    ...numbers.map((number) => [`/xl/worksheets/sheet${number}.xml`, `${sheetml}.worksheet+xml`]),
  ];
  const overrides = parts.map(([name, type]) => `<Override PartName="${name}" ContentType="${type}"/>`);
  return `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`;
}

function workbookRelations(numbers: readonly number[]): string {
  const sheets = numbers.map((number) =>
    relation(number, `${office}/worksheet`, `worksheets/sheet${number}.xml`),
  );
  return relations([...sheets, relation(numbers.length + 1, `${office}/styles`, 'styles.xml')]);
}

function relation(id: number, type: string, target: string): string {
  return `<Relationship Id="rId${id}" Type="${type}" Target="${target}"/>`;
}

function relations(inside: readonly string[]): string {
  return `${head}<Relationships xmlns="${packaged}/relationships">${inside.join('')}</Relationships>`;
}

function coreProperties({ title, subject }: FormBook): string {
  const says = (tag: string, text: string) => `<${tag}>${escapeXml(cellText(text))}</${tag}>`;
  return `${head}<cp:coreProperties xmlns:cp="${packaged}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">${says('dc:title', title)}${says('dc:subject', subject)}${says('dc:creator', 'Report pathfinder progress')}${says('dc:language', 'en-GB')}</cp:coreProperties>`;
}

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaged = 'http://schemas.openxmlformats.org/package/2006';
const sheetml = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const rootRelations = relations([
  relation(1, `${office}/officeDocument`, 'xl/workbook.xml'),
  relation(2, `${packaged}/relationships/metadata/core-properties`, 'docProps/core.xml'),
]);
