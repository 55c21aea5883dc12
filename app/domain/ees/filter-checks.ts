import { checksOf, quoted } from './check';
import { nameableColumns, observationColumns } from './geography';

/** As many items as the filters of one file may have together. */
const mostItems = 25_000;

/** What is looked at before the filters themselves: one with a single value filters nothing. */
export const singleChecks = checksOf('Filters with one value', {
  filter_not_singular: {
    fail: (pair) =>
      pair.filters
        .filter(({ col_name: column }) => pair.distinct(column).size < 2)
        .map(({ col_name: column }) => `The filter ${quoted(column)} has fewer than two values.`),
  },
});

/** What is looked at in the columns that the figures are filtered by. */
export const filterChecks = checksOf('Filters', {
  filter_defaults: {
    warn: (pair) => {
      const named = pair.filters.map((row) => [row.col_name, row.filter_default || 'Total'] as const);
      const others = pair.groups.filter((group) => !pair.meta.some((row) => row.col_name === group));
      return [...named, ...others.map((group) => [group, 'Total'] as const)]
        .filter(([column, value]) => !pair.distinct(column).has(value))
        .map(
          ([column, value]) => `No row has ${quoted(value)} as its ${quoted(column)}, which is shown first.`,
        );
    },
  },
  filter_group_level: {
    fail: (pair) =>
      pair.filters
        .filter((row) => row.filter_grouping_column !== '')
        .filter((row) => pair.distinct(row.filter_grouping_column).size > pair.distinct(row.col_name).size)
        .map(
          (row) =>
            `${quoted(row.filter_grouping_column)} has more values than ${quoted(row.col_name)}, which it groups.`,
        ),
  },
  filter_item_limit: {
    fail: (pair) => {
      const items = pair.filterColumns.reduce((total, column) => total + pair.distinct(column).size, 0);
      return items > mostItems ? [`The filters have ${items} items, more than ${mostItems}.`] : [];
    },
  },
  filter_whitespace: {
    fail: (pair) =>
      pair.filterColumns.flatMap((column) =>
        [...pair.distinct(column)]
          .filter((value) => value !== value.trim())
          .map((value) => `${quoted(value)} in ${quoted(column)} begins or ends with a space.`),
      ),
  },
  filter_ob_total: {
    fail: (pair) =>
      pair.pair.data.header
        .filter(
          (column) => observationColumns.has(column) && !nameableColumns.some((each) => each === column),
        )
        .flatMap((column) =>
          [...pair.distinct(column)]
            .filter((value) => /^(total|all)$/i.test(value))
            .map((value) => `${quoted(value)} stands in ${quoted(column)}, which says when or where.`),
        ),
  },
  filter_blanks: {
    fail: (pair) =>
      pair.filterColumns
        .filter((column) => pair.distinct(column).has(''))
        .map((column) => `Some rows say nothing in ${quoted(column)}.`),
  },
});
