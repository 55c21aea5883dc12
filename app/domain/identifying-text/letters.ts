import type { Finding } from '../identifying-text';
import { familyWords } from './family-words';
import type { Word } from './words-of';

/** People and families called by a letter, as in “child A”. */
export function findLetters(text: string, words: readonly Word[]): Finding[] {
  return words.flatMap((word, at) => {
    const start = words[at - 1]?.start ?? 0;
    const found = { kind: 'letter', start, end: word.end, text: text.slice(start, word.end) } as const;
    return isLetter(words, at, text) ? [found] : [];
  });
}

/** “child A”, “Mother B’s”: not the “A” of “A&E” or of “A new post”. */
function isLetter(words: readonly Word[], at: number, text: string): boolean {
  const [before, word, next] = [words[at - 1], words[at] as Word, words[at + 1]];
  if (!/^[A-HJ-Z](?:['’]s)?$/.test(word.text) || !before || !/^ ["'“‘(]?$/.test(word.gap)) return false;
  if (/^[&/\-\d]/.test(text.slice(word.end)) || next?.base === 'of') return false;
  return (
    familyWords.has(before.base) || before.base === 'person' || /^(?:mr|mrs|ms|miss|mx)$/.test(before.base)
  );
}
