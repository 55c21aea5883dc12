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

/** What the counts by item can stand under. */
export const matrixGroupings = ['section', 'pillar', 'none'] as const;
export type MatrixGrouping = (typeof matrixGroupings)[number];

export const matrixGroupingNames: Record<MatrixGrouping, string> = {
  section: 'Pillar and section',
  pillar: 'Pillar',
  none: 'Not grouped',
};

/** The grouping that an address names; otherwise the form's own where items stand as on the form, and none elsewhere. */
export function matrixGroupingOf(text: string | null | undefined, order: MatrixOrder): MatrixGrouping {
  const named = matrixGroupings.find((grouping) => grouping === text);
  return named ?? (order === 'form' ? 'section' : 'none');
}

type Form<Row> = { sections: readonly { code: string; title: string; rows: readonly Row[] }[] };
type Block<Row, Pillar> = {
  /** Undefined where items do not stand under their pillars. */
  pillar: Pillar | undefined;
  /** One without a title where items do not stand under their sections. */
  sections: readonly { code: string; title: string | undefined; rows: readonly Row[] }[];
};

/** The rows in this order within each section, or each pillar, or all together. */
export function groupLines<Row extends Line, Pillar>(
  pillars: readonly (Pillar & Form<Row>)[],
  grouping: MatrixGrouping,
  order: MatrixOrder,
): Block<Row, Pillar & Form<Row>>[] {
  const rowsOf = (form: Form<Row>) => form.sections.flatMap(({ rows }) => rows);
  const together = (rows: readonly Row[]) => [
    { code: 'all', title: undefined, rows: orderLines(rows, order) },
  ];
  if (grouping === 'none') return [{ pillar: undefined, sections: together(pillars.flatMap(rowsOf)) }];
  return pillars.map((pillar) => ({
    pillar,
    sections:
      grouping === 'pillar'
        ? together(rowsOf(pillar))
        : pillar.sections.map(({ code, title, rows }) => ({ code, title, rows: orderLines(rows, order) })),
  }));
}
