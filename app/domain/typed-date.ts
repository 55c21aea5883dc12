import { londonInstant, londonParts } from './london';

/** The three fields of a date, as typed. */
export type TypedDate = { day: string; month: string; year: string };

/** The date that fields show before anybody has typed. */
export const noDate: TypedDate = { day: '', month: '', year: '' };

/** A deadline as typed, or what is wrong with it and in which fields. */
export type ReadDate =
  | { ok: true; deadline: Date | null }
  | { ok: false; problem: string; fields: (keyof TypedDate)[] };

const parts = ['day', 'month', 'year'] as const;

/**
 * The last instant of the London day that was typed, null when nothing was; a day that has passed, or is more than a
 * year away, is no deadline. `name` begins the message, such as “Due date”.
 */
export function readDeadline(typed: TypedDate, name: string, now: Date): ReadDate {
  const missing = parts.filter((part) => !typed[part].trim());
  if (missing.length === parts.length) return { ok: true, deadline: null };
  if (missing.length > 0) return wrong(`${name} must include a ${missing.join(' and ')}`, missing);

  const [day, month, year] = parts.map((part) => numberIn(typed[part])) as [number, number, number];
  const shown = new Date(Date.UTC(year, month - 1, day));
  if (year < 1000 || year > 9999 || shown.getUTCMonth() !== month - 1 || shown.getUTCDate() !== day)
    return wrong(`${name} must be a real date`);
  const deadline = londonInstant({ year, month, day, hour: 23, minute: 59, second: 59, ms: 999 });
  if (deadline < now) return wrong(`${name} must be today or in the future`);
  const today = londonParts(now);
  const latest = londonInstant({ ...today, year: today.year + 1, hour: 23, minute: 59, second: 59, ms: 999 });
  if (deadline > latest) return wrong(`${name} must be within a year`);
  return { ok: true, deadline };
}

function wrong(problem: string, fields: (keyof TypedDate)[] = [...parts]): ReadDate {
  return { ok: false, problem, fields };
}

function numberIn(text: string) {
  return /^\d{1,4}$/.test(text.trim()) ? Number(text) : 0;
}
