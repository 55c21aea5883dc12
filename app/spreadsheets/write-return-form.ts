import { answersSheet } from './answers-sheet';
import type { FormBook } from './form-sheet';
import { instructionsSheet } from './instructions-sheet';
import { checksOf, listsSheet } from './lists-sheet';
import { odsForm } from './ods-form';
import type { ReturnForm } from './return-form';
import { xlsxForm } from './xlsx-form';
import { writeZip } from './zip';

/** A return's workbook to fill in offline, as the file's bytes. */
export function writeReturnForm(form: ReturnForm, format: 'xlsx' | 'ods'): Uint8Array {
  const book: FormBook = {
    title: `Progress of ${form.area.name}, ${form.phase.name}`,
    subject: `Offline return for ${form.phase.name}`,
    // Where the hidden sheet comes first, programs open the file on it and print it.
    sheets: [instructionsSheet(form), answersSheet(form), listsSheet(form)],
    checks: checksOf(form),
  };
  return writeZip(format === 'xlsx' ? xlsxForm(book) : odsForm(book));
}
