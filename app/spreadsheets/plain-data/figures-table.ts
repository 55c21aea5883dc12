import { type FigureLine, figureLevels, figureLines } from '~/domain/plain-data-figures';
import { standings } from '~/domain/status';
import type { PlainContent } from './answers-table';
import { itemColumns } from './item-columns';
import { phaseColumns, referenceColumn } from './phase-columns';
import { ownGroup, type PlainColumn, type PlainTable, sharedGroup } from './table';

/** One row for each phase, status and item; then for each pillar and for the whole form. */
export function figuresTable({ phases, illustrative }: PlainContent): PlainTable<FigureLine> {
  const areasOf = (line: FigureLine) => line.phase;
  const placeOf = (line: FigureLine) => line.place;
  return {
    name: 'figures',
    groups: [
      sharedGroup(({ phase }) => phase.phase, [...phaseColumns(illustrative), referenceColumn]),
      sharedGroup(areasOf, areaCounts),
      sharedGroup(placeOf, levelColumns),
      ownGroup(({ place: { pillar, section, row } }) => ({ pillar, section, item: row }), itemColumns),
      sharedGroup(placeOf, baseColumns),
      ownGroup(({ figure }) => figure, countColumns),
    ],
    lines: () => figureLines(phases),
  };
}

const areaCounts: PlainColumn<FigureLine['phase']>[] = [
  {
    name: 'areas_asked',
    meaning: 'How many areas the phase asks, after the filters',
    type: 'whole number',
    unit: 'areas',
    source: 'Figures',
    cell: ({ asked }) => asked,
  },
  {
    name: 'areas_sent',
    meaning: 'How many of those have submitted',
    type: 'whole number',
    unit: 'areas',
    source: 'Figures',
    cell: ({ sent }) => sent,
  },
];

const levelColumns: PlainColumn<FigureLine['place']>[] = [
  {
    name: 'level',
    meaning:
      'Whether the count is of one item, of all items of a pillar, or of the whole form after the filters',
    type: 'text',
    allowed: figureLevels,
    source: 'Figures',
    cell: ({ level }) => level,
  },
];

const baseColumns: PlainColumn<FigureLine['place']>[] = [
  {
    name: 'unit',
    meaning: 'What is counted: areas at one item, answers (area by item) over several',
    type: 'text',
    allowed: ['areas', 'answers'],
    source: 'Figures',
    cell: ({ level }) => (level === 'item' ? 'areas' : 'answers'),
  },
  {
    name: 'base',
    meaning:
      'Of how many the count is: all that were asked, which in place, in design, not being implemented and not submitted add up to. Not in scope stands outside it',
    type: 'whole number',
    unit: 'as the column unit says',
    source: 'Figures',
    cell: ({ base }) => base,
  },
  {
    name: 'answered',
    meaning: 'How many of the base were answered: in place, in design and not being implemented',
    type: 'whole number',
    unit: 'as the column unit says',
    source: 'Figures',
    cell: ({ answered }) => answered,
  },
];

const countColumns: PlainColumn<FigureLine['figure']>[] = [
  {
    name: 'standing',
    meaning: 'What is counted: an answer, not submitted, or not in scope',
    type: 'text',
    allowed: standings,
    source: 'Figures',
    cell: ({ standing }) => standing,
  },
  {
    name: 'count',
    meaning: 'How many stand so',
    type: 'whole number',
    unit: 'as the column unit says',
    source: 'Figures',
    cell: ({ count }) => count,
  },
];
