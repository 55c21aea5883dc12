import { checksOf, quoted } from './check';
import { observationColumns } from './geography';
import { dataColumns, metaColumns, optionalMetaColumns } from './pair';
import type { ReadPair } from './read-pair';

const namesOf = ({ pair: { data, meta } }: ReadPair) => [data.name, meta.name];
const known: ReadonlySet<string> = new Set([...metaColumns, ...optionalMetaColumns]);

/** What is looked at before anything in the two files is: their names, and whether their columns fit together. */
export const fileChecks = [
  ...checksOf('File names', {
    filename_spaces: {
      fail: (pair) =>
        namesOf(pair)
          .filter((name) => /\s/.test(name))
          .map((name) => `The file name ${quoted(name)} has a space in it.`),
    },
    filename_special: {
      fail: (pair) =>
        namesOf(pair)
          .filter((name) => /[^A-Za-z0-9_\s-]/.test(name.replace(/(\.meta)?\.csv$/, '')))
          .map(
            (name) =>
              `The file name ${quoted(name)} may hold letters, digits, hyphens and underscores and nothing else.`,
          ),
    },
    filenames_match: {
      fail: ({ pair: { data, meta } }) =>
        /\.csv$/.test(data.name) && meta.name === data.name.replace(/\.csv$/, '.meta.csv')
          ? []
          : [
              `The metadata file of ${quoted(data.name)} cannot be called ${quoted(meta.name)}: it is the same name, ending in .meta.csv.`,
            ],
    },
  }),
  ...checksOf('Columns that must be there', {
    col_req_meta: {
      fail: ({ pair: { meta } }) =>
        metaColumns
          .filter((column) => !meta.header.includes(column))
          .map((column) => `The metadata have no column ${quoted(column)}.`),
    },
    col_invalid_meta: {
      fail: ({ pair: { meta } }) =>
        meta.header
          .filter((column) => !known.has(column))
          .map((column) => `The metadata have a column ${quoted(column)} that the platform does not know.`),
    },
    col_req_data: {
      fail: (pair) =>
        dataColumns
          .filter((column) => !pair.has(column))
          .map((column) => `The data have no column ${quoted(column)}.`),
    },
    col_to_rows: {
      fail: ({ pair: { data, meta } }) =>
        data.header.length - dataColumns.length >= meta.rows.length
          ? []
          : [
              `The metadata have ${meta.rows.length} rows, more than the ${data.header.length - dataColumns.length} columns that the data have besides the five that every file has.`,
            ],
    },
  }),
  ...checksOf('Data against metadata', {
    cross_meta_to_data: {
      fail: (pair) =>
        pair.meta
          .filter((row) => row.col_name && !pair.has(row.col_name))
          .map((row) => `The metadata describe ${quoted(row.col_name)}, which is no column of the data.`),
    },
    cross_data_to_meta: {
      warn: (pair) => {
        const described = new Set([...pair.meta.map((row) => row.col_name), ...pair.groups]);
        return pair.pair.data.header
          .filter((column) => !observationColumns.has(column) && !described.has(column))
          .filter((column) => pair.distinct(column).size > 1)
          .map((column) => `The column ${quoted(column)} has several values and no row of metadata.`);
      },
    },
  }),
];
