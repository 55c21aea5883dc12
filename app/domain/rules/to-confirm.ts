import type { Item } from '../proforma';
import type { Problem } from '../rules';
import { fingerprintOf } from './fingerprint';

/** Something to confirm or explain about an item; `entered` is what it would have to be asked about again. */
export function toConfirm(
  rule: string,
  { code }: Pick<Item, 'code'>,
  field: Problem['field'],
  text: string,
  entered: readonly unknown[],
): Problem {
  return { grade: 'confirm', rule, code, field, text, fingerprint: fingerprintOf(rule, code, ...entered) };
}
