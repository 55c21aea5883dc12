import { sayDate } from '~/domain/dates';
import { sayDue } from '~/domain/due';
import { isOverdue, type QueryState } from '~/domain/queries';
import { type Role, roleNames } from '~/domain/viewer';

/** Who wrote it: the name, and what they are where the name does not say so. */
export function sayWriter({ by, role }: { by: string; role: Role }): string {
  const what = roleNames[role];
  if (by.toLowerCase().includes(what.toLowerCase())) return by;
  return `${by}, ${role === 'dfe_official' ? what : what.toLowerCase()}`;
}

/** Where a query stands for those who read it, and by when it is to be answered. */
export function sayQueryState(
  { state, dueAt }: { state: QueryState; dueAt: Date | null },
  side: 'area' | 'programme',
  now: Date,
): { strong: string; rest: string } {
  if (state === 'closed') return { strong: 'Closed.', rest: '' };
  if (state === 'answered')
    return { strong: side === 'area' ? 'You have replied.' : 'The area has answered.', rest: '' };
  const waits = side === 'area' ? 'Needs your reply' : 'Waiting for the area';
  if (!dueAt) return { strong: `${waits}.`, rest: '' };
  const due = sayDue(dueAt, now).words;
  const by = side === 'area' ? 'Reply by' : 'By';
  return isOverdue({ state, dueAt }, now)
    ? { strong: `${waits}: ${due}.`, rest: `It was due on ${sayDate(dueAt)}.` }
    : { strong: `${waits}.`, rest: `${by} ${sayDate(dueAt)}, ${due}.` };
}
