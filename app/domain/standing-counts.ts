import type { Count } from './figures';
import type { MatrixRow } from './matrix';
import { type Standing, standings } from './status';

const names = {
  in_place: 'inPlace',
  in_design: 'inDesign',
  not_implemented: 'notImplemented',
  not_submitted: 'notSubmitted',
  not_in_scope: 'notInScope',
} as const satisfies Record<Standing, keyof MatrixRow>;

/** A row's count of areas that stand so. */
export function countAt(row: MatrixRow, standing: Standing): Count {
  return row[names[standing]];
}

/** A row's five counts by standing, without the areas behind them. */
export function countsOf(row: MatrixRow): Record<Standing, number> {
  const counts = standings.map((standing) => [standing, countAt(row, standing).count]);
  return Object.fromEntries(counts) as Record<Standing, number>;
}
