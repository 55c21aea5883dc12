import { describe, expect, it, test } from 'vitest';
import { checkEes, eesChecks, mayRelease } from '~/domain/ees/check-ees';
import type { EesPair } from '~/domain/ees/pair';
import { ReadPair } from '~/domain/ees/read-pair';
import { mutations } from './mutations';
import { atLevel, goodPair, inData, inMeta, lookup, withCells, withMeta, withoutColumn } from './pairs';

/** The screener's checks, as its own list has them in May 2026, beside ours. */
const screener =
  `filename_spaces filename_special filenames_match col_req_meta col_invalid_meta col_req_data col_to_rows
  cross_meta_to_data cross_data_to_meta col_names_spaces col_snake_case col_var_start col_ind_smushed col_var_characteristic
  meta_col_type meta_ob_unit meta_col_name meta_dupe_label meta_fil_grp meta_fil_grp_dupe meta_fil_grp_is_fil meta_fil_grp_match
  meta_fil_grp_stripped meta_label meta_filter_hint meta_geog_catch meta_indicator_dp meta_col_name_spaces meta_col_name_dupe
  meta_ind_dp_set meta_ind_dp_values meta_ind_unit meta_ind_unit_validation meta_indicator_grouping general_null
  filter_not_singular time_period_num time_id_valid time_id_mix geog_level geog_level_present time_period time_period_six
  filter_defaults filter_group_level filter_item_limit filter_whitespace filter_ob_total filter_blanks general_dupes
  geog_country_combos geog_region_combos geog_ward_combos geog_pcon_combos geog_lad_combos geog_lep_combos geog_lsip_combos
  geog_eda_combos geog_la_combos geog_level_completed geog_ignored_rows geog_other_dupes geog_la_col_present
  geog_region_col_present geog_region_for_la geog_region_for_lad geog_na geog_na_code geog_other_code_dupes
  geog_overcompleted_cols ind_invalid_entry harmonised_variables harmonised_eth_vals harmonised_eth_char_grp
  harmonised_eth_char_vals api_char_col_name api_char_col_label api_char_loc_code api_char_filter_items data_dict_col_name
  data_dict_fil_item`.split(/\s+/);

const names = eesChecks.map(({ name }) => name);
const outcomeOf = (pair: EesPair, name: string) =>
  checkEes(pair, lookup).find((result) => result.name === name)?.outcome;

describe('the checks', () => {
  it('are the 81 of the screener in its order, and four of our own', () => {
    expect(screener).toHaveLength(81);
    expect(names.filter((name) => !name.startsWith('house_'))).toEqual(screener);
    expect(names.filter((name) => name.startsWith('house_'))).toHaveLength(4);
    expect(checkEes(goodPair(), lookup).map(({ name }) => name)).toEqual(names);
  });

  it('find nothing in a good pair', () => {
    expect(checkEes(goodPair(), lookup).filter(({ outcome }) => outcome !== 'pass')).toEqual([]);
  });

  it('have each a pair that they find something in, and one for each level they find it at', () => {
    expect(Object.keys(mutations)).toEqual(names);
    for (const { name, fail, warn } of eesChecks)
      expect([name, !!mutations[name]?.fail, !!mutations[name]?.warn]).toEqual([name, !!fail, !!warn]);
  });
});

const levelled = eesChecks.flatMap((check) =>
  (['fail', 'warn'] as const).flatMap((level) => (check[level] ? [[check.name, level, check] as const] : [])),
);

describe.each(levelled)('%s', (name, level, check) => {
  const bad = mutations[name]?.[level]?.(goodPair()) ?? goodPair();

  test(`finds what it would ${level} for, and says it in words`, () => {
    const said = check[level]?.(new ReadPair(bad), lookup) ?? [];
    expect(said.length).toBeGreaterThan(0);
    for (const sentence of said) expect(sentence).toMatch(/^[A-Z“].*\.$/s);
    if (level === 'fail') expect(mayRelease(checkEes(bad, lookup))).toBe(false);
    else expect(outcomeOf(bad, name)).toBe('warning');
  });

  test('finds nothing where there is nothing', () => {
    const good = mutations[name]?.pass?.(goodPair()) ?? goodPair();
    expect(check.fail?.(new ReadPair(good), lookup) ?? []).toEqual([]);
    expect(check.warn?.(new ReadPair(good), lookup) ?? []).toEqual([]);
  });
});

describe('a pair', () => {
  it('is looked at no further than the stage that fails, but to the end of that', () => {
    const results = checkEes(withMeta(goodPair(), 'area_group', { label: '', indicator_dp: '0' }), lookup);
    const failed = results.filter(({ outcome }) => outcome === 'fail').map(({ name }) => name);
    expect(failed).toEqual(['meta_label', 'meta_indicator_dp']);
    const last = results.findLastIndex(({ stage }) => stage === 'Metadata');
    expect(results.slice(0, last + 1).every(({ outcome }) => outcome !== 'not_run')).toBe(true);
    expect(results.slice(last + 1).every(({ outcome }) => outcome === 'not_run')).toBe(true);
  });

  it('may be released with warnings, and with findings cut where they are many', () => {
    const results = checkEes(goodPair(), { ...lookup, dictionary: {} });
    expect(results.filter(({ outcome }) => outcome === 'warning').map(({ name }) => name)).toEqual([
      'data_dict_col_name',
    ]);
    expect(mayRelease(results)).toBe(true);
    const odd = inData(goodPair(), (row, at) => ({ ...row, area_group: ` ${at}` }));
    const [many] = checkEes(odd, lookup).filter(({ name }) => name === 'filter_whitespace');
    expect(many?.findings).toHaveLength(21);
    expect(many?.findings.at(-1)).toMatch(/^And \d+ more\.$/);
  });

  test.each(['provision_name', 'maturity_code', 'local_area_name', 'last_quarter_number'])(
    'cannot have a filter called %s',
    (name) => expect(outcomeOf(calling('proforma_item', name), 'meta_geog_catch')).toBe('fail'),
  );

  test.each(['item_code', 'item_name', 'status_code', 'area_group_more'])('can have one called %s', (name) =>
    expect(outcomeOf(calling('proforma_item', name), 'meta_geog_catch')).toBe('pass'),
  );

  test.each(['comparable_area_count', 'english_area_count'])('cannot have an indicator called %s', (name) =>
    expect(outcomeOf(calling('area_count', name), 'col_ind_smushed')).toBe('fail'),
  );
});

/** The good pair with one column called something else in both files. */
function calling(column: string, name: string): EesPair {
  const header = goodPair().data.header.map((each) => (each === column ? name : each));
  return inData(
    withMeta(goodPair(), column, { col_name: name }),
    (row) => ({ ...row, [name]: row[column] ?? '' }),
    header,
  );
}

const spoilt: Record<string, (pair: EesPair) => EesPair> = {
  'the level by its other name': (pair) => renamedColumn(pair, 'geographic_level', 'geographical_level'),
  'a period with a stroke': (pair) => withCells(pair, { time_period: '2025/26' }),
  'a period of no two years': (pair) => withCells(pair, { time_period: '202527' }),
  'a whole year among quarters': (pair) => withCells(pair, { time_identifier: 'Financial year' }),
  'a blank count': (pair) => withCells(pair, { area_count: '' }),
  'an old symbol for a count': (pair) => withCells(pair, { area_count: '~' }),
  'a null': (pair) => withCells(pair, { area_count: 'NULL' }),
  'a row twice': (pair) => atLevel(pair, 'National', {}),
  'a region on a national row': (pair) =>
    withCells(pair, { region_code: 'E12000001', region_name: 'North East' }),
  'a name that is not the code’s': (pair) =>
    withCells(pair, { la_name: 'Elsewhere' }, { la_name: 'Ashcombe' }),
  'two of three columns of authorities': (pair) => withoutColumn(pair, 'old_la_code'),
  'a filter that says nothing': (pair) => withCells(pair, { area_group: '' }),
  'a unit that there is not': (pair) => withMeta(pair, 'area_percent', { indicator_unit: 'percent' }),
  'a column of the metadata too many': (pair) =>
    inMeta(pair, (row) => row, [...pair.meta.header, 'indicator_note']),
  'shorthand in brackets': (pair) => withCells(pair, { area_count: '[c]' }),
};

test.each(Object.entries(spoilt))('a pair with %s is not released', (_what, spoil) => {
  expect(mayRelease(checkEes(spoil(goodPair()), lookup))).toBe(false);
});

test('a pair without a total that is shown first is released with a warning', () => {
  const pair = inData(goodPair(), (row) => (row.implementation_status === 'Total' ? undefined : row));
  expect(outcomeOf(pair, 'filter_defaults')).toBe('warning');
  expect(mayRelease(checkEes(pair, lookup))).toBe(true);
});

function renamedColumn(pair: EesPair, from: string, to: string): EesPair {
  const header = pair.data.header.map((column) => (column === from ? to : column));
  return inData(pair, (row) => ({ ...row, [to]: row[from] ?? '' }), header);
}
