/** `April to June 2026` as `Apr–Jun` and `2026`; any other name as it is. */
export function shorten(name: string): { months: string; year: string } {
  const parts = /^([A-Z][a-z]+)(?: to ([A-Z][a-z]+))? (\d{4})$/.exec(name);
  if (!parts) return { months: name, year: '' };
  const [, from = '', to, year = ''] = parts;
  return { months: [from, to].flatMap((month) => month?.slice(0, 3) ?? []).join('–'), year };
}

/** The same on one line: `Apr–Jun 2026`. */
export function shortPhase(name: string): string {
  const { months, year } = shorten(name);
  return `${months} ${year}`.trim();
}
