import type { Finding } from '../identifying-text';
import { childWords, familyWords, homeWords, kin } from './family-words';
import { endOfName, isGiven, isNear, isOwner, mayBeName } from './name-words';
import type { Word } from './words-of';

/** Names of people beside words for relatives. */
export function findNames(text: string, words: readonly Word[]): Finding[] {
  return words.flatMap((word, at) => {
    if (!mayBeName(word) || (word.gap === ' ' && mayBeName(words[at - 1]))) return [];
    const last = endOfName(words, at);
    const { start, end = start } = { start: word.start, end: words[last]?.end };
    const found = { kind: 'name', start, end, text: text.slice(start, end) } as const;
    return isNameOfPerson(words, at, last) ? [found] : [];
  });
}

function isNameOfPerson(words: readonly Word[], at: number, last: number): boolean {
  const known = isGiven(words, at, last);
  return (
    isTitled(words, at) ||
    isAfterRelative(words, at, known) ||
    isBeforeRelative(words, last, known, last > at) ||
    isOfFamily(words, at, last) ||
    (known && isNear(words, at, last, ({ base }) => familyWords.has(base))) ||
    (last > at && isNear(words, at, last, ({ base }, before) => kin.has(base) && !!before && isOwner(before)))
  );
}

const titles = new Set(['Mr', 'Mrs', 'Ms', 'Miss', 'Mx']);

function isTitled(words: readonly Word[], at: number): boolean {
  return titles.has(words[at - 1]?.text ?? '') && /^\.? $/.test(words[at]?.gap ?? '');
}

/** “mum Sarah”, “her son, Tom”, “a girl called Ella”, “mother of Tom”. */
function isAfterRelative(words: readonly Word[], at: number, known: boolean): boolean {
  const [before, relative] = [words[at - 1], words[at - 2]];
  const { gap = '' } = words[at] ?? {};
  if (!before) return false;
  if (gap === ' ') {
    const small = !before.named || (before.first && kin.has(before.base));
    if (small && !before.owns && (kin.has(before.base) || commonChild.has(before.base))) return true;
    if (before.base === 'called' || before.base === 'named')
      return [relative, words[at - 3]].some((word) => !!word && !word.owns && familyWords.has(word.base));
    return before.base === 'of' && !!relative && !relative.named && kin.has(relative.base);
  }
  const close = /^(?:, | ?\(|: | [–-] )$/.test(gap);
  return close && !known && kin.has(before.base) && !!relative && isOwner(relative);
}

const commonChild = new Set(['child', 'boy', 'girl']);

/** “Sarah’s mum”, “John Smith’s family”, “Sarah Jones (mother)”, “Tom Brown, child”. */
function isBeforeRelative(words: readonly Word[], last: number, known: boolean, full: boolean): boolean {
  const name = words[last] as Word;
  const [next, then] = [words[last + 1], words[last + 2]];
  if (!next || next.base === 'mother-and-baby') return false;
  if (name.owns && next.gap === ' ') return isRelative(next, then, known || full);
  const article = /^(?:the|a|his|her|their)$/.test(next.base);
  const [relative, after] = article ? [then, words[last + 3]] : [next, then];
  if (!relative || (article && relative.gap !== ' ')) return false;
  if (/^ ?\($/.test(next.gap)) return kin.has(relative.base) || commonChild.has(relative.base);
  return (
    next.gap === ', ' && full && !relative.named && isRelative(relative, after, !homeWords.has(relative.base))
  );
}

/** A word for a relative, or for a child or home where that is enough; not part of the name of a service. */
function isRelative(word: Word, next: Word | undefined, homeToo: boolean): boolean {
  if (kin.has(word.base)) return !(next?.base === 'and');
  const service = !!next && next.gap === ' ' && (services.has(next.base) || next.named);
  return homeToo && !service && (childWords.has(word.base) || homeWords.has(word.base));
}

const services = new Set(
  `and assessment assessments care centre centres court death first friendly group groups health help hub hubs
  justice led liaison mental model network networks offer poverty plan plans programme protection safeguarding
  safety service services social solutions support team teams time welfare work worker workers`.split(/\s+/),
);

/** “the Okafor family”, where the sentence goes on about people and not about a service. */
function isOfFamily(words: readonly Word[], at: number, last: number): boolean {
  const [before, family, next] = [words[at - 1], words[last + 1], words[last + 2]];
  if (before?.base !== 'the' || family?.text.replace(/['’]s$/, '') !== 'family' || family.gap !== ' ')
    return false;
  const ends = next?.gap !== ' ' || family.owns;
  return (
    ends || /^(?:was|were|is|are|has|have|had|and|who|with|in|at|now|moved|lives?|said|case)$/.test(next.base)
  );
}
