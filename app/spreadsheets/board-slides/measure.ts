/** How many lines a text takes in Arial of this size in points, at this width in inches. */
export function countLines(text: string, width: number, size: number, isBold = false): number {
  const room = (width * 72 * 1000) / (size * (isBold ? boldness : 1));
  return text.split('\n').reduce((lines, paragraph) => lines + linesIn(paragraph, room), 0);
}

/** Whether every word of a text stands whole in a line of this width. */
export function keepsWords(text: string, width: number, size: number, isBold = false): boolean {
  const room = (width * 72 * 1000) / (size * (isBold ? boldness : 1));
  return text.split(/\s+/).every((word) => widthOf(word) <= room);
}

/** The largest of some sizes, largest first, in which the text fits a box; the last where it fits in none. */
export function sizeThatFits(
  text: string,
  { width, height, isBold }: { width: number; height: number; isBold?: boolean },
  sizes: readonly number[],
): number {
  const fits = (size: number) => countLines(text, width, size, isBold) * size * 1.2 <= height * 72;
  return sizes.find(fits) ?? sizes.at(-1) ?? 12;
}

/** A text cut between words or, failing that, characters, with an ellipsis where something was cut. */
export function cutTo(text: string, longest: number): string {
  const letters = Array.from(segmenter.segment(text), ({ segment }) => segment);
  if (letters.length <= longest) return text;
  const head = letters.slice(0, longest - 1).join('');
  const space = head.search(/\s\S*$/);
  return `${(space > head.length / 2 ? head.slice(0, space) : head).trimEnd()}…`;
}

/** A text of at most so many lines, with an ellipsis where lines were cut. */
export function cutLines(text: string, most: number): string {
  const lines = text.split(/\r\n|[\r\n\u2028\u2029]/);
  return lines.length <= most ? text : `${lines.slice(0, most).join('\n').trimEnd()}…`;
}

function linesIn(paragraph: string, room: number): number {
  let [lines, taken] = [1, 0];
  for (const word of paragraph.split(/(?<=[ \t-])/)) {
    const wide = widthOf(word);
    if (taken > 0 && taken + widthOf(word.trimEnd()) > room) {
      lines += 1;
      taken = 0;
    }
    // A word longer than a line is broken wherever the line ends.
    lines += Math.max(0, Math.ceil(wide / room) - 1);
    taken += wide > room ? wide % room : wide;
  }
  return lines;
}

/** In thousandths of the size of the type. */
function widthOf(text: string): number {
  let width = 0;
  for (const letter of text) width += widthOfLetter(letter.codePointAt(0) ?? 0);
  return width;
}

function widthOfLetter(code: number): number {
  if (code < 0x20) return 0;
  if (code < 0x7f) return widths[code - 0x20] ?? 600;
  return code < 0x2000 ? 650 : 1000;
}

const boldness = 1.09;
const segmenter = new Intl.Segmenter('en-GB');
// Arial's own, from the space to the tilde.
const widths = [
  278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556,
  556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278,
  500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469,
  556, 333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500,
  278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
];
