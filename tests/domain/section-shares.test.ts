import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { standingOf, submissionsByArea } from '~/domain/coverage';
import type { PhaseFigures } from '~/domain/figures';
import { buildHeatmap } from '~/domain/heatmap';
import type { Section } from '~/domain/proforma';
import { sectionsOf } from '~/domain/proforma';
import { buildSectionShares, readShares, shadeOf, writeShares } from '~/domain/section-shares';
import { isStatus, stageOf } from '~/domain/status';
import { anyPhases, figuresOf, proformaOf } from './figure-arbitraries';

describe('the grid of sections', () => {
  const form = proformaOf([[3], [2]]);
  const before = figuresOf('2025-02', form, { Ashcombe: 'PDDDD', Brackenshire: '-----' });
  const now = figuresOf('2025-04', form, { Ashcombe: 'DPPDD', Brackenshire: 'PPP..', Calderholt: '-----' });
  const [first, second] = buildSectionShares(buildHeatmap(now, before, {}));

  it('has each area’s share of its answers, in words that add up', () => {
    expect(first?.shares.map(({ inPlace, answered, inScope }) => [inPlace, answered, inScope])).toEqual([
      [2, 3, 3],
      [3, 3, 3],
      [0, 0, 3],
    ]);
    expect([first?.inPlace, first?.answered]).toEqual([5, 6]);
  });

  it('tells a section that an area is not asked from one it has not answered', () => {
    expect(second?.shares.map(({ answered, inScope }) => [answered, inScope])).toEqual([
      [2, 2],
      [0, 0],
      [0, 2],
    ]);
  });

  it('has the phase before beside it, and never nets ups and downs', () => {
    const share = first?.shares[0];
    expect([share?.was, share?.up, share?.back]).toEqual([{ inPlace: 1, answered: 3 }, 2, 1]);
    expect(first?.shares[1]?.was).toEqual({ inPlace: 0, answered: 0 });
  });
});

test.each([
  [0, 0, 0],
  [0, 4, 0],
  [1, 5, 1],
  [1, 4, 2],
  [2, 5, 2],
  [1, 2, 3],
  [2, 3, 3],
  [3, 4, 4],
  [5, 5, 4],
])('%i of %i in place has shade %i', (part, base, shade) => {
  expect(shadeOf(part, base)).toBe(shade);
});

describe('any grid of sections', () => {
  it('counts what is counted answer by answer, and survives being written', () => {
    fc.assert(
      fc.property(anyPhases(2), ([before, now]) => {
        if (!before || !now) return;
        const sections = buildSectionShares(buildHeatmap(now, before, {}));
        expect(sections.map(({ code }) => code)).toEqual(sectionsOf(now.proforma).map(({ code }) => code));
        for (const [at, section] of sectionsOf(now.proforma).entries()) {
          const slow = now.asked.map(({ id }) => slowly(before, now, id, section));
          expect(sections[at]?.shares).toEqual(slow);
          const total = (of: 'inPlace' | 'answered') => slow.reduce((sum, share) => sum + share[of], 0);
          expect([sections[at]?.inPlace, sections[at]?.answered]).toEqual([
            total('inPlace'),
            total('answered'),
          ]);
          if (slow.length > 0) expect(readShares(writeShares(slow))).toEqual(slow);
        }
      }),
    );
  });
});

/** One area's share by going through its answers one at a time. */
function slowly(before: PhaseFigures, now: PhaseFigures, id: string, section: Section) {
  const share = { inPlace: 0, answered: 0, inScope: 0, was: { inPlace: 0, answered: 0 }, up: 0, back: 0 };
  for (const { code } of section.items) {
    const [was, is] = [before, now].map((figures) => {
      const area = figures.asked.find((each) => each.id === id);
      return area ? standingOf(area, submissionsByArea(figures).get(id), code) : 'not_submitted';
    });
    if (is !== 'not_in_scope') share.inScope += 1;
    if (isStatus(is)) share.answered += 1;
    if (is === 'in_place') share.inPlace += 1;
    if (isStatus(was)) share.was.answered += 1;
    if (was === 'in_place') share.was.inPlace += 1;
    if (isStatus(was) && isStatus(is) && stageOf(is) > stageOf(was)) share.up += 1;
    if (isStatus(was) && isStatus(is) && stageOf(is) < stageOf(was)) share.back += 1;
  }
  return share;
}
