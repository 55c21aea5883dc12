import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { type CommentSearch, holds, markHits, readSearch, searchLimit } from '~/domain/comment-search';

const part = (text: string): CommentSearch => ({ text, wholeWords: false });
const whole = (text: string): CommentSearch => ({ text, wholeWords: true });

describe('a search', () => {
  test.each<[string, string, string, boolean]>([
    ['whatever the capitals', 'Board agreed', 'bOARD', true],
    ['in part of a word', 'Stakeholders', 'holder', true],
    ['of words next to each other', 'Data sharing agreed', 'data sharing', true],
    ['but not of words apart', 'Data is for sharing', 'data sharing', false],
    ['across a line break', 'Data\r\n  sharing', 'data sharing', true],
    ['with capitals beyond ASCII', 'ÉCOLE ÖFFNET', 'école öffnet', true],
    ['with or without accents', 'café', 'cafe', true],
    ['typed without accents', 'cafe\u0301s', 'cafés', true],
    ['typed with the other apostrophe', 'It’s live', "it's", true],
    ['for a quotation mark', 'Called “ready”', '"ready"', true],
    ['for a percent sign itself', '50% done', '0% d', true],
    ['for a percent sign, not for anything', '500 done', '50%', false],
    ['for an underscore itself', 'file_name', 'e_n', true],
    ['for an underscore, not for any letter', 'filename', 'e_n', false],
    ['for a backslash', 'a\\b', '\\', true],
    ['for an asterisk, not for anything', 'all', '*', false],
    ['for a pattern as it is written', 'a.c (x)', '.c (', true],
    ['for a pattern, which is none', 'abc', 'a.c', false],
    ['in letters that are two', 'the ofﬁce', 'office', true],
    ['at the end of Greek words', 'ΟΔΟΣ', 'οδος', true],
  ])('finds %s', (_, comment, text, found) => {
    expect(holds(comment, part(text))).toBe(found);
  });

  test.each<[string, string, boolean]>([
    ['The board met', 'board', true],
    ['Boards met', 'board', false],
    ['Outboard', 'board', false],
    ['Outboard, then board.', 'board', true],
    ['(board)', 'board', true],
    ['board2', 'board', false],
    ['école', 'cole', false],
    ['50% done', '50%', true],
    ['IT’s', 'it', true],
  ])('for whole words in %j finds %j: %s', (comment, text, found) => {
    expect(holds(comment, whole(text))).toBe(found);
  });

  it('is no longer than its limit, and none when nothing is left of it', () => {
    expect(readSearch('😀'.repeat(300), false)?.text).toBe('😀'.repeat(searchLimit));
    expect(readSearch('  a  b ', true)).toEqual({ text: 'a  b', wholeWords: true });
    for (const typed of ['', '   ', '\u0301']) expect(readSearch(typed, false)).toBeUndefined();
  });
});

describe('the marks', () => {
  const marked = (comment: string, search: CommentSearch | undefined) =>
    markHits(comment, search)
      .map(({ text, hit }) => (hit ? `[${text}]` : text))
      .join('');

  test.each<[string, CommentSearch | undefined, string]>([
    ['Plain', undefined, 'Plain'],
    ['Board, board', part('board'), '[Board], [board]'],
    ['aaa', part('aa'), '[aa]a'],
    ['cafe\u0301 bar', part('café'), '[cafe\u0301] bar'],
    ['data \n sharing', part('data sharing'), '[data \n sharing]'],
    ['ofﬁce', part('f'), 'o[f][ﬁ]ce'],
    ['Outboard board', whole('board'), 'Outboard [board]'],
    ['<b>', part('<'), '[<]b>'],
    ['', part('a'), ''],
  ])('in %j for %o are %j', (comment, search, expected) => {
    expect(marked(comment, search)).toBe(expected);
  });

  it('never change a comment, and are there when and only when it is found', () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 40 }),
      fc.string({
        unit: fc.constantFrom('a', 'A', ' ', '\n', '%', '_', '’', "'", 'é', 'e\u0301', 'ß', 'ﬁ', '😀'),
      }),
    );
    fc.assert(
      fc.property(text, text, fc.boolean(), (comment, wanted, wholeWords) => {
        const search = { text: wanted, wholeWords };
        const parts = markHits(comment, search);
        expect(parts.map((each) => each.text).join('')).toBe(comment);
        expect(parts.some(({ hit }) => hit)).toBe(holds(comment, search));
        expect(parts.every((each) => each.text !== '')).toBe(true);
      }),
    );
  });

  it('of plain letters are what lower case and indexOf find', () => {
    const plain = fc.string({ unit: fc.constantFrom('a', 'B', 'b', '%', '_', '\\', '.', '"') });
    fc.assert(
      fc.property(plain, plain, (comment, wanted) => {
        expect(holds(comment, part(wanted))).toBe(
          wanted !== '' && comment.toLowerCase().includes(wanted.toLowerCase()),
        );
        const words = new RegExp(`(?<![a-z0-9])${wanted.replace(/[.\\]/g, '\\$&')}(?![a-z0-9])`, 'i');
        const edges = /^[ab]/i.test(wanted) && /[ab]$/i.test(wanted);
        if (edges) expect(holds(comment, whole(wanted))).toBe(words.test(comment));
      }),
    );
  });
});
