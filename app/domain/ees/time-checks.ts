import { checksOf, quoted } from './check';
import { areConsecutive, timeGroupOf } from './time-identifiers';

/** What is looked at in the columns that say when. */
export const timeChecks = checksOf('Time columns', {
  time_period_num: {
    fail: (pair) =>
      [...pair.distinct('time_period')]
        .filter((period) => !/^(\d{4}|\d{6})$/.test(period))
        .map((period) => `The time period ${quoted(period)} is not four or six digits.`),
  },
  time_id_valid: {
    fail: (pair) =>
      [...pair.distinct('time_identifier')]
        .filter((identifier) => !timeGroupOf(identifier))
        .map((identifier) => `The platform knows no time identifier ${quoted(identifier)}.`),
  },
  time_id_mix: {
    fail: (pair) => {
      const [first = '', ...others] = pair.distinct('time_identifier');
      const fits = timeGroupOf(first)?.identifiers ?? [first];
      return others
        .filter((identifier) => !fits.includes(identifier))
        .map((identifier) => `${quoted(identifier)} cannot stand in one file with ${quoted(first)}.`);
    },
  },
});

/** What is looked at once it is known that every period is of a kind there is. */
export const periodChecks = checksOf('Time periods', {
  time_period: {
    fail: (pair) =>
      pair
        .combinations(['time_period', 'time_identifier'])
        .filter(
          ({ values: [period = '', identifier = ''] }) => period.length !== timeGroupOf(identifier)?.digits,
        )
        .map(
          ({ values: [period = '', identifier = ''] }) =>
            `${quoted(period)} has not as many digits as a time period of ${quoted(identifier)} has.`,
        ),
  },
  time_period_six: {
    fail: (pair) =>
      [...pair.distinct('time_period')]
        .filter((period) => period.length === 6 && !areConsecutive(period))
        .map((period) => `The time period ${quoted(period)} is not a year and the one after it.`),
  },
});
