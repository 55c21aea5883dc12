import { type FigureFilter, filterFigures } from '~/domain/figure-filter';
import type { PhaseFigures } from '~/domain/figures';
import { buildMatrix, type Matrix, matrixRows } from '~/domain/matrix';
import { countAt } from '~/domain/standing-counts';
import type { Standing } from '~/domain/status';

/** Which counts by item are asked for. */
export type MatrixQuery = {
  phase: string | undefined;
  filter: FigureFilter;
  /** Only items at which some area stands so. */
  status: Standing | undefined;
  /** Only the items with these codes. */
  items: readonly string[] | undefined;
  /** With the published table beside ours. */
  published: boolean;
};

/** The counts of one phase after every filter of the query: the same for the page and its files. */
export function buildNarrowedMatrix(figures: PhaseFigures, query: Narrowing): Matrix {
  return buildMatrix(narrowAll(figures, query));
}

/** What narrows the counts by item. */
export type Narrowing = Pick<MatrixQuery, 'filter' | 'items' | 'status'>;

/** The figures’ input after every filter, the status among them. */
export function narrowAll(figures: PhaseFigures, { filter, items, status }: Narrowing): PhaseFigures {
  const narrowed = narrowFigures(figures, { filter, items });
  if (!status) return narrowed;
  const kept = matrixRows(buildMatrix(narrowed)).filter((row) => countAt(row, status).count > 0);
  return narrowFigures(figures, { filter, items: kept.map(({ code }) => code) });
}

/** The figures’ input after every filter but the status, which only counting can tell. */
export function narrowFigures(
  figures: PhaseFigures,
  { filter, items }: Pick<MatrixQuery, 'filter' | 'items'>,
) {
  const narrowed = filterFigures(figures, filter);
  if (!items) return narrowed;
  const pillars = narrowed.proforma.pillars.map((pillar) => ({
    ...pillar,
    sections: pillar.sections
      .map((section) => ({ ...section, items: section.items.filter(({ code }) => items.includes(code)) }))
      .filter((section) => section.items.length > 0),
  }));
  const proforma = { ...narrowed.proforma, pillars: pillars.filter(({ sections }) => sections.length > 0) };
  return { ...narrowed, proforma };
}
