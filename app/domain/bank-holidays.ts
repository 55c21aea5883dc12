/** The days of each year, as month and day, on which England does not work besides weekends. */
type Year = { year: number; days: readonly string[] };

/**
 * Bank holidays in England and Wales, with the days given in place of those that fall on a weekend. Source: the list
 * at https://www.gov.uk/bank-holidays; for 2028, which it does not reach yet, the Banking and Financial Dealings Act
 * 1971 and the custom for New Year’s Day and early May.
 */
const years: readonly Year[] = [
  {
    year: 2023,
    days: ['01-02', '04-07', '04-10', '05-01', '05-08', '05-29', '08-28', '12-25', '12-26'],
  },
  { year: 2024, days: ['01-01', '03-29', '04-01', '05-06', '05-27', '08-26', '12-25', '12-26'] },
  { year: 2025, days: ['01-01', '04-18', '04-21', '05-05', '05-26', '08-25', '12-25', '12-26'] },
  { year: 2026, days: ['01-01', '04-03', '04-06', '05-04', '05-25', '08-31', '12-25', '12-28'] },
  { year: 2027, days: ['01-01', '03-26', '03-29', '05-03', '05-31', '08-30', '12-27', '12-28'] },
  { year: 2028, days: ['01-03', '04-14', '04-17', '05-01', '05-29', '08-28', '12-25', '12-26'] },
];

const days = new Set(years.flatMap(({ year, days }) => days.map((day) => `${year}-${day}`)));
const known = new Set(years.map(({ year }) => year));

/** Whether a day such as `2026-12-28` is a bank holiday; never in a year whose holidays are not known. */
export function isBankHoliday(day: string): boolean {
  return days.has(day);
}

/** Whether the bank holidays of this day’s year are known; otherwise only weekends are kept free. */
export function holidaysKnown(day: string): boolean {
  return known.has(Number(day.slice(0, 4)));
}
