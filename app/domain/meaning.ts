import type { Item, Proforma, ProgrammeId } from './proforma';
import { listNames } from './words';

/** What is asked of the areas of one wave beyond the others. */
export type Expectation = {
  inPlace: readonly string[];
  /** The headings in the appendix that it stands under. */
  headings: readonly string[];
};

/** What one item stands for, in our own words. */
export type Meaning = {
  /** All of these are true where the item is in place. */
  inPlace: readonly string[];
  /** Where the line runs: what is not enough yet, and what is not needed. */
  notYet: string;
  /** The first and the last of each run of the specification's paragraphs about the item; empty: it has none. */
  paragraphs: readonly (readonly [number, number])[];
  /** By the key of a readership. */
  expectations: Readonly<Record<string, Expectation>>;
  /** What else is to be known of its basis. */
  note?: string;
};

/** Areas that read the items alike. */
export type Readership = {
  key: string;
  name: string;
  programme: ProgrammeId;
  /** Absent: every wave of the programme. */
  wave?: number;
  /** How far the specification goes for them, where it was not written for them. */
  caution?: string;
};

/** What the items of one version of the form stand for, and the two documents that this rests on. */
export type Meanings = {
  specification: string;
  appendix: string;
  /** The key of the readership that the specification was written for. */
  writtenFor: string;
  readerships: readonly Readership[];
  items: Readonly<Record<string, Meaning>>;
};

/** What an item stands for in one area: when it is in place, when not yet, and what that rests on. */
export type ItemMeaning = { inPlace: readonly string[]; notYet: string; basis: string };

/** What an item stands for by readership, beside what all have in common. */
export type MeaningByReader = {
  inPlace: readonly string[];
  notYet: string;
  readers: { name: string; inPlace: readonly string[]; basis: string }[];
};

type Reader = { programme: ProgrammeId; wave: number };

/** What each of these items stands for in an area of this programme and wave, by code; nothing where nothing is said. */
export function meaningsFor(
  { meanings }: Pick<Proforma, 'meanings'>,
  items: readonly Item[],
  area: Reader,
): Record<string, ItemMeaning> {
  if (!meanings) return {};
  const readership = meanings.readerships.find(
    ({ programme, wave }) => programme === area.programme && (wave ?? area.wave) === area.wave,
  );
  return Object.fromEntries(
    items.flatMap(({ code }) => {
      const meaning = meanings.items[code];
      if (!meaning) return [];
      const inPlace = [...meaning.inPlace, ...extraFor(meaning, readership)];
      return [[code, { inPlace, notYet: meaning.notYet, basis: sayBasis(meanings, meaning, readership) }]];
    }),
  );
}

/** What an item stands for in every readership that is asked it; undefined where nothing is said. */
export function meaningByReader(
  { meanings }: Pick<Proforma, 'meanings'>,
  item: Item,
): MeaningByReader | undefined {
  const meaning = meanings?.items[item.code];
  if (!meanings || !meaning) return undefined;
  const asked = meanings.readerships.filter(({ programme }) => item.programmes.includes(programme));
  return {
    inPlace: meaning.inPlace,
    notYet: meaning.notYet,
    readers: asked.map((readership) => ({
      name: readership.name,
      inPlace: extraFor(meaning, readership),
      basis: sayBasis(meanings, meaning, readership),
    })),
  };
}

function extraFor({ expectations }: Meaning, readership: Readership | undefined): readonly string[] {
  return (readership && expectations[readership.key]?.inPlace) ?? [];
}

/**
 * What a meaning rests on, as sentences. Readers whom the specification was not written for are told what the appendix
 * says of those it was, where it has nothing on themselves or there are no numbered paragraphs.
 */
function sayBasis(meanings: Meanings, meaning: Meaning, readership: Readership | undefined): string {
  const { specification, appendix, writtenFor, readerships } = meanings;
  const numbered = sayParagraphs(meaning.paragraphs);
  const own = sayHeadings(meaning, readership);
  const written = readerships.find(({ key }) => key === writtenFor);
  const others = readership === written || (own && numbered) ? undefined : sayHeadings(meaning, written);
  const printed = [own, others].filter(Boolean).join(' and ');
  const sources = [
    numbered && `${numbered} of ${specification}`,
    printed && `what ${appendix} says ${printed}`,
  ].filter(Boolean);
  const rests =
    sources.length > 0
      ? [`It rests on ${sources.join(', and on ')}.`, readership?.caution]
      : ['The specification does not say more than the statement.'];
  return [...rests, meaning.note].filter(Boolean).join(' ');
}

function sayHeadings({ expectations }: Meaning, readership: Readership | undefined): string | undefined {
  const headings = (readership && expectations[readership.key]?.headings) ?? [];
  const quoted = listNames(headings.map((heading) => `“${heading}”`));
  return readership && quoted && `of ${readership.name} under ${quoted}`;
}

/** The paragraphs as `paragraph 16` or `paragraphs 18 to 21 and 24`; undefined for none. */
export function sayParagraphs(paragraphs: Meaning['paragraphs']): string | undefined {
  const runs = paragraphs.flatMap(([first, last]) =>
    last - first > 1 ? [`${first} to ${last}`] : [...new Set([`${first}`, `${last}`])],
  );
  const single = paragraphs.every(([first, last]) => first === last) && runs.length === 1;
  return runs.length > 0 ? `${single ? 'paragraph' : 'paragraphs'} ${listNames(runs)}` : undefined;
}
