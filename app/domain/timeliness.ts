import { sayDue } from './due';
import type { Phase } from './phase';

/** Whether a return came in time, by the first version and the date of its own area: `on time under extension`. */
export function sayTimeliness({ dueAt, extended }: Pick<Phase, 'dueAt' | 'extended'>, firstSentAt: Date) {
  const due = sayDue(dueAt, firstSentAt);
  if (due.late) return due.words;
  return extended && firstSentAt > extended.from ? 'on time under extension' : 'on time';
}
