import type { BoardPack, PackOverdue } from '~/domain/board-pack';
import { delayTags } from '~/domain/delays';
import type { PhaseFigures } from '~/domain/figures';
import { packSections } from '~/domain/pack-choices';
import { figuresOf, fullShape, proformaOf } from '../../domain/figure-arbitraries';
import { oddTexts, packOf, packWith } from '../board-workbook/packs';

const at = new Date('2026-11-22T10:00:00Z');
const form = proformaOf(fullShape);
const count = fullShape.flat().reduce((sum, items) => sum + items, 0);
const longName = (name: string) =>
  `The Royal Borough and Unitary Combined Authority of ${name}-upon-the-Wold with Saint Bartholomew`;

/** Ten areas with a short comment on every answer, some of which move between phases, up more often than back. */
function tenAreas(id: string, shift: number): PhaseFigures {
  const areas = Array.from({ length: 10 }, (_, area) => [
    `Area ${area + 1}`,
    Array.from({ length: count }, (_each, item) => letterOf((area * 37 + item * 11) % 90, shift)).join(''),
  ]);
  const figures = figuresOf(id, form, Object.fromEntries(areas));
  return commented(figures, ['The board agreed it. Training follows.', 'Recruitment is under way.']);
}

/** How the answer of this number stands in a phase: of every ninety, four move up and one slips back. */
function letterOf(number: number, shift: number): string {
  if (number < 4) return shift === 0 ? 'D' : 'P';
  if (number === 6) return shift === 0 ? 'P' : 'D';
  if (number < 20) return number % 5 === 0 ? 'N' : 'D';
  return 'P';
}

function renamed(figures: PhaseFigures): PhaseFigures {
  return { ...figures, asked: figures.asked.map((area) => ({ ...area, name: longName(area.name) })) };
}

/** Every answer with one of these comments. */
function commented(figures: PhaseFigures, comments: readonly string[]): PhaseFigures {
  let next = 0;
  const submissions = figures.submissions.map((submission) => ({
    ...submission,
    answers: Object.fromEntries(
      Object.entries(submission.answers).map(([code, answer]) => {
        next += 1;
        const comment = comments[next % comments.length] ?? '';
        return [code, { ...answer, comment, delays: delayTags.slice(0, next % 4) }];
      }),
    ),
  }));
  return { ...figures, submissions };
}

const late: PackOverdue[] = Array.from({ length: 153 }, (_, area) => ({
  area: longName(`Area ${area + 1}`),
  dueAt: at,
  sentAt: area % 3 === 0 ? at : undefined,
  said: area % 3 === 0 ? 'Sent 12 working days late' : 'Not sent',
}));
const granted = Array.from({ length: 153 }, (_, area) => ({
  ...{ area: longName(`Area ${area + 1}`), kind: 'Item out of scope', item: 'P1-S1-01 Item a' },
  ...{ until: '24 January 2027', reason: oddTexts[area % oddTexts.length] ?? '' },
}));
const hostile = [...oddTexts, 'line\n'.repeat(400), 'W'.repeat(400), `${'W '.repeat(200)}`, '\n\n\n'];
const phases = (make: (id: string, shift: number) => PhaseFigures) =>
  ['2025-02', '2025-04'].map((id, shift) => make(id, shift));
const usual = packSections.filter((section) => section !== 'comments');
const plain = packOf(phases(tenAreas), packSections, { filters: [] });

/** Packs in which something is longer, more or less than usual, by what it is. */
export const worlds: Record<string, BoardPack> = {
  'ten areas': packOf(phases(tenAreas), usual, { filters: [] }),
  'ten areas with comments': plain,
  'nothing overdue and no exception': { ...plain, overdue: [], exceptions: [] },
  'long names': packOf(
    phases((id, shift) => renamed(tenAreas(id, shift))),
    packSections,
    { filters: Array.from({ length: 40 }, (_, area) => longName(`Area ${area + 1}`)) },
  ),
  'no answers': packOf([figuresOf('2025-04', form, { Ashcombe: '-'.repeat(count) })]),
  'no areas': packOf([figuresOf('2025-04', form, {})]),
  'no earlier phase': packOf([tenAreas('2025-04', 0)]),
  'one area': packOf(phases((id) => figuresOf(id, form, { Ashcombe: 'P'.repeat(count) }))),
  'everything overdue': { ...plain, overdue: late, exceptions: granted },
  'a few overdue and a few exceptions': {
    ...plain,
    overdue: late.slice(0, 3),
    exceptions: granted.slice(0, 2),
  },
  'hostile comments': packOf(phases((id, shift) => commented(tenAreas(id, shift), hostile))),
  '153 areas': packWith(153),
};
