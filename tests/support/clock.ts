/** The moment at which every test's world stands: half-way through a quarter that is open. */
export const worldNow = '2026-11-21T10:00:00.000Z';
