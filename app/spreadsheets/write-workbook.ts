import * as XLSX from 'xlsx';
import { type FileFacts, factsOf } from './file-facts';
import { type LaidSheet, layOut } from './layout';
import { odsParts } from './ods-parts';
import type { Workbook } from './sheet';
import { xlsxParts } from './xlsx-parts';
import { escapeCodes } from './xml';
import { readZip, writeZip } from './zip';

/** The file's bytes: the library writes the cells, and what it cannot say is then put into its parts. */
export async function writeWorkbook(workbook: Workbook, format: 'xlsx' | 'ods'): Promise<Uint8Array> {
  const sheets = layOut(workbook);
  const facts = factsOf(workbook);
  const written = readZip(writeCells(sheets, facts, format));
  return writeZip(format === 'xlsx' ? xlsxParts(written, sheets) : odsParts(written, sheets, facts));
}

function writeCells(sheets: readonly LaidSheet[], facts: FileFacts, format: 'xlsx' | 'ods'): Uint8Array {
  const book = XLSX.utils.book_new();
  for (const sheet of sheets) XLSX.utils.book_append_sheet(book, worksheetOf(sheet, format), sheet.name);
  const { title: Title, subject: Subject, author: Author, language: Language, keywords } = facts;
  // `Language` is written though the library's types do not know it.
  const Props = { Title, Subject, Author, Language, Keywords: keywords.join(', ') };
  book.Props = Props;
  // Shared strings are the only texts that the library types as strings, not as results of formulas.
  return XLSX.write(book, { type: 'buffer', bookType: format, bookSST: true });
}

function worksheetOf({ lines, widths }: LaidSheet, format: 'xlsx' | 'ods'): XLSX.WorkSheet {
  const sheet: XLSX.WorkSheet = {};
  const lastColumn = Math.max(1, ...lines.map((line) => line.length)) - 1;
  sheet['!ref'] = XLSX.utils.encode_range({ s: { r: 0, c: 0 }, e: { r: lines.length - 1, c: lastColumn } });
  sheet['!cols'] = widths.map((wch) => ({ wch }));
  lines.forEach((line, r) => {
    line.forEach(({ value }, c) => {
      if (value !== '') sheet[XLSX.utils.encode_cell({ r, c })] = cellOf(value, format);
    });
  });
  return sheet;
}

function cellOf(value: string | number, format: 'xlsx' | 'ods'): XLSX.CellObject {
  if (typeof value === 'number') return { t: 'n', v: value };
  return { t: 's', v: format === 'xlsx' ? escapeCodes(value) : value };
}
