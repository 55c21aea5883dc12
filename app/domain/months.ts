/** A month as words: `2027-03` is `March 2027`. */
export function sayMonth(month: string): string {
  const [year = '', number = ''] = month.split('-');
  return `${monthNames[Number(number) - 1] ?? number} ${year}`;
}

/** The name of a month of the year; 13 is January again, and 0 December. */
export function monthName(number: number): string {
  return monthNames[(((number - 1) % 12) + 12) % 12] as string;
}

/**
 * The month that a text means, as `2027-03`; undefined when it means none. Read are the ways in which people and
 * spreadsheet programs write one: `March 2027`, `Mar-27`, `03/2027`, `2027-03` and a whole date, `2027-03-01`.
 */
export function readMonth(text: string): string | undefined {
  const written = text.trim().toLowerCase();
  const iso = /^(\d{4})-(\d{1,2})(?:-\d{1,2})?$/.exec(written);
  if (iso) return monthOf(iso[1], Number(iso[2]));
  const numbers = /^(\d{1,2})[/.](\d{4})$/.exec(written);
  if (numbers) return monthOf(numbers[2], Number(numbers[1]));
  const named = /^([a-z]{3,9})\.?[\s-]*(\d{4}|\d{2})$/.exec(written);
  const name = named?.[1] ?? '';
  const at = monthNames.findIndex((month) => month.toLowerCase().startsWith(name));
  return named && at >= 0 ? monthOf(named[2], at + 1) : undefined;
}

/** This month and the ones after it, as many as are asked for. */
export function monthsFrom(first: string, count: number): string[] {
  const [year = 0, month = 1] = first.split('-').map(Number);
  return Array.from({ length: count }, (_, at) => {
    const months = year * 12 + month - 1 + at;
    return writeMonth(Math.floor(months / 12), (months % 12) + 1);
  });
}

function monthOf(year = '', month: number): string | undefined {
  if (month < 1 || month > 12) return undefined;
  return writeMonth(Number(year.length === 2 ? `20${year}` : year), month);
}

function writeMonth(year: number, month: number): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`;
}

const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
