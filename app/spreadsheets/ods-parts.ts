import { documentFacts, type FileFacts } from './file-facts';
import { addressOf } from './form-sheet';
import type { LaidCell, LaidSheet } from './layout';
import { odsPrintName, odsStyleNames, odsStyles, odsTitleStyle } from './ods-styles';
import { escapeXml } from './xml';
import type { Parts } from './zip';

/** The parts of an OpenDocument 1.2 file. */
export function odsParts(sheets: readonly LaidSheet[], facts: FileFacts): Parts {
  return new Map([
    ['mimetype', kind],
    ['META-INF/manifest.xml', manifest],
    ['meta.xml', documentFacts(facts)],
    ['styles.xml', odsStyles(sheets.map(({ print }) => print))],
    ['content.xml', contentPart(sheets)],
  ]);
}

function contentPart(sheets: readonly LaidSheet[]): string {
  const widths = [...new Set(sheets.flatMap((sheet) => sheet.widths))];
  const columns = widths.map(
    (width) =>
      `<style:style style:name="Width${width}" style:family="table-column"><style:table-column-properties style:column-width="${(width * digitWidth + 0.2).toFixed(2)}cm"/></style:style>`,
  );
  const setups = [...new Set(sheets.map(({ print }) => odsPrintName(print)))];
  const tables = sheets.map(tableOf);
  return `${head}<office:document-content ${spaces} office:version="1.2"><office:automatic-styles>${columns.join('')}${setups.map(sheetStyle).join('')}${rowStyle}${odsTitleStyle}</office:automatic-styles><office:body><office:spreadsheet>${tables.join('')}${markTables(sheets)}</office:spreadsheet></office:body></office:document-content>`;
}

function tableOf({ name, lines, widths, table, print }: LaidSheet): string {
  const columns = widths.map((width, at) => {
    const column = `<table:table-column table:style-name="Width${width}"/>`;
    return at === 0 && print.scale ? onEveryPage('columns', column) : column;
  });
  const rows = lines.map((line, at) => {
    const row = `<table:table-row table:style-name="Row">${line.map(cellOf).join('')}</table:table-row>`;
    return at === table?.firstRow ? onEveryPage('rows', row) : row;
  });
  return `<table:table table:name="${escapeXml(name)}" table:style-name="Sheet${odsPrintName(print)}">${columns.join('')}${rows.join('')}</table:table>`;
}

function onEveryPage(which: 'rows' | 'columns', inside: string): string {
  return `<table:table-header-${which}>${inside}</table:table-header-${which}>`;
}

// A text typed as one can never be taken for a formula.
function cellOf({ value, role, link }: LaidCell): string {
  const start = `<table:table-cell table:style-name="${odsStyleNames[role]}"`;
  if (value === '') return `${start}/>`;
  if (typeof value === 'number')
    return `${start} office:value-type="float" office:value="${value}"><text:p>${value}</text:p></table:table-cell>`;
  const text = value.split('\n').map((line) => `<text:p>${linked(spaced(line), link)}</text:p>`);
  return `${start} office:value-type="string">${text.join('')}</table:table-cell>`;
}

function linked(text: string, link: LaidCell['link']): string {
  if (!link) return text;
  const target = 'sheet' in link ? `#${link.sheet}.A1` : link.address;
  return `<text:a xlink:type="simple" xlink:href="${escapeXml(target)}">${text}</text:a>`;
}

// In a paragraph, tabs and spaces beside other spaces or at its ends have to be said.
function spaced(text: string): string {
  return escapeXml(text)
    .replace(/^ +| {2,}| +$/g, (run) => `<text:s text:c="${run.length}"/>`)
    .replaceAll('\t', '<text:tab/>');
}

function markTables(sheets: readonly LaidSheet[]): string {
  const ranges = sheets.flatMap(({ name, table }) => {
    if (!table) return [];
    const from = addressOf(0, table.firstRow);
    const to = addressOf(table.columns.length - 1, table.lastRow);
    return `<table:database-range table:name="${table.name}" table:target-range-address="${name}.${from}:${name}.${to}" table:contains-header="true" table:display-filter-buttons="false"/>`;
  });
  return ranges.length === 0 ? '' : `<table:database-ranges>${ranges.join('')}</table:database-ranges>`;
}

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const kind = 'application/vnd.oasis.opendocument.spreadsheet';
const urn = 'urn:oasis:names:tc:opendocument:xmlns';
const spaces = `xmlns:office="${urn}:office:1.0" xmlns:table="${urn}:table:1.0" xmlns:text="${urn}:text:1.0" xmlns:style="${urn}:style:1.0" xmlns:fo="${urn}:xsl-fo-compatible:1.0" xmlns:xlink="http://www.w3.org/1999/xlink"`;
const sheetStyle = (name: string) =>
  `<style:style style:name="Sheet${name}" style:family="table" style:master-page-name="${name}"><style:table-properties table:display="true"/></style:style>`;
const rowStyle =
  '<style:style style:name="Row" style:family="table-row"><style:table-row-properties style:use-optimal-row-height="true"/></style:style>';
/** How wide a digit of the type is, in centimetres. */
const digitWidth = 0.235;

const manifest = `${head}<manifest:manifest xmlns:manifest="${urn}:manifest:1.0" manifest:version="1.2"><manifest:file-entry manifest:full-path="/" manifest:media-type="${kind}" manifest:version="1.2"/>${[
  'meta.xml',
  'styles.xml',
  'content.xml',
]
  .map((path) => `<manifest:file-entry manifest:full-path="${path}" manifest:media-type="text/xml"/>`)
  .join('')}</manifest:manifest>`;
