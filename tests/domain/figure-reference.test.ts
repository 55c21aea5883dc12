import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { filterFigures } from '~/domain/figure-filter';
import {
  basisOf,
  checkLength,
  type FigureReference,
  figureKinds,
  readFigureReference,
  writeFigureReference,
} from '~/domain/figure-reference';
import { buildHeatmap } from '~/domain/heatmap';
import { buildMatrix } from '~/domain/matrix';
import { anyFigures, figuresOf, proformaOf } from './figure-arbitraries';

const hex = fc.string({
  unit: fc.constantFrom(...'0123456789abcdef'),
  minLength: checkLength,
  maxLength: checkLength,
});
const slug = fc.stringMatching(/^[a-z][a-z0-9-]{0,8}$/);
const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const references: fc.Arbitrary<FigureReference> = fc
  .record({
    kind: fc.constantFrom(...figureKinds),
    phase: fc.constantFrom('2024-02', '2026-10'),
    stands: fc.oneof(
      fc.integer({ min: 1, max: 99 }).map((edition) => ({ edition })),
      fc
        .date({ min: new Date('2024-01-01'), max: new Date('2099-01-01'), noInvalidDate: true })
        .map((at) => ({ at })),
    ),
    programme: optional(slug),
    waves: optional(fc.subarray([1, 2, 3, 9, 12])),
    pillar: optional(slug),
    areas: optional(fc.array(slug, { minLength: 1, maxLength: 3 })),
    items: optional(fc.array(fc.constantFrom('FH-FD-01', 'CP-MA-05'), { minLength: 1 })),
    past: fc.constantFrom(true as const, undefined),
    check: hex,
  })
  .map(({ programme, waves, pillar, areas, items, past, ...reference }) => ({
    ...reference,
    filter: {
      ...(programme !== undefined && { programme }),
      ...(waves !== undefined && { waves }),
      ...(pillar !== undefined && { pillar }),
      ...(areas !== undefined && { areas }),
    },
    ...(items !== undefined && { items }),
    ...(past && { past }),
  }));

describe('a figure reference', () => {
  it('is read as it was written', () => {
    fc.assert(
      fc.property(references, (reference) => {
        const text = writeFigureReference(reference);
        expect(readFigureReference(text)).toEqual(reference);
        expect(encodeURIComponent(text).replaceAll('%2B', '+')).toBe(text);
      }),
    );
  });

  it('is short and says what it stands on', () => {
    const filter = { waves: [1] };
    const reference = {
      kind: 'items',
      phase: '2026-01',
      stands: { edition: 1 },
      filter,
      check: 'c3f9a2c0',
    } as const;
    expect(writeFigureReference(reference)).toBe('2026-01.e1.items.w1.cc3f9a2c0');
    const several = { ...reference, filter: { waves: [1, 2] } };
    expect(writeFigureReference(several)).toBe('2026-01.e1.items.w1+2.cc3f9a2c0');
  });

  test.each([
    '',
    '2026-01',
    '2026-01.e1.items',
    '2026-01.e1.items.c',
    '2026-01.e1.items.cxyz',
    '2026-01.e0.items.cc3f9a2c0',
    '2026-01.live.items.cc3f9a2c0',
    '2026-01.20261399T100000000Z.items.cc3f9a2c0',
    '2026-01.e1.constructor.cc3f9a2c0',
    '2026-01.e1.items.x-1.cc3f9a2c0',
    '2026-01.e1.items.w1.w2.cc3f9a2c0',
    '2026-01.e1.items.w2+1.cc3f9a2c0',
    '2026-01.e1.items.w1+1.cc3f9a2c0',
    '2026-01.e1.items.w01.cc3f9a2c0',
    '2026-01.e1.items.w1+.cc3f9a2c0',
    '2026-01.e1.items.w1,2.cc3f9a2c0',
    '2026-01.e1.items.w-1.cc3f9a2c0',
    '2026-01.e1.items.w1e1.cc3f9a2c0',
    '2026-01.e01.items.cc3f9a2c0',
    '2026-01.e1.progress.past.past.cc3f9a2c0',
    '2026-01.e1.progress.past.w1.cc3f9a2c0',
    '../2026-01.e1.items.cc3f9a2c0',
  ])('is not %j', (text) => {
    expect(readFigureReference(text)).toBeUndefined();
  });

  it.each([
    '2026-01.e1.items.w1.cc3f9a2c0',
    '2026-10.20261121T100000000Z.progress.cc3f9a2c0',
    '2026-01.e1.movement.p-ffc.cc3f9a2c0',
  ])('that was printed before references covered earlier phases is read as it was: %s', (text) => {
    const reference = readFigureReference(text);
    expect(reference).not.toHaveProperty('past');
    expect(reference && writeFigureReference(reference)).toBe(text);
  });

  it.each([
    ['2026-01.e1.items.w1.cc3f9a2c0', { waves: [1] }],
    [
      '2026-01.e1.areas.p-ffc.w2.pillar-family-help.cc3f9a2c0',
      { programme: 'ffc', waves: [2], pillar: 'family-help' },
    ],
    ['2026-10.20261121T100000000Z.items.w12.i-FH-FD-01.past.cc3f9a2c0', { waves: [12] }],
    ['2026-01.e1.items.w1+2.cc3f9a2c0', { waves: [1, 2] }],
  ])('of one wave is as it always was, and of several has them in order: %s', (text, filter) => {
    const reference = readFigureReference(text);
    expect(reference?.filter).toEqual(filter);
    expect(reference && writeFigureReference(reference)).toBe(text);
  });

  it('never throws, whatever somebody types', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(readFigureReference(text)).toBeUndefined();
      }),
    );
  });
});

describe('the basis of figures', () => {
  it('is the same only for readings that count the same', () => {
    fc.assert(
      fc.property(anyFigures, fc.option(fc.subarray([1, 2, 3])), (figures, waves) => {
        const narrowed = waves === null ? figures : filterFigures(figures, { waves });
        const same = basisOf(figures) === basisOf(narrowed);
        const counts = (reading: typeof figures) => [
          buildMatrix(reading),
          buildHeatmap(reading, undefined, {}),
        ];
        if (same) expect(counts(narrowed)).toEqual(counts(figures));
        else expect(counts(narrowed)).not.toEqual(counts(figures));
      }),
    );
  });

  it('changes with one answer, one version, one word of an item and one item’s scope', () => {
    const form = proformaOf([[2]]);
    const figures = figuresOf('2025-02', form, { Ashcombe: 'PD', Brackenshire: 'P.' });
    const [sent] = figures.submissions;
    const others = [
      figuresOf('2025-02', form, { Ashcombe: 'PP', Brackenshire: 'P.' }),
      figuresOf('2025-02', form, { Ashcombe: 'PD', Brackenshire: 'P-' }),
      figuresOf('2025-02', form, { Ashcombe: 'PD' }),
      { ...figures, submissions: sent ? [{ ...sent, reference: '2025-02-ashcombe-2' }] : [] },
      {
        ...figures,
        proforma: JSON.parse(JSON.stringify(form).replace('Statement P1-S1-01', 'Statement P1-S1-1')),
      },
    ];
    const bases = [figures, ...others].map(basisOf);
    expect(new Set(bases).size).toBe(bases.length);
  });
});
