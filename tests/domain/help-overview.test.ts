import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PhaseFigures } from '~/domain/figures';
import type { HelpOffer } from '~/domain/help-offer';
import { buildHelpOverview, hasNoHelper, type LatestAnswers } from '~/domain/help-overview';
import { itemsOf } from '~/domain/proforma';
import { anyFigures, figuresOf, proformaOf } from './figure-arbitraries';

const form = proformaOf([[2]]);
const world = figuresOf('2025-04', form, {
  Ashcombe: 'PD',
  Brackenshire: 'P.',
  Calderholt: '--',
  Dunmere: 'NP',
});

/** What each area sent, as the latest answers are read. */
function latestOf({ submissions }: PhaseFigures): LatestAnswers {
  return Object.fromEntries(
    submissions.map(({ areaId, answers }) => [
      areaId,
      Object.fromEntries(Object.entries(answers).map(([code, { status }]) => [code, status])),
    ]),
  );
}

/** An offer of an area, standing as its answer stands. */
function offerOf(figures: PhaseFigures, areaId: string, itemCode: string): HelpOffer {
  const area = figures.asked.find(({ id }) => id === areaId);
  const standing = area?.scope.has(itemCode)
    ? (latestOf(figures)[areaId]?.[itemCode] ?? 'not_submitted')
    : 'not_in_scope';
  const content = { contactName: 'Office', contactEmail: 'office@ashcombe.example', note: '', links: [] };
  return { ...content, itemCode, area: { id: areaId, slug: '', name: '' }, offeredAt: new Date(0), standing };
}

const build = (figures: PhaseFigures, offers: readonly HelpOffer[]) =>
  buildHelpOverview(figures.proforma, figures.asked, latestOf(figures), offers);

describe('who can help with each item', () => {
  const names = (areas: readonly { name: string }[]) => areas.map(({ name }) => name);

  it('names the areas in place, those of them that offer, and those that are not in place', () => {
    const offers = [offerOf(world, 'area-ashcombe', 'P1-S1-01'), offerOf(world, 'area-ashcombe', 'P1-S1-02')];
    const { rows, ...rest } = build(world, offers);
    expect(rest).toEqual({ asked: 4, sent: 3, missing: ['Calderholt'], withoutHelper: 1 });
    expect(
      rows.map((row) => [row.base, ...[row.inPlace, row.happy, row.notInPlace, row.notSubmitted].map(names)]),
    ).toEqual([
      [4, ['Ashcombe', 'Brackenshire'], ['Ashcombe'], ['Dunmere'], ['Calderholt']],
      // Not in scope for one, and the offer is of an area that has stepped back.
      [3, ['Dunmere'], [], ['Ashcombe'], ['Calderholt']],
    ]);
    expect(rows.map(hasNoHelper)).toEqual([false, true]);
  });

  it('is in any world what asking area by area gives, and nobody is happy to be asked who has not said so', () => {
    const worldWithOffers = anyFigures.chain((figures) => {
      const pairs = figures.asked.flatMap(({ id }) =>
        itemsOf(figures.proforma).map(({ code }) => [id, code] as const),
      );
      return fc.tuple(fc.constant(figures), fc.subarray(pairs));
    });
    fc.assert(
      fc.property(worldWithOffers, ([figures, pairs]) => {
        const { rows, withoutHelper } = build(
          figures,
          pairs.map(([id, code]) => offerOf(figures, id, code)),
        );
        let lacking = 0;
        for (const row of rows) {
          const slow: Record<string, string[]> = { inPlace: [], happy: [], notInPlace: [], notSubmitted: [] };
          for (const area of figures.asked) {
            if (!area.scope.has(row.code)) continue;
            const sent = figures.submissions.find(({ areaId }) => areaId === area.id);
            const status = sent?.answers[row.code]?.status;
            if (!status) slow.notSubmitted?.push(area.name);
            else if (status !== 'in_place') slow.notInPlace?.push(area.name);
            else {
              slow.inPlace?.push(area.name);
              if (pairs.some(([id, code]) => id === area.id && code === row.code))
                slow.happy?.push(area.name);
            }
          }
          expect({
            inPlace: names(row.inPlace),
            happy: names(row.happy),
            notInPlace: names(row.notInPlace),
            notSubmitted: names(row.notSubmitted),
          }).toEqual(slow);
          expect(row.base).toBe(row.inPlace.length + row.notInPlace.length + row.notSubmitted.length);
          if (slow.happy?.length === 0) lacking += 1;
        }
        expect(withoutHelper).toBe(lacking);
      }),
    );
  });
});
