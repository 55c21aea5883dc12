/** A count given as the least and the most that it can be. */
export type SoftCount = { from: number; to: number };

/** Whether one area has an item in place, the part that it is counted in, and the sets that it is counted for. */
export type Cell = { inPlace: boolean; part: number; sets: readonly string[] };

/**
 * Counts the areas of each set that have an item in place, softly; every set is made of whole parts. A part's count is
 * exact in the middle and soft at both ends: of nine areas it is `0 or 1`, 2 to 7, `8 or 9`. A set is given the sum of its
 * parts. What the others answered is not counted, so nobody can tell `in design` from `not being implemented`.
 *
 * Nor can somebody who knows nothing of these areas tell whether one has the item in place, as long as a part has three
 * areas or more. All that is given is a sum over parts, so take any area and its part. If somebody else in it stands
 * otherwise, the two can change places and every count stays. If all in it stand the same, this area alone could stand
 * otherwise: the count stays within its end. As parts are the same in every phase, that also holds against one who supposes
 * that nobody's answer has changed.
 */
export function countSoftly(cells: readonly Cell[]): ReadonlyMap<string, SoftCount> {
  const counted = new Map<string, SoftCount>();
  for (const part of Map.groupBy(cells, ({ part }) => part).values()) {
    const { from, to } = soften(part.filter(({ inPlace }) => inPlace).length, part.length);
    for (const set of part[0]?.sets ?? []) {
      const sum = counted.get(set) ?? { from: 0, to: 0 };
      counted.set(set, { from: sum.from + from, to: sum.to + to });
    }
  }
  return counted;
}

/** A count in words: `4`, `8 or 9`, `2 to 5`. */
export function saySoftCount({ from, to }: SoftCount): string {
  if (from === to) return String(from);
  return to === from + 1 ? `${from} or ${to}` : `${from} to ${to}`;
}

function soften(count: number, of: number): SoftCount {
  if (count <= 1) return { from: 0, to: 1 };
  return count >= of - 1 ? { from: of - 1, to: of } : { from: count, to: count };
}
