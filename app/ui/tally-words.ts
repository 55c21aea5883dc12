import type { Tally } from '~/domain/changes';
import { plural } from '~/domain/words';

/** `5 items: 4 unchanged, 1 to answer`, leaving out what there is none of. */
export function sayTally({ items, unchanged, changed, toAnswer }: Tally): string {
  const parts = [
    unchanged > 0 && `${unchanged} unchanged`,
    changed > 0 && `${changed} changed`,
    toAnswer > 0 && `${toAnswer} to answer`,
  ].filter(Boolean);
  return `${plural(items, 'item')}: ${parts.join(', ')}`;
}

/** Whether nothing is left to do in the group. */
export function isComplete({ toAnswer, reasons }: Tally): boolean {
  return toAnswer === 0 && reasons === 0;
}
