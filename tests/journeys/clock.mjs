// Loaded before the server and its seeding: their clock begins at the moment at which every test's world stands, so
// that journeys find the same quarter half-way through whenever they are run.
const begins = Date.parse('2026-11-21T10:00:00.000Z');
const RealDate = Date;
const offset = begins - RealDate.now();

globalThis.Date = class extends RealDate {
  /** @param {any[]} parts */
  constructor(...parts) {
    if (parts.length === 0) super(RealDate.now() + offset);
    // @ts-expect-error The parts are whatever Date takes.
    else super(...parts);
  }

  static now() {
    return RealDate.now() + offset;
  }
};
