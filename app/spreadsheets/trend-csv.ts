import { sayMonths } from '~/domain/month-span';
import type { TrendCounts } from '~/domain/trend';
import { isSameThroughout, type TrendSeries } from '~/domain/trend-series';
import { listNames, plural } from '~/domain/words';
import type { About } from './about';
import { writeCsv } from './csv';

/** Which trend a file holds, and what it stands on. */
export type TrendFacts = { from: string; to: string; scope: string };

/** From which month each wave's time in reform is counted, and who says so. */
export type TrendBegins = readonly { title: string; month: string; source: string }[];

const columns = [
  'from_phase',
  'to_phase',
  'data',
  'as_at',
  'figure_reference',
  'scope',
  'filters',
  'implementation_began',
  'title',
  'panel',
  'group',
  'phase',
  'age_in_phases',
  'time_in_reform',
  'when',
  'reported',
  'in_place',
  'in_design',
  'not_implemented',
  'answers',
  'areas_counted',
  'areas',
  'joined',
  'left',
  'not_sent',
  'not_reached',
  'wording_changed',
  'items_added',
  'items_removed',
  'left_out',
];

/** A trend as CSV, one row for each group and each phase or age; each row carries its base and who is not in it. */
export function trendCsv(
  series: readonly TrendSeries[],
  facts: TrendFacts,
  begins: TrendBegins,
  about: About,
): string {
  // Stood in every row, so that no row can be cut loose from its phases, its moment or from being made up.
  const stood = [
    facts.from,
    facts.to,
    about.illustrative ? 'Illustrative' : 'Reported',
    about.takenAt.toISOString(),
    about.reference ?? '',
    facts.scope,
    about.filters.join('; '),
    begins.map(({ title, month, source }) => `${title}: ${month} (${source})`).join('; '),
  ];
  return writeCsv({
    header: columns,
    rows: series.flatMap((one) => {
      const { title, panel, leftOut } = one.trend;
      const out = leftOut.map(({ name, reason }) => `${name}: ${reason}`).join('; ');
      return linesOf(one).map(({ place, point, notReached }) => [
        ...stood,
        title,
        panels[panel === 'matched' && !isSameThroughout(one) ? 'reached' : panel],
        one.title || 'All',
        ...place,
        ...countsOf(point),
        listNames(notReached),
        ...[point.reworded, point.added, point.removed].map((items) =>
          items.map(({ code }) => code).join(' '),
        ),
        out,
      ]);
    }),
  });
}

const panels = {
  matched: 'Same areas throughout',
  reached: 'Areas that sent at every age they have reached',
  all: 'All areas that sent',
};

function linesOf(series: TrendSeries) {
  if (series.axis === 'phases')
    return series.trend.points.map((point) => ({
      place: [point.phase.id, '', '', ''],
      point,
      notReached: [],
    }));
  return series.trend.points.map((point) => ({
    place: [
      '',
      point.age,
      sayMonths(point.when.map(({ months }) => months)),
      point.when
        .map(
          ({ phase, months, areas }) =>
            `${phase.name}, ${plural(months, 'month')} in, ${plural(areas, 'area')}`,
        )
        .join('; '),
    ],
    point,
    notReached: point.notReached,
  }));
}

/** A gap has no counts, which is not the same as counts of none. */
function countsOf({ reported, areas, ...point }: TrendCounts) {
  const { inPlace, inDesign, notImplemented, answers } = point;
  return [
    reported ? 'Yes' : 'No',
    ...(reported ? [inPlace, inDesign, notImplemented, answers] : ['', '', '', '']),
    areas.length,
    listNames(areas.map(({ name }) => name)),
    listNames(point.joined),
    listNames(point.left),
    listNames(point.notSent),
  ];
}
