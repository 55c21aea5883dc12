import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PhaseFigures } from '~/domain/figures';
import { buildMatrix, matrixRows } from '~/domain/matrix';
import type { Meanings } from '~/domain/meaning';
import { itemsOf } from '~/domain/proforma';
import { buildSpecification, type UncoveredExpectation } from '~/domain/specification';
import { anyFigures, figuresOf, proformaOf } from './figure-arbitraries';

const meanings: Meanings = {
  specification: 'the book',
  appendix: 'the appendix',
  writtenFor: 'wave-2',
  readerships: [
    { key: 'wave-1', name: 'wave 1', programme: 'ffc', wave: 1 },
    { key: 'wave-2', name: 'wave 2', programme: 'ffc', wave: 2 },
    { key: 'pilot', name: 'the pilot', programme: 'fnp' },
  ],
  items: {
    'P1-S1-01': {
      inPlace: ['all agree'],
      notYet: 'A draft is In design.',
      paragraphs: [
        [3, 5],
        [9, 9],
      ],
      expectations: {
        'wave-1': { inPlace: [], headings: ['Old'] },
        'wave-2': { inPlace: ['it is blue'], headings: ['New', 'Newer'] },
      },
    },
    'P1-S1-02': { inPlace: ['it is open'], notYet: 'No.', paragraphs: [], expectations: {} },
  },
};
const form = { ...proformaOf([[3], [1]]), meanings };
const figures = figuresOf('2025-02', form, { Ashcombe: 'PDN-', Brackenshire: 'PPD-' });
const expectation = (more: Partial<UncoveredExpectation> = {}): UncoveredExpectation => ({
  proformaVersion: 1,
  pillar: 'P1',
  expects: 'They sing.',
  paragraphs: [[7, 7]],
  headings: { 'wave-2': ['Sing'] },
  ...more,
});
const build = (more: readonly UncoveredExpectation[] = [expectation()], given: PhaseFigures = figures) =>
  buildSpecification(buildMatrix(given), given.proforma, more);

describe('the specification beside the form', () => {
  it('lays each item beside what is expected, of all and of one wave, where that is said, and its counts', () => {
    const [item, second, third] = build()?.pillars[0]?.sections[0]?.items ?? [];
    expect(item).toMatchObject({
      inPlace: ['all agree'],
      paragraphs: 'paragraphs 3 to 5 and 9',
      readers: [
        { name: 'wave 1', inPlace: [], headings: ['Old'] },
        { name: 'wave 2', inPlace: ['it is blue'], headings: ['New', 'Newer'] },
      ],
      row: { code: 'P1-S1-01', base: 2, inPlace: { count: 2 } },
    });
    expect(second).toMatchObject({ inPlace: ['it is open'], paragraphs: undefined, readers: [] });
    expect(third).toMatchObject({ inPlace: [], paragraphs: undefined, readers: [] });
  });

  it('lists what no item asks for in its pillar, for its own version of the form only', () => {
    const built = build([expectation(), expectation({ pillar: 'P2', note: 'Aloud.', paragraphs: [] })]);
    expect(built?.pillars.map(({ uncovered }) => uncovered)).toEqual([
      [
        {
          expects: 'They sing.',
          paragraphs: 'paragraph 7',
          readers: [{ name: 'wave 2', headings: ['Sing'] }],
          note: undefined,
        },
      ],
      [expect.objectContaining({ paragraphs: undefined, note: 'Aloud.' })],
    ]);
    expect(build([expectation({ proformaVersion: 2 })])).toMatchObject({ uncovered: 0 });
  });

  it('counts the paragraphs behind an item and behind none, each once', () => {
    const built = build([expectation({ paragraphs: [[4, 7]] }), expectation({ paragraphs: [[7, 7]] })]);
    expect(built?.paragraphs).toEqual({ behindItems: [3, 4, 5, 9], behindNone: [6, 7] });
    expect(built?.withoutParagraph).toEqual(['P1-S1-02', 'P1-S1-03', 'P2-S1-01']);
  });

  it('asks nothing of readers who are not asked the item', () => {
    const [pillar] = form.pillars;
    const pilotOnly = structuredClone({ ...form, pillars: pillar ? [pillar] : [] });
    for (const item of itemsOf(pilotOnly)) Object.assign(item, { programmes: ['fnp'] });
    const built = build([], { ...figures, proforma: pilotOnly });
    expect(built?.pillars[0]?.sections[0]?.items[0]?.readers).toEqual([]);
  });

  it('is not there for a version that says nothing of its items', () => {
    const { meanings: _, ...bare } = form;
    expect(build([], { ...figures, proforma: bare })).toBeUndefined();
  });

  it('has every item of the form once and in order, with the counts of the matrix, whatever the form', () => {
    const runs = fc.array(
      fc
        .tuple(fc.integer({ min: 1, max: 20 }), fc.nat(3))
        .map(([first, more]) => [first, first + more] as const),
      { maxLength: 2 },
    );
    fc.assert(
      fc.property(
        anyFigures,
        fc.array(runs, { minLength: 9, maxLength: 9 }),
        runs,
        (given, cited, others) => {
          const items = itemsOf(given.proforma);
          const said = Object.fromEntries(
            items.map(({ code }, at) => [
              code,
              { inPlace: [], notYet: '', paragraphs: cited[at] ?? [], expectations: {} },
            ]),
          );
          const proforma = { ...given.proforma, meanings: { ...meanings, items: said } };
          const own = others.map(([first, last]) => expectation({ paragraphs: [[first, last]] }));
          const built = build(own, { ...given, proforma });
          const laid = built?.pillars.flatMap(({ sections }) => sections.flatMap((each) => each.items));
          expect(laid?.map(({ row }) => row)).toEqual(matrixRows(buildMatrix(given)));
          const behind = (number: number) =>
            items.some((_, at) =>
              (cited[at] ?? []).some(([first, last]) => first <= number && number <= last),
            );
          const expects = (number: number) =>
            others.some(([first, last]) => first <= number && number <= last);
          const numbers = Array.from({ length: 30 }, (_, at) => at);
          expect(built?.paragraphs).toEqual({
            behindItems: numbers.filter(behind),
            behindNone: numbers.filter((number) => expects(number) && !behind(number)),
          });
        },
      ),
    );
  });
});
