import { expect, test } from 'vitest';
import { normalise } from './normalise';

test.each([
  ['the order of attributes', '<a id="a" href="#">b</a>', '<a href="#" id="a">b</a>'],
  ['whitespace at the edges', '<p>\n a\n  b </p>', '<p>a b</p>'],
  ['whitespace between elements', '<ul>\n<li>a</li>\n</ul>', '<ul><li>a</li></ul>'],
  ['comments', '<p>a<!-- c --> b</p>', '<p>a b</p>'],
  ['how a boolean is written', '<input disabled>', '<input disabled="disabled">'],
])('%s means nothing', (_, one, other) => {
  expect(normalise(one)).toEqual(normalise(other));
});

test.each([
  ['a word', '<p>a</p>', '<p>b</p>'],
  ['a space between words', '<p>a <b>c</b></p>', '<p>a<b>c</b></p>'],
  ['the order of classes', '<p class="a b"></p>', '<p class="b a"></p>'],
  ['an empty attribute', '<p role=""></p>', '<p></p>'],
  ['a boolean', '<input checked>', '<input>'],
  ['an element round text', '<p>a</p>', '<p><span>a</span></p>'],
  ['whitespace in a textarea', '<textarea>a  b</textarea>', '<textarea>a b</textarea>'],
])('%s means something', (_, one, other) => {
  expect(normalise(one)).not.toEqual(normalise(other));
});
