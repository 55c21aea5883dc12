import { areas } from 'seeds/reference/areas';
import { fieldworkPhases, quartersUntil } from 'seeds/reference/phases';
import { proformaV1 } from 'seeds/reference/proforma-v1';
import { programmes } from 'seeds/reference/programmes';
import { publishedFigures } from 'seeds/reference/published-figures';
import { describe, expect, test } from 'vitest';
import { itemsInScope, itemsOf, sectionsOf } from '~/domain/proforma';

const items = itemsOf(proformaV1);
const repeated = (values: readonly string[]) =>
  values.filter((value, index) => values.indexOf(value) !== index);

describe('the proforma', () => {
  test('has 4 pillars, 10 sections and 35 items', () => {
    expect([proformaV1.pillars.length, sectionsOf(proformaV1).length, items.length]).toEqual([4, 10, 35]);
    const counts = sectionsOf(proformaV1).map((section) => section.items.length);
    expect(counts).toEqual([5, 4, 5, 4, 3, 2, 5, 3, 2, 2]);
  });

  test('repeats no code, slug, statement or short name', () => {
    const parts = [...proformaV1.pillars, ...sectionsOf(proformaV1)];
    expect(repeated([...parts, ...items].map(({ code }) => code))).toEqual([]);
    expect(repeated(parts.map(({ slug }) => slug))).toEqual([]);
    expect(repeated(items.map(({ statement }) => statement))).toEqual([]);
    expect(repeated(items.map(({ shortName }) => shortName))).toEqual([]);
  });

  test('codes say which pillar and section an item stands in, and count up in order', () => {
    for (const pillar of proformaV1.pillars)
      for (const section of pillar.sections) {
        expect(section.code).toMatch(new RegExp(`^${pillar.code}-[A-Z]{2}$`));
        const expected = section.items.map((_, index) => `${section.code}-0${index + 1}`);
        expect(section.items.map((item) => item.code)).toEqual(expected);
      }
  });

  test('asks pathfinder areas everything and pilot areas the two support package items', () => {
    expect(itemsInScope(proformaV1, { programme: 'ffc', outOfScope: [] })).toEqual(items);
    expect(itemsInScope(proformaV1, { programme: 'fnp', outOfScope: [] }).map(({ code }) => code)).toEqual([
      'FN-SP-01',
      'FN-SP-02',
    ]);
  });

  test('heads the first status "delivered" in two sections and "(LIVE)" in the other eight', () => {
    const heads = sectionsOf(proformaV1).map((section) => section.statusHeadings.in_place);
    expect(new Set(heads.slice(0, 2))).toEqual(new Set(['Yes - in place/ delivered']));
    expect(new Set(heads.slice(2))).toEqual(new Set(['Yes - in place (LIVE) / delivered']));
  });
});

describe('areas and programmes', () => {
  test('ten areas are in the pathfinder and seven in the pilot, in two waves each', () => {
    const sizes = programmes.map(({ id }) =>
      [1, 2].map((wave) => areas.filter((area) => area.programme === id && area.wave === wave).length),
    );
    expect(sizes).toEqual([
      [3, 7],
      [4, 3],
    ]);
    expect(areas).toHaveLength(17);
  });

  test('slugs and both codes are unique and well formed', () => {
    for (const key of ['slug', 'name', 'gssCode', 'laCode'] as const)
      expect(repeated(areas.map((area) => area[key]))).toEqual([]);
    for (const area of areas) {
      expect(area.slug).toBe(area.name.toLowerCase().replaceAll(' ', '-'));
      expect(area.gssCode).toMatch(/^E(06|08|09|10)\d{6}$/);
      expect(area.laCode).toMatch(/^\d{3}$/);
      expect(area.from).toMatch(/^\d{4}-\d{2}-01$/);
    }
  });
});

describe('the published figures', () => {
  test('are one row per item, in form order', () => {
    expect(publishedFigures.map(({ code }) => code)).toEqual(items.map(({ code }) => code));
  });

  test('add up to the six areas asked, save the one row marked as impossible', () => {
    const asked = fieldworkPhases.find(({ id }) => id === '2025-02')?.askedSlugs.length;
    expect(asked).toBe(6);
    const total = (row: (typeof publishedFigures)[number]) => row.inPlace + row.inDesign + row.notImplemented;
    expect(publishedFigures.filter((row) => total(row) !== asked).map(({ code }) => code)).toEqual([
      'SR-SP-03',
    ]);
    for (const row of publishedFigures) {
      expect(row.impossible).toBe(total(row) !== asked);
      expect(row.note === null).toBe(!row.impossible);
    }
  });
});

describe('fieldwork phases', () => {
  test('run from the first London midnight of their month to its last millisecond', () => {
    const spans = fieldworkPhases.map(({ id, opensAt, dueAt, closesAt }) => [id, opensAt, dueAt, closesAt]);
    const last = (day: string) => new Date(`${day}T23:59:59.999Z`);
    expect(spans).toEqual([
      ['2024-02', new Date('2024-02-01T00:00Z'), last('2024-02-29'), last('2024-02-29')],
      ['2024-11', new Date('2024-11-01T00:00Z'), last('2024-11-30'), last('2024-11-30')],
      ['2025-02', new Date('2025-02-01T00:00Z'), last('2025-02-28'), last('2025-02-28')],
    ]);
  });

  test('ask three areas, then six, all of them in the pathfinder by then', () => {
    expect(fieldworkPhases.map(({ askedSlugs }) => askedSlugs.length)).toEqual([3, 6, 6]);
    for (const phase of fieldworkPhases)
      for (const slug of phase.askedSlugs) {
        const area = areas.find((candidate) => candidate.slug === slug);
        expect(area?.programme).toBe('ffc');
        expect(new Date(area?.from ?? '') < phase.opensAt).toBe(true);
      }
  });
});

describe('quarters', () => {
  const idsUntil = (instant: string) => quartersUntil(new Date(instant)).map(({ id }) => id);

  test('begin with April to June 2025, at midnight in London', () => {
    expect(idsUntil('2025-03-31T22:59:59.999Z')).toEqual([]);
    expect(idsUntil('2025-03-31T23:00:00.000Z')).toEqual(['2025-04']);
    expect(idsUntil('2020-01-01T00:00:00Z')).toEqual([]);
  });

  test('end with the one under way in London, in summer time and out of it', () => {
    expect(idsUntil('2025-09-30T22:59:59.999Z')).toEqual(['2025-04', '2025-07']);
    expect(idsUntil('2025-09-30T23:00:00.000Z')).toEqual(['2025-04', '2025-07', '2025-10']);
    expect(idsUntil('2025-12-31T23:59:59.999Z')).toEqual(['2025-04', '2025-07', '2025-10']);
    expect(idsUntil('2026-01-01T00:00:00.000Z')).toEqual(['2025-04', '2025-07', '2025-10', '2026-01']);
    expect(idsUntil('2027-11-21T12:00:00Z')).toHaveLength(11);
  });

  test('are due on the 10th and close on the 17th after they end, by a London clock', () => {
    const spans = quartersUntil(new Date('2026-03-31T12:00:00Z')).map(({ name, opensAt, dueAt, closesAt }) =>
      [name, ...[opensAt, dueAt, closesAt].map((instant) => instant.toISOString())].join(' | '),
    );
    expect(spans).toEqual([
      'April to June 2025 | 2025-03-31T23:00:00.000Z | 2025-07-10T22:59:59.999Z | 2025-07-17T22:59:59.999Z',
      'July to September 2025 | 2025-06-30T23:00:00.000Z | 2025-10-10T22:59:59.999Z | 2025-10-17T22:59:59.999Z',
      'October to December 2025 | 2025-09-30T23:00:00.000Z | 2026-01-10T23:59:59.999Z | 2026-01-17T23:59:59.999Z',
      'January to March 2026 | 2026-01-01T00:00:00.000Z | 2026-04-10T22:59:59.999Z | 2026-04-17T22:59:59.999Z',
    ]);
  });
});
