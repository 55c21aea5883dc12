/** How wide a text stands in Arial, in digits. */
export function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += widthOfCharacter(character);
  return width;
}

/** How many lines a text takes in a cell so many digits wide, broken between words as programs break it. */
export function countLines(text: string, width: number): number {
  return linesOf(text, width).length;
}

/** A text cut between words into pieces of so many lines at most; joined as they are they make the text. */
export function cutAfter(text: string, width: number, most: number): string[] {
  const lines = linesOf(text, width);
  const pieces: string[] = [];
  for (let at = 0; at < lines.length; at += most) pieces.push(lines.slice(at, at + most).join(''));
  return pieces;
}

/** Every line with the space or line break that ends it. */
function linesOf(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const paragraph of text.split(/(?<=\n)/)) {
    let line = '';
    let taken = 0;
    for (const word of paragraph.split(/(?<=[ \t])/)) {
      for (const piece of fitting(word, width)) {
        const wide = widthOf(piece.trimEnd());
        if (taken > 0 && taken + wide > width) {
          lines.push(line);
          line = '';
          taken = 0;
        }
        line += piece;
        taken += widthOf(piece);
      }
    }
    lines.push(line);
  }
  return lines;
}

/** A word that is wider than the cell is broken where the cell ends. */
function fitting(word: string, width: number): string[] {
  if (word.length <= width / 2 || widthOf(word.trimEnd()) <= width) return [word];
  const pieces = [''];
  let taken = 0;
  for (const character of word) {
    const wide = widthOfCharacter(character);
    if (taken + wide > width && taken > 0) {
      pieces.push('');
      taken = 0;
    }
    pieces[pieces.length - 1] += character;
    taken += wide;
  }
  return pieces;
}

const widths: readonly [characters: string, width: number][] = [
  ["'|ijl", 0.42],
  [' !,./:;I[\\]ft\n', 0.5],
  ['"()-`r{}', 0.63],
  ['*cksvxyzJ°', 0.9],
  ['ABEKPSVXY&', 1.2],
  ['CDHNRUw', 1.3],
  ['GOQ', 1.4],
  ['Mm', 1.5],
  ['W%@—…', 1.8],
];
const known = new Map(widths.flatMap(([characters, width]) => [...characters].map((one) => [one, width])));
// Nothing else that Latin, Greek or Cyrillic write with is wider than this; other scripts and pictures are.
const usual = 1.02;
const widest = 2;

function widthOfCharacter(character: string): number {
  return known.get(character) ?? ((character.codePointAt(0) ?? 0) < 0x1100 ? usual : widest);
}
