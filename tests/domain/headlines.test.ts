import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { buildHeadlines, type Headline, headlineText } from '~/domain/headlines';
import { answersTo, buildMatrix, type Matrix, matrixRows, sum } from '~/domain/matrix';
import { buildMovement, type Movement } from '~/domain/movement';
import { buildStalled } from '~/domain/stalled';
import { anyPhases, everyItem, figuresOf, fullShape, proformaOf } from './figure-arbitraries';

const form = proformaOf([[2], [1]]);
const full = proformaOf(fullShape);
type Standings = Record<string, string>;

const matrixOf = (standings: Standings, proforma = form) =>
  buildMatrix(figuresOf('2025-04', proforma, standings));
const said = (id: Headline['id'], headlines: readonly Headline[]) =>
  headlines.filter((headline) => headline.id === id).map(headlineText)[0];
const counts = (headlines: readonly Headline[]) =>
  headlines.flatMap(({ parts }) => parts.filter((part) => typeof part !== 'string'));

describe('who has sent', () => {
  const unsent = (count: number, standing = '---') =>
    Object.fromEntries(Array.from({ length: count }, (_, at) => [`Area${'abcdefghijkl'[at]}`, standing]));

  test.each<[string, Standings]>([
    ['No areas are asked.', {}],
    ['Ashcombe has not sent its return.', { Ashcombe: '---' }],
    ['Ashcombe has sent its return.', { Ashcombe: 'PPP' }],
    ['None of the 12 areas has sent its return.', unsent(12)],
    ['All 12 areas have sent their return.', unsent(12, 'PPP')],
    ['Both areas have sent their return.', { Ashcombe: 'PPP', Dunmere: 'PPP' }],
    ['1 of 2 areas has sent its return. 1 has not: Dunmere.', { Ashcombe: 'PPP', Dunmere: '---' }],
    [
      '2 of 5 areas have sent their return. 3 have not: Areaa, Areab and Areac.',
      { ...unsent(3), Ashcombe: 'PPP', Dunmere: 'PPP' },
    ],
    ['1 of 12 areas has sent its return. 11 have not.', { ...unsent(11), Ashcombe: 'PPP' }],
  ])('%s', (text, standings) => {
    expect(said('sent', buildHeadlines({ matrix: matrixOf(standings) }))).toBe(text);
  });

  it('is all there is to say when nobody has', () => {
    const before = figuresOf('2025-02', form, { Ashcombe: 'PPP' });
    const after = figuresOf('2025-04', form, { Ashcombe: '---' });
    const figures = { matrix: buildMatrix(after), movement: buildMovement(before, after) };
    expect(buildHeadlines({ ...figures, stalled: buildStalled([before, after]) })).toHaveLength(1);
  });
});

describe('answers by status', () => {
  test.each<[string, Standings]>([
    [
      'In the 2 areas that sent, 3 of 6 answers are in place, 2 are in design and 1 is not being implemented.',
      { Ashcombe: 'PDN', Dunmere: 'PPD' },
    ],
    [
      'In the 1 area that sent, 1 of 3 answers is in place and 2 are in design.',
      { Ashcombe: 'PDD', Dunmere: '---' },
    ],
    [
      'In the 1 area that sent, 0 of 3 answers are in place and 3 are not being implemented.',
      { Ashcombe: 'NNN' },
    ],
    ['In the 1 area that sent, 2 of 2 answers are in place.', { Ashcombe: 'PP.' }],
  ])('%s', (text, standings) => {
    expect(said('answers', buildHeadlines({ matrix: matrixOf(standings) }))).toBe(text);
  });

  it('has a comma for thousands', () => {
    const national = Object.fromEntries(
      Array.from({ length: 153 }, (_, at) => [`Area ${at}`, everyItem(full, 'D')]),
    );
    expect(said('answers', buildHeadlines({ matrix: matrixOf(national, full) }))).toBe(
      'In the 153 areas that sent, 0 of 5,355 answers are in place and 5,355 are in design.',
    );
  });
});

describe('what moved', () => {
  test.each<[string, Standings, Standings]>([
    [
      'Since February 2025, 3 answers moved up in 2 areas and 1 slipped back in 1 area. Counted in the 2 areas that sent in both phases.',
      { Ashcombe: 'DDP', Dunmere: 'DPP' },
      { Ashcombe: 'PPP', Dunmere: 'PPD' },
    ],
    [
      'Since February 2025, 1 answer moved up in 1 area and none slipped back. Counted in the 1 area that sent in both phases.',
      { Ashcombe: 'DPP' },
      { Ashcombe: 'PPP', Dunmere: 'NNN' },
    ],
    [
      'No answer moved up. 2 answers slipped back in 1 area since February 2025. Counted in the 1 area that sent in both phases.',
      { Ashcombe: 'PPP' },
      { Ashcombe: 'DNP' },
    ],
    [
      'No answer moved up. No answer slipped back since February 2025. Counted in the 1 area that sent in both phases.',
      { Ashcombe: 'PPP' },
      { Ashcombe: 'PPP' },
    ],
    ['No answer can be compared with February 2025.', { Dunmere: 'PPP' }, { Ashcombe: 'PPP' }],
  ])('%s', (text, before, after) => {
    const movement = buildMovement(figuresOf('2025-02', form, before), figuresOf('2025-04', form, after));
    expect(said('movement', buildHeadlines({ matrix: matrixOf(after), movement }))).toBe(text);
  });

  it('is left out in a first phase', () => {
    expect(said('movement', buildHeadlines({ matrix: matrixOf({ Ashcombe: 'PPP' }) }))).toBeUndefined();
  });
});

describe('items in place', () => {
  const both = (standing: string) => ({ Ashcombe: standing, Dunmere: standing });
  test.each<[string, Standings, ReturnType<typeof proformaOf>]>([
    [
      '1 of 3 items is in place in both areas that sent. The fewest is item c, in place in 0 of 2 areas.',
      { Ashcombe: 'PPD', Dunmere: 'PDD' },
      form,
    ],
    [
      '1 of 3 items is in place in both areas that sent. The fewest are item b and item c, each in place in 1 of 2 areas.',
      { Ashcombe: 'PPD', Dunmere: 'PDP' },
      form,
    ],
    [
      'No item is in place in both areas that sent. The fewest are item a, item b and item c, each in place in 0 of 2 areas.',
      both('DDN'),
      form,
    ],
    [
      '31 of 35 items are in place in both areas that sent. 4 items are in place in no area: 0 of 2.',
      both(`${'P'.repeat(31)}DDDD`),
      full,
    ],
    ['3 of 3 items are in place in both areas that sent.', both('PPP'), form],
    [
      '1 of 3 items is in place in every area in scope that sent. The lowest share is in item a (1 of 3 areas).',
      { Ashcombe: 'PPP', Dunmere: 'DPP', Eldershaw: 'D.D' },
      form,
    ],
    [
      'No item is in place in every area in scope that sent. The lowest share is in item a (0 of 2 areas) and item b (0 of 1 area).',
      { Ashcombe: 'D.P', Dunmere: 'DDD' },
      form,
    ],
    [
      '31 of 35 items are in place in every area in scope that sent. The lowest share is in 4 items.',
      { Ashcombe: `${'P'.repeat(31)}DDDD`, Dunmere: `${'.'.repeat(33)}DD` },
      full,
    ],
  ])('%s', (text, standings, proforma) => {
    expect(said('items', buildHeadlines({ matrix: matrixOf(standings, proforma) }))).toBe(text);
  });

  it('are not compared when one area has sent', () => {
    const headlines = buildHeadlines({ matrix: matrixOf({ Ashcombe: 'PPD', Dunmere: '---' }) });
    expect(headlines.map(({ id }) => id)).toEqual(['sent', 'answers']);
  });

  it('come from the table, whatever a narrative says', () => {
    const agreed = {
      Ashcombe: 'P',
      Brackenshire: 'P',
      Calderholt: 'P',
      Dunmere: 'P',
      Eldershaw: 'D',
      Farrowdale: 'D',
    };
    const headlines = buildHeadlines({ matrix: matrixOf(agreed, proformaOf([[1]])) });
    expect(said('items', headlines)).toBe(
      'No item is in place in all 6 areas that sent. The fewest is item a, in place in 4 of 6 areas.',
    );
  });
});

describe('stalled items', () => {
  test.each<[string | undefined, string]>([
    ['2 items have been in design in the same area for 2 phases or more.', 'DDP'],
    ['1 item has been in design in the same area for 2 phases or more.', 'DPP'],
    [undefined, 'PPP'],
  ])('%s', (text, standing) => {
    const phases = ['2025-02', '2025-04'].map((id) => figuresOf(id, form, { Ashcombe: standing }));
    const figures = { matrix: matrixOf({ Ashcombe: standing }), stalled: buildStalled(phases, 2) };
    expect(said('stalled', buildHeadlines(figures))).toBe(text);
  });
});

describe('links', () => {
  it('lead from each number to what it counts', () => {
    const standings = { Ashcombe: 'PPD', Brackenshire: 'PDD', Calderholt: '---' };
    const movement = buildMovement(
      figuresOf('2025-02', form, { Ashcombe: 'DPP', Brackenshire: 'DDD' }),
      figuresOf('2025-04', form, standings),
    );
    expect(counts(buildHeadlines({ matrix: matrixOf(standings), movement }))).toEqual([
      { text: '2 of 3 areas', count: 2, link: { kind: 'returns', sent: true } },
      { text: '1 has not', count: 1, link: { kind: 'returns', sent: false } },
      { text: '2 areas', count: 2, link: { kind: 'returns', sent: true } },
      { text: '3 of 6 answers are in place', count: 3, link: { kind: 'status', status: 'in_place' } },
      { text: '3 are in design', count: 3, link: { kind: 'status', status: 'in_design' } },
      { text: '2 answers moved up', count: 2, link: { kind: 'movement', direction: 'up' } },
      { text: '2 areas', count: 2, link: { kind: 'movement', direction: 'up' } },
      { text: '1 slipped back', count: 1, link: { kind: 'movement', direction: 'back' } },
      { text: '1 area', count: 1, link: { kind: 'movement', direction: 'back' } },
      { text: '2 areas', count: 2, link: { kind: 'compared' } },
      { text: '1 of 3 items', count: 1, link: { kind: 'item', codes: ['P1-S1-01'] } },
      { text: 'both areas', count: 2, link: { kind: 'returns', sent: true } },
      { text: '0 of 2 areas', count: 0, link: { kind: 'item', codes: ['P2-S1-01'] } },
    ]);
  });
});

describe('any headline', () => {
  it('has only numbers that are in the figure it was computed from', () => {
    fc.assert(
      fc.property(anyPhases(3), fc.integer({ min: 1, max: 3 }), (phases, atLeast) => {
        const [, previous, current] = phases;
        if (!previous || !current) return;
        const matrix = buildMatrix(current);
        const movement = buildMovement(previous, current);
        const stalled = buildStalled(phases, atLeast);
        const known = {
          ...numbersOfMatrix(matrix),
          ...numbersOfMovement(movement),
          stalled: [stalled.items.length, atLeast],
        };
        for (const headline of buildHeadlines({ matrix, movement, stalled }))
          for (const number of numbersIn(headlineText(headline)))
            expect(known[headline.id]).toContain(number);
      }),
    );
  });

  it('reads as sentences, and its numbers are the ones it links', () => {
    fc.assert(
      fc.property(anyPhases(2), ([previous, current]) => {
        if (!previous || !current) return;
        const figures = { matrix: buildMatrix(current), movement: buildMovement(previous, current) };
        const headlines = buildHeadlines(figures);
        for (const headline of headlines) {
          const text = headlineText(headline);
          expect(text).toMatch(/^[A-Z\d].*\.$/);
          expect(text).not.toMatch(/ {2}|undefined|NaN|%|\b1 (areas|answers|items|are|have)\b|\.\.| ,/);
        }
        for (const { text, count } of counts(headlines))
          if (/\d/.test(text)) expect(numbersIn(text)).toContain(count);
        // A phase's name is no number; every other one leads to its figure.
        for (const part of headlines.flatMap(({ parts }) => parts))
          if (typeof part === 'string')
            expect(numbersIn(part.replaceAll(figures.movement.from.name, ''))).toEqual([]);
      }),
    );
  });
});

function numbersIn(text: string): number[] {
  return [...text.matchAll(/\d+(?:,\d{3})*/g)].map(([digits]) => Number(digits.replaceAll(',', '')));
}

function numbersOfMatrix(matrix: Matrix) {
  const rows = matrixRows(matrix);
  const answered = rows.filter((row) => answersTo(row) > 0);
  const whole = answered.filter((row) => row.inPlace.count === answersTo(row));
  const lowest = answered.filter((row) => whole.every(({ code }) => code !== row.code));
  const total = (counted: (row: (typeof rows)[number]) => number) => sum(rows.map(counted));
  return {
    sent: [matrix.base, matrix.sent, matrix.base - matrix.sent],
    answers: [
      matrix.sent,
      sum(matrix.pillars.map((pillar) => pillar.answered)),
      sum(matrix.pillars.map((pillar) => pillar.inPlace)),
      total((row) => row.inDesign.count),
      total((row) => row.notImplemented.count),
    ],
    items: [
      matrix.sent,
      answered.length,
      whole.length,
      lowest.length,
      ...lowest.flatMap((row) => [row.inPlace.count, answersTo(row)]),
      ...lowest.map((row) => lowest.filter((other) => sameShare(row, other)).length),
    ],
  };
}

type Row = ReturnType<typeof matrixRows>[number];

function sameShare(one: Row, other: Row): boolean {
  return one.inPlace.count * answersTo(other) === other.inPlace.count * answersTo(one);
}

function numbersOfMovement({ from, areas, up, back }: Movement) {
  const areasIn = (moves: Movement['up']) => new Set(moves.map(({ areaName }) => areaName)).size;
  return {
    movement: [...numbersIn(from.name), areas.length, up.length, back.length, areasIn(up), areasIn(back)],
  };
}
