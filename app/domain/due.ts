import { londonParts } from './london';
import { plural } from './words';

/** How a deadline stands on the London calendar. */
export type Due = { days: number; late: boolean; words: string };

/** `due today`, `due tomorrow`, `due in 5 days`, `1 day late`: whole London days, late as soon as the instant has passed. */
export function sayDue(dueAt: Date, now: Date): Due {
  const days = dayNumber(dueAt) - dayNumber(now);
  if (now > dueAt) return { days, late: true, words: `${plural(Math.max(-days, 1), 'day')} late` };
  if (days === 0) return { days, late: false, words: 'due today' };
  return { days, late: false, words: days === 1 ? 'due tomorrow' : `due in ${plural(days, 'day')}` };
}

function dayNumber(at: Date) {
  const { year, month, day } = londonParts(at);
  return Math.round(Date.UTC(year, month - 1, day) / 86_400_000);
}
