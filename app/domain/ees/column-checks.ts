import { checksOf, quoted } from './check';

/** Words that say who was counted, which is what filters are for. */
const peopleWords =
  /male|female|asian|chinese|indian|pakistani|bangladeshi|black|african|caribbean|white|roma|irish|english|british|scottish|welsh|northern irish|arab/i;

/** What is looked at in the names of columns. */
export const columnChecks = checksOf('Column names', {
  col_names_spaces: {
    fail: ({ pair: { data } }) =>
      data.header
        .filter((column) => /\s/.test(column))
        .map((column) => `The column name ${quoted(column)} has a space in it.`),
  },
  col_snake_case: {
    warn: ({ pair: { data } }) =>
      data.header
        .filter((column) => /[^a-z0-9_]/.test(column))
        .map((column) => `The column name ${quoted(column)} is not in lower case with underscores.`),
  },
  col_var_start: {
    warn: ({ pair: { data } }) =>
      data.header
        .filter((column) => !/^[a-z]/.test(column))
        .map((column) => `The column name ${quoted(column)} does not begin with a small letter.`),
  },
  col_ind_smushed: {
    fail: ({ indicators }) =>
      indicators.flatMap(({ col_name: column }) => {
        const word = peopleWords.exec(column)?.[0];
        return word
          ? [
              `The indicator ${quoted(column)} contains ${quoted(word)}, which the platform takes for a filter.`,
            ]
          : [];
      }),
  },
  col_var_characteristic: {
    warn: ({ meta, groups }) =>
      ['characteristic', 'characteristic_group']
        .filter((column) => groups.includes(column) || meta.some((row) => row.col_name === column))
        .map((column) => `A filter is called ${quoted(column)}, which tells nobody what it is.`),
  },
});
