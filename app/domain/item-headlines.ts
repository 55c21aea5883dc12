import { whoSentIn } from './headline-areas';
import type { HeadlineCount, HeadlinePart } from './headlines';
import { answersTo, type Matrix, type MatrixRow, matrixRows } from './matrix';
import type { Stalled } from './stalled';
import {
  allOf,
  hasOrHave,
  isOrAre,
  listNames,
  listParts,
  midSentence,
  outOf,
  plural,
  sayNumber,
} from './words';

// The most items that a sentence names; more are only counted.
const mostItems = 3;

/** How many items are in place everywhere, and which are in place in the fewest areas. */
export function itemsInPlace(matrix: Matrix): HeadlinePart[] {
  const rows = matrixRows(matrix).filter((row) => answersTo(row) > 0);
  if (rows.length === 0 || matrix.sent === 1) return [];
  const whole = rows.filter((row) => shareInPlace(row) === 1);
  const rest = rows.filter((row) => shareInPlace(row) < 1);
  const oneBase = rows.every((row) => answersTo(row) === matrix.sent);
  const where = oneBase
    ? [whoSentIn(matrix, allOf(matrix.sent, 'area')), ' that sent.']
    : ['every area in scope that sent.'];
  const subject = whole.length > 0 ? countItems(whole, outOf(whole.length, rows.length, 'item')) : 'No item';
  const said = [subject, ` ${isOrAre(Math.max(whole.length, 1))} in place in `, ...where];
  return rest.length > 0 ? [...said, ...leastInPlace(rest, oneBase)] : said;
}

function leastInPlace(rows: readonly MatrixRow[], oneBase: boolean): HeadlinePart[] {
  const lowest = Math.min(...rows.map(shareInPlace));
  const tied = rows.filter((row) => shareInPlace(row) === lowest);
  const named = tied.length <= mostItems;
  const items = countItems(tied, plural(tied.length, 'item'));
  const names = tied.map((row) => midSentence(row.shortName));
  const bases = tied.map((row) => outOf(row.inPlace.count, answersTo(row), 'area'));
  const placed = tied.map((row, at) => countItems([row], `${names[at]} (${bases[at]})`, row.inPlace.count));
  if (!oneBase) return [' The lowest share is in ', ...(named ? listParts(placed) : [items]), '.'];
  if (!named && lowest === 0) {
    const none = countItems(tied, `0 of ${sayNumber(tied[0] ? answersTo(tied[0]) : 0)}`, 0);
    return [' ', items, ' are in place in no area: ', none, '.'];
  }
  const which = [` The fewest ${isOrAre(tied.length)} `, named ? listNames(names) : items];
  const base = countItems(tied, bases[0] ?? '', tied[0]?.inPlace.count);
  return [...which, tied.length === 1 ? ', in place in ' : ', each in place in ', base, '.'];
}

function shareInPlace(row: MatrixRow): number {
  return row.inPlace.count / answersTo(row);
}

/** How many items have not moved on from in design; nothing when none. */
export function itemsStalled({ items, atLeast }: Stalled): HeadlinePart[] {
  if (items.length === 0) return [];
  const run = `been in design in the same area for ${plural(atLeast, 'phase')} or more`;
  return [countItems(items, `${plural(items.length, 'item')} ${hasOrHave(items.length)} ${run}`), '.'];
}

function countItems(rows: readonly { code: string }[], text: string, count = rows.length): HeadlineCount {
  return { text, count, link: { kind: 'item', codes: rows.map((row) => row.code) } };
}
