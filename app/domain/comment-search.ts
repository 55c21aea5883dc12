/** The most characters that are searched for. */
export const searchLimit = 100;

/** A stretch of a comment; `hit` where it is what was searched for. */
export type CommentPart = { text: string; hit: boolean };

/** What is searched for in comments; whole words, or else parts of words too. */
export type CommentSearch = { text: string; wholeWords: boolean };

/**
 * Whether a comment holds the words searched for, in that order and next to each other. Capitals, accents, kinds of
 * quotation mark and of white space make no difference; every other character stands for itself.
 */
export function holds(comment: string, search: CommentSearch): boolean {
  const wanted = plain(search.text).trim();
  if (!wanted || !plain(comment).includes(wanted)) return false;
  return !search.wholeWords || findHits(comment, search).length > 0;
}

/** The comment in stretches that together are the whole of it, with what was searched for marked. */
export function markHits(comment: string, search: CommentSearch | undefined): CommentPart[] {
  const parts: CommentPart[] = [];
  let at = 0;
  for (const { from, to } of search ? findHits(comment, search) : []) {
    if (from > at) parts.push({ text: comment.slice(at, from), hit: false });
    parts.push({ text: comment.slice(from, to), hit: true });
    at = to;
  }
  if (at < comment.length) parts.push({ text: comment.slice(at), hit: false });
  return parts;
}

/** The search that a text means; undefined where nothing is left to search for. */
export function readSearch(typed: string, wholeWords: boolean): CommentSearch | undefined {
  const text = [...typed.trim()].slice(0, searchLimit).join('').trim();
  return fold(text).text.trim() ? { text, wholeWords } : undefined;
}

/** Folded by hand, because the two engines' own `lower` and `like` do not agree on what is beyond ASCII. */
function findHits(comment: string, { text, wholeWords }: CommentSearch) {
  const wanted = fold(text).text.trim();
  if (!wanted) return [];
  const within = fold(comment);
  const hits: { from: number; to: number }[] = [];
  let at = within.text.indexOf(wanted);
  while (at >= 0) {
    const end = at + wanted.length;
    const from = within.from[at] ?? 0;
    const to = within.to[end - 1] ?? comment.length;
    const taken = wholeWords && (continues(within.text, at) || continues(within.text, end));
    // Two halves of one letter, such as a ligature, are one hit.
    if (!taken && from >= (hits.at(-1)?.to ?? 0)) hits.push({ from, to });
    at = within.text.indexOf(wanted, taken ? at + 1 : end);
  }
  return hits;
}

/** Whether a word goes on across this place. */
function continues(text: string, at: number): boolean {
  return wordAt.test(text.slice(Math.max(0, at - 2), at)) && /^[\p{L}\p{N}]/u.test(text.slice(at, at + 2));
}

const wordAt = /[\p{L}\p{N}]$/u;

/** A text as it is compared, and for each of its characters where that stands in the text as written. */
function fold(written: string) {
  const from: number[] = [];
  const to: number[] = [];
  let text = '';
  let at = 0;
  for (const letter of written) {
    const next = at + letter.length;
    const folded = foldLetter(letter);
    const repeats = folded === ' ' && text.endsWith(' ');
    // An accent of its own, or one more space, belongs to what stands before it.
    if ((folded === '' || repeats) && to.length > 0) to[to.length - 1] = next;
    if (!repeats)
      for (const unit of folded.split('')) {
        text += unit;
        from.push(at);
        to.push(next);
      }
    at = next;
  }
  return { text, from, to };
}

const known = new Map<string, string>();

function foldLetter(letter: string): string {
  const found = known.get(letter);
  if (found !== undefined) return found;
  const folded = plain(letter);
  known.set(letter, folded);
  return folded;
}

/** A text without what makes no difference; it says the same letter by letter. */
function plain(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/\s+/gu, ' ')
    .replace(/[‘’‛]/gu, "'")
    .replace(/[“”„]/gu, '"')
    .replace(/ς/gu, 'σ');
}
