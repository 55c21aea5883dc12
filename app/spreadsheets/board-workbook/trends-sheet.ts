import type { BoardPack, PackTrend } from '~/domain/board-pack';
import { sayPhaseLeftOut } from '~/domain/pack-trends';
import { statusNames } from '~/domain/status';
import type { TrendPoint } from '~/domain/trend';
import { plural, sayNumber } from '~/domain/words';
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
import { sayPoint, sayWho, titleOf } from './trend-words';

/** How statuses stood over phases: for each trend a page with a table and a chart that stands on its cells. */
export function trendsSheet({ cover }: BoardPack, trends: NonNullable<BoardPack['trends']>): BoardSheet {
  const lines: BoardLine[] = [across('Trends', 'title')];
  if (cover.illustrative) lines.push(across(`${illustrativeWarning}.`, 'line'));
  if (trends[0]) lines.push(...sayPhaseLeftOut(cover, trends[0].trend).map((text) => across(text, 'line')));
  const charts: BoardChart[] = [];
  for (const one of trends) {
    const about = [across(titleOf(one), 'heading'), ...sayWho(one.trend).map((text) => across(text, 'line'))];
    lines.push(emptyLine, ...about, headLine(columns));
    const head = lines.length - 1;
    const shown = one.trend.points.length > 0;
    for (const point of one.trend.points) lines.push(...pointLines(point, lines.length));
    if (!shown) lines.push(across('There is no phase to show.', 'line'));
    if (shown) {
      const isAlone = rowsLeft(lines) < chartRows.least;
      if (isAlone) lines.push({ ...emptyLine, ends: true }, ...about);
      const rows = Math.min(rowsLeft(lines), isAlone ? chartRows.alone : chartRows.beside);
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

// Below its table, the fewest that it can be read in there, and where the table leaves it a page to itself.
const chartRows = { beside: 15, least: 12, alone: 25 };
// In points, of rows as wide as these columns.
const pageHeight = 565;

/** How many empty rows a chart may stand on below these lines, on the page that they end on. */
function rowsLeft(lines: readonly BoardLine[]): number {
  const height = (some: readonly BoardLine[]) =>
    some.reduce((sum, line) => sum + heightOf(line, widthsOf(columns)), 0);
  const start = lines.findLastIndex(({ ends }) => ends) + 1;
  // Later pages begin with the title again; a row stands free above the chart, and one below.
  const taken = height(lines.slice(start)) + (start > 0 ? height(lines.slice(0, 1)) : 0);
  return Math.max(chartRows.least - 1, Math.floor((pageHeight - taken) / height([emptyLine])) - 2);
}
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
