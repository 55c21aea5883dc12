import type { EesPair } from '~/domain/ees/pair';
import { atLevel, describing, inData, inMeta, withCells, withColumn, withMeta, withoutColumn } from './pairs';

type Mutation = (pair: EesPair) => EesPair;
/** What makes a check find something, and what it looks at and finds right; the good pair itself where that is enough. */
export type Fixtures = { fail?: Mutation; warn?: Mutation; pass?: Mutation };

const named = (data: string, meta: string) => (pair: EesPair) => ({
  ...pair,
  data: { ...pair.data, name: data },
  meta: { ...pair.meta, name: meta },
});
const metaHeader = (change: (header: readonly string[]) => string[]) => (pair: EesPair) =>
  inMeta(pair, (row) => row, change(pair.meta.header));
const renamed = (from: string, to: string) => (pair: EesPair) => {
  const header = pair.data.header.map((column) => (column === from ? to : column));
  const moved = inData(pair, (row) => ({ ...row, [to]: row[from] ?? '' }), header);
  return withMeta(moved, from, { col_name: to });
};
const everywhere = (cells: Record<string, string>) => (pair: EesPair) =>
  inData(pair, (row) => ({ ...row, ...cells }));
const extra = (cells: Record<string, string>) => (pair: EesPair) => describing(pair, cells);
const indicator = { col_type: 'Indicator', label: 'Another', indicator_grouping: 'Areas', indicator_dp: '0' };
const kept = { region_code: '', region_name: '' };
const nowhere = { ...kept, old_la_code: '', la_name: '', new_la_code: '' };
const place =
  (level: string, code: string, name: string) => (code_: string, name_: string) => (pair: EesPair) =>
    atLevel(pair, level, { ...nowhere, [code]: code_, [name]: name_ });
const ward = place('Ward', 'ward_code', 'ward_name');
const pcon = place('Parliamentary constituency', 'pcon_code', 'pcon_name');
const lad = place('Local authority district', 'lad_code', 'lad_name');
const lep = place(
  'Local enterprise partnership',
  'local_enterprise_partnership_code',
  'local_enterprise_partnership_name',
);
const lsip = place('Local skills improvement plan area', 'lsip_code', 'lsip_name');
const eda = place('English devolved area', 'english_devolved_area_code', 'english_devolved_area_name');
const trusts = (...trusts: readonly (readonly [id: string, name: string])[]): Mutation => {
  return (pair) =>
    atLevel(pair, 'MAT', ...trusts.map(([trust_id, trust_name]) => ({ ...nowhere, trust_id, trust_name })));
};
const forces = (pfa_code: string, pfa_name: string) => (pair: EesPair) =>
  atLevel(pair, 'Police force area', { ...nowhere, pfa_code, pfa_name });
const ofAreas = { geographic_level: 'Local authority' };
const ethnicity =
  (...columns: readonly (readonly [column: string, value: string])[]): Mutation =>
  (pair) =>
    columns.reduce((wide, [column, value]) => withColumn(wide, column, () => value), pair);

/** For every check one pair at least that it finds something in, made from the good one. */
export const mutations: Readonly<Record<string, Fixtures>> = {
  filename_spaces: { fail: named('a file.csv', 'a file.meta.csv') },
  filename_special: { fail: named('a&b.csv', 'a&b.meta.csv') },
  filenames_match: { fail: named('one.csv', 'other.meta.csv') },
  col_req_meta: { fail: metaHeader((header) => header.filter((column) => column !== 'filter_hint')) },
  col_invalid_meta: {
    fail: metaHeader((header) => [...header, 'publication']),
    pass: metaHeader((header) => [...header, 'parent_filter']),
  },
  col_req_data: { fail: renamed('geographic_level', 'geographical_level') },
  col_to_rows: {
    fail: (pair) => {
      const lines = Array.from({ length: 12 }, (_, at) => ({
        ...indicator,
        col_name: `more_${at}`,
        label: `More ${at}`,
      }));
      return lines.reduce(describing, pair);
    },
  },
  cross_meta_to_data: { fail: extra({ ...indicator, col_name: 'nowhere' }) },
  cross_data_to_meta: {
    warn: (pair) => withColumn(pair, 'untold', (at) => String(at % 2)),
    pass: (pair) => withColumn(pair, 'the_same', () => 'always'),
  },
  col_names_spaces: { fail: (pair) => withColumn(pair, 'two words', () => 'a') },
  col_snake_case: { warn: (pair) => withColumn(pair, 'camelCase', () => 'a') },
  col_var_start: { warn: (pair) => withColumn(pair, '2nd_column', () => 'a') },
  col_ind_smushed: {
    fail: renamed('area_count', 'comparable_area_count'),
    pass: renamed('area_count', 'like_for_like_count'),
  },
  col_var_characteristic: { warn: renamed('area_group', 'characteristic') },
  meta_col_type: { fail: (pair) => withMeta(pair, 'area_group', { col_type: 'filter' }) },
  meta_ob_unit: { fail: extra({ ...indicator, col_name: 'region_name' }) },
  meta_col_name: { fail: extra({ ...indicator, col_name: ' ' }) },
  meta_dupe_label: { fail: (pair) => withMeta(pair, 'area_group', { label: 'Reform strand' }) },
  meta_fil_grp: { fail: (pair) => withMeta(pair, 'area_count', { filter_grouping_column: 'area_group' }) },
  meta_fil_grp_dupe: {
    fail: (pair) => withMeta(pair, 'area_group', { filter_grouping_column: 'reform_strand' }),
  },
  meta_fil_grp_is_fil: {
    warn: (pair) => inMeta(pair, (row) => (row.col_name === 'reform_strand' ? undefined : row)),
  },
  meta_fil_grp_match: {
    fail: (pair) => withMeta(pair, 'proforma_item', { filter_grouping_column: 'nowhere' }),
  },
  meta_fil_grp_stripped: { fail: (pair) => withCells(pair, { reform_strand: 'Pillar-1' }) },
  meta_label: { fail: (pair) => withMeta(pair, 'area_group', { label: ' ' }) },
  meta_filter_hint: { fail: (pair) => withMeta(pair, 'area_count', { filter_hint: 'Look here' }) },
  meta_geog_catch: {
    fail: renamed('proforma_item', 'local_area_name'),
    pass: renamed('proforma_item', 'item_code'),
  },
  meta_indicator_dp: { fail: (pair) => withMeta(pair, 'area_group', { indicator_dp: '0' }) },
  meta_col_name_spaces: { fail: extra({ ...indicator, col_name: 'two words' }) },
  meta_col_name_dupe: { fail: extra({ ...indicator, col_name: 'area_count' }) },
  meta_ind_dp_set: { warn: (pair) => withMeta(pair, 'area_count', { indicator_dp: '' }) },
  meta_ind_dp_values: { fail: (pair) => withMeta(pair, 'area_count', { indicator_dp: 'none' }) },
  meta_ind_unit: { fail: (pair) => withMeta(pair, 'area_group', { indicator_unit: '%' }) },
  meta_ind_unit_validation: {
    fail: (pair) => withMeta(pair, 'area_percent', { indicator_unit: 'percent' }),
    pass: (pair) => withMeta(pair, 'area_percent', { indicator_unit: 'pp' }),
  },
  meta_indicator_grouping: { fail: (pair) => withMeta(pair, 'area_group', { indicator_grouping: 'Areas' }) },
  general_null: {
    fail: (pair) => withCells(pair, { area_percent: 'NA' }),
    warn: (pair) => withCells(pair, { area_percent: '..' }),
  },
  filter_not_singular: { fail: everywhere({ area_group: 'One group' }) },
  time_period_num: { fail: (pair) => withCells(pair, { time_period: '2025-26' }) },
  time_id_valid: { fail: (pair) => withCells(pair, { time_identifier: 'Quarter 1' }) },
  time_id_mix: {
    fail: (pair) => withCells(pair, { time_identifier: 'Financial year' }),
    pass: (pair) => withCells(pair, { time_identifier: 'Financial year Q4' }),
  },
  geog_level: { fail: (pair) => withCells(pair, { geographic_level: 'Country' }) },
  geog_level_present: { fail: (pair) => withoutColumn(pair, 'old_la_code') },
  time_period: { fail: (pair) => withCells(pair, { time_period: '2025' }) },
  time_period_six: {
    fail: (pair) => withCells(pair, { time_period: '202527' }),
    pass: (pair) => withCells(pair, { time_period: '199900' }),
  },
  filter_defaults: { warn: (pair) => withMeta(pair, 'area_group', { filter_default: 'Nobody' }) },
  filter_group_level: {
    fail: (pair) => inData(pair, (row, at) => ({ ...row, reform_strand: `Strand ${at}` })),
  },
  filter_item_limit: {
    fail: (pair) => {
      const [row = []] = pair.data.rows;
      const at = pair.data.header.indexOf('proforma_item');
      const rows = Array.from({ length: 25_001 }, (_, number) => row.with(at, `Item ${number}`));
      return { ...pair, data: { ...pair.data, rows: [...pair.data.rows, ...rows] } };
    },
  },
  filter_whitespace: { fail: (pair) => withCells(pair, { area_group: 'Some areas ' }) },
  filter_ob_total: { fail: (pair) => withCells(pair, { region_name: 'Total' }) },
  filter_blanks: { fail: (pair) => withCells(pair, { area_group: '' }) },
  general_dupes: {
    fail: (pair) => atLevel(pair, 'National', {}),
    pass: (pair) => atLevel(pair, 'School', {}, {}),
  },
  geog_country_combos: {
    fail: everywhere({ country_name: 'Wales' }),
    pass: everywhere({ country_code: 'K02000001', country_name: 'United Kingdom' }),
  },
  geog_region_combos: {
    fail: (pair) => withCells(pair, { region_name: 'Yorkshire and the Humber' }, ofAreas),
    pass: (pair) => withCells(pair, { region_code: 'z', region_name: 'Unknown' }, ofAreas),
  },
  geog_ward_combos: { fail: ward('E06000001', 'Low Ward'), pass: ward('E05000001', 'Low Ward') },
  geog_pcon_combos: { fail: pcon('E05000001', 'North'), pass: pcon('E14000001', 'North') },
  geog_lad_combos: { fail: lad('E05000001', 'A district'), pass: lad('E07000001', 'A district') },
  geog_lep_combos: { fail: lep('E3700001', 'Partners'), pass: lep('E37000001', 'Partners') },
  geog_lsip_combos: { fail: lsip('E12', 'Skills'), pass: lsip('E69000001', 'Skills') },
  geog_eda_combos: { fail: eda('devolved', 'Combined'), pass: eda('E47000001', 'Combined') },
  geog_la_combos: {
    fail: (pair) => withCells(pair, { la_name: 'Asheville' }, { ...ofAreas, la_name: 'Ashcombe' }),
    pass: (pair) =>
      withCells(
        pair,
        { old_la_code: 'z', new_la_code: 'z', la_name: 'Unknown' },
        { ...ofAreas, la_name: 'Ashcombe' },
      ),
  },
  geog_level_completed: {
    fail: (pair) => withCells(pair, { old_la_code: '' }, { ...ofAreas, la_name: 'Ashcombe' }),
  },
  geog_ignored_rows: {
    fail: (pair) =>
      atLevel(
        atLevel(pair, 'School', { school_urn: '1', school_name: 'One', school_laestab: '2' }),
        'Provider',
        { provider_ukprn: '1', provider_name: 'Two' },
      ),
    warn: (pair) => atLevel(pair, 'Institution', { institution_id: '1', institution_name: 'One' }),
  },
  geog_other_dupes: {
    fail: trusts(['1', 'A trust'], ['2', 'A trust']),
    pass: trusts(['1', 'One'], ['2', 'Two']),
  },
  geog_la_col_present: {
    fail: (pair) =>
      withoutColumn(
        inData(pair, (row) => (row.geographic_level === 'National' ? row : undefined)),
        'old_la_code',
      ),
  },
  geog_region_col_present: { fail: (pair) => withoutColumn(pair, 'region_name') },
  geog_region_for_la: { warn: (pair) => withCells(pair, kept, ofAreas) },
  geog_region_for_lad: {
    warn: lad('E07000001', 'A district'),
    pass: (pair) =>
      atLevel(pair, 'Local authority district', {
        ...nowhere,
        region_code: 'E12000001',
        region_name: 'North East',
        lad_code: 'E07000001',
        lad_name: 'A district',
      }),
  },
  geog_na: { fail: forces('x', 'Somewhere'), pass: forces('x', 'Not available') },
  geog_na_code: { fail: forces('E23000001', 'Not available'), pass: forces('x', 'Not available') },
  geog_other_code_dupes: {
    fail: trusts(['1', 'One'], ['1', 'Other']),
    pass: trusts(['1', 'One'], ['2', 'Two']),
  },
  geog_overcompleted_cols: {
    fail: (pair) => withCells(pair, { region_code: 'E12000001', region_name: 'North East' }),
    pass: (pair) =>
      atLevel(pair, 'Regional', { ...nowhere, region_code: 'E12000001', region_name: 'North East' }),
  },
  ind_invalid_entry: {
    fail: (pair) => withCells(pair, { area_count: '' }),
    pass: (pair) => withCells(pair, { area_count: 'c' }),
  },
  harmonised_variables: {
    fail: renamed('area_group', 'reporting_phase'),
    pass: renamed('area_group', 'education_phase'),
  },
  harmonised_eth_vals: {
    warn: ethnicity(['ethnicity_major', 'White'], ['ethnicity_minor', 'Arab']),
    pass: ethnicity(['ethnicity_major', 'Asian / Asian British'], ['ethnicity_minor', 'Indian']),
  },
  harmonised_eth_char_grp: {
    fail: ethnicity(['characteristic_group', 'Ethnic group']),
    pass: ethnicity(['characteristic_group', 'Gender and Minority Ethnic']),
  },
  harmonised_eth_char_vals: {
    warn: ethnicity(['characteristic_group', 'Ethnicity Major'], ['characteristic', 'Somebody']),
    pass: ethnicity(['characteristic_group', 'Ethnicity Major'], ['characteristic', 'White']),
  },
  api_char_col_name: {
    warn: (pair) => withColumn(pair, 'a'.repeat(51), () => 'a'),
    pass: (pair) => withColumn(pair, 'a'.repeat(50), () => 'a'),
  },
  api_char_col_label: {
    warn: (pair) => withMeta(pair, 'area_group', { label: 'a'.repeat(81) }),
    pass: (pair) => withMeta(pair, 'area_group', { label: 'a'.repeat(80) }),
  },
  api_char_loc_code: {
    warn: (pair) =>
      atLevel(pair, 'Sponsor', { ...nowhere, sponsor_id: '7'.repeat(31), sponsor_name: 'A sponsor' }),
  },
  api_char_filter_items: { warn: (pair) => withCells(pair, { area_group: 'a'.repeat(121) }) },
  data_dict_col_name: { warn: renamed('area_group', 'another_group') },
  data_dict_fil_item: { warn: (pair) => withCells(pair, { area_group: 'Others' }) },
  house_bracketed_shorthand: {
    fail: (pair) => withCells(pair, { area_count: '[c]' }),
    pass: (pair) => withCells(pair, { area_count: 'c' }),
  },
  house_indicator_values: {
    fail: (pair) => withCells(pair, { area_count: '4 of 6' }),
    pass: (pair) => withCells(pair, { area_count: '-1.5' }),
  },
  house_formula_start: { fail: (pair) => withCells(pair, { proforma_item: '=1+1' }) },
  house_retired_codes: { fail: (pair) => withCells(pair, { new_la_code: 'E10000009' }, ofAreas) },
};
