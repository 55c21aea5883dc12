const zone = 'Europe/London';
const dayAndMonth = new Intl.DateTimeFormat('en-GB', {
  timeZone: zone,
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
});
const shortDate = new Intl.DateTimeFormat('en-GB', {
  timeZone: zone,
  day: 'numeric',
  month: 'short',
  year: 'numeric',
});
const longDate = new Intl.DateTimeFormat('en-GB', {
  timeZone: zone,
  day: 'numeric',
  month: 'long',
  year: 'numeric',
});
const clock = new Intl.DateTimeFormat('en-GB', {
  timeZone: zone,
  hour: 'numeric',
  minute: '2-digit',
  hour12: true,
});

/** `10 July 2026` */
export function sayDate(at: Date): string {
  return longDate.format(at);
}

/** `10 Jul 2026`, for tables. */
export function sayShortDate(at: Date): string {
  return shortDate.format(at);
}

/** `Friday 10 July 2026` */
export function sayDay(at: Date): string {
  return dayAndMonth.format(at).replace(',', '');
}

/** `2:02pm` */
export function sayTime(at: Date): string {
  return clock.format(at).replace(/\s/g, '').toLowerCase();
}

/** `11:59pm on Friday 10 July 2026` */
export function sayDeadline(at: Date): string {
  return `${sayTime(at)} on ${sayDay(at)}`;
}

/** `2:02pm, 10 July 2026` */
export function sayMoment(at: Date): string {
  return `${sayTime(at)}, ${sayDate(at)}`;
}
