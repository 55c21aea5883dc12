import { sayPhaseLeftOut } from '~/domain/pack-trends';
import type { Trend, TrendPoint } from '~/domain/trend';
import { isBreak, sayBreak } from '~/domain/trend-break';
import { plural } from '~/domain/words';
import type { About } from '../about';
import type { Base } from '../base';
import { labelWidth } from '../sheet';
import { shorthand } from '../shorthand';
import { type DataColumn, dataTable, notesColumn } from './data-table';
import { dataTitle } from './data-title';

/** Statuses over phases, each part of the form over the same areas in all of its phases. */
export function trendTable(trends: readonly Trend[], base: Base, about: About) {
  const [all] = trends;
  const lines = trends.flatMap((trend) => trend.points.map((point) => ({ trend, point })));
  return dataTable<Line>(
    {
      name: 'Trends',
      title: dataTitle('Answers at each status by phase', base, about),
      says: 'Statuses over phases, over the same areas throughout.',
      lines: [
        'Each number but the areas counted is a count of answers: one for each area and item.',
        ...(all
          ? [
              `The trend of all items counts ${plural(all.matched.length, 'area')} and leaves out ${all.leftOut.length}; the Trend_areas worksheet says which and why.`,
              ...sayPhaseLeftOut({ phase: base.phase, madeAt: about.takenAt }, all),
            ]
          : []),
      ],
    },
    [
      { header: 'Part of the form', width: labelWidth, cell: ({ trend }) => trend.title },
      { header: 'Level', width: 14, cell: ({ trend }) => levels[trend.scope.kind] },
      {
        header: 'Code',
        width: 14,
        cell: ({ trend: { scope } }) => (scope.kind === 'programme' ? 'All' : scope.code),
      },
      { header: 'Phase', width: 26, cell: ({ point }) => point.phase.name },
      {
        header: 'Areas counted',
        unit: 'areas',
        notes: [
          'The base: only areas that answered this part of the form in every phase shown are counted, so that a change is one of answers and not of areas.',
        ],
        width: 14,
        cell: ({ point }) => point.areas.length,
      },
      answers('In place', ({ inPlace }) => inPlace),
      answers('In design', ({ inDesign }) => inDesign),
      answers('Not being implemented', ({ notImplemented }) => notImplemented),
      answers('All answers', (point) => point.answers),
      notesColumn(({ point }) => (isBreak(point) ? [sayBreakNote(point)] : [])),
    ],
    lines,
  );
}

/** Who is in the trend of all items, and who is left out and why. */
export function trendAreasTable([all]: readonly Trend[], base: Base, about: About) {
  if (!all) return [];
  return dataTable<Trend['leftOut'][number]>(
    {
      name: 'Trend_areas',
      title: dataTitle('Areas in the trend of all items', base, about),
      says: 'Which areas the trend of all items counts, and why others are left out.',
      lines: ['Parts of the form are each matched by themselves, so their areas may differ.'],
    },
    [
      { header: 'Area', width: labelWidth, cell: ({ name }) => name },
      { header: 'Counted', width: 12, cell: ({ reason }) => (reason === counted ? 'Yes' : 'No') },
      {
        header: 'Why not',
        width: 60,
        cell: ({ reason }) => (reason === counted ? 'It is counted' : reason),
      },
    ],
    [...all.matched.map((area) => ({ ...area, reason: counted })), ...all.leftOut],
  );
}

type Line = { trend: Trend; point: TrendPoint };

const counted = '';
const levels: Record<Trend['scope']['kind'], string> = {
  programme: 'All items',
  pillar: 'Pillar',
  section: 'Section',
  item: 'Item',
};

/** A phase in which nobody on the panel answered is a gap, never a zero. */
function answers(header: string, count: (point: TrendPoint) => number): DataColumn<Line> {
  return {
    header,
    unit: 'answers',
    width: 16,
    cell: ({ point }) => (point.reported ? count(point) : shorthand.notSubmitted),
  };
}

function sayBreakNote(point: TrendPoint): string {
  const said = sayBreak(point);
  return `From this phase on the answers cannot be compared with those before: ${said}.`;
}
