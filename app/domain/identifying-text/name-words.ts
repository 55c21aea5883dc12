import { familyWords, ordinary, possessives } from './family-words';
import { givenNames } from './given-names';
import type { Word } from './words-of';

/** Whether a word near a name, in the same sentence, is such a word. */
export function isNear(
  words: readonly Word[],
  at: number,
  last: number,
  is: (word: Word, before: Word | undefined) => boolean,
): boolean {
  const reach = 6;
  for (let to = last + 1; to <= last + reach && words[to] && !words[to]?.first; to++)
    if (is(words[to] as Word, words[to - 1])) return true;
  for (let to = at; to > at - reach && to > 0 && !words[to]?.first; to--)
    if (is(words[to - 1] as Word, words[to - 2])) return true;
  return false;
}

/** A word that says whose the next one is. */
export function isOwner(word: Word): boolean {
  return possessives.has(word.base) || word.owns;
}

/** A capitalised word that is no word of the programme, of services or of the calendar. */
export function mayBeName(word: Word | undefined): boolean {
  if (!word?.named) return false;
  const parts = [word.base, ...word.base.split('-')];
  return !parts.some((part) => ordinary.has(part) || familyWords.has(part));
}

/** Whether a known given name is among these words, and they are not those of a place or an organisation. */
export function isGiven(words: readonly Word[], at: number, last: number): boolean {
  const [before, next] = [words[at - 1], words[last + 1]];
  if (before && saints.has(before.base)) return false;
  if (next?.named && next.gap === ' ' && ordinary.has(next.base)) return false;
  return words.slice(at, last + 1).some(({ base }) => givenNames.has(base.split('-')[0] ?? ''));
}

const saints = new Set(['st', 'saint']);

/** The place of the last word of a name that begins here: four words at most. */
export function endOfName(words: readonly Word[], at: number): number {
  let last = at;
  while (last < at + 3 && words[last + 1]?.gap === ' ' && !words[last]?.owns && mayBeName(words[last + 1]))
    last += 1;
  return last;
}
