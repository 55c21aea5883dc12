import { addressOf, type Check, checkedCells, type FormCell, type FormSheet } from './form-sheet';
import { rowHeight } from './row-height';
import { xlsxFormFormats } from './xlsx-form-styles';
import { escapeCodes, escapeXml } from './xml';

/** One worksheet of an Excel form; its elements stand in the order that Excel insists on. */
export function xlsxFormSheet(
  sheet: FormSheet,
  checks: Readonly<Record<string, Check>>,
  selected: boolean,
): string {
  const { lines, widths, frozen } = sheet;
  return [
    head,
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    `<dimension ref="A1:${addressOf(Math.max(...lines.map((line) => line.length)) - 1, lines.length - 1)}"/>`,
    `<sheetViews><sheetView${selected ? ' tabSelected="1"' : ''} workbookViewId="0">${frozen ? pane(frozen) : ''}</sheetView></sheetViews>`,
    '<sheetFormatPr defaultRowHeight="15.75"/>',
    `<cols>${widths.map((width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`).join('')}</cols>`,
    `<sheetData>${lines.map((line, row) => rowOf(line, row, widths)).join('')}</sheetData>`,
    // No password: it keeps from accidents, not from people. Rows and columns can still be resized.
    '<sheetProtection sheet="1" objects="1" scenarios="1" formatColumns="0" formatRows="0"/>',
    validations(sheet, checks),
    '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/>',
    `<pageSetup paperSize="9" orientation="landscape" fitToWidth="${frozen ? 2 : 1}" fitToHeight="0"/>`,
    '<headerFooter><oddFooter>&amp;L&amp;A&amp;RPage &amp;P of &amp;N</oddFooter></headerFooter>',
    '</worksheet>',
  ].join('');
}

function pane({ columns, rows }: { columns: number; rows: number }): string {
  const corner = addressOf(columns, rows);
  return `<pane xSplit="${columns}" ySplit="${rows}" topLeftCell="${corner}" activePane="bottomRight" state="frozen"/><selection pane="topRight"/><selection pane="bottomLeft"/><selection pane="bottomRight" activeCell="${corner}" sqref="${corner}"/>`;
}

function rowOf(line: readonly FormCell[], row: number, widths: readonly number[]): string {
  const cells = line.map(({ text, look }, column) => {
    const start = `<c r="${addressOf(column, row)}" s="${xlsxFormFormats[look]}"`;
    if (text === '') return `${start}/>`;
    return `${start} t="inlineStr"><is><t xml:space="preserve">${escapeXml(escapeCodes(text))}</t></is></c>`;
  });
  const laid = line.map(({ text, look }) => ({ value: text, role: heights[look] }));
  return `<row r="${row + 1}" ht="${rowHeight(laid, widths)}">${cells.join('')}</row>`;
}

const heights = {
  title: 'title',
  heading: 'heading',
  line: 'line',
  head: 'head',
  locked: 'text',
  entry: 'text',
  problem: 'text',
} as const;

function validations(sheet: FormSheet, checks: Readonly<Record<string, Check>>): string {
  const held = [...checkedCells(sheet)].flatMap(([name, cells]) => {
    const check = checks[name];
    return check ? [validation(check, rangesOf(cells))] : [];
  });
  if (held.length === 0) return '';
  return `<dataValidations count="${held.length}">${held.join('')}</dataValidations>`;
}

function validation({ list, longest, lenient, ...words }: Check, ranges: string): string {
  const kind = list ? 'type="list"' : 'type="textLength" operator="lessThanOrEqual"';
  const { errorTitle, error, promptTitle, prompt } = words;
  const said = Object.entries({ errorTitle, error, promptTitle, prompt }).map(
    ([name, text]) => `${name}="${escapeXml(text)}"`,
  );
  return `<dataValidation ${kind}${lenient ? ' errorStyle="warning"' : ''} allowBlank="1" showInputMessage="1" showErrorMessage="1" ${said.join(' ')} sqref="${ranges}"><formula1>${list ? list.name : longest}</formula1></dataValidation>`;
}

/** Cells below one another as one range. */
function rangesOf(cells: readonly string[]): string {
  const ranges: { column: string; from: number; to: number }[] = [];
  const byColumn = cells.map((cell) => ({
    column: cell.replace(/\d+/, ''),
    row: Number(cell.replace(/\D+/, '')),
  }));
  byColumn.sort((a, b) => a.column.localeCompare(b.column) || a.row - b.row);
  for (const { column, row } of byColumn) {
    const last = ranges.at(-1);
    if (last?.column === column && last.to === row - 1) last.to = row;
    else ranges.push({ column, from: row, to: row });
  }
  return ranges.map(({ column, from, to }) => `${column}${from}:${column}${to}`).join(' ');
}

const head = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">`;
