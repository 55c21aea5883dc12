import { checksOf, type EesCheck, type Finder, quoted } from './check';
import { columnsOf, eesLevels } from './geography';
import { codeForms, countries, regions, unplaced } from './places';

/** What is looked at before anything else that says where: the levels, and their columns. */
export const levelChecks = checksOf('Geographic levels', {
  geog_level: {
    fail: (pair) =>
      [...pair.levels]
        .filter((name) => !eesLevels.some(({ level }) => level === name))
        .map((name) => `The platform knows no geographic level ${quoted(name)}.`),
  },
  geog_level_present: {
    fail: (pair) =>
      eesLevels
        .filter(({ level }) => level !== 'National' && level !== 'Planning area' && pair.levels.has(level))
        .flatMap((level) =>
          columnsOf(level)
            .filter((column) => !pair.has(column))
            .map((column) => `Rows of level ${quoted(level.level)} need a column ${quoted(column)}.`),
        ),
  },
});

/** Whether a code and a name stand for no one place. */
const isUnplaced = (code: string, name: string) => code === 'z' && unplaced.has(name);

/** Looks codes and names up together; `own` is the level at which even a blank is wrong. */
function lookedUp(
  code: string,
  name: string,
  known: readonly (readonly [code: string, name: string])[],
  own?: string,
): Finder {
  const pairs = new Set(known.map((each) => each.join('\n')));
  return (pair) =>
    pair.has(code) && pair.has(name)
      ? pair
          .combinations([code, name])
          .filter(({ level, values: [given = ''] }) => level === own || (given !== '' && given !== 'x'))
          .filter(({ values: [given = '', called = ''] }) => !isUnplaced(given, called))
          .filter(({ values }) => !pairs.has(values.join('\n')))
          .map(
            ({ values: [given = '', called = ''] }) =>
              `No ${name} ${quoted(called)} has the code ${quoted(given)}.`,
          )
      : [];
}

/**
 * Looks at codes of a kind that no look-up is held for: whether each has the form that such codes have, and one name
 * alone. It cannot tell a place that there is from one that there might be.
 */
function formed(code: string, name: string): Finder {
  return (pair) => {
    if (!pair.has(code) || !pair.has(name)) return [];
    const given = pair
      .combinations([code, name])
      .filter(
        ({ values: [each = '', called = ''] }) => each !== '' && each !== 'x' && !isUnplaced(each, called),
      )
      .map(({ values: [each = '', called = ''] }) => ({ each, called }));
    const odd = given
      .filter(({ each }) => !codeForms[code]?.test(each))
      .map(({ each }) => `${quoted(each)} has not the form of a ${code}.`);
    const named = [...Map.groupBy(given, ({ each }) => each)].flatMap(([each, all]) =>
      new Set(all.map(({ called }) => called)).size > 1
        ? [`The ${code} ${quoted(each)} has several names.`]
        : [],
    );
    return [...new Set([...odd, ...named])];
  };
}

/** Looks all three columns of local authorities up together; at their own level a row without a code is wrong too. */
const authorities: Finder = (pair, lookup) => {
  const columns = ['old_la_code', 'new_la_code', 'la_name'];
  if (!columns.every((column) => pair.has(column))) return [];
  const known = new Set(
    lookup.authorities.map(({ oldCode, newCode, name }) => [oldCode, newCode, name].join('\n')),
  );
  return pair
    .combinations(columns)
    .filter(
      ({ level, values: [, code = ''] }) => level === 'Local authority' || (code !== '' && code !== 'x'),
    )
    .filter(
      ({ values: [old, code = '', name = ''] }) => !(old === 'z' && isUnplaced(code, name)) && code !== 'x',
    )
    .filter(({ values }) => !known.has(values.join('\n')))
    .map(
      ({ values: [old = '', code = '', name = ''] }) =>
        `No local authority in the look-up is called ${quoted(name)} with the codes ${quoted(old)} and ${quoted(code)}.`,
    );
};

/** Codes and names of places against each other, one check for each kind of place. */
export const combinationChecks: readonly EesCheck[] = checksOf('Geography', {
  geog_country_combos: { fail: lookedUp('country_code', 'country_name', countries, 'National') },
  geog_region_combos: { fail: lookedUp('region_code', 'region_name', regions, 'Regional') },
  geog_ward_combos: { fail: formed('ward_code', 'ward_name') },
  geog_pcon_combos: { fail: formed('pcon_code', 'pcon_name') },
  geog_lad_combos: { fail: formed('lad_code', 'lad_name') },
  geog_lep_combos: {
    fail: formed('local_enterprise_partnership_code', 'local_enterprise_partnership_name'),
  },
  geog_lsip_combos: { fail: formed('lsip_code', 'lsip_name') },
  geog_eda_combos: { fail: formed('english_devolved_area_code', 'english_devolved_area_name') },
  geog_la_combos: { fail: authorities },
});
