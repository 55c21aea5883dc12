/**
 * The parts in which the areas released of one item are counted. A part, once used, is used whole for ever. So however
 * counts are added to and taken from each other, over groups and phases, what is left is of one or more whole parts; and
 * none is too small. Large ones are cut, because an area that misses a phase takes its part out of that phase's counts.
 */
export class DisclosedParts {
  private readonly partOf = new Map<string, number>();
  private readonly parts = new Map<number, { size: number; used: boolean }>();

  constructor(
    private readonly fewest: number,
    private readonly large: number,
  ) {}

  /**
   * As many of these areas as can be released. Of a part that was not used yet, and of areas in no part: all of them, when
   * they and what is left of the part are both enough. Of a part that was used: all of it or nothing.
   */
  take(wanted: readonly string[]): ReadonlySet<string> {
    const taken = new Set<string>();
    for (const [number, ids] of Map.groupBy(wanted, (id) => this.partOf.get(id))) {
      const part = number === undefined ? undefined : this.parts.get(number);
      const left = part ? part.size - ids.length : 0;
      if (ids.length < this.fewest || (left > 0 && (part?.used || left < this.fewest))) continue;
      for (const id of ids) taken.add(id);
      if (part && left === 0) continue;
      if (part) part.size = left;
      this.add(ids);
    }
    return taken;
  }

  /** Uses every part as it now is, and gives the part that each area is in. */
  use(): ReadonlyMap<string, number> {
    const unused = Map.groupBy(this.partOf.keys(), (id) => this.partOf.get(id) ?? 0);
    for (const [number, ids] of unused) {
      if (this.parts.get(number)?.used) continue;
      const pieces = Math.max(1, Math.floor(ids.length / this.large));
      const sorted = ids.toSorted();
      for (let piece = 0; piece < pieces; piece += 1)
        this.add(sorted.filter((_, at) => Math.floor((at * pieces) / sorted.length) === piece));
    }
    for (const part of this.parts.values()) part.used = true;
    return this.partOf;
  }

  private add(ids: readonly string[]) {
    const number = this.parts.size + 1;
    this.parts.set(number, { size: ids.length, used: false });
    for (const id of ids) this.partOf.set(id, number);
  }
}
