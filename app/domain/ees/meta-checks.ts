import { checksOf, quoted, repeated } from './check';
import { nameableColumns, observationColumns } from './geography';
import type { MetaColumn } from './pair';
import type { MetaRow, ReadPair } from './read-pair';

const units = ['£', '£m', '%', 'pp', 'numberstring'];
const placeName =
  /^(sch|prov|inst|estab|reg|la|local|rsc|pfa|pcon|lep|mca|oa|ward|mat).*(name|code|urn|ukprn|number|upin|id)$|^(laestab|estab|sch|schools?|prov|providers?|inst|institutions?|name|code|urn|ukprn|number|upin|id|region|la|lad|rsc|pcon|lep|mca|oa|ward|mat)$/i;

/** Rows of a kind that say something in a column which is not for them. */
function filledIn(rows: readonly MetaRow[], kind: string, column: MetaColumn): string[] {
  return rows
    .filter((row) => row[column] !== '')
    .map((row) => `The ${kind} ${quoted(row.col_name)} has ${quoted(row[column])} as its ${column}.`);
}

/** Whether a school's or a provider's name is all that the file is filtered by, which is allowed. */
function filtersByName({ filters, groups }: ReadPair): boolean {
  const only: readonly string[] = nameableColumns;
  return filters.length === 1 && [filters[0]?.col_name ?? '', ...groups].some((name) => only.includes(name));
}

/** What is looked at in the metadata, row by row. */
export const metaChecks = [
  ...checksOf('Metadata rows', {
    meta_col_type: {
      fail: ({ meta }) =>
        meta
          .filter((row) => row.col_type !== 'Filter' && row.col_type !== 'Indicator')
          .map(
            (row) =>
              `${quoted(row.col_name)} is of type ${quoted(row.col_type)}, neither Filter nor Indicator.`,
          ),
    },
    meta_ob_unit: {
      fail: ({ meta, groups }) =>
        [...meta.map((row) => row.col_name), ...groups]
          .filter((name) => observationColumns.has(name) && !nameableColumns.some((each) => each === name))
          .map((name) => `${quoted(name)} says when or where, so the metadata must not describe it.`),
    },
    meta_col_name: {
      fail: ({ meta }) =>
        meta.flatMap((row, at) =>
          row.col_name.trim() ? [] : [`Row ${at + 1} of the metadata names no column.`],
        ),
    },
  }),
  ...checksOf('Metadata', {
    meta_dupe_label: {
      fail: ({ meta }) =>
        repeated(meta.map((row) => row.label)).map(
          (label) => `The label ${quoted(label)} is given more than once.`,
        ),
    },
    meta_fil_grp: { fail: ({ indicators }) => filledIn(indicators, 'indicator', 'filter_grouping_column') },
    meta_fil_grp_dupe: {
      fail: ({ groups }) => repeated(groups).map((group) => `${quoted(group)} groups more than one filter.`),
    },
    meta_fil_grp_is_fil: {
      warn: ({ meta, groups }) =>
        groups
          .filter((group) => !meta.some((row) => row.col_name === group))
          .map((group) => `${quoted(group)} groups a filter and has no row of its own in the metadata.`),
    },
    meta_fil_grp_match: {
      fail: (pair) =>
        pair.groups
          .filter((group) => !pair.has(group))
          .map((group) => `${quoted(group)} groups a filter and is no column of the data.`),
    },
    meta_fil_grp_stripped: {
      fail: (pair) =>
        pair.groups.flatMap((group) => {
          const bare = [...pair.distinct(group)].map((value) => value.replace(/[^\p{L}\p{N}]/gu, ''));
          return repeated(bare).map(
            (value) =>
              `Two groups of ${quoted(group)} differ in nothing but marks and spaces: ${quoted(value)}.`,
          );
        }),
    },
    meta_label: {
      fail: ({ meta }) =>
        meta.filter((row) => !row.label.trim()).map((row) => `${quoted(row.col_name)} has no label.`),
    },
    meta_filter_hint: { fail: ({ indicators }) => filledIn(indicators, 'indicator', 'filter_hint') },
    meta_geog_catch: {
      fail: (pair) =>
        [...pair.filters.map((row) => row.col_name), ...pair.groups]
          .filter((name) => !(filtersByName(pair) && nameableColumns.some((each) => each === name)))
          .filter((name) => placeName.test(name))
          .map((name) => `The filter ${quoted(name)} is called as columns are that say where.`),
    },
    meta_indicator_dp: { fail: ({ filters }) => filledIn(filters, 'filter', 'indicator_dp') },
    meta_col_name_spaces: {
      fail: ({ meta }) =>
        meta
          .filter((row) => /\s/.test(row.col_name))
          .map((row) => `${quoted(row.col_name)} in the metadata has a space in it.`),
    },
    meta_col_name_dupe: {
      fail: ({ meta }) =>
        repeated(meta.map((row) => row.col_name)).map(
          (name) => `${quoted(name)} has more than one row in the metadata.`,
        ),
    },
    meta_ind_dp_set: {
      warn: ({ indicators }) =>
        indicators
          .filter((row) => row.indicator_dp === '')
          .map((row) => `Nothing says how many decimals ${quoted(row.col_name)} has.`),
    },
    meta_ind_dp_values: {
      fail: ({ indicators }) =>
        indicators
          .filter((row) => !/^\d*$/.test(row.indicator_dp))
          .map((row) => `${quoted(row.col_name)} cannot have ${quoted(row.indicator_dp)} decimals.`),
    },
    meta_ind_unit: { fail: ({ filters }) => filledIn(filters, 'filter', 'indicator_unit') },
    meta_ind_unit_validation: {
      fail: ({ indicators }) =>
        indicators
          .filter((row) => row.indicator_unit !== '' && !units.includes(row.indicator_unit))
          .map(
            (row) => `${quoted(row.col_name)} is in ${quoted(row.indicator_unit)}, which is no unit here.`,
          ),
    },
    meta_indicator_grouping: { fail: ({ filters }) => filledIn(filters, 'filter', 'indicator_grouping') },
  }),
];
