import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DisclosedParts } from '~/domain/disclosure-parts';

const everybody = [...'abcdefghijklmnopqrstuvwxyz'];
const sets = fc.array(fc.array(fc.subarray(everybody), { minLength: 1, maxLength: 4 }), { maxLength: 6 });

/** What is left when all these sets cut each other: the areas that are in the same of them. */
function pieces(taken: readonly ReadonlySet<string>[]): string[][] {
  const inAny = everybody.filter((id) => taken.some((set) => set.has(id)));
  return [...Map.groupBy(inAny, (id) => taken.map((set) => set.has(id)).join()).values()];
}

describe('the areas released of one item', () => {
  it('cut each other, over all groups and phases, into nothing smaller than is asked for', () => {
    fc.assert(
      fc.property(sets, fc.integer({ min: 1, max: 6 }), (phases, fewest) => {
        const parts = new DisclosedParts(fewest, fewest + 2);
        const taken = phases.flatMap((groups) => {
          const ofPhase = groups.map((ids) => parts.take(ids));
          parts.use();
          return ofPhase;
        });
        for (const piece of pieces(taken)) expect(piece.length).toBeGreaterThanOrEqual(fewest);
      }),
    );
  });

  it('are in the same part for ever, and every set is made of whole parts', () => {
    fc.assert(
      fc.property(sets, fc.integer({ min: 1, max: 6 }), (phases, fewest) => {
        const parts = new DisclosedParts(fewest, fewest + 2);
        const before = new Map<string, number>();
        for (const groups of phases) {
          const taken = groups.map((ids) => parts.take(ids));
          const partOf = parts.use();
          for (const [id, part] of before) expect(partOf.get(id)).toBe(part);
          for (const [id, part] of partOf) before.set(id, part);
          for (const ids of Map.groupBy(partOf.keys(), (id) => partOf.get(id)).values()) {
            expect(ids.length).toBeGreaterThanOrEqual(fewest);
            for (const set of taken) expect(new Set(ids.map((id) => set.has(id))).size).toBe(1);
          }
        }
      }),
    );
  });

  it('are all that are wanted, when these are the same areas as before', () => {
    const parts = new DisclosedParts(3, 10);
    expect([...parts.take([...'abcdefg'])]).toEqual([...'abcdefg']);
    expect([...parts.take([...'abc'])]).toEqual([...'abc']);
    parts.use();
    expect([...parts.take([...'abcdefg'])]).toEqual([...'abcdefg']);
  });

  it.each([
    ['one more area', 'abcdeh', 'abcde'],
    ['three more areas', 'abcdehij', 'abcdehij'],
    ['one area fewer', 'abcd', ''],
    ['part of what was whole', 'abc', ''],
  ])('stay the same areas with %s', (_how, wanted, taken) => {
    const parts = new DisclosedParts(3, 10);
    parts.take([...'abcde']);
    parts.use();
    expect([...parts.take([...wanted])].join('')).toBe(taken);
  });

  it('are cut where there are many, so that one that is missing takes fewer with it', () => {
    const parts = new DisclosedParts(3, 10);
    parts.take(everybody);
    parts.use();
    expect(parts.take(everybody.slice(1)).size).toBe(13);
  });
});
