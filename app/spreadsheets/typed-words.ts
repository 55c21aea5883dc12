import { isShorthand, shorthand } from './shorthand';

/**
 * What somebody typed, as a cell of a table shows it: in quotation marks where it would be taken for a mark of a note,
 * for shorthand or for a sign, and left out for the shorthand of what is not there where there is nothing.
 */
export function typedCell(text: string): string {
  if (text === '') return shorthand.notSubmitted;
  if (marks.has(text)) return text;
  return looksLikeSign.test(text) || isShorthand(text) || mistakable().test(text) ? `“${text}”` : text;
}

/** A line, a title or a header with what somebody typed in it: whatever would be taken for a mark of a note is quoted. */
export function typedLine(text: string): string {
  return text.replace(mistakable(), (mark) => `“${mark}”`);
}

const marks: ReadonlySet<string> = new Set(Object.values(shorthand));
const looksLikeSign = /^(n\/?a|null|nil|[-–—~:.*]+|(\[[^\]]+\]\s*)+)$/i;

// Marks of notes in any spelling, and words spaced out by their letters.
function mistakable(): RegExp {
  return /\[notes? ?\d[^\]]*\]?|\[Note[^\]]*\]?|\(note \d+\)|(?<!\p{L})(?:\p{L} ){3,}\p{L}(?!\p{L})/gu;
}
