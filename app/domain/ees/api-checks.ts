import { checksOf, quoted } from './check';
import { columnsOf, eesLevels } from './geography';
import type { ReadPair } from './read-pair';

/** The most characters that the platform's API takes; of labels, what its guidance says, which is less than its screener lets pass. */
const longest = { code: 30, column: 50, label: 80, item: 120 };

const codeColumns = eesLevels.flatMap((level) => columnsOf(level).filter((column) => column !== level.name));
const nameColumns = eesLevels.map(({ name }) => name);

function tooLong(what: string, values: Iterable<string>, most: number): string[] {
  return [...new Set(values)]
    .filter((value) => [...value].length > most)
    .map((value) => `The ${what} ${quoted(value)} is longer than ${most} characters.`);
}

function valuesIn(pair: ReadPair, columns: readonly string[]): string[] {
  return columns.filter((column) => pair.has(column)).flatMap((column) => [...pair.distinct(column)]);
}

/** What matters only where a data set is offered through the platform's API. */
export const apiChecks = checksOf('Platform API', {
  api_char_col_name: {
    warn: ({ pair: { data } }) => tooLong('column name', data.header, longest.column),
  },
  api_char_col_label: {
    warn: ({ meta }) =>
      tooLong(
        'label',
        meta.map((row) => row.label),
        longest.label,
      ),
  },
  api_char_loc_code: {
    warn: (pair) => tooLong('location code', valuesIn(pair, codeColumns), longest.code),
  },
  api_char_filter_items: {
    warn: (pair) => tooLong('item', valuesIn(pair, [...pair.filterColumns, ...nameColumns]), longest.item),
  },
  data_dict_col_name: {
    warn: ({ meta, groups }, { dictionary }) =>
      [...new Set([...meta.map((row) => row.col_name), ...groups])]
        .filter((name) => !Object.hasOwn(dictionary, name))
        .map((name) => `The platform’s data dictionary has no ${quoted(name)}.`),
  },
  data_dict_fil_item: {
    warn: (pair, { dictionary }) =>
      pair.filterColumns
        .filter((column) => Object.hasOwn(dictionary, column))
        .flatMap((column) =>
          [...pair.distinct(column)]
            .filter((item) => !dictionary[column]?.includes(item))
            .map((item) => `The platform’s data dictionary has no ${quoted(item)} for ${quoted(column)}.`),
        ),
  },
});
