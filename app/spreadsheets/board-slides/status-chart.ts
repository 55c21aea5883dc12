import type { StatusCounts } from '~/domain/pack-tables';
import { statusNames } from '~/domain/status';
import { sayNumber } from '~/domain/words';
import type { SlideChart, SlideTable } from './slide';

/** What the colours of charts stand for; the words always stand beside. */
export const statusColours = { in_place: '12436D', in_design: '28A197', not_implemented: '801650' } as const;

/** A bar with its name and how its answers are; null where there are none to show. */
export type StatusBar = { label: string; short?: string; counts: StatusCounts | null };

type Counted = Exclude<keyof StatusCounts, 'answered'>;
const statusOf = [
  ['in_place', 'inPlace'],
  ['in_design', 'inDesign'],
  ['not_implemented', 'notImplemented'],
] as const satisfies [keyof typeof statusColours, Counted][];

/** The three statuses of some answers as the series of a chart. */
export function statusSeries(bars: readonly StatusBar[]): SlideChart['series'] {
  return statusOf.map(([status, count]) => ({
    name: statusNames[status],
    colour: statusColours[status],
    values: bars.map(({ counts }) => counts?.[count] ?? null),
  }));
}

/** The same numbers as a table, so that those of thin bars are read too. */
export function statusTable(
  bars: readonly StatusBar[],
  { name, head, width }: { name: string; head: string; width: number },
): SlideTable {
  return {
    name,
    columns: [
      { head, width },
      ...[
        { head: statusNames.in_place, width: 0.9 },
        { head: statusNames.in_design, width: 0.95 },
        { head: statusNames.not_implemented, width: 1.35 },
        { head: 'All answers', width: 0.92 },
      ].map((column) => ({ ...column, isNumber: true })),
    ],
    rows: bars.map(({ label, counts }) => ({
      cells: counts
        ? [label, ...statusOf.map(([, count]) => sayNumber(counts[count])), sayNumber(counts.answered)]
        : [label, '', '', 'None sent', ''],
    })),
  };
}
