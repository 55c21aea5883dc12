import type { BoardPack, PackTrend } from '~/domain/board-pack';
import { sayPhaseLeftOut } from '~/domain/pack-trends';
import { statusNames } from '~/domain/status';
import type { Trend, TrendPoint } from '~/domain/trend';
import { isBreak, sayBreak } from '~/domain/trend-break';
import { hasOrHave, listNames, midSentence, plural, sayNumber } from '~/domain/words';
import { illustrativeWarning } from '../about';
import {
  across,
  addressOf,
  type BoardChart,
  type BoardLine,
  type BoardSheet,
  emptyLine,
} from './board-sheet';
import { type BoardColumn, headLine, rowLines, widthsOf } from './board-table';
import { heightOf } from './row-size';
import { statusSeries } from './status-chart';
import { nameFew } from './who';

/** How statuses stood over phases: for each trend a page with a table and a chart that stands on its cells. */
export function trendsSheet({ cover }: BoardPack, trends: NonNullable<BoardPack['trends']>): BoardSheet {
  const lines: BoardLine[] = [across('Trends', 'title')];
  if (cover.illustrative) lines.push(across(`${illustrativeWarning}.`, 'line'));
  if (trends[0]) lines.push(...sayPhaseLeftOut(cover, trends[0].trend).map((text) => across(text, 'line')));
  const charts: BoardChart[] = [];
  for (const one of trends) {
    lines.push(emptyLine, across(titleOf(one), 'heading'));
    lines.push(...sayWho(one.trend).map((text) => across(text, 'line')), headLine(columns));
    const head = lines.length - 1;
    const shown = one.trend.points.length > 0;
    for (const point of one.trend.points) lines.push(...pointLines(point, lines.length));
    if (!shown) lines.push(across('There is no phase to show.', 'line'));
    if (shown) {
      const start = head - sayWho(one.trend).length - 1;
      const taken = lines.slice(start).reduce((sum, line) => sum + heightOf(line, widthsOf(columns)), 0);
      const isAlone = taken > besideChart;
      if (isAlone) lines.push({ ...emptyLine, ends: true });
      const rows = isAlone ? chartRows.alone : chartRows.beside;
      charts.push(chartOf(one, head, { from: lines.length + 1, to: lines.length + 1 + rows }));
      lines.push(...Array.from({ length: rows + 1 }, () => emptyLine));
    }
    lines.push({ ...emptyLine, ends: one !== trends.at(-1) });
  }
  return {
    name: 'Trends',
    says: 'How answers stood over phases, as tables and charts: the programme, then each pillar.',
    widths: widthsOf(columns),
    lines,
    frozen: { rows: 1, columns: 0 },
    repeated: 0,
    paper: 'A4',
    charts,
  };
}

// Below its table, and where that leaves it a page to itself.
const chartRows = { beside: 15, alone: 25 };
// The points that a chart leaves on its page for the table above it.
const besideChart = 230;
const places = { in_place: 1, in_design: 2, not_implemented: 3 };
const answersAt = 4;

const columns: BoardColumn<TrendPoint>[] = [
  { header: 'Phase', width: 28, cell: ({ phase }) => phase.name },
  { header: statusNames.in_place, width: 13, counts: true, cell: ifReported(({ inPlace }) => inPlace) },
  { header: statusNames.in_design, width: 13, counts: true, cell: ifReported(({ inDesign }) => inDesign) },
  {
    header: statusNames.not_implemented,
    width: 15,
    counts: true,
    cell: ifReported(({ notImplemented }) => notImplemented),
  },
  { header: 'Answers given', width: 13, counts: true, cell: ifReported(({ answers }) => answers) },
  { header: 'Areas counted', width: 13, counts: true, cell: ({ areas }) => areas.length },
  { header: 'What to know', width: 46, cell: sayPoint },
];

// Nothing, rather than a zero, so that table and chart have a gap.
function ifReported(count: (point: TrendPoint) => number) {
  return (point: TrendPoint) => (point.reported ? count(point) : '');
}

function pointLines(point: TrendPoint, row: number): BoardLine[] {
  const [first, ...rest] = rowLines(columns, point);
  const [from, to] = [places.in_place, places.not_implemented].map((column) => addressOf(column, row));
  const cells = first?.cells.map((cell, at) =>
    cell && at === answersAt && point.reported ? { ...cell, formula: `SUM(${from}:${to})` } : cell,
  );
  return cells ? [{ cells }, ...rest] : [];
}

function sayPoint(point: TrendPoint): string {
  const { reported, joined, left, notSent } = point;
  return [
    reported ? '' : 'No answer is counted: a gap, not a zero.',
    notSent.length > 0 ? `Not sent: ${nameFew(notSent)}.` : '',
    joined.length > 0 ? `Joined: ${nameFew(joined)}.` : '',
    left.length > 0 ? `Left: ${nameFew(left)}.` : '',
    isBreak(point) ? `Not comparable with the phase before: ${sayBreak(point)}.` : '',
  ]
    .filter(Boolean)
    .join(' ');
}

function titleOf({ about, trend }: PackTrend): string {
  return about === trend.title || trend.title === '' ? about : `${about}: ${midSentence(trend.title)}`;
}

/** Who is counted: the same areas throughout, with who is left out, or whoever sent. */
function sayWho({ panel, matched, leftOut }: Trend): string[] {
  if (panel === 'all') return ['Each phase counts whichever areas sent, so phases differ in who they count.'];
  const same = matched.map(({ name }) => name);
  const base =
    same.length === 0
      ? 'No area sent in every phase.'
      : `The same ${plural(same.length, 'area')} in every phase${same.length > 10 ? '' : `: ${listNames(same)}`}.`;
  if (leftOut.length === 0) return [base];
  if (leftOut.length > 10)
    return [
      base,
      `${plural(leftOut.length, 'area')} that did not send in every phase ${hasOrHave(leftOut.length)} been left out.`,
    ];
  return [base, `Left out: ${leftOut.map(({ name, reason }) => `${name} (${reason})`).join('; ')}.`];
}

function chartOf(one: PackTrend, head: number, rows: { from: number; to: number }): BoardChart {
  const { points } = one.trend;
  const last = points.findLast(({ reported }) => reported);
  const stacks = points.map((point) =>
    point.reported
      ? { in_place: point.inPlace, in_design: point.inDesign, not_implemented: point.notImplemented }
      : null,
  );
  const now = last
    ? ` In ${last.phase.name}, ${sayNumber(last.inPlace)} of ${sayNumber(last.answers)} answers were in place, ${sayNumber(last.inDesign)} in design and ${sayNumber(last.notImplemented)} not being implemented.`
    : '';
  return {
    kind: 'stacked columns',
    title: `${titleOf(one)}, answers at each status by phase`,
    says: `Stacked columns, one for each of ${plural(points.length, 'phase')}.${now} The table above the chart has every number.`,
    axes: { categories: 'Phase', values: 'Answers' },
    categories: { column: 0, from: head + 1, to: head + points.length },
    series: statusSeries(stacks, places, head),
    at: { from: { column: 0, row: rows.from }, to: { column: columns.length, row: rows.to } },
  };
}
