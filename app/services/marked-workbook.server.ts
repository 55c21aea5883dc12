import type { FilledForm } from '~/domain/filled-form';
import type { CellTexts } from '~/domain/workbook-cells';
import { workbookFields } from '~/domain/workbook-cells';
import type { UploadDecision } from '~/domain/workbook-upload';
import type { FormItem, ReturnForm } from '~/spreadsheets/return-form';

/** The workbook of a return with its cells as they were typed in one that was uploaded, and what is wrong with each row. */
export function markedForm(
  form: ReturnForm,
  { rows, downloadedAt }: FilledForm,
  { problemsByRow }: Pick<UploadDecision, 'problemsByRow'>,
): ReturnForm {
  const known = new Map(form.items.map((item) => [item.code, item]));
  const items = rows.map(({ code, row, cells, base }): FormItem => {
    const item = known.get(code) ?? { code, statement: '', section: '', last: null };
    const typed = Object.fromEntries(workbookFields.map((field) => [field, cells[field].text])) as CellTexts;
    return { ...item, cells: typed, base, problem: problemsByRow[row] ?? '' };
  });
  const made = new Date(downloadedAt);
  return { ...form, items, downloadedAt: Number.isNaN(made.getTime()) ? form.downloadedAt : made };
}
