import { type Barriers, buildBarriers } from '~/domain/barriers';
import { submissionsByArea } from '~/domain/coverage';
import type { PhaseFigures, StatusFigures } from '~/domain/figures';
import { buildHeadlines, headlineText } from '~/domain/headlines';
import { buildHeatmap, type Heatmap } from '~/domain/heatmap';
import { buildMatrix, type Matrix } from '~/domain/matrix';
import { buildMovement, type Movement } from '~/domain/movement';
import { itemsOf, type Proforma, sectionsOf } from '~/domain/proforma';
import { buildTrend, type Trend, type TrendScope } from '~/domain/trend';
import { longestMatched, settledPhases } from '~/domain/trend-span';

/** An area that the phase asks, with the submission that is counted for it. */
export type DataArea = {
  slug: string;
  name: string;
  wave: number;
  programme: string;
  region: string;
  reference: string | null;
  signedAt: Date | null;
};

/** All that the data workbook shows: the same values that pages show. */
export type DataFigures = {
  matrix: Matrix;
  /** With comments where these are asked for. */
  heatmap: Heatmap;
  /** Of matched panels: of everything, then of each pillar, section and item; the first says who is left out. */
  trends: readonly Trend[];
  /** Undefined when there is no earlier phase to compare with. */
  movement: Movement | undefined;
  /** Codes of the earlier phase's items. */
  before: ReadonlySet<string>;
  barriers: Barriers;
  areas: readonly DataArea[];
  /** The whole form, whatever the figures are narrowed to. */
  proforma: Proforma;
  /** What the figures say, in sentences. */
  headlines: readonly string[];
};

/** The values that pages show, computed where theirs are; `earlier` are all phases before, in time order. */
export function dataFiguresOf(
  figures: PhaseFigures,
  before: PhaseFigures | undefined,
  earlier: readonly StatusFigures[],
  now: Date,
): Omit<DataFigures, 'proforma'> {
  const matrix = buildMatrix(figures);
  const movement = before && buildMovement(before, figures);
  const shown = longestMatched(settledPhases<StatusFigures>([...earlier, figures], now));
  const submissions = submissionsByArea(figures);
  return {
    matrix,
    heatmap: buildHeatmap(figures, undefined, {}),
    trends: scopesOf(figures.proforma).map((scope) => buildTrend(shown, scope, 'matched', now)),
    movement,
    before: new Set(before ? itemsOf(before.proforma).map(({ code }) => code) : []),
    barriers: buildBarriers(figures),
    areas: figures.asked.map(({ scope, ...area }) => {
      const submission = submissions.get(area.id);
      return { ...area, reference: submission?.reference ?? null, signedAt: submission?.submittedAt ?? null };
    }),
    headlines: buildHeadlines(movement ? { matrix, movement } : { matrix }).map(headlineText),
  };
}

function scopesOf(proforma: Proforma): TrendScope[] {
  const coded = (kind: 'pillar' | 'section' | 'item', parts: readonly { code: string }[]) =>
    parts.map(({ code }): TrendScope => ({ kind, code }));
  return [
    { kind: 'programme' },
    ...coded('pillar', proforma.pillars),
    ...coded('section', sectionsOf(proforma)),
    ...coded('item', itemsOf(proforma)),
  ];
}
