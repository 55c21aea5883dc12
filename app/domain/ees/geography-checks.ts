import { checksOf, type Finder, quoted, repeated } from './check';
import {
  columnsOf,
  eesLevels,
  hiddenLevels,
  levelsWithoutUnknowns,
  mayName,
  nameableColumns,
} from './geography';
import type { ReadPair } from './read-pair';

const laColumns = ['new_la_code', 'la_name', 'old_la_code'];
const hidden: readonly string[] = hiddenLevels;
const schoolOrProvider = ['School', 'Provider'];

/** Some of these columns without the others. */
const together =
  (columns: readonly string[]): Finder =>
  (pair) => {
    const missing = columns.filter((column) => !pair.has(column));
    return missing.length === columns.length
      ? []
      : missing.map((column) => `${quoted(column)} is missing, though the columns beside it are there.`);
  };

/** Rows of this level that do not say their region. */
const regionFor =
  (level: string): Finder =>
  (pair) =>
    pair.levels.has(level)
      ? ['region_code', 'region_name']
          .filter((column) =>
            pair.combinations([column], (each) => each === level).some(({ values: [value] }) => !value),
          )
          .map((column) => `Rows of level ${quoted(level)} should say their ${quoted(column)}.`)
      : [];

/** At the levels whose places are anybody's to name: one of the two with several of the other. */
const severalFor =
  (what: 'code' | 'name'): Finder =>
  (pair) =>
    namedLevels(pair, (level) => ['Opportunity area', 'MAT', 'Sponsor'].includes(level)).flatMap(
      ({ places }) => {
        const coded = places.filter(({ code }) => code !== '');
        return repeated(coded.map((place) => place[what])).map(
          (value) => `${quoted(value)} stands with more than one ${what === 'code' ? 'name' : 'code'}.`,
        );
      },
    );

function namedLevels(pair: ReadPair, wanted: (level: string) => boolean) {
  return eesLevels.flatMap(({ level, code, name }) =>
    code && wanted(level) && pair.levels.has(level) && pair.has(code) && pair.has(name)
      ? [
          {
            level,
            places: pair
              .combinations([code, name], (each) => each === level)
              .map(({ values: [given = '', called = ''] }) => ({ code: given, name: called })),
          },
        ]
      : [],
  );
}

const withUnknowns = (pair: ReadPair) => namedLevels(pair, (level) => !levelsWithoutUnknowns.has(level));

/** What is looked at in the columns that say where, but for which code goes with which name. */
export const geographyChecks = checksOf('Geography', {
  geog_level_completed: {
    fail: (pair) =>
      eesLevels
        .filter(({ level }) => level !== 'Planning area' && pair.levels.has(level))
        .flatMap((level) =>
          columnsOf(level)
            // A local authority of before the nine-character codes has none.
            .filter((column) => column !== 'new_la_code' && pair.has(column))
            .filter((column) =>
              pair
                .combinations([column], (each) => each === level.level)
                .some(({ values: [value] }) => !value),
            )
            .map((column) => `Some rows of level ${quoted(level.level)} say nothing in ${quoted(column)}.`),
        ),
  },
  geog_ignored_rows: {
    fail: ({ levels }) =>
      schoolOrProvider.every((level) => levels.has(level))
        ? ['Schools and providers cannot stand in one file.']
        : [],
    warn: ({ levels }) =>
      levels.size === 1 && schoolOrProvider.some((level) => levels.has(level))
        ? []
        : hidden
            .filter((level) => levels.has(level))
            .map((level) => `Rows of level ${quoted(level)} are not shown.`),
  },
  geog_other_dupes: { fail: severalFor('name') },
  geog_la_col_present: { fail: together(laColumns) },
  geog_region_col_present: { fail: together(['region_code', 'region_name']) },
  geog_region_for_la: { warn: regionFor('Local authority') },
  geog_region_for_lad: { warn: regionFor('Local authority district') },
  geog_na: {
    fail: (pair) =>
      withUnknowns(pair).flatMap(({ level, places }) =>
        places
          .filter(({ code, name }) => code === 'x' && name !== 'Not available')
          .map(
            ({ name }) => `${quoted(name)} of level ${quoted(level)} has the code of what is not available.`,
          ),
      ),
  },
  geog_na_code: {
    fail: (pair) =>
      withUnknowns(pair).flatMap(({ level, places }) =>
        places
          .filter(({ code, name }) => name === 'Not available' && code !== 'x')
          .map(
            ({ code }) =>
              `What is not available at level ${quoted(level)} has the code ${quoted(code)}, not x.`,
          ),
      ),
  },
  geog_other_code_dupes: { fail: severalFor('code') },
  geog_overcompleted_cols: {
    fail: (pair) =>
      eesLevels.flatMap((level) =>
        columnsOf(level)
          .filter((column) => pair.has(column))
          .filter(
            (column) =>
              !(
                pair.filters.length === 1 &&
                nameableColumns.some((each) => each === column && pair.filterColumns.includes(each))
              ),
          )
          .flatMap((column) => {
            const wrong = pair
              .combinations([column], (each) => !mayName(each, level.level))
              .filter(({ values: [value] }) => value);
            return [...new Set(wrong.map((each) => each.level))].map(
              (each) => `Rows of level ${quoted(each)} say something in ${quoted(column)}.`,
            );
          }),
      ),
  },
});
