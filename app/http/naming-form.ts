import { cleanText } from '~/domain/clean-text';
import type { Naming } from '~/domain/named-items';
import { textOf } from './form.server';

/** The items that a posted form names, each with its words, and the reason for them all. */
export function readNaming(form: FormData): Naming {
  const codes = new Set(form.getAll('items').map(String));
  return {
    reason: cleanText(textOf(form, 'reason')),
    items: [...codes].map((code) => ({ code, reason: cleanText(textOf(form, `words.${code}`)) })),
  };
}
