import { proformaV1 } from 'seeds/reference/proforma-v1';
import { describe, expect, it, test } from 'vitest';
import { findItem, findSection, itemsInScope, itemsOf, sectionsOf } from '~/domain/proforma';
import { fullShape, proformaOf } from './figure-arbitraries';

describe.each([
  ['the real one', proformaV1],
  ['a made-up one', proformaOf(fullShape)],
])('a proforma, %s,', (_, proforma) => {
  it('is walked in form order', () => {
    const { pillars } = proforma;
    expect(sectionsOf(proforma)).toEqual(pillars.flatMap(({ sections }) => sections));
    expect(itemsOf(proforma)).toEqual(sectionsOf(proforma).flatMap(({ items }) => items));
    expect([pillars.length, sectionsOf(proforma).length, itemsOf(proforma).length]).toEqual([4, 10, 35]);
  });

  it('finds each section by its slug, with its pillar', () => {
    for (const pillar of proforma.pillars)
      for (const section of pillar.sections)
        expect(findSection(proforma, section.slug)).toEqual({ pillar, section });
  });

  it('finds each item by its code, with its section and pillar', () => {
    for (const item of itemsOf(proforma)) {
      const found = findItem(proforma, item.code);
      expect(found?.item).toEqual(item);
      expect(found?.section.items).toContainEqual(item);
      expect(found?.pillar.sections).toContainEqual(found?.section);
    }
  });

  it.each(['', 'nowhere', 'toString', '__proto__'])('finds nothing under “%s”', (name) => {
    expect([findSection(proforma, name), findItem(proforma, name)]).toEqual([undefined, undefined]);
  });
});

describe('the items that areas are asked', () => {
  const whole = (programme: string) => ({ programme, outOfScope: [] });

  it('are all 35 of a pathfinder', () => {
    expect(itemsInScope(proformaV1, whole('ffc'))).toEqual(itemsOf(proformaV1));
  });

  it('are the two on the Family Network support package of a pilot area', () => {
    const asked = itemsInScope(proformaV1, whole('fnp'));
    expect(asked).toHaveLength(2);
    expect(new Set(asked.map(({ code }) => findItem(proformaV1, code)?.section.slug)).size).toBe(1);
  });

  test.each(['', 'FFC', 'national'])('are none of programme “%s”', (programme) => {
    expect(itemsInScope(proformaV1, whole(programme))).toEqual([]);
  });

  it('are without those that an area was excused', () => {
    const asked = itemsInScope(proformaV1, { programme: 'fnp', outOfScope: ['FN-SP-02', 'SR-SR-01'] });
    expect(asked.map(({ code }) => code)).toEqual(['FN-SP-01']);
  });
});
