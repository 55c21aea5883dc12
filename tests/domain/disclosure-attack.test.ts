import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { likeGroups } from '~/domain/areas-like';
import { type Release, releaseCounts } from '~/domain/disclosure-release';
import type { PhaseFigures, Status, StatusFigures } from '~/domain/figures';
import { itemsOf } from '~/domain/proforma';
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
  /** The area whose answers the reader knows, their own. */
  own: string;
  /** Further answers that the reader was told. */
  told?: readonly Answer[];
  /** Whether it is enough to tell that an item is in place, or that it is not. */
  standing?: boolean;
  /** Whether the reader supposes that an answer is the same in every phase. */
  steady?: boolean;
};

function derived(world: DisclosureWorld, { audience, own, told = [], standing, steady }: Reader): Answer[] {
  const given = audience(figuresIn(world));
  const all = answersOf(world);
  const isKnown = (phase: string, area: string, code: string) =>
    own === area || told.some(([at, who, what]) => at === phase && who === area && what === code);
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
          changes.filter(([area, code]) => code in (world.told[at]?.[area] ?? {})),
        ),
      world,
    );
    return audience(figuresIn(other)) === given;
  };
  return all.filter(([phase, area, code, status]) => {
    if (isKnown(phase, area, code)) return false;
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
}

function answersOf({ told }: DisclosureWorld): Answer[] {
  return Object.entries(told).flatMap(([phase, areas]) =>
    Object.entries(areas).flatMap(([area, given]) =>
      Object.entries(given).map(([code, status]) => [phase, area, code, status] as const),
    ),
  );
}

const none: ReadonlySet<string> = new Set();
const peopleOf =
  (own: string, atLeast: number, helped = none): Audience =>
  (figures) =>
    write(releaseCounts(figures, likeGroups(own), { atLeast, helped }));

function write(release: Release): string {
  return JSON.stringify(
    [...release].map(([phase, groups]) => [phase, [...groups].map(([key, items]) => [key, [...items]])]),
  );
}

function firstArea({ areas }: DisclosureWorld): string {
  return areas[0]?.id ?? '';
}

/** Answers that areas give away by offering help: some of those that are in place. */
function offered(world: DisclosureWorld, offers: { next: () => { value?: boolean } }): Answer[] {
  return answersOf(world).filter(([, , , status]) => status === 'in_place' && offers.next().value);
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
          const own = firstArea(world);
          expect(derived(world, { audience: peopleOf(own, atLeast), own, standing })).toEqual([]);
        }),
        runs,
      );
    },
  );

  it('nor can who supposes that nobody changes an answer, from areas that join and leave', () => {
    fc.assert(
      fc.property(worlds, (made) => {
        const world = steadied(made);
        const own = firstArea(world);
        const reader = { audience: peopleOf(own, 3), own, standing: true, steady: true };
        expect(derived(world, reader)).toEqual([]);
      }),
      runs,
    );
  });

  it('nor can who is told by other areas, because they offer help, what these have in place', () => {
    fc.assert(
      fc.property(worlds, fc.nat(3), fc.infiniteStream(fc.boolean()), (world, items, offers) => {
        const own = firstArea(world);
        const helped = new Set(
          itemsOf(world.form)
            .slice(0, items)
            .map(({ code }) => code),
        );
        const told = offered(world, offers).filter(([, , code]) => helped.has(code));
        const audience = peopleOf(own, 3, helped);
        expect(derived(world, { audience, own, told, standing: true })).toEqual([]);
      }),
      runs,
    );
  });

  /** The same world with every answer as it first was. */
  function steadied(world: DisclosureWorld): DisclosureWorld {
    const said = new Map<string, Status>();
    const kept = Object.keys(world.told)
      .sort()
      .flatMap((phase) => answersOf(world).filter(([at]) => at === phase))
      .map(([phase, area, code, status]): Answer => {
        const key = `${area} ${code}`;
        said.set(key, said.get(key) ?? status);
        return [phase, area, code, said.get(key) ?? status];
      });
    return kept.reduce((so, [phase, ...change]) => retold(so, phase, [change]), world);
  }
});

describe('the attack', () => {
  const everybody = ({ asked }: StatusFigures) => [{ key: 'all', ids: new Set(asked.map(({ id }) => id)) }];

  /** How many of some worlds' answers it derives. */
  function caught(audienceOf: (own: string) => Audience, toldIn?: (world: DisclosureWorld) => Answer[]) {
    return fc.sample(worlds, { numRuns: 30, seed: 7 }).flatMap((world) => {
      const own = firstArea(world);
      return derived(world, { audience: audienceOf(own), own, told: toldIn?.(world), standing: true });
    }).length;
  }

  it('gets answers out of exact counts of groups of three areas or more', () => {
    const naive =
      (own: string): Audience =>
      (figures) =>
        JSON.stringify(
          figures.map((phase) =>
            likeGroups(own)(phase).map(({ ids }) => [
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

  it('gets them out of soft counts that the reader is in', () => {
    const within = (): Audience => (figures) =>
      write(releaseCounts(figures, everybody, { atLeast: 3, helped: none }));
    expect(caught(within)).toBeGreaterThan(0);
  });

  it('gets them out of counts of items that areas offer help with', () => {
    const offers = (world: DisclosureWorld) => {
      let at = 0;
      return offered(world, { next: () => ({ value: at++ % 3 === 0 }) });
    };
    expect(caught((own) => peopleOf(own, 3), offers)).toBeGreaterThan(0);
  });

  it.each([
    ['two minimums', (own: string) => peopleOf(own, 4)],
    ['two areas', () => peopleOf('area-brackenshire', 3)],
  ])('gets them out of the counts for %s together', (_what, otherOf) => {
    const both =
      (own: string): Audience =>
      (figures) =>
        peopleOf(own, 3)(figures) + otherOf(own)(figures);
    expect(caught(both)).toBeGreaterThan(0);
  });
});
