import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { likeGroups } from '~/domain/areas-like';
import { releaseCounts, releaseOutside } from '~/domain/disclosure-release';
import { disclosureWorlds, figuresIn } from './disclosure-worlds';
import { figuresOf, phaseIds, proformaOf } from './figure-arbitraries';

const worlds = disclosureWorlds({ areas: 14, phases: 4 });

describe('the counts that an audience is given', () => {
  it('are of as many areas as asked for, and often of groups within the programme', () => {
    const given = new Set<string>();
    fc.assert(
      fc.property(worlds, fc.integer({ min: 3, max: 5 }), (world, atLeast) => {
        const own = [world.areas[0]?.id ?? ''];
        const release = releaseCounts(figuresIn(world), likeGroups(own), { atLeast, knows: 0 });
        for (const [, groups] of release)
          for (const [key, items] of groups)
            for (const [, { areas, inPlace }] of items) {
              given.add(key.split(' ')[0] ?? '');
              expect(areas).toBeGreaterThanOrEqual(atLeast);
              expect(inPlace.to).toBeLessThanOrEqual(areas);
            }
      }),
    );
    expect([...given].sort()).toEqual(['programme', 'region', 'start', 'wave']);
  });

  it('stay the same of a phase when later ones are there', () => {
    fc.assert(
      fc.property(worlds, fc.nat(3), (world, until) => {
        const own = [world.areas[0]?.id ?? ''];
        const figures = figuresIn(world);
        const early = releaseCounts(figures.slice(0, until), likeGroups(own), { atLeast: 3, knows: 0 });
        const late = releaseCounts(figures, likeGroups(own), { atLeast: 3, knows: 0 });
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
  const all = 'programme of area-a';

  it('leave out the first phase of every area, and the phase in which one of them has not sent', () => {
    const release = releaseCounts(phases, likeGroups(['area-a']), { atLeast: 3, knows: 0 });
    const of = (phase: string) => release.get(phase)?.get(all)?.get('P1-S1-01');
    expect([first, second, third].map(of)).toEqual([
      undefined,
      { areas: 6, inPlace: { from: 3, to: 3 } },
      undefined,
    ]);
  });

  it.each([
    [6, 1],
    [7, 0],
  ])('speak of %i areas at least', (atLeast, given) => {
    const release = releaseCounts(phases, likeGroups(['area-a']), { atLeast, knows: 0 });
    expect(release.get(second)?.get(all)?.size).toBe(given);
  });

  it('are of two areas more, and softer, where they leave the programme', () => {
    const release = releaseOutside(phases, 3);
    expect(release.get(second)?.get('ffc')?.get('P1-S1-01')).toEqual({
      areas: 7,
      inPlace: { from: 4, to: 7 },
    });
    expect(releaseOutside(phases, 6).get(second)?.get('ffc')?.size).toBe(0);
  });
});
