import fc from 'fast-check';
import { type AnswerContent, commentLimit, noAnswer } from '~/domain/answers';
import { cleanText } from '~/domain/clean-text';
import { delayTags } from '~/domain/delays';
import { statuses } from '~/domain/status';
import { cellsOf } from '~/domain/workbook-cells';
import type { FormItem, ReturnForm } from '~/spreadsheets/return-form';

/** Pieces that look like formulas, codes, numbers, dates or markup, or that spreadsheet programs are known to alter. */
const pieces = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom('=', '+', '-', '@', '=SUM(A1)', "=cmd|' /C calc'!A0", '\n', '\r\n', '\r', '\t', ' ', '   '),
  fc.constantFrom(
    'TRUE',
    'false',
    '1e5',
    '007',
    '2026-01',
    '1/2/2026',
    '12:30',
    '#N/A',
    '£1,000',
    '50%',
    "'",
  ),
  fc.constantFrom(
    '_x000D_',
    '_x005F_',
    '_x0041_',
    '\u0085',
    '\u2028',
    '\ufffd',
    '\ud800',
    '<b>',
    '&amp;',
    ']]>',
  ),
  fc.constantFrom(
    '👩‍👧‍👦',
    'e\u0301',
    '\u202e',
    '\ufeff',
    '\u00a0',
    '\u{1f3f4}\u{e0067}\u{e007f}',
    'ﷺ',
    '中文',
  ),
);

/** Any comment as the service keeps it. */
export const comments = fc
  .array(pieces, { maxLength: 8 })
  .map((parts) => [...cleanText(parts.join(''))].slice(0, commentLimit).join(''))
  .map(cleanText);

const months = fc
  .tuple(fc.integer({ min: 2000, max: 2099 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, month]) => `${year}-${String(month).padStart(2, '0')}`);

/** Any answer that may be stored, finished or not. */
export const contents: fc.Arbitrary<AnswerContent> = fc.record({
  status: fc.constantFrom(...statuses, null),
  comment: comments,
  stepBack: fc.constantFrom('regression', 'correction', null),
  delays: fc.subarray([...delayTags]),
  expected: fc.option(months),
});

/** A return's workbook with these answers in its rows. */
export function formOf(answers: readonly AnswerContent[], facts: Partial<ReturnForm> = {}): ReturnForm {
  return {
    phase: { id: '2026-04', name: 'April to June 2026' },
    area: { slug: 'ashcombe', name: 'Ashcombe' },
    proformaVersion: 1,
    lastPhase: 'January to March 2026',
    due: '11:59pm on Friday 31 July 2026',
    address: 'https://progress.example.org/returns/2026-04/ashcombe/workbook',
    downloadedAt: new Date('2026-07-03T08:12:00Z'),
    illustrative: true,
    sections: [{ title: 'Front door', headings: ['Live', 'Planned', 'No'] }],
    items: answers.map((content, at) => itemOf(`FH-FD-${String(at + 1).padStart(2, '0')}`, content)),
    ...facts,
  };
}

/** A row of a workbook that holds this answer, as it was stored at version 3. */
export function itemOf(code: string, content: AnswerContent = noAnswer): FormItem {
  const base = { version: 3, content };
  return {
    code,
    statement: `Statement ${code}`,
    section: 'Front door',
    last: content,
    cells: cellsOf(content),
    base,
  };
}
