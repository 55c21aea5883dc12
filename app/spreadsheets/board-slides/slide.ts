/** A line of a table: its cells, or a heading over the lines below it. */
export type SlideRow = { cells: readonly string[]; whole?: string } | { group: string };

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

/** One message: the title says it, what is below is the evidence, the notes say what it stands on. */
export type Slide = {
  title: string;
  /** Lines above the title. */
  above?: string;
  points?: readonly string[];
  table?: SlideTable;
  chart?: SlideChart;
  /** What stands under the evidence, such as how much more there is. */
  after?: string;
  /** How it is counted, and what else a speaker may be asked. */
  notes: readonly string[];
};

/** Where things stand on a slide of 13.333 by 7.5 inches. */
export const place = {
  left: 0.5,
  width: 12.333,
  title: { y: 0.4, h: 1.15 },
  body: { y: 1.72, h: 4.5 },
  after: { h: 0.3 },
  base: { y: 6.36, h: 0.48 },
  footer: { y: 6.92, h: 0.46 },
} as const;

/** The sizes of type in points; none is smaller than twelve. */
export const type = { small: 12, key: 14, text: 18 } as const;

/** The height of a line of type, in inches. */
export function lineHeight(size: number): number {
  return (size * 1.2) / 72;
}
