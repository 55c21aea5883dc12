/** How a cell looks, whatever format says so. */
export type Look = {
  /** 1 and 2 where its style is tagged as that heading. */
  heading: 0 | 1 | 2;
  font: string;
  size: number;
  bold: boolean;
  italic: boolean;
  underlined: boolean;
  /** Undefined where it is automatic. */
  colour: string | undefined;
  filled: boolean;
  bordered: boolean;
  align: 'left' | 'right' | 'centre' | 'general';
  wraps: boolean;
  rotated: boolean;
  indent: number;
  /** E.g. `#,##0`; `date` and the parts of a date where it is one. */
  numbers: string;
};

export type ReadCell = {
  value: string | number;
  /** Whether it is stored as what it is: a text as a string, a number as a number. */
  kind: 'text' | 'number' | 'other';
  formula: boolean;
  look: Look;
  links: readonly { text: string; target: string }[];
};

/** A marked-up table; rows and columns count from zero. */
export type ReadTable = {
  name: string;
  top: number;
  left: number;
  bottom: number;
  right: number;
  /** How many of its rows are headers. */
  headers: number;
  /** Undefined where the format does not name them. */
  columns: readonly string[] | undefined;
  striped: boolean;
  filtered: boolean;
};

export type ReadSheet = {
  name: string;
  hidden: boolean;
  rows: readonly (readonly (ReadCell | undefined)[])[];
  /** Column widths in characters. */
  widths: readonly number[];
  /** Ranges of merged cells. */
  merged: readonly string[];
  /** Rows and columns that are hidden. */
  unseen: readonly string[];
  frozen: boolean;
  filtered: boolean;
  zoom: number;
  /** Where the cursor stands, such as `A1`. */
  cursor: string;
  /** Pictures, charts, shapes, comments, headers and footers. */
  objects: readonly string[];
  tables: readonly ReadTable[];
};

/** A workbook as rules look at it, whichever format it was read from. */
export type ReadBook = {
  format: 'xlsx' | 'ods';
  /** The name that the file is served under. */
  fileName: string;
  /** The paths of its parts. */
  paths: readonly string[];
  facts: { title: string; language: string; creator: string; keywords: readonly string[] };
  /** The language of its text, where the format says it apart: `en-GB`. */
  textLanguage: string | undefined;
  /** The place of the sheet that it opens on. */
  active: number;
  names: readonly string[];
  superscript: boolean;
  /** Parts in which stand characters that XML cannot carry. */
  illegal: readonly string[];
  sheets: readonly ReadSheet[];
};

/** A part as text: its bytes are UTF-8. */
export function textOf(part: string | Uint8Array | undefined): string {
  return typeof part === 'string' ? part : part ? new TextDecoder().decode(part) : '';
}

/** The parts in which stand characters that XML 1.0 does not allow, as they are or by number. */
export function findIllegal(parts: ReadonlyMap<string, string | Uint8Array>): string[] {
  const texts = [...parts].filter(([path]) => /\.(xml|rels)$/.test(path));
  return texts.filter(([, part]) => illegal.test(textOf(part))).map(([path]) => path);
}

const illegal =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there.
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|&#(x0*(?:[0-8bcef]|1[0-9a-f])|0*(?:[0-8]|1[124-9]|2\d|3[01]));|(?<!_x005F)_x00(?:0[0-8bcef]|1[0-9a-f])_/i;
