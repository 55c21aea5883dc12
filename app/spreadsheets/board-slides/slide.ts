/** A line of a table: its cells, or a heading over the lines below it, which is said again where they go on. */
export type SlideRow = { cells: readonly string[]; whole?: string } | { group: string; isContinued?: true };

/** A table as a slide shows it; widths are in inches. */
export type SlideTable = {
  name: string;
  columns: readonly { head: string; width: number; isNumber?: boolean }[];
  /** What was cut to fit a cell stands whole in `whole`, for the notes. */
  rows: readonly SlideRow[];
  /** Of its type, in points; the smallest where none is set. */
  size?: number;
};

/** A chart that stays a chart: its bars stand side by side or lie one under another. */
export type SlideChart = {
  name: string;
  bars: 'standing' | 'lying';
  /** Whether every bar is as long as all it counts, so that charts of unlike bases can be compared. */
  isWhole: boolean;
  labels: readonly string[];
  /** A value is null where there is none to show. */
  series: readonly { name: string; colour: string; values: readonly (number | null)[] }[];
  /** The chart in words, with all its numbers. */
  description: string;
};

/** A piece of evidence: a chart, a table or both of the same numbers, below its heading. */
export type SlidePanel = { heading?: string; chart?: SlideChart; table?: SlideTable };

/** One message: the title says it, what is below is the evidence, the notes say what it stands on. */
export type Slide = {
  title: string;
  points?: readonly string[];
  panels?: readonly SlidePanel[];
  /** Whether the panels stand side by side; otherwise one under another. */
  areBeside?: boolean;
  /** What stands under the evidence, such as how much more there is. */
  after?: string;
  /** Whether the slide says by itself whom the figures stand on, so that its foot does not. */
  saysBase?: boolean;
  /** Whether it is of several phases, so that its foot says of which one the base is. */
  isOfPhases?: boolean;
  /** How it is counted, and what else a speaker may be asked. */
  notes: readonly string[];
};

/** Where things stand on a slide of 13.333 by 7.5 inches. */
export const place = {
  left: 0.5,
  width: 12.333,
  title: { y: 0.35, h: 0.95 },
  body: { y: 1.42, h: 4.88 },
  base: { y: 6.36, h: 0.48 },
  footer: { y: 6.92, h: 0.46 },
} as const;

/** The sizes of type in points; none is smaller than twelve. */
export const type = { small: 12, key: 14, text: 18 } as const;

/** The height of a line of type, in inches. */
export function lineHeight(size: number): number {
  return (size * 1.2) / 72;
}
