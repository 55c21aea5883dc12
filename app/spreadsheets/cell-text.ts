/**
 * Text as a cell can hold it: line breaks made `\n`, control characters and halves of characters
 * taken out, no spaces at the ends of lines, and cut to what a cell takes.
 */
export function cellText(text: string): string {
  return cut(
    stripControls(text)
      .replace(/[^\S\n]*\n[^\S\n]*/g, '\n')
      .trim(),
    longestCell,
  ).trim();
}

/** Text with line breaks made `\n` and without control characters (tabs stay) or halves of characters. */
export function stripControls(text: string): string {
  return (
    text
      .toWellFormed()
      .replace(/\r\n?/g, '\n')
      // What stands for half a character once it is well formed goes too, with whatever XML cannot carry.
      .replace(/[\uFFFD-\uFFFF]/g, '')
      .replace(/(?![\n\t])\p{Cc}/gu, '')
  );
}

/** Each text, told apart from the ones before it by a number where they differ in nothing but case. */
export function tellApart(texts: readonly string[], separator: string, longest: number): string[] {
  const taken = new Set<string>();
  return texts.map((text) => {
    let unique = cut(text, longest);
    for (let count = 2; taken.has(unique.toLowerCase()); count += 1) {
      const ending = `${separator}${count}`;
      unique = `${cut(text, longest - ending.length)}${ending}`;
    }
    taken.add(unique.toLowerCase());
    return unique;
  });
}

/** The most UTF-16 code units that a spreadsheet program takes in one cell. */
const longestCell = 32_767;

function cut(text: string, longest: number): string {
  const within = text.slice(0, longest);
  return within.isWellFormed() ? within : within.slice(0, -1);
}
