import fc from 'fast-check';
import { delayTags } from '~/domain/delays';
import type { PhaseFigures, SubmittedAnswer } from '~/domain/figures';
import type { PlainPhase } from '~/domain/plain-data';
import { anyPhases } from './figure-arbitraries';

/** Phases in time order as plain data, each beside the last one before it in which somebody sent. */
export function plainPhases(read: readonly PhaseFigures[]): PlainPhase[] {
  return read.map((figures, at) => ({
    figures,
    before: read.slice(0, at).findLast(({ submissions }) => submissions.length > 0),
    edition: at % 2 === 0 ? at + 1 : undefined,
    asAt: new Date(`${figures.phase.id}-28T12:00:00Z`),
    reference: `${figures.phase.id}.e1.items.c0a1b2c3d`,
  }));
}

/** Texts that programs have tripped over. */
export const nastyTexts = [
  '=1+1',
  '+44 20',
  '-5',
  '@SUM(A1)',
  '\t=1',
  '＝1',
  ' =2',
  'a, "b"\r\nc\rd\ne',
  'bell \u0007 and nought \u0000 and half \ud800 of one',
  'שלום، مرحبا \u202e right to left',
  'family 👩‍👩‍👧‍👦 and flag 🏴󠁧󠁢󠁥󠁮󠁧󠁿',
  '<b>&amp;</b> _x0041_ ]]> \u00a0',
  `${'long '.repeat(6553)}xx`,
  "'quoted'",
  ' spaces around ',
  ';;a;b',
];

const said = fc.record({
  comment: fc.oneof(fc.constant(''), fc.constantFrom(...nastyTexts), fc.string({ unit: 'binary' })),
  stepBack: fc.constantFrom(null, 'regression' as const, 'correction' as const),
  delays: fc.subarray([...delayTags]),
  expected: fc.constantFrom(null, '2027-03'),
  confirmed: fc.boolean(),
});

/** The same figures with something said in every answer. */
function withWords(read: readonly PhaseFigures[], words: readonly Omit<SubmittedAnswer, 'status'>[]) {
  let at = 0;
  return read.map((figures) => ({
    ...figures,
    submissions: figures.submissions.map((submission) => {
      const answers = Object.entries(submission.answers).map(([code, { status }]) => {
        at += 1;
        return [code, { status, ...words[at % words.length] } as SubmittedAnswer];
      });
      return { ...submission, answers: Object.fromEntries(answers) as Record<string, SubmittedAnswer> };
    }),
  }));
}

/** Up to three phases with answers of every kind, some of them with texts that programs have tripped over. */
export const anyPlainPhases: fc.Arbitrary<PlainPhase[]> = fc
  .tuple(
    fc.integer({ min: 1, max: 3 }).chain((count) => anyPhases(count)),
    fc.array(said, { minLength: 3, maxLength: 12 }),
  )
  .map(([read, words]) => plainPhases(withWords(read, words)));
