import { type Status, statuses } from '~/domain/status';
import type { BoardChart } from './board-sheet';
import { statusFills, statusInks } from './looks';

/** How many answers had each status in each phase; null where nobody is counted. */
export type Stack = Readonly<Record<Status, number>> | null;

/** The three answers of a stacked chart, each in its own column; a segment too thin for its number goes without. */
export function statusSeries(
  stacks: readonly Stack[],
  columns: Readonly<Record<Status, number>>,
  head: number,
) {
  const highest = Math.max(1, ...stacks.map((stack) => (stack ? totalOf(stack) : 0)));
  return statuses.map((status): BoardChart['series'][number] => ({
    column: columns[status],
    head,
    fill: statusFills[status],
    ink: statusInks[status],
    unlabelled: stacks.flatMap((stack, at) => ((stack?.[status] ?? 0) / highest < thinnest ? [at] : [])),
  }));
}

const thinnest = 0.1;

function totalOf(stack: NonNullable<Stack>): number {
  return statuses.reduce((total, status) => total + stack[status], 0);
}
