/** How the counts by item can be ordered; `form` keeps pillars and sections. */
export const matrixOrders = ['form', 'most', 'least', 'up', 'back'] as const;
export type MatrixOrder = (typeof matrixOrders)[number];

export const matrixOrderNames: Record<MatrixOrder, string> = {
  form: 'As on the form',
  most: 'Most in place first',
  least: 'Fewest in place first',
  up: 'Most moved up first',
  back: 'Most slipped back first',
};

type Line = { counts: { in_place: number }; base: number; up: number; back: number };

/** The order that an address names; as on the form when it names none that there is. */
export function matrixOrderOf(text: string | null): MatrixOrder {
  return matrixOrders.find((order) => order === text) ?? 'form';
}

/** The rows in this order, those that come out even as on the form; in place by the share of the areas asked. */
export function orderLines<Row extends Line>(rows: readonly Row[], order: MatrixOrder): Row[] {
  const share = ({ counts, base }: Row) => (base === 0 ? 0 : counts.in_place / base);
  const by: Record<MatrixOrder, (row: Row) => number> = {
    form: () => 0,
    most: (row) => -share(row),
    least: share,
    up: ({ up }) => -up,
    back: ({ back }) => -back,
  };
  return rows.toSorted((a, b) => by[order](a) - by[order](b));
}
