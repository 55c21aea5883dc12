import type { BoardPack, PackTrend } from '~/domain/board-pack';
import { packSectionNames } from '~/domain/pack-choices';
import { sayPillarTrends } from '~/domain/pack-slide-words';
import {
  describeTrend,
  sayPackTrend,
  sayPanelAreas,
  sayPhaseLeftOut,
  trendCautions,
} from '~/domain/pack-trends';
import { shortPhase } from '~/domain/short-phase';
import { fitTitle } from './fit-words';
import { enlarge } from './pages';
import type { SectionSlides } from './section-slides';
import { place, type Slide, type SlideChart, type SlidePanel, type SlideTable } from './slide';
import { type StatusBar, statusSeries, statusTable } from './status-chart';
import { fitLimits } from './trend-limits';

// With more phases than this a pillar takes a slide of its own.
const mostBeside = 7;
// What is left of a slide where much has to be said under its evidence.
const leastBody = place.body.h - 0.5;
// As many rows as stand beside a chart.
const mostRows = 16;

/** The programme's trend, then the pillars', each as a chart with its numbers beside or below. */
export function trendSlides({ cover, trends = [] }: BoardPack): SectionSlides {
  const known = trends.filter(({ trend }) => trend.points.some(({ reported }) => reported));
  const unknown = trends.filter((one) => !known.includes(one)).map(sayPackTrend);
  const [first, ...rest] = known;
  if (!first)
    return { line: unknown[0] ?? 'There is no phase to look back on.', notes: trends.flatMap(notesOf) };
  const step = first.trend.points.length > mostBeside ? 1 : 2;
  const groups = [[first]];
  for (let at = 0; at < rest.length; at += step) groups.push(rest.slice(at, at + step));
  const slides = groups.map((group, at) => slideOf(cover, group, at === groups.length - 1 ? unknown : []));
  return { slides };
}

function slideOf(cover: BoardPack['cover'], group: readonly PackTrend[], more: readonly string[]): Slide {
  const [only] = group;
  const leftOut = unique(group.flatMap(({ trend }) => sayPhaseLeftOut(cover, trend)));
  const isLong = group.some(({ trend }) => trend.points.length > mostRows);
  const always = [
    ...more,
    ...leftOut,
    ...(isLong
      ? [`The numbers of all phases are in this pack’s workbook, sheet ${packSectionNames.trends}.`]
      : []),
  ];
  const after = fitLimits(always, group, group.length > 1 ? 3 : 2);
  return {
    title: only && group.length === 1 ? sayPackTrend(only) : titleOf(group),
    panels: group.map((one) => panelOf(one, group.length > 1)),
    areBeside: true,
    isOfPhases: true,
    ...(after ? { after } : {}),
    notes: [...group.flatMap(notesOf), ...leftOut],
  };
}

// Phases stand below every chart too, so that a title need not name them where it would be in smaller type.
const leastTitle = 18;

function titleOf(group: readonly PackTrend[]): string {
  const whole = sayPillarTrends(group);
  return fitTitle(whole).size >= leastTitle ? whole : sayPillarTrends(group, false);
}

function notesOf(one: PackTrend): string[] {
  const { about, trend } = one;
  return [
    `About: ${about}. Each answer is one area’s to one item; phases are not evenly spaced in time.`,
    sayPackTrend(one),
    describeTrend(trend),
    ...sayPanelAreas(trend),
    ...trendCautions(trend),
  ];
}

function panelOf({ about, trend }: PackTrend, isHalf: boolean): SlidePanel {
  const { points } = trend;
  const bars = points.map(
    ({ phase, reported, answers, inPlace, inDesign, notImplemented }): StatusBar => ({
      label: shortPhase(phase.name),
      counts: reported ? { inPlace, inDesign, notImplemented, answered: answers } : null,
    }),
  );
  const name = `Answers by status in each phase: ${about}`;
  const chart: SlideChart = {
    ...{ name, bars: 'standing', isWhole: false, description: describeTrend(trend) },
    labels: bars.map(({ label }) => label),
    series: statusSeries(bars),
  };
  const table: SlideTable = statusTable(bars.slice(-mostRows), {
    name,
    head: 'Phase',
    width: isHalf ? 1.85 : 1.7,
  });
  return isHalf ? { heading: about, chart, table } : { chart, table: enlarge(widen(table), leastBody) };
}

/** A table with room for larger type. */
function widen(table: SlideTable): SlideTable {
  const columns = table.columns.map((column, at) =>
    at === 0 ? column : { ...column, width: column.width * 1.1 },
  );
  return { ...table, columns };
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}
