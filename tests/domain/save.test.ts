import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { noAnswer, sameAnswer } from '~/domain/answers';
import { decideSave } from '~/domain/save';
import { statuses } from '~/domain/status';

type Content = Parameters<typeof decideSave>[0];

/** An answer told apart by one letter; `-` is none yet. */
const say = (letter: string): Content =>
  letter === '-' ? noAnswer : { ...noAnswer, status: 'in_design', comment: letter };

test('what was meant is never taken for untouched', () => {
  expect(decideSave(say('S'), say('A'), say('A'), { meant: true, same: false })).toBe('clash');
});

test('what was meant over another version is a clash although that version reads as the one seen', () => {
  expect(decideSave(say('A'), say('A'), say('B'), { meant: true, same: false })).toBe('clash');
  expect(decideSave(say('A'), say('A'), say('B'), { meant: true, same: true })).toBe('save');
  expect(decideSave(say('B'), say('A'), say('B'), { meant: true, same: false })).toBe('nothing');
});

test.each([
  // stored, seen, posted
  ['-', '-', '-', 'nothing', 'a blank form over a blank answer'],
  ['-', '-', 'P', 'save', 'the first answer'],
  ['S', 'S', 'S', 'nothing', 'a form sent as it was'],
  ['S', 'S', 'P', 'save', 'a change to what is stored'],
  ['S', 'S', '-', 'save', 'an answer taken back'],
  ['P', 'S', 'P', 'nothing', 'a save sent again'],
  ['P', '-', 'P', 'nothing', 'a first save sent again'],
  ['S', 'A', 'A', 'nothing', 'an old form in which nothing was touched'],
  ['S', '-', '-', 'nothing', 'an old blank form'],
  ['S', 'A', 'P', 'clash', 'a change to what is no longer there'],
  ['S', '-', 'P', 'clash', 'two first answers'],
  ['S', 'A', '-', 'clash', 'an answer taken back that somebody changed'],
  ['-', 'A', 'P', 'clash', 'a change to an answer that somebody took back'],
  ['-', 'A', '-', 'nothing', 'an answer that both took back'],
])('stored %s, seen %s, posted %s: %s, because it is %s', (stored, seen, posted, decision) => {
  expect(decideSave(say(stored), say(seen), say(posted))).toBe(decision);
});

describe('whatever is stored, seen and posted,', () => {
  const content: fc.Arbitrary<Content> = fc.record({
    status: fc.constantFrom(...statuses, null),
    comment: fc.constantFrom('', 'a', 'b'),
    stepBack: fc.constantFrom('regression', 'correction', null),
    delays: fc.constantFrom([], ['capacity' as const]),
    expected: fc.constantFrom(null, '2027-03'),
  });
  const few = fc.uniqueArray(content, {
    minLength: 3,
    maxLength: 3,
    selector: (each) => JSON.stringify(each),
  });
  // Of three different answers, each part is played by any of them, so that all coincidences come up.
  const scene = few.chain((cast) =>
    fc.tuple(...[1, 2, 3].map(() => fc.constantFrom(...cast))),
  ) as fc.Arbitrary<[Content, Content, Content]>;
  const always = (holds: (stored: Content, seen: Content, posted: Content) => void) =>
    fc.assert(
      fc.property(scene, (each) => void holds(...each)),
      { numRuns: 500 },
    );

  it('an answer that its sender did not see is never replaced', () => {
    always((stored, seen, posted) => {
      if (!sameAnswer(stored, seen)) expect(decideSave(stored, seen, posted)).not.toBe('save');
    });
  });

  it('a clash is only ever called when three different answers are about', () => {
    always((stored, seen, posted) => {
      const different = !sameAnswer(stored, seen) && !sameAnswer(stored, posted) && !sameAnswer(seen, posted);
      expect(decideSave(stored, seen, posted) === 'clash').toBe(different);
    });
  });

  it('no change is dropped in silence', () => {
    always((stored, seen, posted) => {
      const dropped = decideSave(stored, seen, posted) === 'nothing' && !sameAnswer(stored, posted);
      if (dropped) expect(sameAnswer(seen, posted)).toBe(true);
    });
  });

  it('sending the same again once it is stored does nothing', () => {
    always((_, seen, posted) => expect(decideSave(posted, seen, posted)).toBe('nothing'));
  });

  it('sending it again over the answer that the clash showed saves it', () => {
    always((stored, seen, posted) => {
      if (decideSave(stored, seen, posted) === 'clash')
        expect(decideSave(stored, stored, posted)).toBe('save');
    });
  });
});
