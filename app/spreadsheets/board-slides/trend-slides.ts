import type { BoardPack, PackTrend } from '~/domain/board-pack';
import {
  describeTrend,
  sayPackTrend,
  sayPanelAreas,
  sayPhaseLeftOut,
  trendCautions,
} from '~/domain/pack-trends';
import { statusNames } from '~/domain/status';
import type { TrendPoint } from '~/domain/trend';
import { statusColours } from './matrix-slides';
import type { Slide, SlideChart } from './slide';

/** The programme's trend, then each pillar's, each as a chart. */
export function trendSlides({ cover, trends = [] }: BoardPack): Slide[] {
  return trends.map((one) => {
    const { about, trend } = one;
    const cautions = trendCautions(trend);
    const leftOut = sayPhaseLeftOut(cover, trend);
    const after = [
      ...leftOut,
      ...(cautions.length > 0 ? ['Not all phases can be compared: see the notes.'] : []),
    ];
    const slide = {
      title: sayPackTrend(one),
      notes: [
        `About: ${about}. Each answer is one area’s to one item; phases are not evenly spaced in time.`,
        describeTrend(trend),
        ...sayPanelAreas(trend),
        ...leftOut,
        ...cautions,
      ],
      ...(after.length > 0 ? { after: after.join(' ') } : {}),
    };
    return trend.points.some(({ reported }) => reported) ? { ...slide, chart: chartOf(one) } : slide;
  });
}

function chartOf({ about, trend }: PackTrend): SlideChart {
  const { points } = trend;
  const values = (count: (point: TrendPoint) => number) =>
    points.map((point) => (point.reported ? count(point) : null));
  return {
    name: `Answers by status in each phase: ${about}`,
    bars: 'standing',
    isWhole: false,
    labels: points.map(({ phase }) => (points.length > 6 ? shorten(phase.name) : phase.name)),
    series: [
      {
        name: statusNames.in_place,
        colour: statusColours.in_place,
        values: values(({ inPlace }) => inPlace),
      },
      {
        name: statusNames.in_design,
        colour: statusColours.in_design,
        values: values(({ inDesign }) => inDesign),
      },
      {
        name: statusNames.not_implemented,
        colour: statusColours.not_implemented,
        values: values(({ notImplemented }) => notImplemented),
      },
    ],
    description: describeTrend(trend),
  };
}

/** `April to June 2026` as `Apr–Jun 2026`; any other name as it is. */
function shorten(name: string): string {
  return name.replace(
    /^([A-Z][a-z]{2})[a-z]*(?: to ([A-Z][a-z]{2})[a-z]*)? (\d{4})$/,
    (_all, from, to, year) => [to ? `${from}–${to}` : from, year].join(' '),
  );
}
