/** A word of a text, with what stands between it and the word before. */
export type Word = {
  text: string;
  /** In small letters and without a possessive ending. */
  base: string;
  start: number;
  end: number;
  gap: string;
  /** Begins with a capital and goes on in small letters, as names do. */
  named: boolean;
  /** Says whose something is. */
  owns: boolean;
  /** Stands first in its sentence or line. */
  first: boolean;
};

const word = /[\p{L}\p{M}]+(?:['’‑-][\p{L}\p{M}]+)*(?:(?<=s)['’](?!\w))?/gu;

/** The words of a text in order; an apostrophe or hyphen between letters is part of a word. */
export function wordsOf(text: string): Word[] {
  let reached = 0;
  return [...text.matchAll(word)].map(({ 0: found, index }) => {
    const gap = text.slice(reached, index);
    const first = reached === 0 || (gap !== ' ' && /[.!?;:\n•]/.test(gap));
    reached = index + found.length;
    const place = { text: found, start: index, end: reached, gap, first };
    const small = found.toLowerCase();
    const named = small !== found && /^\p{Lu}['’]?\p{L}*\p{Ll}/u.test(found);
    if (!/['’‑]/.test(small)) return { ...place, base: small, named, owns: false };
    const base = small.replaceAll('’', "'").replaceAll('‑', '-');
    return { ...place, base: base.replace(/'s?$/, ''), named, owns: /'s?$/.test(base) };
  });
}
