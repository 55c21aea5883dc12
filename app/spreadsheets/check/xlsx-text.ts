import { childOf, textIn, type XmlElement } from './xml-tree';

/** A relation of a part: to a part of the file by its path, or out of the file. */
export type Related = { type: string; path: string };

/** The text of a cell or of one of its runs, its codes read as the characters that they stand for. */
export function plainText(element: XmlElement | undefined): string {
  const runs = (element?.children ?? []).filter((child) => typeof child === 'object');
  const text = runs.map((run) =>
    run.name === 't' ? textIn(run) : run.name === 'r' ? textIn(childOf(run, 't')) : '',
  );
  return decodeCodes(text.join(''));
}

/** Text in which `_x0041_` is the character that it stands for. */
export function decodeCodes(text: string): string {
  return text.replace(/_x([\da-f]{4})_/gi, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

/** The row and column of an address, both from zero. */
export function placeOf(address: string): { row: number; column: number } {
  const [, letters = 'A', row = '1'] = /^\$?([A-Z]+)\$?(\d+)$/.exec(address) ?? [];
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(row) - 1, column: column - 1 };
}
