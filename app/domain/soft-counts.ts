/** A count given as the least and the most that it can be. */
export type SoftCount = { from: number; to: number };

/** Whether one area has an item in place, the part that it is counted in, and the sets that it is counted for. */
export type Cell = { inPlace: boolean; part: number; sets: readonly string[] };

/**
 * Counts the areas of each set that have an item in place, softly; every set is made of whole parts. A part's count is
 * exact in the middle and soft at both ends: of nine areas it is `0 or 1`, 2 to 7, `8 or 9`. A set is given the sum of its
 * parts. What the others answered is not counted, so nobody can tell `in design` from `not being implemented`.
 *
 * Nor can anybody tell whether an area has the item in place, as long as a part has more than twice as many areas as its
 * ends are wide. All that is given is a sum over parts, so take any area and its part. If somebody else in it stands
 * otherwise, the two can change places and every count stays. If all in it stand the same, this area alone could stand
 * otherwise: the count stays within its end. With ends of 1 + n that also holds against a reader who knows how n areas of
 * the part stand; and as parts are the same in every phase, against one who supposes that nobody's answer has changed.
 * Areas that offer help with an item let it be known that they have it in place. Whoever knows that of all that have may
 * tell that the others have not, but not which of the two answers they gave; and the proof stays as it was for those that
 * have it in place and offer nothing.
 */
export function countSoftly(cells: readonly Cell[], ends: number): ReadonlyMap<string, SoftCount> {
  const counted = new Map<string, SoftCount>();
  for (const part of Map.groupBy(cells, ({ part }) => part).values()) {
    const { from, to } = soften(part.filter(({ inPlace }) => inPlace).length, part.length, ends);
    for (const set of part[0]?.sets ?? []) {
      const sum = counted.get(set) ?? { from: 0, to: 0 };
      counted.set(set, { from: sum.from + from, to: sum.to + to });
    }
  }
  return counted;
}

/** The fewest areas that a part may have with ends this wide. */
export function fewestWithEnds(ends: number): number {
  return 2 * ends + 1;
}

/** A count in words: `4`, `8 or 9`, `2 to 5`. */
export function saySoftCount({ from, to }: SoftCount): string {
  if (from === to) return String(from);
  return to === from + 1 ? `${from} or ${to}` : `${from} to ${to}`;
}

function soften(count: number, of: number, ends: number): SoftCount {
  if (count <= ends) return { from: 0, to: ends };
  return count >= of - ends ? { from: of - ends, to: of } : { from: count, to: count };
}
