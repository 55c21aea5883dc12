import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { delayTags } from '~/domain/delays';
import type { SubmittedAnswer } from '~/domain/figures';
import { statuses } from '~/domain/status';
import { readAnswers, readMarks, readStatuses, summariseAnswers } from '~/domain/submission-summary';

const anyAnswer: fc.Arbitrary<SubmittedAnswer> = fc.record({
  status: fc.constantFrom(...statuses),
  comment: fc.string(),
  stepBack: fc.constantFrom(null, 'regression' as const, 'correction' as const),
  delays: fc.subarray([...delayTags]),
  expected: fc.constantFrom(null, '2027-03'),
  confirmed: fc.boolean(),
});
const anyAnswers = fc.dictionary(fc.stringMatching(/^[A-Z]{2}-[A-Z]{2}-\d{2}$/), anyAnswer);

describe('the summary of a submission', () => {
  it('gives back every answer, however it was kept in between', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const kept = JSON.parse(JSON.stringify(summariseAnswers(answers)));
        expect(readAnswers(kept)).toEqual({ ...answers });
      }),
    );
  });

  it('says the same in its parts as in the whole', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const { content: _, ...marked } = summariseAnswers(answers);
        for (const [code, { status, confirmed }] of Object.entries(answers)) {
          expect(readStatuses(marked)[code]).toEqual({ status });
          expect(readMarks(marked)[code]).toMatchObject({ status, confirmed });
        }
        expect(Object.keys(readStatuses(marked)).sort()).toEqual(Object.keys(answers).sort());
      }),
    );
  });

  it('says the same of two comments only where they are the same', () => {
    fc.assert(
      fc.property(anyAnswer, fc.string(), (answer, comment) => {
        const said = (text: string) =>
          readMarks(summariseAnswers({ 'FH-FD-01': { ...answer, comment: text } }))['FH-FD-01']?.said;
        expect(said(comment) === said(answer.comment)).toBe(comment === answer.comment);
      }),
    );
  });

  it('is refused where it has lost a status', () => {
    expect(() => readStatuses({ statuses: 'FH-FD-01 FH-FD-02|p' })).toThrow('FH-FD-02');
  });
});
