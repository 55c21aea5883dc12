import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { noAnswer } from '~/domain/answers';
import type { Explanation } from '~/domain/explanations';
import type { SubmittedAnswer } from '~/domain/figures';
import { statuses } from '~/domain/status';
import {
  canonicalContent,
  contentHash,
  type SubmissionContent,
  submissionReference,
} from '~/domain/submission';

const signed: SubmissionContent = {
  reference: '2025-02-ashcombe-1',
  phase: '2025-02',
  area: 'ashcombe',
  version: 1,
  proformaVersion: 1,
  signedBy: 'area-lead',
  signedAs: 'Area lead, Ashcombe',
  submittedAt: new Date('2025-02-20T15:00:00.000Z'),
  answers: {
    'A-1': { ...noAnswer, status: 'in_place' },
    'A-2': {
      status: 'in_design',
      comment: 'Été “2”\n🦊',
      stepBack: 'regression',
      delays: ['capacity', 'time'],
      expected: '2025-09',
      confirmed: false,
    },
  },
  explanations: [
    { rule: 'jump', code: 'A-1', fingerprint: 'f1', text: 'Ready made', by: 'area-lead', at: '2025-02-20' },
  ],
  format: 2,
};

it('a submission is known by phase, area and version', () => {
  expect(submissionReference('2025-02', 'ashcombe', 12)).toBe('2025-02-ashcombe-12');
});

describe('the hash of a submission', () => {
  test('of format 1 is the SHA-256 of a text that anybody can make again, for ever', async () => {
    const first = { ...signed, format: 1 };
    const text =
      '["2025-02-ashcombe-1","2025-02","ashcombe",1,1,"area-lead","Area lead, Ashcombe","2025-02-20T15:00:00.000Z",' +
      '[["A-1","in_place","",null],["A-2","in_design","Été “2”\\n🦊","regression"]]]';
    expect(canonicalContent(first)).toBe(text);
    expect(await contentHash(first)).toBe(createHash('sha256').update(text, 'utf8').digest('hex'));
  });

  test('of format 2 covers delays, months, confirmations and explanations too', async () => {
    const text =
      '["2025-02-ashcombe-1","2025-02","ashcombe",1,1,"area-lead","Area lead, Ashcombe","2025-02-20T15:00:00.000Z",' +
      '[["A-1","in_place","",null,[],null,false],' +
      '["A-2","in_design","Été “2”\\n🦊","regression",["capacity","time"],"2025-09",false]],' +
      '[["jump","A-1","f1","Ready made","area-lead","2025-02-20"]]]';
    expect(canonicalContent(signed)).toBe(text);
    expect(await contentHash(signed)).toBe(createHash('sha256').update(text, 'utf8').digest('hex'));
  });

  const oneAnswer = (change: Partial<SubmittedAnswer>) => ({
    answers: { ...signed.answers, 'A-1': { ...signed.answers['A-1'], ...change } as SubmittedAnswer },
  });
  test.each<[string, Partial<SubmissionContent>]>([
    ['the reference', { reference: '2025-02-ashcombe-2' }],
    ['the phase', { phase: '2025-03' }],
    ['the area', { area: 'ashcombe2' }],
    ['the version', { version: 2 }],
    ['the version of the proforma', { proformaVersion: 2 }],
    ['the signer', { signedBy: 'contributor' }],
    ['the signer’s name', { signedAs: 'Area lead, Ashcombe ' }],
    ['the time by a millisecond', { submittedAt: new Date('2025-02-20T15:00:00.001Z') }],
    ['a status', oneAnswer({ status: 'in_design' })],
    ['a comment by a blank', oneAnswer({ comment: ' ' })],
    ['a reason', oneAnswer({ stepBack: 'correction' })],
    ['a delay', oneAnswer({ delays: ['time'] })],
    ['a month', oneAnswer({ expected: '2025-10' })],
    ['a confirmation', oneAnswer({ confirmed: true })],
    ['an explanation', { explanations: [] }],
    ['an answer more', { answers: { ...signed.answers, 'A-3': { ...noAnswer, status: 'in_place' } } }],
    ['an answer less', { answers: { 'A-1': signed.answers['A-1'] as SubmittedAnswer } }],
    [
      'an item’s code',
      {
        answers: {
          ...signed.answers,
          'A-2': undefined as never,
          'A-4': signed.answers['A-2'] as SubmittedAnswer,
        },
      },
    ],
  ])('changes with %s', async (_, change) => {
    const changed = { ...signed, ...change };
    const answers = Object.fromEntries(Object.entries(changed.answers).filter(([, answer]) => answer));
    expect(await contentHash({ ...changed, answers })).not.toBe(await contentHash(signed));
  });

  test('moving a quotation mark from one field into the next changes it', async () => {
    const [a, b] = [
      { signedBy: 'a","b', signedAs: 'c' },
      { signedBy: 'a', signedAs: 'b","c' },
    ];
    expect(canonicalContent({ ...signed, ...a })).not.toBe(canonicalContent({ ...signed, ...b }));
  });
});

describe('whatever was signed,', () => {
  const few = fc.constantFrom('', 'a', 'a","b', '\\', '\n', '🦊', '\uD83D');
  const answer = fc.record<SubmittedAnswer>({
    status: fc.constantFrom(...statuses),
    comment: few,
    stepBack: fc.constantFrom('regression', 'correction', null),
    delays: fc.subarray(['capacity' as const, 'time' as const]),
    expected: fc.constantFrom(null, '2027-03'),
    confirmed: fc.boolean(),
  });
  const content = fc.record<SubmissionContent>({
    reference: few,
    phase: few,
    area: few,
    version: fc.integer({ min: 1, max: 3 }),
    proformaVersion: fc.integer({ min: 1, max: 2 }),
    signedBy: few,
    signedAs: few,
    submittedAt: fc.constantFrom(0, 1, 1000).map((ms) => new Date(ms)),
    answers: fc.dictionary(fc.constantFrom('A-1', 'A-2', 'A-10', 'B-1', '__proto__'), answer, {
      noNullPrototype: true,
    }),
    explanations: fc.array(
      fc.record<Explanation>({
        rule: few,
        code: fc.constantFrom(null, 'A-1'),
        fingerprint: few,
        text: few,
        by: few,
        at: few,
      }),
      { maxLength: 2 },
    ),
    format: fc.constant(2),
  });

  /** The same content with answers and fields written down backwards. */
  const backwards = <Kept extends object>(value: Kept): Kept => {
    const entries = Object.entries(value).reverse();
    return Object.fromEntries(
      entries.map(([key, each]) => [key, isRecord(each) && !Array.isArray(each) ? backwards(each) : each]),
    ) as Kept;
  };

  it('the order in which answers and fields were stored makes no difference', () => {
    fc.assert(
      fc.property(content, (each) => {
        expect(canonicalContent(backwards(each))).toBe(canonicalContent(each));
      }),
    );
  });

  it('two contents are equal if and only if their texts are', () => {
    const oneChanged = content.chain((one) =>
      fc.tuple(content, fc.subarray(Object.keys(one) as (keyof SubmissionContent)[])).map(([other, keys]) => {
        const changed = { ...one };
        for (const key of keys) Object.assign(changed, { [key]: other[key] });
        return [one, changed] as const;
      }),
    );
    fc.assert(
      fc.property(oneChanged, ([one, other]) => {
        const same = fc.stringify(sorted(one)) === fc.stringify(sorted(other));
        expect(canonicalContent(one) === canonicalContent(other)).toBe(same);
      }),
      { numRuns: 500 },
    );
  });

  it('the hash is the same exactly when the text is', async () => {
    await fc.assert(
      fc.asyncProperty(content, content, async (one, other) => {
        const [a, b] = [await contentHash(one), await contentHash(other)];
        expect(a).toMatch(/^[0-9a-f]{64}$/);
        expect(a === b).toBe(canonicalContent(one) === canonicalContent(other));
      }),
    );
  });

  const isRecord = (value: unknown): value is object =>
    typeof value === 'object' && value !== null && !(value instanceof Date);
  const sorted = (value: object): object =>
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, each]) => [
        key,
        isRecord(each) ? sorted(each) : each instanceof Date ? each.getTime() : each,
      ]);
});
