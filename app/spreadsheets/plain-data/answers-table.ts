import { delayTags } from '~/domain/delays';
import { type AnswerLine, answerLines, type PlainAnswer, type PlainPhase } from '~/domain/plain-data';
import { standings, statuses } from '~/domain/status';
import { namedAreaColumns, numberedAreaColumns } from './area-columns';
import { itemColumns } from './item-columns';
import { phaseColumns, referenceColumn } from './phase-columns';
import { ownGroup, type PlainColumn, type PlainTable, sharedGroup } from './table';

/** What the tables of plain data are made of. */
export type PlainContent = {
  phases: readonly PlainPhase[];
  /** What areas are called, by id, where they are anonymised. */
  labels?: ReadonlyMap<string, string> | undefined;
  comments: boolean;
  illustrative: boolean;
};

/** One row for each phase, area and item of the form. */
export function answersTable({
  phases,
  labels,
  comments,
  illustrative,
}: PlainContent): PlainTable<AnswerLine> {
  return {
    name: 'answers',
    groups: [
      sharedGroup(({ phase }) => phase, [...phaseColumns(illustrative), referenceColumn]),
      sharedGroup(({ area }) => area, labels ? numberedAreaColumns : namedAreaColumns),
      sharedGroup(({ item }) => item, itemColumns),
      ownGroup(({ answer }) => answer, comments ? [...answerColumns, commentColumn] : answerColumns),
    ],
    lines: () => answerLines(phases, labels),
  };
}

const ifAnswered = 'Empty where no answer counts';

const answerColumns: PlainColumn<PlainAnswer>[] = [
  {
    name: 'standing',
    meaning:
      'Where the area stands on the item: its answer, or not submitted, or not in scope when it is not asked the item',
    type: 'text',
    allowed: standings,
    source: 'Submission',
    cell: ({ standing }) => standing,
  },
  {
    name: 'was',
    meaning: 'Its answer in the last earlier phase in which anybody had submitted; empty where it gave none',
    type: 'text',
    allowed: statuses,
    source: 'Submission of the phase before',
    cell: ({ was }) => was,
  },
  {
    name: 'step_back',
    meaning: 'Why the answer stands lower than before, where the area said so',
    type: 'text',
    allowed: ['regression', 'correction'],
    source: 'Submission',
    cell: ({ said }) => said?.stepBack ?? null,
  },
  {
    name: 'delays',
    meaning: 'What is driving the delay; in the CSV with semicolons between',
    type: 'list',
    allowed: delayTags,
    source: 'Submission',
    cell: ({ said }) => said?.delays ?? null,
  },
  {
    name: 'expected',
    meaning: 'The month in which the item is expected to be in place, where the area said so',
    type: 'month',
    source: 'Submission',
    cell: ({ said }) => said?.expected ?? null,
  },
  {
    name: 'confirmed',
    meaning: `Whether the area said that nothing had changed since its submission before. ${ifAnswered}`,
    type: 'yes or no',
    allowed: ['true', 'false'],
    source: 'Submission',
    cell: ({ said }) => said?.confirmed ?? null,
  },
];

const commentColumn: PlainColumn<PlainAnswer> = {
  name: 'comment',
  meaning: `What the area wrote. ${ifAnswered}. In the CSV an apostrophe stands before a text that a spreadsheet program would take for a formula, and control characters are left out`,
  type: 'text',
  free: true,
  width: 80,
  source: 'Submission',
  cell: ({ said }) => said?.comment ?? null,
};
