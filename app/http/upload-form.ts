import type { Item } from '~/domain/proforma';
import type { Choices } from '~/services/apply-upload.server';
import { textOf } from './form.server';

/** What somebody had before them when they applied a workbook, and what they chose for each conflict. */
export function readChoices(form: FormData, items: readonly Pick<Item, 'code'>[]): Choices {
  const seen: Record<string, number> = {};
  const keep: Choices['keep'] & Record<string, 'screen' | 'workbook' | undefined> = {};
  for (const { code } of items) {
    if (form.has(`${code}.seen`)) seen[code] = Number(textOf(form, `${code}.seen`));
    const chosen = textOf(form, `${code}.keep`);
    if (chosen === 'screen' || chosen === 'workbook') keep[code] = chosen;
  }
  return { seen, keep };
}
