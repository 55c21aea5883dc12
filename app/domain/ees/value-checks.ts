import { checksOf, quoted } from './check';
import { hiddenLevels, observationColumns } from './geography';
import type { ReadPair } from './read-pair';

const nulls = ['NULL', 'Null', 'null', 'NA', 'na'];
const oldSymbols = ['N/A', 'n/a', '.', '..', '-'];
const refusedIndicators = ['', '~', ':'];
const hidden: readonly string[] = hiddenLevels;

/** Columns of the data in which one of these values stands. */
function standing(pair: ReadPair, values: readonly string[], columns = pair.pair.data.header) {
  return columns.flatMap((column) =>
    values.filter((value) => pair.distinct(column).has(value)).map((value) => ({ column, value })),
  );
}

/** What is looked at in every cell: the ways in which programs write that there is nothing. */
export const nullChecks = checksOf('Blanks and symbols', {
  general_null: {
    fail: (pair) => [
      ...standing(pair, nulls).map(({ column, value }) => `${quoted(value)} stands in ${quoted(column)}.`),
      ...pair.pair.meta.rows
        .flat()
        .filter((cell) => nulls.includes(cell))
        .map((cell) => `${quoted(cell)} stands in the metadata.`),
    ],
    warn: (pair) =>
      standing(pair, oldSymbols).map(
        ({ column, value }) =>
          `${quoted(value)} stands in ${quoted(column)}, where a symbol of today should.`,
      ),
  },
});

/** Whether two rows say the same thing twice: same time, place and filters. */
export const repeatChecks = checksOf('Repeated rows', {
  general_dupes: {
    fail: (pair) => {
      const { header, rows } = pair.pair.data;
      const alone = pair.levels.size === 1 && ['School', 'Provider'].some((level) => pair.levels.has(level));
      const left = hidden.filter((level) => !alone || !pair.levels.has(level));
      const filters = pair.filterColumns;
      // A number for each value makes keys that are short, of files that may be long.
      const numbers = header.flatMap((column, at) =>
        observationColumns.has(column) || filters.includes(column)
          ? [{ at, of: new Map([...pair.distinct(column)].map((value, number) => [value, number])) }]
          : [],
      );
      const seen = new Set<string>();
      let shown = 0;
      for (const row of rows) {
        if (left.includes(pair.cell(row, 'geographic_level'))) continue;
        shown += 1;
        seen.add(numbers.map(({ at, of }) => of.get(row[at] ?? '')).join());
      }
      return shown === seen.size
        ? []
        : [`Rows that repeat the time, the place and the filters of another: ${shown - seen.size}.`];
    },
  },
});

/** What is looked at in the indicators. */
export const indicatorChecks = checksOf('Indicators', {
  ind_invalid_entry: {
    fail: (pair) =>
      standing(
        pair,
        refusedIndicators,
        pair.indicators.map((row) => row.col_name),
      ).map(({ column, value }) =>
        value
          ? `${quoted(value)} stands in ${quoted(column)}.`
          : `Some rows say nothing in ${quoted(column)}.`,
      ),
  },
});
