import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { likeGroups } from '~/domain/areas-like';
import { releaseCounts } from '~/domain/disclosure-release';
import { itemsOf } from '~/domain/proforma';
import { disclosureWorlds, figuresIn } from './disclosure-worlds';
import { figuresOf, phaseIds, proformaOf } from './figure-arbitraries';

const none: ReadonlySet<string> = new Set();
const worlds = disclosureWorlds({ areas: 14, phases: 4 });

describe('the counts that an audience is given', () => {
  it('are of as many areas as asked for, and often of groups within the programme', () => {
    const given = new Set<string>();
    fc.assert(
      fc.property(worlds, fc.integer({ min: 3, max: 5 }), (world, atLeast) => {
        const own = world.areas[0]?.id ?? '';
        const release = releaseCounts(figuresIn(world), likeGroups(own), { atLeast, helped: none });
        for (const [, groups] of release)
          for (const [key, items] of groups)
            for (const [, { areas, inPlace }] of items) {
              given.add(key);
              expect(areas).toBeGreaterThanOrEqual(atLeast);
              expect(inPlace.to).toBeLessThanOrEqual(areas);
            }
      }),
    );
    expect([...given].sort()).toEqual(['programme', 'region', 'wave']);
  });

  it('stay the same of a phase when later ones are there', () => {
    fc.assert(
      fc.property(worlds, fc.nat(3), (world, until) => {
        const own = world.areas[0]?.id ?? '';
        const figures = figuresIn(world);
        const early = releaseCounts(figures.slice(0, until), likeGroups(own), { atLeast: 3, helped: none });
        const late = releaseCounts(figures, likeGroups(own), { atLeast: 3, helped: none });
        for (const id of phaseIds.slice(0, until)) expect(late.get(id)).toEqual(early.get(id));
      }),
    );
  });

  const form = proformaOf([[1]]);
  const everyone = { A: 'P', B: 'P', C: 'P', D: 'D', E: 'N', F: 'P', G: 'D' };
  const [first = '', second = '', third = ''] = phaseIds;
  const phases = [
    figuresOf(first, form, everyone),
    figuresOf(second, form, everyone),
    figuresOf(third, form, { ...everyone, G: '-', H: 'P' }),
  ];
  const all = 'programme';

  it('leave out the phase in which one of those counted before has not sent', () => {
    const release = releaseCounts(phases, likeGroups('area-a'), { atLeast: 3, helped: none });
    const of = (phase: string) => release.get(phase)?.get(all)?.get('P1-S1-01');
    expect([first, second, third].map(of)).toEqual([
      { areas: 6, inPlace: { from: 3, to: 3 } },
      { areas: 6, inPlace: { from: 3, to: 3 } },
      undefined,
    ]);
  });

  it.each([
    [6, 1],
    [7, 0],
  ])('speak of %i areas at least', (atLeast, given) => {
    const release = releaseCounts(phases, likeGroups('area-a'), { atLeast, helped: none });
    expect(release.get(second)?.get(all)?.size).toBe(given);
  });

  it('leave out every item that anybody offered help with, and nothing else', () => {
    fc.assert(
      fc.property(worlds, fc.infiniteStream(fc.boolean()), (world, offers) => {
        const own = world.areas[0]?.id ?? '';
        const helped = new Set(
          itemsOf(world.form).flatMap(({ code }) => (offers.next().value ? [code] : [])),
        );
        const given = (items: ReadonlySet<string>) =>
          releaseCounts(figuresIn(world), likeGroups(own), { atLeast: 3, helped: items });
        const all = given(none);
        for (const [phase, groups] of given(helped))
          for (const [key, items] of groups)
            expect([...items]).toEqual(
              [...(all.get(phase)?.get(key) ?? [])].filter(([code]) => !helped.has(code)),
            );
      }),
    );
  });
});
