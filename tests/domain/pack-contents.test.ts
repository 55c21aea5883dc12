import fc from 'fast-check';
import { anyPhases, figuresOf, proformaOf } from 'tests/domain/figure-arbitraries';
import { packOf } from 'tests/spreadsheets/board-workbook/packs';
import { describe, expect, it, test } from 'vitest';
import type { BoardPack } from '~/domain/board-pack';
import { packSections } from '~/domain/pack-choices';
import { sayHowMuch, sectionsToBuild } from '~/domain/pack-contents';

const form = proformaOf([[2, 1], [1]]);
const before = figuresOf('2025-02', form, { Ashcombe: 'DDPP', Brackenshire: 'PPPP', Calderholt: '----' });
const now = figuresOf('2025-04', form, { Ashcombe: 'PPDN', Brackenshire: 'PPPP', Calderholt: 'PPPP' });
const pack = packOf([before, now]);

describe('how much is in a section of a pack', () => {
  test.each([
    ['movement', '2 answers moved up, 2 slipped back'],
    ['exceptions', '1 return overdue, 1 sent late, 2 exceptions'],
    ['matrix', '4 items'],
    ['grid', '3 areas'],
    ['trends', '2 phases'],
    ['barriers', '2 answers not in place'],
    ['definitions', `${pack.definitions?.length} terms`],
  ] as const)('is said of %s', (section, said) => {
    expect(sayHowMuch(pack, section)).toBe(said);
  });

  test.each<[Parameters<typeof sayHowMuch>[1], Partial<BoardPack>, string]>([
    ['movement', { movement: null }, 'nothing to compare with'],
    ['movement', { movement: packOf([now, now]).movement }, 'no answer moved'],
    ['exceptions', { overdue: [], exceptions: [] }, 'no return overdue, no exception'],
    ['exceptions', { overdue: pack.overdue?.slice(0, 1) }, '1 return overdue, 2 exceptions'],
    ['comments', { comments: [] }, 'none'],
    [
      'barriers',
      { matrix: packOf([figuresOf('2025-04', form, { A: 'PPPP' })]).matrix },
      '0 answers not in place',
    ],
  ])('is said of %s where there is little or nothing', (section, more, said) => {
    expect(sayHowMuch({ ...pack, ...more }, section)).toBe(said);
  });

  it('is the same when no more is built than it needs, and what the whole pack holds', () => {
    const property = fc.property(anyPhases(3), fc.subarray([...packSections]), (phases, sections) => {
      const whole = packOf(phases);
      const built = packOf(phases, sectionsToBuild(sections));
      const number = (section: (typeof packSections)[number]) =>
        Number(/^[\d,]+/.exec(sayHowMuch(whole, section))?.[0]?.replaceAll(',', '') ?? 0);
      for (const section of sections) expect(sayHowMuch(built, section)).toBe(sayHowMuch(whole, section));
      const sentences = whole.headlines?.flatMap((each) => each.sentences) ?? [];
      expect(number('headlines')).toBe(sentences.length);
      expect(number('grid')).toBe(whole.grid?.areas.length);
      expect(number('barriers')).toBe(whole.barriers?.all.notInPlace.answers);
      expect(number('comments')).toBe(whole.comments?.length);
      expect(number('movement')).toBe(whole.movement?.up.length ?? 0);
    });
    fc.assert(property);
  });
});
