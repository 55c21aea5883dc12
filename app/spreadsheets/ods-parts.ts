import * as XLSX from 'xlsx';
import type { FileFacts } from './file-facts';
import type { LaidSheet } from './layout';
import { odsStyleNames, odsStyles } from './ods-styles';
import { escapeXml } from './xml';
import type { Parts } from './zip';

/** What the library leaves out of an OpenDocument file: title and language, headings, tables, widths. */
export function odsParts(written: Parts, sheets: readonly LaidSheet[], facts: FileFacts): Parts {
  const content = written.get('content.xml') ?? '';
  return new Map(written)
    .set('styles.xml', odsStyles)
    .set('meta.xml', metaPart(facts))
    .set('content.xml', markTables(widen(dress(content, sheets), sheets), sheets));
}

function dress(xml: string, sheets: readonly LaidSheet[]): string {
  let sheet = -1;
  let row = -1;
  let column = -1;
  return xml.replace(/<table:table(?:-row|-cell)?(?=[ >])/g, (start) => {
    if (start === '<table:table') {
      sheet += 1;
      row = -1;
    } else if (start === '<table:table-row') {
      row += 1;
      column = -1;
    } else {
      column += 1;
      const role = sheets[sheet]?.lines[row]?.[column]?.role;
      if (role) return `${start} table:style-name="${odsStyleNames[role]}"`;
    }
    return start;
  });
}

// The library measures columns for a smaller type than ours.
function widen(xml: string, sheets: readonly LaidSheet[]): string {
  const widths = sheets.flatMap((sheet) => sheet.widths);
  let at = 0;
  return xml.replace(/style:column-width="[^"]*"/g, (whole) => {
    const width = widths[at];
    at += 1;
    return width === undefined ? whole : `style:column-width="${(width * digitWidth + 0.2).toFixed(2)}cm"`;
  });
}

function markTables(xml: string, sheets: readonly LaidSheet[]): string {
  const ranges = sheets.flatMap(({ name, table }) => {
    if (!table) return [];
    const from = XLSX.utils.encode_cell({ r: table.firstRow, c: 0 });
    const to = XLSX.utils.encode_cell({ r: table.lastRow, c: table.columns.length - 1 });
    return `<table:database-range table:name="${table.name}" table:target-range-address="${name}.${from}:${name}.${to}" table:contains-header="true" table:display-filter-buttons="false"/>`;
  });
  if (ranges.length === 0) return xml;
  return xml.replace(
    '</office:spreadsheet>',
    `<table:database-ranges>${ranges.join('')}</table:database-ranges></office:spreadsheet>`,
  );
}

function metaPart({ title, subject, author, keywords, language }: FileFacts): string {
  const terms = keywords.map((keyword) => `<meta:keyword>${escapeXml(keyword)}</meta:keyword>`);
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<office:document-meta xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/" office:version="1.2"><office:meta><dc:title>${escapeXml(title)}</dc:title><dc:subject>${escapeXml(subject)}</dc:subject>${terms.join('')}<meta:initial-creator>${escapeXml(author)}</meta:initial-creator><dc:creator>${escapeXml(author)}</dc:creator><dc:language>${language}</dc:language></office:meta></office:document-meta>`;
}

/** How wide a digit of the type is, in centimetres. */
const digitWidth = 0.235;
