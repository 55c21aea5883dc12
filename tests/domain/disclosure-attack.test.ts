import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { likeGroups } from '~/domain/areas-like';
import { type Release, releaseCounts, releaseOutside } from '~/domain/disclosure-release';
import type { PhaseFigures, Status, StatusFigures } from '~/domain/figures';
import { statuses } from '~/domain/status';
import { type DisclosureWorld, disclosureWorlds, figuresIn, retold } from './disclosure-worlds';

/**
 * The attack. A reader has everything that an audience is given: every group, item and phase. A hidden answer is derived
 * when every world that would give the reader the same has the same answer there; it is not when one world is found that
 * has another. Worlds are looked for by changing this answer alone, and by letting it and one other change places; each is
 * put through the release from the start, so that nothing of how a release is made has to be trusted.
 */
type Audience = (figures: PhaseFigures[]) => string;
type Answer = readonly [phase: string, area: string, code: string, status: Status];
type Change = readonly [area: string, code: string, status: Status];
type Reader = {
  audience: Audience;
  /** The areas whose answers the reader knows, their own. */
  own: readonly string[];
  /** Further answers that the reader was told. */
  told?: readonly Answer[];
  /** Whether it is enough to tell that an item is in place, or that it is not. */
  standing?: boolean;
  /** Whether the reader supposes that an answer is the same in every phase that is counted. */
  steady?: boolean;
};

function derived(world: DisclosureWorld, { audience, own, told = [], standing, steady }: Reader): Answer[] {
  const given = audience(figuresIn(world));
  const all = answersOf(world);
  const isKnown = (phase: string, area: string, code: string) =>
    own.includes(area) || told.some(([at, who, what]) => at === phase && who === area && what === code);
  const otherThan = (status: Status) =>
    statuses.filter((other) =>
      standing ? (other === 'in_place') !== (status === 'in_place') : other !== status,
    );
  const looksTheSame = (phase: string, changes: readonly Change[]) => {
    const phases = steady ? Object.keys(world.told) : [phase];
    const other = phases.reduce(
      (so, at) =>
        retold(
          so,
          at,
          changes.filter(([area, code]) => isCounted(world, at, area, code)),
        ),
      world,
    );
    return audience(figuresIn(other)) === given;
  };
  return all.filter(([phase, area, code, status]) => {
    if (isKnown(phase, area, code) || (steady && !isCounted(world, phase, area, code))) return false;
    const others = otherThan(status);
    if (others.some((other) => looksTheSame(phase, [[area, code, other]]))) return false;
    return !all.some(
      ([at, who, what, other]) =>
        (steady || at === phase) &&
        others.includes(other) &&
        !isKnown(at, who, what) &&
        (who === area) !== (what === code) &&
        looksTheSame(phase, [
          [area, code, other],
          [who, what, status],
        ]),
    );
  });

  /** Where the reader supposes nothing, every answer can be another; else those after an area's first phase. */
  function isCounted(world: DisclosureWorld, phase: string, area: string, code: string) {
    const of = (at: string) => world.told[at]?.[area] ?? {};
    const first = Object.keys(world.told)
      .sort()
      .find((at) => Object.keys(of(at)).length > 0);
    return code in of(phase) && (!steady || phase !== first);
  }
}

function answersOf({ told }: DisclosureWorld): Answer[] {
  return Object.entries(told).flatMap(([phase, areas]) =>
    Object.entries(areas).flatMap(([area, given]) =>
      Object.entries(given).map(([code, status]) => [phase, area, code, status] as const),
    ),
  );
}

const peopleOf =
  (own: readonly string[], atLeast: number): Audience =>
  (figures) =>
    write(releaseCounts(figures, likeGroups(own), { atLeast, knows: 0 }));
const outside =
  (atLeast: number): Audience =>
  (figures) =>
    write(releaseOutside(figures, atLeast));

function write(release: Release): string {
  return JSON.stringify(
    [...release].map(([phase, groups]) => [phase, [...groups].map(([key, items]) => [key, [...items]])]),
  );
}

function firstAreas({ areas }: DisclosureWorld, count: number): string[] {
  return areas.slice(0, count).map(({ id }) => id);
}

const worlds = disclosureWorlds({ areas: 12, phases: 4 });
/** A failing world is shown as it was found: to make it smaller takes minutes. */
const runs = { numRuns: 25, endOnFailure: true };

describe('from all that an audience is given in every group, item and phase', () => {
  it.each([true, false])(
    'the people of an area cannot tell what another has in place or answered (%s)',
    (standing) => {
      fc.assert(
        fc.property(worlds, fc.integer({ min: 3, max: 6 }), (world, atLeast) => {
          const own = firstAreas(world, 1);
          expect(derived(world, { audience: peopleOf(own, atLeast), own, standing })).toEqual([]);
        }),
        runs,
      );
    },
  );

  it('nor can somebody who works for two areas, with the pages of both', () => {
    fc.assert(
      fc.property(worlds, (world) => {
        const own = firstAreas(world, 2);
        expect(derived(world, { audience: peopleOf(own, 3), own, standing: true })).toEqual([]);
      }),
      runs,
    );
  });

  it('nor can anybody outside, even who works for two areas', () => {
    fc.assert(
      fc.property(worlds, fc.nat(2), (world, count) => {
        const own = firstAreas(world, count);
        expect(derived(world, { audience: outside(3), own, standing: true })).toEqual([]);
      }),
      runs,
    );
  });

  it('nor can who supposes that nobody changes an answer, from areas that join and leave', () => {
    fc.assert(
      fc.property(worlds, (made) => {
        const world = steadied(made);
        const own = firstAreas(world, 1);
        const reader = { audience: peopleOf(own, 3), own, standing: true, steady: true };
        expect(derived(world, reader)).toEqual([]);
      }),
      runs,
    );
  });

  it('nor can who is told by other areas, because they offer help, what these have in place', () => {
    fc.assert(
      fc.property(worlds, fc.infiniteStream(fc.boolean()), (world, offers) => {
        const own = firstAreas(world, 1);
        const told = answersOf(world).filter(
          ([, , , status]) => status === 'in_place' && offers.next().value,
        );
        expect(derived(world, { audience: peopleOf(own, 3), own, told })).toEqual([]);
      }),
      runs,
    );
  });

  /** The same world with every answer as it was in the first phase that counts it. */
  function steadied(world: DisclosureWorld): DisclosureWorld {
    const said = new Map<string, Status>();
    const started = new Set<string>();
    return Object.keys(world.told)
      .sort()
      .reduce((so, phase) => {
        const ofPhase = answersOf(world).filter(([at]) => at === phase);
        const kept = ofPhase
          .filter(([, area]) => started.has(area))
          .map(([, area, code, status]): Change => {
            const key = `${area} ${code}`;
            const before = said.get(key) ?? status;
            said.set(key, before);
            return [area, code, before];
          });
        for (const [, area] of ofPhase) started.add(area);
        return retold(so, phase, kept);
      }, world);
  }
});

describe('the attack', () => {
  const everybody = ({ asked }: StatusFigures) => [{ key: 'all', ids: new Set(asked.map(({ id }) => id)) }];

  /** How many of some worlds' answers it derives. */
  function caught(audienceOf: (own: readonly string[]) => Audience, more: Partial<Reader> = {}) {
    return fc.sample(worlds, { numRuns: 30, seed: 7 }).flatMap((world) => {
      const own = firstAreas(world, 1);
      return derived(world, { audience: audienceOf(own), own, standing: true, ...more });
    }).length;
  }

  it('gets answers out of exact counts of groups of three areas or more', () => {
    const naive =
      (own: readonly string[]): Audience =>
      (figures) =>
        JSON.stringify(
          figures.map((phase) =>
            likeGroups(own)(phase, new Map()).map(({ ids }) => [
              ids.size >= 3 &&
                phase.proforma.pillars.map(({ sections }) =>
                  sections.map(({ items }) =>
                    items.map(
                      ({ code }) =>
                        phase.submissions.filter(
                          ({ areaId, answers }) => ids.has(areaId) && answers[code]?.status === 'in_place',
                        ).length,
                    ),
                  ),
                ),
            ]),
          ),
        );
    expect(caught(naive)).toBeGreaterThan(20);
  });

  it('gets them out of soft counts whose ends are too narrow for what a reader knows', () => {
    const narrow = (): Audience => (figures) =>
      write(releaseCounts(figures, everybody, { atLeast: 3, knows: 0 }));
    expect(caught(narrow)).toBeGreaterThan(0);
  });

  it('gets them out of two releases that count the same areas in other parts', () => {
    const both =
      (own: readonly string[]): Audience =>
      (figures) =>
        peopleOf(own, 3)(figures) + outside(3)(figures);
    expect(caught(both)).toBeGreaterThan(0);
  });
});
