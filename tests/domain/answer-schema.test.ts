import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { answerSchema } from '~/domain/answer-schema';

/** A comment as it would be kept. */
const cleanText = (comment: string) => answerSchema.parse({ comment }).comment;

const messagesFor = (value: object) =>
  answerSchema.safeParse(value).error?.issues.map(({ message }) => message);

describe('an answer as posted', () => {
  const nothing = { status: null, comment: '', stepBack: null, delays: [], expected: null };
  const late = { delays: ['capacity', 'time'], expected: '2027-03' };
  test.each([
    ['nothing at all', {}, nothing],
    ['blanks', { status: '', comment: '', stepBack: '', delays: [], expected: '' }, nothing],
    ['nulls', { status: null, stepBack: null, expected: null }, nothing],
    ['half an answer', { comment: ' why? ' }, { ...nothing, comment: 'why?' }],
    [
      'a whole one',
      { status: 'in_design', comment: 'Because.', stepBack: 'correction', ...late },
      { status: 'in_design', comment: 'Because.', stepBack: 'correction', ...late },
    ],
    [
      'delays that nobody offers, or twice',
      { delays: ['time', 'weather', 'time'] },
      { ...nothing, delays: ['time'] },
    ],
    [
      'more than is asked',
      { status: 'in_place', version: 7, confirmed: true },
      { ...nothing, status: 'in_place' },
    ],
  ])('may be %s', (_, posted, kept) => expect(answerSchema.parse(posted)).toEqual(kept));

  test.each([
    [{ status: 'finished' }, 'Select in place, in design or not being implemented'],
    [{ status: 'In place' }, 'Select in place, in design or not being implemented'],
    [{ status: 'not_submitted' }, 'Select in place, in design or not being implemented'],
    [{ status: ['in_place'] }, 'Select in place, in design or not being implemented'],
    [{ status: 1 }, 'Select in place, in design or not being implemented'],
    [{ stepBack: 'because' }, 'Select why this has moved back'],
    [{ expected: '2027-13' }, 'Month must be a number from 1 to 12, and year like 2027'],
    [{ expected: '1999-12' }, 'Month must be a number from 1 to 12, and year like 2027'],
    [{ comment: 'x'.repeat(5001) }, 'Further comments must be 5,000 characters or less'],
  ])('%j is refused: %s', (posted, message) => expect(messagesFor(posted)).toEqual([message]));

  it('is told everything that is wrong with it at once', () => {
    expect(messagesFor({ status: 'x', comment: 'x'.repeat(5001), stepBack: 'x' })).toHaveLength(3);
  });
});

describe('a comment of', () => {
  test.each([
    ['5,000 letters', 'x'.repeat(5000), true],
    ['5,001 letters', 'x'.repeat(5001), false],
    ['5,000 characters outside the first plane', '🦊'.repeat(5000), true],
    ['5,001 characters outside the first plane', '🦊'.repeat(5001), false],
    ['5,000 letters between blanks', ` \n${'x'.repeat(5000)}\t `, true],
    ['2,500 letters on lines of their own, as a browser sends them', 'x\r\n'.repeat(2500), true],
    ['2,501 such lines, the last without its break', `${'x\r\n'.repeat(2500)}xx`, false],
    ['5,000 letters and as many control characters', 'x\u0007'.repeat(5000), true],
    ['5,001 lone surrogates', '\uD83D'.repeat(5001), false],
  ])('%s fits: %s', (_, comment, fits) => expect(answerSchema.safeParse({ comment }).success).toBe(fits));
});

describe('text as it is kept', () => {
  test.each([
    ['a\r\nb', 'a\nb'],
    ['a\rb', 'a\nb'],
    ['a\n\r\nb', 'a\n\nb'],
    ['a\tb', 'a\tb'],
    ['a\u0000b\u0001c\u0008d\u000Be\u000Cf\u001Fg\u007Fh', 'abcdefgh'],
    ['a\uFFFEb\uFFFFc', 'abc'],
    ['lone \uD83D and \uDE00', 'lone \uFFFD and \uFFFD'],
    ['\uD83D\u0000\uDE00', '\uFFFD\uFFFD'],
    ['whole \uD83D\uDE00', 'whole 😀'],
    ['\u00A0\uFEFF both ends \u2003\n', 'both ends'],
    ['e\u0301', 'e\u0301'],
    ['\u0007\u0000', ''],
  ])('%j is %j', (typed, kept) => expect(cleanText(typed)).toBe(kept));

  const typed = fc.string({
    unit: fc.constantFrom('a', 'é', '🦊', '\uD83D', '\uDE00', '\r', '\n', ' ', '\u0000', '\u001F', '\uFFFF'),
  });

  it('is what any database and any file takes', () => {
    fc.assert(
      fc.property(typed, (text) => {
        const kept = cleanText(text);
        expect(kept.isWellFormed()).toBe(true);
        // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there.
        expect(kept).not.toMatch(/[\u0000-\u0008\u000B-\u001F\u007F\uFFFE\uFFFF]/);
        expect(kept).toBe(kept.trim());
      }),
    );
  });

  it('stays as it is when it is cleaned again, so that a save sent twice is one', () => {
    fc.assert(
      fc.property(typed, (text) => {
        expect(cleanText(cleanText(text))).toBe(cleanText(text));
      }),
    );
  });
});
