import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { StatusFigures } from '~/domain/figures';
import type { HelpOffer } from '~/domain/help-offer';
import { type Standing, type Status, standings, statuses } from '~/domain/status';
import { findHelpers, type HelpArea, mostHelpers, pastsIn, reasonsFor } from '~/domain/who-can-help';
import { phaseOf, proformaOf } from './figure-arbitraries';

const phases = ['2025-02', '2025-04', '2025-07', '2025-10', '2026-01', '2026-04'];
const letters: Record<string, Status> = { P: 'in_place', D: 'in_design', N: 'not_implemented' };

/** An area by hand: a letter for each phase, `-` where it did not answer, and its first answers by item. */
function areaOf(name: string, past: string, first = '', more: Partial<HelpArea> = {}): HelpArea {
  const slug = name.toLowerCase();
  const answers = [...first].map((letter, at) => [`I-${at}`, letters[letter] ?? 'in_place'] as const);
  return {
    // Ids in another order than names.
    ...{ id: [...slug].reverse().join(''), slug, name, programme: 'ffc', wave: 1, region: 'North' },
    past: phases.flatMap((id, at) => {
      const status = letters[past[at] ?? '-'];
      return status ? [{ phase: { id, name: `Phase ${id}` }, status }] : [];
    }),
    first: Object.fromEntries(answers),
    ...more,
  };
}

function offerOf({ id, slug, name }: HelpArea, standing: Standing = 'in_place'): HelpOffer {
  const content = { contactName: 'Office', contactEmail: `office@${slug}.example`, note: '', links: [] };
  return { ...content, itemCode: 'I-0', area: { id, slug, name }, offeredAt: new Date(0), standing };
}

const apart = { wave: 2, region: 'South' };
const asking = areaOf('Ashcombe', 'NDDDDD', 'DDNN');

describe('the reasons why an area can help', () => {
  test.each<[string, HelpArea, string[]]>([
    ['nothing in common', areaOf('Dunmere', 'PPPPPP', 'PPP', apart), []],
    ['the same wave', areaOf('Dunmere', 'PPPPPP', 'PPP', { region: 'South' }), ['Also in wave 1']],
    [
      'the same wave of another programme',
      areaOf('Dunmere', 'P', 'P', { region: 'South', programme: 'fnp' }),
      [],
    ],
    ['the same region', areaOf('Dunmere', 'PPPPPP', 'PPP', { wave: 2 }), ['In the same region: North']],
    [
      'been in design when it was, last of all in the third phase',
      areaOf('Dunmere', 'DDDPPPPPP'.slice(0, 6), 'PPP', apart),
      [
        'Had this item in design in Phase 2025-07, as you did',
        'Moved it from in design to in place in Phase 2025-10, so the work is fresh',
      ],
    ],
    ['been in design only when it was not', areaOf('Dunmere', 'DPPPPP', 'PPP', apart), []],
    [
      'two thirds of the first answers',
      areaOf('Dunmere', 'PPPPPP', 'DDP', apart),
      [
        'Started from a similar place: at least two thirds of the answers in both first returns were the same',
      ],
    ],
    ['half of the first answers', areaOf('Dunmere', 'PPPPPP', 'DDPP', apart), []],
    ['no first answer that both gave', areaOf('Dunmere', 'PPPPPP', '', apart), []],
    ['moved longer ago than four phases', areaOf('Dunmere', 'DPPPPP', 'PPP', apart), []],
    [
      'moved across a phase without an answer',
      areaOf('Dunmere', 'D-PPPP', 'PPP', apart),
      ['Moved it from in design to in place in Phase 2025-07, so the work is fresh'],
    ],
    ['moved up from not being implemented', areaOf('Dunmere', 'NNNNPP', 'PPP', apart), []],
  ])('with %s', (_what, area, reasons) => {
    expect(reasonsFor(asking, area, phases)).toEqual(reasons);
  });
});

describe('what areas answered before', () => {
  const scope = new Set(['I-0', 'I-1']);
  const { past: _past, first: _first, ...area } = areaOf('Ashcombe', '');
  /** A phase as the area answered it; undefined where it sent nothing, and with I-0 out of scope where that is said. */
  const sentFor = (month: string, said?: string, asked = scope): StatusFigures => {
    const answers = Object.entries(areaOf('x', '', said).first).map(([code, status]) => [code, { status }]);
    const head = { id: month, reference: month, areaId: area.id, phaseId: month, version: 1 };
    return {
      phase: phaseOf(month),
      proforma: proformaOf([[2]]),
      asked: [{ ...area, scope: asked }],
      submissions:
        said === undefined
          ? []
          : [{ ...head, submittedAt: phaseOf(month).opensAt, answers: Object.fromEntries(answers) }],
    };
  };

  it.each<[string, StatusFigures[], [string, Status][], Record<string, Status>]>([
    ['nothing was sent', [sentFor('2025-02')], [], {}],
    [
      'it was sent twice, with a phase between',
      [sentFor('2025-02', 'DN'), sentFor('2025-04'), sentFor('2025-07', 'PP')],
      [
        ['2025-02', 'in_design'],
        ['2025-07', 'in_place'],
      ],
      { 'I-0': 'in_design', 'I-1': 'not_implemented' },
    ],
    [
      'the item was out of scope at first',
      [sentFor('2025-02', 'DN', new Set(['I-1'])), sentFor('2025-04', 'P')],
      [['2025-04', 'in_place']],
      { 'I-1': 'not_implemented' },
    ],
  ])('are what the figures tell where %s', (_what, figures, past, first) => {
    const found = pastsIn(figures, 'I-0').get(area.id);
    expect((found?.past ?? []).map(({ phase, status }) => [phase.id, status])).toEqual(past);
    expect(found?.first ?? {}).toEqual(first);
  });
});

describe('the areas that can help', () => {
  const near = areaOf('Jesmonby', 'PPPPPP', 'PPP');
  const far = areaOf('Brackenshire', 'DPPPPP', 'PPP', apart);
  const tied = areaOf('Calderholt', 'NPPPPP', 'PPP', apart);

  it('come with the most reasons first and ties by name, each with since when', () => {
    const found = findHelpers(
      asking,
      [far, near, tied, asking],
      [tied, near, far].map((area) => offerOf(area)),
      phases,
    );
    expect(found.map(({ offer, since, reasons }) => [offer.area.name, since, reasons.length])).toEqual([
      ['Jesmonby', 'Phase 2025-02', 2],
      ['Brackenshire', 'Phase 2025-04', 0],
      ['Calderholt', 'Phase 2025-04', 0],
    ]);
  });

  it('leave out an offer whose answer has stepped back, and an area that is not asked any more', () => {
    expect(findHelpers(asking, [near, asking], [offerOf(near, 'in_design'), offerOf(far)], phases)).toEqual(
      [],
    );
  });
});

const names = [
  'Ashcombe',
  'Brackenshire',
  'Calderholt',
  'Dunmere',
  'Eldershaw',
  'Farrowdale',
  'Glenmarsh',
  'Zeal',
];
const answers = fc.array(fc.constantFrom('P', 'D', 'N', '-'), { maxLength: 6 }).map((each) => each.join(''));

/** Any areas with any pasts, some of which have offered, some of those no longer in place or no longer asked. */
const anyWorld = fc
  .record({
    areas: fc.tuple(
      ...names.map((name) =>
        fc
          .record({
            past: answers,
            first: fc.array(fc.constantFrom('P', 'D', 'N'), { maxLength: 4 }),
            wave: fc.integer({ min: 1, max: 2 }),
            region: fc.constantFrom('North', 'South'),
            asked: fc.integer({ max: 4, min: 0 }).map((drawn) => drawn > 0),
            offer: fc.oneof(
              { weight: 3, arbitrary: fc.constant('in_place' as const) },
              fc.option(fc.constantFrom(...standings)),
            ),
          })
          .map(({ past, first, wave, region, ...rest }) => ({
            area: areaOf(name, past, first.join(''), { wave, region }),
            ...rest,
          })),
      ),
    ),
    asking: fc.nat(names.length - 1),
    order: fc.array(fc.nat(), { minLength: names.length, maxLength: names.length }),
  })
  .map(({ areas, asking: at, order }) => {
    const own = areas[at];
    if (!own) throw new Error('Somebody asks.');
    return { areas, own, order };
  });

/** The same, in another order. */
function shuffled<Value>(values: readonly Value[], order: readonly number[]): Value[] {
  return values
    .map((value, at) => [order[at] ?? 0, value] as const)
    .sort((a, b) => a[0] - b[0])
    .map(([, value]) => value);
}

describe('in any world, the areas that can help', () => {
  it('have offered, are asked and in place, are not the one that asks, and are as many as there are up to five', () => {
    fc.assert(
      fc.property(anyWorld, ({ areas, own }) => {
        const asked = areas.filter((each) => each.asked || each === own).map(({ area }) => area);
        const offers = areas.flatMap(({ area, offer }) => (offer ? offerOf(area, offer) : []));
        const found = findHelpers(own.area, asked, offers, phases);
        const may = areas.filter((each) => each !== own && each.asked && each.offer === 'in_place');
        expect(found.length).toBe(Math.min(mostHelpers, may.length));
        for (const { offer } of found) expect(may.map(({ area }) => area.id)).toContain(offer.area.id);
        expect(new Set(found.map(({ offer }) => offer.area.id)).size).toBe(found.length);

        // The slow way: nobody left out has more reasons than somebody shown, or as many and an earlier name.
        const shown = new Set(found.map(({ offer }) => offer.area.id));
        for (const { area } of may.filter((each) => !shown.has(each.area.id)))
          for (const { offer, reasons } of found) {
            const mine = reasonsFor(own.area, area, phases).length;
            expect(mine < reasons.length || (mine === reasons.length && area.name > offer.area.name)).toBe(
              true,
            );
          }
      }),
    );
  });

  it('come in the same order however areas and offers are read', () => {
    fc.assert(
      fc.property(anyWorld, ({ areas, own, order }) => {
        const all = areas.map(({ area }) => area);
        const offers = areas.flatMap(({ area, offer }) => (offer ? offerOf(area, offer) : []));
        const found = findHelpers(own.area, all, offers, phases);
        expect(findHelpers(own.area, shuffled(all, order), shuffled(offers, order), phases)).toEqual(found);
        const ranks = found.map(({ reasons }) => reasons.length);
        expect(ranks).toEqual(ranks.toSorted((a, b) => b - a));
      }),
    );
  });

  it('fit for reasons that hold both ways, but for how fresh the work is', () => {
    fc.assert(
      fc.property(anyWorld, ({ areas, own }) => {
        const lasting = (a: HelpArea, b: HelpArea) =>
          reasonsFor(a, b, phases).filter((reason) => !reason.startsWith('Moved'));
        for (const { area } of areas) expect(lasting(own.area, area)).toEqual(lasting(area, own.area));
      }),
    );
  });

  it('say that work is fresh only after a move out of design, whatever the statuses', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...statuses), { minLength: 1, maxLength: 6 }), (said) => {
        const past = said.map((status, at) => ({ phase: { id: phases[at] ?? '', name: '' }, status }));
        const fresh = reasonsFor(asking, { ...areaOf('Zeal', '', '', apart), past }, phases).some((reason) =>
          reason.startsWith('Moved'),
        );
        let start = said.length;
        while (start > 0 && said[start - 1] === 'in_place') start -= 1;
        expect(fresh).toBe(start > 0 && start < said.length && said[start - 1] === 'in_design' && start >= 2);
      }),
    );
  });
});
