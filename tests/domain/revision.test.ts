import { expect, test } from 'vitest';
import { noAnswer } from '~/domain/answers';
import { itemsOf } from '~/domain/proforma';
import { revisionOf } from '~/domain/revision';
import { proformaOf } from './figure-arbitraries';

const items = itemsOf(proformaOf([[2]]));
const [a = '', b = ''] = items.map(({ code }) => code);
const answers = { [a]: { version: 1 }, [b]: { version: 2 } };
const before = { [a]: { ...noAnswer, status: 'in_place' as const } };
const explained = { rule: 'jump', code: a, fingerprint: 'f', text: '', by: 'x', at: '2026-11-21' };
const seen = revisionOf(items, answers, before, []);

test('a revision stays as it is while nothing that is signed changes', () => {
  expect(revisionOf(items, { ...answers }, { ...before }, [])).toBe(seen);
  expect(Number.isSafeInteger(seen)).toBe(true);
});

test.each([
  ['an answer', () => revisionOf(items, { ...answers, [b]: { version: 3 } }, before, [])],
  [
    'two answers by as much',
    () => revisionOf(items, { [a]: { version: 2 }, [b]: { version: 1 } }, before, []),
  ],
  ['an item that is no longer asked', () => revisionOf(items.slice(0, 1), answers, before, [])],
  ['what was said last time', () => revisionOf(items, answers, {}, [])],
  ['an explanation', () => revisionOf(items, answers, before, [explained])],
])('a revision changes with %s', (_, changed) => expect(changed()).not.toBe(seen));
