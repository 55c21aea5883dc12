import { cellText } from './cell-text';
import type { FormBook, FormSheet } from './form-sheet';
import { odsFormSheet, odsValidations } from './ods-form-sheet';
import { odsFormStyles } from './ods-form-styles';
import { escapeXml } from './xml';
import type { Parts } from './zip';

/** The parts of an OpenDocument file with locked cells, lists and limits. */
export function odsForm(book: FormBook): Parts {
  return new Map([
    ['mimetype', kind],
    ['META-INF/manifest.xml', manifest],
    ['meta.xml', metaPart(book)],
    ['styles.xml', odsFormStyles],
    ['settings.xml', settingsPart(book.sheets)],
    ['content.xml', contentPart(book)],
  ]);
}

function contentPart({ sheets, checks }: FormBook): string {
  const widths = [...new Set(sheets.flatMap((sheet) => sheet.widths))];
  const columns = widths.map(
    (width) =>
      `<style:style style:name="Width${width}" style:family="table-column"><style:table-column-properties style:column-width="${(width * digitWidth + 0.2).toFixed(2)}cm"/></style:style>`,
  );
  const tables = sheets.map(
    ({ name, hidden, frozen }) =>
      `<style:style style:name="${name}" style:family="table" style:master-page-name="Form${frozen ? 2 : 1}"><style:table-properties table:display="${!hidden}"/></style:style>`,
  );
  return `${head}<office:document-content ${spaces} office:version="1.3"><office:automatic-styles>${columns.join('')}${tables.join('')}${row}</office:automatic-styles><office:body><office:spreadsheet table:structure-protected="true">${odsValidations(sheets, checks)}${sheets.map(odsFormSheet).join('')}</office:spreadsheet></office:body></office:document-content>`;
}

/** What stays in sight, and which sheet is opened: OpenDocument keeps both apart from the sheets. */
function settingsPart(sheets: readonly FormSheet[]): string {
  const item = (name: string, type: string, value: string | number) =>
    `<config:config-item config:name="${name}" config:type="${type}">${value}</config:config-item>`;
  const tables = sheets.flatMap(({ name, frozen }) => {
    if (!frozen) return [];
    const split = (way: string, side: string, at: number) => [
      item(`${way}SplitMode`, 'short', 2),
      item(`${way}SplitPosition`, 'int', at),
      item(`Position${side}`, 'int', at),
    ];
    const items = [
      item('CursorPositionX', 'int', frozen.columns),
      item('CursorPositionY', 'int', frozen.rows),
      ...split('Horizontal', 'Right', frozen.columns),
      ...split('Vertical', 'Bottom', frozen.rows),
      item('ActiveSplitRange', 'short', 3),
    ];
    return [
      `<config:config-item-map-entry config:name="${name}">${items.join('')}</config:config-item-map-entry>`,
    ];
  });
  return `${head}<office:document-settings xmlns:office="${urn}:office:1.0" xmlns:config="${urn}:config:1.0" xmlns:ooo="http://openoffice.org/2004/office" office:version="1.3"><office:settings><config:config-item-set config:name="ooo:view-settings"><config:config-item-map-indexed config:name="Views"><config:config-item-map-entry>${item('ViewId', 'string', 'view1')}<config:config-item-map-named config:name="Tables">${tables.join('')}</config:config-item-map-named>${item('ActiveTable', 'string', sheets[0]?.name ?? '')}</config:config-item-map-entry></config:config-item-map-indexed></config:config-item-set></office:settings></office:document-settings>`;
}

function metaPart({ title, subject }: FormBook): string {
  const says = (tag: string, text: string) => `<${tag}>${escapeXml(cellText(text))}</${tag}>`;
  return `${head}<office:document-meta xmlns:office="${urn}:office:1.0" xmlns:meta="${urn}:meta:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/" office:version="1.3"><office:meta>${says('dc:title', title)}${says('dc:subject', subject)}${says('meta:initial-creator', 'Report pathfinder progress')}${says('dc:language', 'en-GB')}</office:meta></office:document-meta>`;
}

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const kind = 'application/vnd.oasis.opendocument.spreadsheet';
const urn = 'urn:oasis:names:tc:opendocument:xmlns';
const spaces = `xmlns:office="${urn}:office:1.0" xmlns:table="${urn}:table:1.0" xmlns:text="${urn}:text:1.0" xmlns:style="${urn}:style:1.0" xmlns:of="${urn}:of:1.2"`;
const row =
  '<style:style style:name="Row" style:family="table-row"><style:table-row-properties style:use-optimal-row-height="true"/></style:style>';
/** How wide a digit of the type is, in centimetres. */
const digitWidth = 0.235;

const files = ['meta.xml', 'styles.xml', 'settings.xml', 'content.xml'].map((path) => [path, 'text/xml']);
const manifest = `${head}<manifest:manifest xmlns:manifest="${urn}:manifest:1.0" manifest:version="1.3">${[
  ['/', kind],
  ...files,
]
  .map(
    ([path, type]) =>
      `<manifest:file-entry manifest:full-path="${path}" manifest:media-type="${type}"${path === '/' ? ' manifest:version="1.3"' : ''}/>`,
  )
  .join('')}</manifest:manifest>`;
