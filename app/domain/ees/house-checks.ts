import { checksOf, quoted } from './check';
import { retiredCodes } from './places';
import type { ReadPair } from './read-pair';

const bracketed = /^\s*(\[[a-z]+\d*\]\s*)+$/i;
/** What stands in these columns of the data and anywhere in the metadata, and the columns' names, each once. */
function textsOf(pair: ReadPair, columns: readonly string[]): ReadonlySet<string> {
  const { data, meta } = pair.pair;
  const cells = columns.flatMap((column) => [...pair.distinct(column)]);
  return new Set([...data.header, ...cells, ...meta.rows.flat()]);
}

const shown = /^(-?\d+(\.\d+)?|z|x|c|k|u|low)$/;

/** What the platform lets pass and this service does not. */
export const houseChecks = checksOf('House rules', {
  house_bracketed_shorthand: {
    fail: (pair) =>
      [...textsOf(pair, pair.pair.data.header)]
        .filter((cell) => bracketed.test(cell))
        .map((cell) => `${quoted(cell)} is shorthand of spreadsheets; open data have it without brackets.`),
  },
  house_indicator_values: {
    fail: (pair) =>
      pair.indicators.flatMap(({ col_name: column }) =>
        [...pair.distinct(column)]
          .filter((value) => !shown.test(value))
          .map((value) => `${quoted(value)} in ${quoted(column)} is neither a number nor shorthand.`),
      ),
  },
  house_formula_start: {
    fail: (pair) => {
      const numbers = new Set(pair.indicators.map((row) => row.col_name));
      const texts = textsOf(
        pair,
        pair.pair.data.header.filter((column) => !numbers.has(column)),
      );
      return [...texts]
        .filter((cell) => /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/.test(cell))
        .map((cell) => `${quoted(cell)} begins as a formula does in a spreadsheet program.`);
    },
  },
  house_retired_codes: {
    fail: (pair) =>
      ['old_la_code', 'new_la_code']
        .flatMap((column) => [...pair.distinct(column)])
        .filter((code) => retiredCodes.has(code))
        .map((code) => `${quoted(code)} is the code of a local authority that has another today.`),
  },
});
