import fc from 'fast-check';
import type { BoardPack, PackCover, PackException, PackOverdue } from '~/domain/board-pack';
import { buildPack } from '~/domain/build-pack';
import { type DelayTag, delayTags } from '~/domain/delays';
import type { PhaseFigures, SubmittedAnswer } from '~/domain/figures';
import { buildMatrix } from '~/domain/matrix';
import { type PackSection, packSections } from '~/domain/pack-choices';
import { itemsOf } from '~/domain/proforma';
import { anyPhases, figuresOf, fullShape, proformaOf } from '../../domain/figure-arbitraries';

const now = new Date('2026-11-22T10:00:00Z');

/** Names that a spreadsheet could take for something else. */
const oddNames = [
  '=Ashcombe',
  '+44',
  '@home',
  "-O'Dunmere",
  '🙂 Eldershaw',
  'אשדוד',
  'Glen "Marsh" & <Sons>',
];

/** Texts that look like formulas, codes or markup, break lines, or carry what no cell can. */
export const oddTexts = [
  '=1+1',
  '+44 20',
  '-2',
  '@SUM(A1)',
  "=cmd|' /C calc'!A0",
  'tab\tin it',
  'nul\u0000 bell\u0007 next\u0085 half\ud800 not\ufffe',
  'one\r\ntwo\n\n=three',
  '_x0041_ and _x000D_',
  '<b>&amp;]]>',
  'שלום, עולם: 12 מתוך 34',
  '👩‍👩‍👧‍👦 family',
  '1e3',
  '#N/A',
  'TRUE',
  '2026-01-02',
  `${'A long sentence that wraps. '.repeat(1170)}end`,
  `${'x'.repeat(32_766)}😀😀`,
  '  spaces  ',
  '',
];

const overdue: PackOverdue[] = [
  { area: '=Ashcombe', dueAt: now, sentAt: undefined, said: 'Not sent' },
  { area: '+44', dueAt: now, sentAt: now, said: 'Sent 1 working day late' },
];
const exceptions: PackException[] = [
  { area: '+44', kind: 'Later date', item: undefined, until: '24 January 2027', reason: oddTexts[4] ?? '' },
  { area: '@home', kind: 'Item out of scope', item: 'P1-S1-01 Item a', until: 'it is ended', reason: '' },
];

/** A pack of the last of these phases, compared with the one before it. */
export function packOf(
  phases: readonly PhaseFigures[],
  sections: readonly PackSection[] = packSections,
  more: Partial<PackCover> = {},
): BoardPack {
  const current = phases.at(-1);
  if (!current) throw new Error('A pack needs a phase.');
  const { base, sent, areas } = buildMatrix(current);
  const cover: PackCover = {
    title: `A programme: progress, ${current.phase.name}`,
    phase: current.phase,
    edition: 1,
    state: 'Final',
    stateSaid: 'Edition 1, frozen on 5 March 2025',
    asAt: new Date('2025-03-05T12:00:00Z'),
    ...{ base, sent },
    missing: areas.filter(({ submissionId }) => submissionId === null).map(({ name }) => name),
    filters: ['Wave 1 only', '=HYPERLINK("x")'],
    areas: 'named',
    madeBy: 'Programme manager, Sam Example',
    madeAt: now,
    marking: 'OFFICIAL: management information & more',
    illustrative: true,
    reference: '2025-02.e1.progress.c3f9a2c01',
    address: 'https://progress.example.org/progress?phase=2025-02',
    ...more,
  };
  const before = phases.length - 2;
  return buildPack({ cover, sections, figures: phases, before, lastKnown: {}, overdue, exceptions }, now);
}

type Told = Pick<SubmittedAnswer, 'comment' | 'delays' | 'stepBack'>;

const told: fc.Arbitrary<Told> = fc.record({
  comment: fc.oneof(
    fc.constantFrom(...oddTexts),
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'grapheme' }),
  ),
  delays: fc.subarray([...delayTags], { maxLength: 2 }),
  stepBack: fc.constantFrom(null, 'regression', 'correction'),
});

/** Any pack of three phases, in whose names and comments anything stands. */
export const anyPack: fc.Arbitrary<BoardPack> = fc
  .tuple(anyPhases(3), fc.array(told, { minLength: 5, maxLength: 20 }), fc.boolean())
  .map(([phases, texts, comments]) =>
    packOf(
      phases.map((figures) => tell(figures, texts)),
      packSections.filter((section) => comments || section !== 'comments'),
    ),
  );

/** A pack of as many areas as are wanted over the whole form, each answering by its own place, and if wanted naming a barrier. */
export function packWith(areas: number, barrier?: DelayTag): BoardPack {
  const proforma = proformaOf(fullShape);
  const count = itemsOf(proforma).length;
  const standings = (shift: number) =>
    Object.fromEntries(
      Array.from({ length: areas }, (_, at) => {
        const letters = Array.from({ length: count }, (_, item) => 'PDN-.P'[(at * 7 + item * 3 + shift) % 6]);
        return [
          `Area ${String(at + 1).padStart(3, '0')}`,
          at % 5 === 4 ? '-'.repeat(count) : letters.join(''),
        ];
      }),
    );
  const phases = ['2025-02', '2025-04', '2025-07'].map((id, at) => figuresOf(id, proforma, standings(at)));
  return packOf(phases.map((figures) => (barrier ? withBarrier(figures, barrier) : figures)));
}

/** The same figures, of which every answer names this barrier. */
export function withBarrier(figures: PhaseFigures, tag: DelayTag): PhaseFigures {
  return tellEach(figures, () => ({ delays: [tag] }));
}

function tell(figures: PhaseFigures, texts: readonly Told[]): PhaseFigures {
  let next = 0;
  const told = tellEach(figures, () => {
    next += 1;
    return texts[next % texts.length] ?? {};
  });
  return { ...told, asked: figures.asked.map((area) => ({ ...area, name: nameOf(area.slug) })) };
}

function tellEach(figures: PhaseFigures, more: () => Partial<Told>): PhaseFigures {
  return {
    ...figures,
    submissions: figures.submissions.map((submission) => ({
      ...submission,
      answers: Object.fromEntries(
        Object.entries(submission.answers).map(([code, answer]) => [code, { ...answer, ...more() }]),
      ),
    })),
  };
}

function nameOf(slug: string): string {
  const first = slug.codePointAt(0) ?? 0;
  return oddNames[first - 'a'.charCodeAt(0)] ?? slug;
}
