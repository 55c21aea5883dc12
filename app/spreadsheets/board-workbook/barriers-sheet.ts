import { type BarrierSlice, type Barriers, mostNamed, rankTags } from '~/domain/barriers';
import type { BoardPack } from '~/domain/board-pack';
import { delayNames, delayTags } from '~/domain/delays';
import { isOrAre, outOf, plural } from '~/domain/words';
import { across, type BoardChart, type BoardLine, type BoardSheet, emptyLine } from './board-sheet';
import { type BoardColumn, headLine, tableLines, widthsOf } from './board-table';
import { sayAbove } from './who';

/** What holds up answers that are not in place: a table with its chart, then by pillar, wave and item. */
export function barriersSheet({ cover }: BoardPack, barriers: Barriers): BoardSheet {
  const { all, pillars, waves, items } = barriers;
  const rows = [
    ...rankTags(all).map((tag) => ({ name: delayNames[tag], ...all.tags[tag] })),
    { name: 'No barrier named', ...all.unnamed },
  ];
  const lines: BoardLine[] = [
    across('Barriers', 'title'),
    across(sayAbove(cover), 'line'),
    across(sayHeldUp(all), 'line'),
  ];
  const sheet = {
    name: 'Barriers',
    widths: widthsOf(sliceColumns),
    lines,
    frozen: { rows: 1, columns: 0 },
    repeated: 0,
    paper: 'A3' as const,
  };
  if (mostNamed(all).length === 0)
    return { ...sheet, says: 'What holds up the answers that are not in place: no answer names a barrier.' };
  lines.push(
    emptyLine,
    across('All answers', 'heading'),
    headLine(tagColumns),
    ...tableLines(tagColumns, rows),
  );
  const head = 5;
  const chart = chartOf(barriers, head, rows.length);
  const below = Array.from({ length: Math.max(2, head + chartRows - lines.length + 2) }, () => emptyLine);
  lines.push(...below.slice(0, -1), { ...emptyLine, ends: true });
  const tables: [string, string, readonly BarrierSlice[]][] = [
    ['By pillar', 'Pillar', pillars],
    ['By wave', 'Wave', waves],
    ['By item of which an answer names a barrier', 'Item', items],
  ];
  for (const [name, one, slices] of tables)
    if (slices.length > 0)
      lines.push(across(name, 'heading'), headLine(headedBy(one)), ...tableLines(sliceColumns, slices), {
        ...emptyLine,
        ends: slices === waves && items.length > fewItems,
      });
  return {
    ...sheet,
    says: 'What holds up the answers that are not in place, as a table and a chart.',
    charts: [chart],
  };
}

/** What the tables count, or that there is nothing for them to count. */
function sayHeldUp(all: BarrierSlice): string {
  const { answered, notInPlace } = all;
  if (answered.answers === 0) return 'No answer is given, so none names a barrier.';
  const base = `${outOf(notInPlace.answers, answered.answers, 'answer')} given ${isOrAre(notInPlace.answers)} not in place yet.`;
  return mostNamed(all).length === 0
    ? `${base} No answer names a barrier.`
    : `${base} An answer may name several barriers, so the barriers do not add up to that number.`;
}

const chartRows = 22;
// As many items as still stand on the page of pillars and waves.
const fewItems = 12;

type TagRow = { name: string; answers: number; areas: readonly unknown[] };

const tagColumns: BoardColumn<TagRow>[] = [
  { header: 'Barrier', width: 36, cell: ({ name }) => name },
  { header: 'Answers', width: 12, counts: true, cell: ({ answers }) => answers },
  { header: 'Areas', width: 12, counts: true, cell: ({ areas }) => areas.length },
];

const sliceColumns: BoardColumn<BarrierSlice>[] = [
  { header: '', width: 36, cell: ({ title }) => title },
  { header: 'Answers given', width: 12, counts: true, cell: ({ answered }) => answered.answers },
  { header: 'Not in place', width: 12, counts: true, cell: ({ notInPlace }) => notInPlace.answers },
  ...delayTags.map((tag) => ({
    ...{ header: delayNames[tag], width: 13, counts: true },
    cell: ({ tags }: BarrierSlice) => tags[tag].answers,
  })),
  { header: 'No barrier named', width: 12, counts: true, cell: ({ unnamed }) => unnamed.answers },
];

function headedBy(header: string) {
  return sliceColumns.map((column, at) => (at === 0 ? { ...column, header } : column));
}

function chartOf({ all }: Barriers, head: number, rows: number): BoardChart {
  const [most] = rankTags(all);
  return {
    kind: 'bars',
    title: 'Answers not in place that name each barrier',
    says: `${most ? `${delayNames[most]} is named most, in ${plural(all.tags[most].answers, 'answer')}. ` : ''}The table beside the chart has every number.`,
    axes: { categories: 'Barrier', values: 'Answers not in place' },
    categories: { column: 0, from: head + 1, to: head + rows },
    series: [{ column: 1, head, fill: '12436D', ink: '0B0C0C', unlabelled: [] }],
    at: { from: { column: 4, row: head }, to: { column: sliceColumns.length - 1, row: head + chartRows } },
  };
}
