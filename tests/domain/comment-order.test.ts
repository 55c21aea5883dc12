import fc from 'fast-check';
import { expect, test } from 'vitest';
import { commentRanks, rankComments, rankOf } from '~/domain/comment-order';
import { statuses } from '~/domain/status';

test.each([
  ['back', 'in_design', 'back'],
  ['back', 'not_implemented', 'back'],
  ['up', 'in_place', 'up'],
  ['up', 'in_design', 'up'],
  ['same', 'in_design', 'open'],
  ['same', 'in_place', 'rest'],
  [null, 'not_implemented', 'open'],
  [null, 'in_place', 'rest'],
] as const)('an answer that moved %j and is %s is read as %s', (moved, status, rank) => {
  expect(rankOf({ moved, status })).toBe(rank);
});

const anyComments = fc
  .array(
    fc.record({ moved: fc.constantFrom('up', 'back', 'same', null), status: fc.constantFrom(...statuses) }),
    { maxLength: 40 },
  )
  .map((all) => all.map((one, place) => ({ ...one, place })));

test('comments that moved come first, then what is not in place, each rank in the order given', () => {
  fc.assert(
    fc.property(anyComments, (all) => {
      const ranked = rankComments(all);
      // The slow way: by rank, and where that is the same by place.
      const sorted = all.toSorted(
        (a, b) => commentRanks.indexOf(rankOf(a)) - commentRanks.indexOf(rankOf(b)) || a.place - b.place,
      );
      expect(ranked.flatMap(({ comments }) => comments)).toEqual(sorted);
      for (const { rank, comments } of ranked) {
        expect(comments.length).toBeGreaterThan(0);
        for (const comment of comments) expect(rankOf(comment)).toBe(rank);
      }
      expect(new Set(ranked.map(({ rank }) => rank)).size).toBe(ranked.length);
    }),
  );
});
