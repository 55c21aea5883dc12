import * as XLSX from 'xlsx';
import { type WorkbookField, workbookFields } from '~/domain/workbook-cells';
import { codeHeader, fieldHeaders } from '~/spreadsheets/return-form';

type Format = 'xlsx' | 'ods';
type Typed = Partial<Record<WorkbookField, string>>;

/** The workbook after somebody has typed into the rows of these items and saved it with another program than ours. */
export function fillIn(bytes: Uint8Array, edits: Readonly<Record<string, Typed>>, format: Format = 'xlsx') {
  const book = XLSX.read(bytes, { type: 'buffer', cellFormula: true });
  const sheet = book.Sheets.Answers ?? {};
  for (const [code, typed] of Object.entries(edits))
    for (const [field, text] of Object.entries(typed))
      sheet[cellOf(sheet, code, field as WorkbookField)] = { t: 's', v: text };
  return new Uint8Array(XLSX.write(book, { type: 'buffer', bookType: format, bookSST: true }));
}

/** The workbook after somebody has emptied the whole rows of these items. */
export function emptyRows(bytes: Uint8Array, codes: readonly string[], format: Format = 'xlsx') {
  const book = XLSX.read(bytes, { type: 'buffer', cellFormula: true });
  const sheet = book.Sheets.Answers ?? {};
  const rows = codes.map((code) => cellOf(sheet, code, 'status').replace(/\D/g, ''));
  for (const address of Object.keys(sheet))
    if (rows.some((row) => /^[A-Z]+\d+$/.test(address) && address.replace(/\D/g, '') === row))
      delete sheet[address];
  return new Uint8Array(XLSX.write(book, { type: 'buffer', bookType: format, bookSST: true }));
}

/** What stands in the workbook's cells of one item, and in its Problem column. */
export function rowIn(bytes: Uint8Array, code: string): Record<WorkbookField | 'problem', string> {
  const sheet = XLSX.read(bytes, { type: 'buffer' }).Sheets.Answers ?? {};
  const at = (header: string) => String(sheet[addressOf(sheet, code, header)]?.v ?? '');
  const cells = workbookFields.map((field) => [field, at(fieldHeaders[field])]);
  return Object.fromEntries([...cells, ['problem', at('Problem')]]);
}

/** The address of an item’s cell, such as `H12`. */
export function cellOf(sheet: XLSX.WorkSheet, code: string, field: WorkbookField): string {
  return addressOf(sheet, code, fieldHeaders[field]);
}

function addressOf(sheet: XLSX.WorkSheet, code: string, header: string): string {
  const rows = XLSX.utils.sheet_to_json<string[]>(sheet, { header: 1, blankrows: true });
  const heads = rows.find((row) => row.includes(codeHeader)) ?? [];
  const r = rows.findIndex((row) => row[heads.indexOf(codeHeader)] === code);
  return XLSX.utils.encode_cell({ r, c: heads.indexOf(header) });
}
