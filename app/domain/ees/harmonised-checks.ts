import { checksOf, quoted } from './check';

/** Column names that fall under the department's harmonised standards, each way of naming it with what it must be. */
const harmonised: readonly (readonly [found: string, names: readonly string[]])[] = [
  ['sen_', ['sen_status', 'sen_primary_need', 'sen_secondary_need', 'sen_provision']],
  ['primary_need', ['sen_primary_need']],
  ['secondary_need', ['sen_secondary_need']],
  ['establishment_type', ['establishment_type']],
  ['provider_type', ['provider_type']],
  ['school_type', ['establishment_type', 'establishment_type_group']],
  ['phase', ['education_phase']],
  ['ethnic', ['ethnicity_major', 'ethnicity_minor', 'ethnicity_detailed', 'minority_ethnic']],
];
const harmonisedNames = new Set(harmonised.flatMap(([, names]) => names));
const groupNames = ['Ethnicity Major', 'Ethnicity Minor', 'Ethnicity Detailed', 'Minority Ethnic'];

/** The ethnic groups of the Government Statistical Service, larger and smaller, with no space around strokes. */
const ethnicities: Readonly<Record<string, readonly string[]>> = {
  Total: ['Total'],
  White: [
    'Total',
    'English/Welsh/Scottish/Northern Irish/British',
    'Irish',
    'Gypsy or Irish Traveller',
    'Any other White background',
  ],
  'Mixed/Multiple ethnic groups': [
    'Total',
    'White and Black Caribbean',
    'White and Black African',
    'White and Asian',
    'Any other Mixed/Multiple ethnic background',
  ],
  'Asian/Asian British': [
    'Total',
    'Indian',
    'Pakistani',
    'Bangladeshi',
    'Chinese',
    'Any other Asian background',
  ],
  'Black/African/Caribbean/Black British': [
    'Total',
    'African',
    'Caribbean',
    'Any other Black/African/Caribbean background',
  ],
  'Other ethnic group': ['Total', 'Arab', 'Any other ethnic group'],
  Unknown: ['Unknown'],
};
const everyMinor = Object.values(ethnicities).flat();
const bare = (value: string) => value.replaceAll(' / ', '/');

/** What is looked at where columns are of what the department names and codes in one way everywhere. */
export const harmonisedChecks = checksOf('Harmonised standards', {
  harmonised_variables: {
    fail: ({ meta, groups }) =>
      [...meta.map((row) => row.col_name), ...groups]
        .filter((name) => !harmonisedNames.has(name))
        .filter((name) => harmonised.some(([found]) => name.toLowerCase().includes(found)))
        .map((name) => `${quoted(name)} has another name in the harmonised standards.`),
  },
  harmonised_eth_vals: {
    warn: (pair) => {
      const columns = ['ethnicity_major', 'ethnicity_minor'].filter((column) => pair.has(column));
      if (columns.length === 0) return [];
      return pair
        .combinations(columns)
        .map(({ values }) => values.map(bare))
        .filter(([one = '', other]) => {
          if (other !== undefined) return !ethnicities[one]?.includes(other);
          return columns[0] === 'ethnicity_major' ? !ethnicities[one] : !everyMinor.includes(one);
        })
        .map((values) => `${quoted(values.join(', '))} is not among the standard ethnic groups.`);
    },
  },
  harmonised_eth_char_grp: {
    fail: (pair) =>
      [...pair.distinct('characteristic_group')]
        .filter((group) => /ethnic/i.test(group) && !groupNames.some((name) => group.includes(name)))
        .map((group) => `${quoted(group)} should say ${groupNames.map(quoted).join(' or ')}.`),
  },
  harmonised_eth_char_vals: {
    warn: (pair) =>
      pair
        .combinations(['characteristic_group', 'characteristic'])
        .filter(({ values: [group = ''] }) => /ethnic/i.test(group))
        .map(({ values: [, value = ''] }) => value)
        .filter((value) => !ethnicities[bare(value)] && !everyMinor.includes(bare(value)))
        .map((value) => `${quoted(value)} is not among the standard ethnic groups.`),
  },
});
