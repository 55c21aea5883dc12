import { factsOf } from './file-facts';
import { layOut } from './layout';
import { odsParts } from './ods-parts';
import type { Workbook } from './sheet';
import { xlsxParts } from './xlsx-parts';
import { type Parts, writeZip } from './zip';

/** The file's bytes. */
export async function writeWorkbook(workbook: Workbook, format: 'xlsx' | 'ods'): Promise<Uint8Array> {
  return writeZip(workbookParts(workbook, format));
}

/** The parts of the file before they are packed: the same workbook always gives the same. */
export function workbookParts(workbook: Workbook, format: 'xlsx' | 'ods'): Parts {
  const sheets = layOut(workbook);
  const facts = factsOf(workbook);
  return format === 'xlsx' ? xlsxParts(sheets, facts) : odsParts(sheets, facts);
}
