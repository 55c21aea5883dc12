import type { BoardPack } from '~/domain/board-pack';
import {
  type Matrix,
  type MatrixPillar,
  type MatrixRow,
  type MatrixSection,
  matrixRows,
} from '~/domain/matrix';
import { packSectionNames } from '~/domain/pack-choices';
import { sayPillarsApart, saySectionsApart } from '~/domain/pack-slide-words';
import { sectionCounts } from '~/domain/pack-tables';
import { countAt } from '~/domain/standing-counts';
import { standingNames, standings } from '~/domain/status';
import { listNames, plural, sayNumber } from '~/domain/words';
import { enlarge, fillPages, spreadPages } from './pages';
import type { SectionSlides } from './section-slides';
import { place, type Slide, type SlideRow, type SlideTable } from './slide';
import { type StatusBar, statusSeries, statusTable } from './status-chart';
import { numbered } from './table-slides';

const counted =
  'Each number is a count of areas. In place, in design, not being implemented and not submitted add up to the areas asked the item; areas for which it is not in scope are told apart.';

/** The answers of each pillar as a chart, then the counts of every item, a pillar on a slide where it fits. */
export function matrixSlides({ matrix }: BoardPack): SectionSlides {
  const [chart] = matrix ? pillarsSlide(matrix) : [];
  if (matrix && chart) return { slides: [chart, ...partsOf(matrix).flatMap(partSlides)] };
  const items = matrix ? matrixRows(matrix).length : 0;
  if (items === 0)
    return { line: 'The choice that this pack was made with leaves no item.', notes: [counted] };
  return {
    line: `Nobody has answered any of the ${plural(items, 'item')}; who is asked each is in this pack’s workbook, sheet ${packSectionNames.matrix}.`,
    notes: [counted],
  };
}

function pillarsSlide({ pillars }: Matrix): Slide[] {
  const bars = pillars
    .filter(({ answered }) => answered > 0)
    .map(({ title, sections }) => ({
      label: title,
      counts: sectionCounts({ rows: sections.flatMap(({ rows }) => rows) }),
    }));
  if (bars.length === 0) return [];
  const description = bars
    .map(
      ({ label, counts: { inPlace, inDesign, notImplemented, answered } }) =>
        `${label}: ${sayNumber(inPlace)} in place, ${sayNumber(inDesign)} in design and ${sayNumber(notImplemented)} not being implemented, of ${plural(answered, 'answer')}.`,
    )
    .join(' ');
  const name = 'Answers by status in each pillar';
  return [
    {
      title: sayPillarsApart(bars.map(({ label, counts }) => ({ title: label, ...counts }))),
      panels: [
        {
          chart: {
            ...{ name, bars: 'lying', isWhole: true, description },
            labels: bars.map(({ label, counts }) => `${label} (${plural(counts.answered, 'answer')})`),
            series: statusSeries(bars),
          },
          table: pillarsTable(bars),
        },
      ],
      notes: [
        'Each answer is one area’s to one item. Every bar is as long as all the answers in its pillar.',
        description,
      ],
    },
  ];
}

function pillarsTable(bars: readonly StatusBar[]): SlideTable {
  const table = statusTable(bars, { name: 'Answers by status in each pillar', head: 'Pillar', width: 5 });
  const [first, ...rest] = table.columns;
  const wide = (place.width - (first?.width ?? 0)) / rest.length;
  return {
    ...table,
    columns: [...(first ? [first] : []), ...rest.map((each) => ({ ...each, width: wide }))],
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

/** What stands on one slide: a pillar's sections, or some of them; little pillars stand together. */
type Part = { pillars: string[]; sections: MatrixSection[] };

function partsOf({ pillars }: Matrix): Part[] {
  const parts: Part[] = [];
  for (const pillar of pillars) {
    const own = partsOfPillar(pillar);
    const [last, first] = [parts.at(-1), own[0]];
    const isLittle = [last, first].some((part) => part && linesOf(part) <= 2);
    if (last && first && own.length === 1 && isLittle && fits([...last.sections, ...first.sections])) {
      last.pillars.push(pillar.title);
      last.sections.push(...first.sections);
    } else parts.push(...own);
  }
  return parts;
}

function partsOfPillar({ title, sections }: MatrixPillar): Part[] {
  const parts: Part[] = [];
  for (const section of sections.filter(({ rows }) => rows.length > 0)) {
    const last = parts.at(-1);
    if (last && fits([...last.sections, section])) last.sections.push(section);
    else parts.push({ pillars: [title], sections: [section] });
  }
  return parts;
}

function linesOf({ sections }: Part): number {
  return sections.reduce((sum, { rows }) => sum + rows.length, 0);
}

function fits(sections: readonly MatrixSection[]): boolean {
  return fillPages(tableOf('', sections)).length === 1;
}

/** A section that is too long for a slide is continued. */
function partSlides({ pillars, sections }: Part): Slide[] {
  const table = enlarge(tableOf(pillars.join(', '), sections));
  const pages = spreadPages(table);
  const title = saySectionsApart(sections);
  return pages.map((rows, at) => ({
    title: numbered(title, at, pages.length),
    panels: [{ table: { ...table, rows } }],
    notes: [`${pillars.length === 1 ? 'Pillar' : 'Pillars'}: ${listNames(pillars)}.`, counted],
  }));
}

function tableOf(pillars: string, sections: readonly MatrixSection[]): SlideTable {
  return {
    name: `Areas at each status by item: ${pillars}`,
    columns,
    rows: sections.flatMap(({ title, rows }): SlideRow[] => [{ group: title }, ...rows.map(lineOf)]),
  };
}

function lineOf(row: MatrixRow): SlideRow {
  const counts = standings.map((standing) => sayNumber(countAt(row, standing).count));
  return { cells: [`${row.code} ${row.shortName}`, ...counts, sayNumber(row.base)] };
}
