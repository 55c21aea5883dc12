import type { Tally } from '~/domain/changes';
import { listNames, plural } from '~/domain/words';
import type { WorkLeft } from '~/domain/work-left';

/** `5 items: 4 unchanged, 1 to answer`, leaving out what there is none of. */
export function sayTally({ items, unchanged, changed, toAnswer }: Tally): string {
  const parts = [
    unchanged > 0 && `${unchanged} unchanged`,
    changed > 0 && `${changed} changed`,
    toAnswer > 0 && `${toAnswer} to answer`,
  ].filter(Boolean);
  return `${plural(items, 'item')}: ${parts.join(', ')}`;
}

/** Whether every item of the group is answered with the reasons it needs. */
export function isComplete({ toAnswer, reasons }: Tally): boolean {
  return toAnswer === 0 && reasons === 0;
}

/** Whether nothing of the group waits for the area, queries included. */
export function isSettled(left: WorkLeft): boolean {
  return isComplete(left) && left.toConfirm + left.queries + left.asked + left.toCorrect === 0;
}

/** `5 to answer, 1 reason to give and 2 queries to reply to`; an empty text when nothing is left. */
export function sayLeft(left: WorkLeft): string {
  const { toAnswer } = left;
  return listNames([...(toAnswer > 0 ? [`${toAnswer} to answer`] : []), ...besides(left)]);
}

/** As sayLeft, of what is to be done besides answering. */
export function sayBesides(left: WorkLeft): string {
  return listNames(besides(left));
}

function besides({ asked, toCorrect, reasons, toConfirm, queries }: WorkLeft): string[] {
  return [
    asked > 0 && `${asked} to change as asked`,
    toCorrect > 0 && `${toCorrect} to correct`,
    reasons > 0 && `${plural(reasons, 'reason')} to give`,
    toConfirm > 0 && `${toConfirm} to confirm or explain`,
    queries > 0 && `${plural(queries, 'query', 'queries')} to reply to`,
  ].filter((part) => part !== false);
}
