import { expect, test } from 'vitest';
import { attributes } from '~/ui/govuk/attributes';

test.each([
  ['a name React spells otherwise', { tabindex: -1, for: 'x' }, { tabIndex: '-1', htmlFor: 'x' }],
  ['an empty value, which is printed', { 'data-x': undefined, hidden: '' }, { 'data-x': '', hidden: true }],
  ['false, which is a word like any other', { 'aria-hidden': false }, { 'aria-hidden': 'false' }],
  ['an optional value that is empty', { a: { value: null, optional: true }, b: { optional: true } }, {}],
  ['an optional value that is false', { hidden: { value: false, optional: true } }, {}],
  ['an optional value that is true', { 'data-x': { value: true, optional: true } }, { 'data-x': '' }],
  ['nothing', undefined, {}],
])('attributes take %s', (_, given, props) => {
  expect(attributes(given)).toEqual(props);
});
