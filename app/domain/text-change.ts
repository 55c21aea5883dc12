/** A text that was changed, by what stays round the change: `start + removed + end` became `start + added + end`. */
export type TextChange = { start: string; removed: string; added: string; end: string };

/** What one change turns the first text into the second, in whole words. */
export function findTextChange(before: string, after: string): TextChange {
  const [from, to] = [wordsOf(before), wordsOf(after)];
  const shorter = Math.min(from.length, to.length);
  let start = 0;
  while (start < shorter && from[start] === to[start]) start++;
  let end = 0;
  while (end < shorter - start && from[from.length - 1 - end] === to[to.length - 1 - end]) end++;
  return {
    start: from.slice(0, start).join(''),
    removed: from.slice(start, from.length - end).join(''),
    added: to.slice(start, to.length - end).join(''),
    end: from.slice(from.length - end).join(''),
  };
}

/** Words, each with the blank that follows it. */
function wordsOf(text: string): string[] {
  return text.match(/\s*\S+\s*|\s+/g) ?? [];
}
