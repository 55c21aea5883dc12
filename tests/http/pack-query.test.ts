import { assert, constantFrom, property, record, subarray } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type PackChoices, packSections, usualChoices } from '~/domain/pack-choices';
import { exportKinds } from '~/domain/pack-exports';
import { packSearch, readPackQuery } from '~/http/pack-query';

const read = (search: string) =>
  readPackQuery(new Request(`http://localhost:3000/board-packs/print${search}`));
const choicesIn = (search: string) => read(search).choices;

const slugs = ['ashcombe', 'st-helens-and-sea', 'brackwater', '-'];
const someFilter = record(
  {
    programme: constantFrom('ffc', 'fnp', 'a&b=c,d é'),
    waves: subarray([0, 1, 2, 3, 999], { minLength: 1 }),
    pillar: constantFrom('family-help', 'x y'),
    areas: subarray(slugs, { minLength: 1 }),
  },
  { requiredKeys: [] },
);
const someChoices = record({
  kinds: subarray([...exportKinds]),
  sections: subarray([...packSections]),
  filter: someFilter,
  areas: constantFrom<PackChoices['areas']>('named', 'anonymised'),
});

describe('the address of a pack', () => {
  test('asks for the usual pack of the newest phase when it says nothing', () => {
    expect(read('')).toEqual({ phase: undefined, choices: usualChoices });
    expect(read('?phase=&wave=&programme=&pillar=&areas=&naming=').choices).toEqual(usualChoices);
  });

  test('carries every choice there and back', () => {
    assert(
      property(someChoices, constantFrom(undefined, '2026-07', '2026-07.e2'), (choices, phase) => {
        expect(read(packSearch(choices, phase))).toEqual({ phase, choices });
      }),
    );
  });

  test('says also what is usual, so that the link asks for the same when that changes', () => {
    expect(packSearch(usualChoices, '2026-07')).toBe(
      `?phase=2026-07&kinds=workbook&sections=${usualChoices.sections.join(',')}&naming=named`,
    );
  });

  test('leaves no areas where a list of none is asked for, rather than all', () => {
    const none: PackChoices = { ...usualChoices, filter: { areas: [] } };
    expect(choicesIn(packSearch(none, undefined)).filter).toEqual({ areas: ['-'] });
  });

  test.each([
    ['checkboxes of one name', '?sections=trends&sections=headlines', { sections: ['headlines', 'trends'] }],
    ['a list with commas and spaces', '?areas=a,%20b,,a', { filter: { areas: ['a', 'b'] } }],
    ['a section that there is not', '?sections=matrix,secrets', { sections: ['matrix'] }],
    ['only sections that there are not', '?sections=secrets', { sections: [] }],
    ['a kind that there is not', '?kinds=slides,pdf', { kinds: ['slides'] }],
    ['no kind', '?kinds=', { kinds: [] }],
    ['a wave in words', '?wave=one', { filter: {} }],
    ['a wave that is no whole number', '?wave=1.5', { filter: {} }],
    ['a wave', '?wave=2', { filter: { waves: [2] } }],
    ['checkboxes of waves', '?wave=2&wave=1&wave=2', { filter: { waves: [1, 2] } }],
    ['a list of waves with what is none', '?wave=2,one,,1', { filter: { waves: [1, 2] } }],
    ['a naming that there is not', '?naming=maybe', { areas: 'named' }],
    ['no names', '?naming=anonymised', { areas: 'anonymised' }],
  ])('is read with %s', (_what, search, expected) => {
    expect(choicesIn(search)).toEqual({ ...usualChoices, ...expected });
  });
});
