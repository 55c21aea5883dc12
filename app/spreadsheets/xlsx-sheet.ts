import { addressOf } from './form-sheet';
import type { LaidCell, LaidSheet } from './layout';
import { rowHeight } from './row-height';
import { xlsxFormats } from './xlsx-styles';
import { escapeXml } from './xml';

/** The texts of all cells: each once, by the place that cells name it by, and how many cells name any. */
export type SharedTexts = { unique: Map<string, number>; count: number };

/** None yet. */
export function sharedTexts(): SharedTexts {
  return { unique: new Map(), count: 0 };
}

/** One worksheet, its elements in the order that Excel insists on, and where its links out of the file lead. */
export function xlsxSheet(
  { lines, widths, table, print }: LaidSheet,
  texts: SharedTexts,
  selected: boolean,
): { xml: string; addresses: string[] } {
  const { links, addresses } = linksIn(lines);
  const lastColumn = Math.max(1, ...lines.map((line) => line.length)) - 1;
  const xml = [
    head,
    print.scale ? '' : '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    `<dimension ref="A1:${addressOf(lastColumn, lines.length - 1)}"/>`,
    `<sheetViews><sheetView${selected ? ' tabSelected="1"' : ''} workbookViewId="0"/></sheetViews>`,
    '<sheetFormatPr defaultRowHeight="15.75"/>',
    `<cols>${widths.map((width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width + 1}" customWidth="1"/>`).join('')}</cols>`,
    `<sheetData>${lines.map((line, row) => rowOf(line, row, widths, texts)).join('')}</sheetData>`,
    links.length > 0 ? `<hyperlinks>${links.join('')}</hyperlinks>` : '',
    '<pageMargins left="0.5" right="0.5" top="0.5" bottom="0.5" header="0.3" footer="0.3"/>',
    `<pageSetup paperSize="${paperSizes[print.paper]}" ${print.scale ? `scale="${print.scale}" ` : 'fitToWidth="1" fitToHeight="0" '}orientation="landscape"/>`,
    table ? '<tableParts count="1"><tablePart r:id="table"/></tableParts>' : '',
    '</worksheet>',
  ];
  return { xml: xml.join(''), addresses };
}

const paperSizes = { A4: 9, A3: 8 };

function rowOf(line: readonly LaidCell[], row: number, widths: readonly number[], texts: SharedTexts) {
  const cells = line.map(({ value, role }, column) => {
    const start = `<c r="${addressOf(column, row)}" s="${xlsxFormats[role]}"`;
    if (value === '') return `${start}/>`;
    if (typeof value === 'number') return `${start}><v>${value}</v></c>`;
    return `${start} t="s"><v>${placeOf(value, texts)}</v></c>`;
  });
  return `<row r="${row + 1}" ht="${rowHeight(line, widths)}">${cells.join('')}</row>`;
}

// A text typed as one can never be taken for a formula.
function placeOf(text: string, texts: SharedTexts): number {
  texts.count += 1;
  const known = texts.unique.get(text);
  if (known !== undefined) return known;
  texts.unique.set(text, texts.unique.size);
  return texts.unique.size - 1;
}

function linksIn(lines: LaidSheet['lines']) {
  const addresses: string[] = [];
  const links = lines.flatMap((line, row) =>
    line.flatMap(({ link }, column) => {
      if (!link) return [];
      const start = `<hyperlink ref="${addressOf(column, row)}"`;
      if ('sheet' in link) return `${start} location="'${escapeXml(link.sheet)}'!A1"/>`;
      addresses.push(link.address);
      return `${start} r:id="link${addresses.length}"/>`;
    }),
  );
  return { links, addresses };
}

const head =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">';
