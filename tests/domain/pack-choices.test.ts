import { expect, test } from 'vitest';
import {
  faultsOf,
  type PackChoices,
  packSectionNames,
  packSections,
  usualChoices,
} from '~/domain/pack-choices';

const anonymised: PackChoices = { ...usualChoices, areas: 'anonymised' };

test.each<[string, PackChoices, ReturnType<typeof faultsOf>]>([
  ['the usual choice has no fault', usualChoices, []],
  ['comments go into a pack that names areas', { ...usualChoices, sections: packSections }, []],
  ['numbered areas have no fault', anonymised, []],
  ['a pack in no form is none', { ...usualChoices, kinds: [] }, ['no_kind']],
  ['a pack of nothing is none', { ...usualChoices, sections: [] }, ['no_section']],
  ['comments may name their areas', { ...anonymised, sections: ['comments'] }, ['comments_name_areas']],
  [
    'a choice of areas names them',
    { ...anonymised, filter: { areas: ['ashcombe'] } },
    ['choice_names_areas'],
  ],
  [
    'the data workbook names areas',
    { ...anonymised, kinds: ['data_workbook'] },
    ['data_workbook_names_areas'],
  ],
  ['plain data can number areas', { ...anonymised, kinds: ['data_archive'] }, []],
  ['a wave names nobody', { ...anonymised, filter: { waves: [1] } }, []],
])('%s', (_, choices, faults) => {
  expect(faultsOf(choices)).toEqual(faults);
});

test('the usual pack has every section but what areas wrote, each with a name', () => {
  expect(packSections.filter((section) => !usualChoices.sections.includes(section))).toEqual(['comments']);
  expect(packSections.every((section) => packSectionNames[section])).toBe(true);
});
