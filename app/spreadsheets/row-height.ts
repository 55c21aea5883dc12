import type { LaidCell, Role } from './layout';

/** How high a row has to be, in points, for its wrapped texts to show: not every program works it out. */
export function rowHeight(cells: readonly LaidCell[], widths: readonly number[]): number {
  const heights = cells.map(({ value, role }, at) => {
    const height = lineHeights[role] ?? usualLine;
    if (!wrapped.has(role)) return height;
    // Larger type takes as much more of the width as of the height.
    return countLines(String(value), (widths[at] ?? 1) * Math.min(1, usualLine / height)) * height;
  });
  return Math.min(Math.max(usualLine, ...heights), highestRow);
}

/** A line above a table, cut between words into as many as rows can be high enough for. */
export function cutLine(text: string, width: number): string[] {
  const most = Math.floor((highestRow / usualLine - 2) * width);
  if (countLines(text, width) * usualLine <= highestRow) return [text];
  const end = text.lastIndexOf(' ', most * 0.9);
  const at = end > 0 ? end : most;
  return [text.slice(0, at), ...cutLine(text.slice(at).trimStart(), width)];
}

const usualLine = 15.75;
const lineHeights: Partial<Record<Role, number>> = { title: 24, 'wrapped-title': 21, heading: 24 };
const wrapped: ReadonlySet<Role> = new Set<Role>([
  'wrapped-title',
  'prose',
  'link',
  'head',
  'number-head',
  'text',
  'shorthand',
]);
const highestRow = 409;

// Word by word, as a letter is about as wide as a digit at most.
function countLines(text: string, width: number): number {
  let lines = 0;
  for (const paragraph of text.split('\n')) {
    lines += 1;
    let taken = 0;
    for (const word of paragraph.split(' ')) {
      if (taken > 0 && taken + word.length > width) {
        lines += 1;
        taken = 0;
      }
      lines += Math.max(0, Math.ceil(word.length / width) - 1);
      taken += word.length + 1;
    }
  }
  return lines;
}
