import type { BoardPack } from '~/domain/board-pack';
import type { Matrix, MatrixPillar, MatrixRow, MatrixSection } from '~/domain/matrix';
import { sayAnswers, saySections } from '~/domain/pack-messages';
import { sectionCounts } from '~/domain/pack-tables';
import { countAt } from '~/domain/standing-counts';
import { standingNames, standings, statusNames } from '~/domain/status';
import { plural, sayNumber } from '~/domain/words';
import { enlarge, pagesOf } from './pages';
import type { Slide, SlideChart, SlideRow, SlideTable } from './slide';

/** What the colours of charts stand for; the words always stand beside. */
export const statusColours = { in_place: '12436D', in_design: '28A197', not_implemented: '801650' } as const;

const counted =
  'Each number is a count of areas. In place, in design, not being implemented and not submitted add up to the areas asked the item; areas for which it is not in scope are told apart.';

/** The answers of each pillar as a chart, then the counts of every item, as many sections on a slide as fit. */
export function matrixSlides({ matrix }: BoardPack): Slide[] {
  if (!matrix) return [];
  const chart = pillarsChart(matrix);
  const notes = [
    'Each answer is one area’s to one item. Every bar is as long as all the answers in its pillar.',
  ];
  const first = { title: sayAnswers(matrix), notes: [...notes, chart.description] };
  return [chart.labels.length > 0 ? { ...first, chart } : first, ...matrix.pillars.flatMap(pillarSlides)];
}

function pillarsChart({ pillars }: Matrix): SlideChart {
  const known = pillars
    .filter(({ answered }) => answered > 0)
    .map(({ title, sections }) => ({
      title,
      ...sectionCounts({ rows: sections.flatMap(({ rows }) => rows) }),
    }));
  return {
    name: 'Answers by status in each pillar',
    bars: 'lying',
    isWhole: true,
    labels: known.map(({ title, answered }) => `${title} (${plural(answered, 'answer')})`),
    series: [
      {
        name: statusNames.in_place,
        colour: statusColours.in_place,
        values: known.map(({ inPlace }) => inPlace),
      },
      {
        name: statusNames.in_design,
        colour: statusColours.in_design,
        values: known.map(({ inDesign }) => inDesign),
      },
      {
        name: statusNames.not_implemented,
        colour: statusColours.not_implemented,
        values: known.map(({ notImplemented }) => notImplemented),
      },
    ],
    description: known
      .map(
        ({ title, inPlace, inDesign, notImplemented, answered }) =>
          `${title}: ${sayNumber(inPlace)} in place, ${sayNumber(inDesign)} in design and ${sayNumber(notImplemented)} not being implemented, of ${plural(answered, 'answer')}.`,
      )
      .join(' '),
  };
}

const columns: SlideTable['columns'] = [
  { head: 'Item', width: 4.833 },
  ...standings.map((standing) => {
    const width = standing === 'not_implemented' ? 1.6 : 1.2;
    return { head: standingNames[standing], width, isNumber: true };
  }),
  { head: 'Areas asked', width: 1.1, isNumber: true },
];

/** As many whole sections as fit stand on a slide; one that is too long for one is continued. */
function pillarSlides({ title, sections }: MatrixPillar): Slide[] {
  const slides: MatrixSection[][] = [];
  for (const section of sections.filter(({ rows }) => rows.length > 0)) {
    const last = slides.at(-1);
    const together = [...(last ?? []), section];
    if (last && pagesOf(tableOf(title, together)).length === 1) last.push(section);
    else slides.push([section]);
  }
  return slides.flatMap((own) => {
    const table = enlarge(tableOf(title, own));
    const pages = pagesOf(table);
    return pages.map((rows, at) => ({
      title: pages.length > 1 ? `${saySections(own)} (${at + 1} of ${pages.length})` : saySections(own),
      table: { ...table, rows },
      notes: [`Pillar: ${title}.`, counted],
    }));
  });
}

function tableOf(pillar: string, sections: readonly MatrixSection[]): SlideTable {
  return {
    name: `Areas at each status by item: ${pillar}`,
    columns,
    rows: sections.flatMap(({ title, rows }): SlideRow[] => [{ group: title }, ...rows.map(lineOf)]),
  };
}

function lineOf(row: MatrixRow): SlideRow {
  const counts = standings.map((standing) => sayNumber(countAt(row, standing).count));
  return { cells: [`${row.code} ${row.shortName}`, ...counts, sayNumber(row.base)] };
}
