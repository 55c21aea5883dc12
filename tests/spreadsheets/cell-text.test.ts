import { expect, test } from 'vitest';
import { cellText, stripControls, tellApart } from '~/spreadsheets/cell-text';

test.each([
  ['line breaks are all of one kind', 'a\r\nb\rc\nd', 'a\nb\nc\nd'],
  ['spaces at the ends of lines go', '  a \t\n  b ', 'a\nb'],
  ['blank lines inside stay', 'a\n\nb', 'a\n\nb'],
  ['tabs and double spaces inside stay', 'a\tb  c', 'a\tb  c'],
  ['control characters go', '\u0000a\u0007b\u001bc\u007fd\u009fe', 'abcde'],
  ['halves of characters go', 'a\ud83db\ude00c', 'abc'],
  ['whole characters stay', '😀 Ŵ ＝', '😀 Ŵ ＝'],
])('%s', (_, text, clean) => {
  expect(cellText(text)).toBe(clean);
});

test('cleaning twice changes nothing more', () => {
  const once = cellText(` ${'ab '.repeat(20_000)}`);
  expect(once.length).toBeLessThanOrEqual(32_767);
  expect(cellText(once)).toBe(once);
});

test('text for a CSV keeps its spaces', () => {
  expect(stripControls(' \t a \r\n')).toBe(' \t a \n');
});

test('texts are told apart whatever their case, within the length allowed', () => {
  expect(tellApart(['One', 'one', 'ONE', 'two'], '_', 31)).toEqual(['One', 'one_2', 'ONE_3', 'two']);
  expect(tellApart(['abcdef', 'abcdeg'], '_', 5)).toEqual(['abcde', 'abc_2']);
});
