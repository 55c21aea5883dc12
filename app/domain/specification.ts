import { z } from 'zod';
import { headingOf, type Matrix, type MatrixRow } from './matrix';
import { type Meanings, sayParagraphs } from './meaning';
import { findItem, type Proforma } from './proforma';

const paragraphs = z.array(z.tuple([z.number().int(), z.number().int()]));

/** What the specification expects without any item asking for it, in our own words, by version of the proforma. */
export const uncoveredExpectations = z.array(
  z.object({
    proformaVersion: z.number().int(),
    /** The code of the pillar it belongs to. */
    pillar: z.string(),
    expects: z.string(),
    /** As in a meaning: the first and the last of each run. */
    paragraphs,
    /** By the key of a readership, the headings in the appendix that it stands under. */
    headings: z.record(z.string(), z.array(z.string())),
    note: z.string().optional(),
  }),
);
export type UncoveredExpectation = z.infer<typeof uncoveredExpectations>[number];

/** What is asked of one readership, and where the appendix says so. */
export type ReaderWording = { name: string; inPlace: readonly string[]; headings: readonly string[] };

/** One item beside what it stands for and where areas stand on it. */
export type SpecifiedItem = {
  row: MatrixRow;
  /** What every reader is asked; empty where nothing is said of the item. */
  inPlace: readonly string[];
  /** Such as `paragraphs 18 to 21`; undefined where no numbered paragraph is about it. */
  paragraphs: string | undefined;
  readers: readonly ReaderWording[];
};

export type UncoveredLine = {
  expects: string;
  paragraphs: string | undefined;
  readers: readonly Omit<ReaderWording, 'inPlace'>[];
  note: string | undefined;
};

/** The specification beside the form: each item with its expectations, then the expectations that no item asks for. */
export type Specification = {
  pillars: readonly {
    code: string;
    slug: string;
    title: string;
    sections: readonly { code: string; slug: string; title: string; items: readonly SpecifiedItem[] }[];
    uncovered: readonly UncoveredLine[];
  }[];
  items: number;
  /** Codes of the items that no numbered paragraph is about, in form order. */
  withoutParagraph: readonly string[];
  /** The numbered paragraphs behind at least one item, and those behind none though they expect something. */
  paragraphs: { behindItems: readonly number[]; behindNone: readonly number[] };
  uncovered: number;
};

/** Lays the form's items beside what they stand for; undefined for a version that says nothing of its items. */
export function buildSpecification(
  matrix: Matrix,
  proforma: Proforma,
  expectations: readonly UncoveredExpectation[],
): Specification | undefined {
  const { meanings } = proforma;
  if (!meanings) return undefined;
  const own = expectations.filter(({ proformaVersion }) => proformaVersion === proforma.version);
  const pillars = matrix.pillars.map((pillar) => ({
    ...headingOf(pillar),
    sections: pillar.sections.map((section) => ({
      ...headingOf(section),
      items: section.rows.map((row) => specify(row, proforma, meanings)),
    })),
    uncovered: own
      .filter((expectation) => expectation.pillar === pillar.code)
      .map((expectation) => lineOf(expectation, meanings)),
  }));
  const items = pillars.flatMap(({ sections }) => sections.flatMap((section) => section.items));
  const behindItems = numbersIn(items.flatMap(({ row }) => meanings.items[row.code]?.paragraphs ?? []));
  const others = numbersIn(own.flatMap((expectation) => expectation.paragraphs));
  return {
    pillars,
    items: items.length,
    withoutParagraph: items.filter((item) => !item.paragraphs).map(({ row }) => row.code),
    paragraphs: { behindItems, behindNone: others.filter((number) => !behindItems.includes(number)) },
    uncovered: own.length,
  };
}

function specify(row: MatrixRow, proforma: Proforma, meanings: Meanings): SpecifiedItem {
  const meaning = meanings.items[row.code];
  const programmes = findItem(proforma, row.code)?.item.programmes ?? [];
  const readers = meanings.readerships.flatMap(({ key, name, programme }): ReaderWording[] => {
    const asked = programmes.includes(programme) ? meaning?.expectations[key] : undefined;
    return asked ? [{ name, ...asked }] : [];
  });
  const cited = meaning && sayParagraphs(meaning.paragraphs);
  return { row, inPlace: meaning?.inPlace ?? [], paragraphs: cited, readers };
}

function lineOf(
  { expects, paragraphs, headings, note }: UncoveredExpectation,
  meanings: Meanings,
): UncoveredLine {
  const readers = meanings.readerships.flatMap(({ key, name }) => {
    const under = headings[key];
    return under ? [{ name, headings: under }] : [];
  });
  return { expects, paragraphs: sayParagraphs(paragraphs), readers, note };
}

/** Every number of these runs once, from the lowest. */
function numbersIn(runs: readonly (readonly [number, number])[]): number[] {
  const numbers = runs.flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, more) => first + more),
  );
  return [...new Set(numbers)].sort((a, b) => a - b);
}
