import type { ReturnState } from './area-return';
import type { ChasingSettings } from './chasing-settings';
import type { Phase } from './phase';
import type { Role } from './viewer';
import { daysFrom, londonDay, morningOf, workingDayOnOrAfter, workingDaysFrom } from './working-days';

export const chaseKinds = ['opening', 'reminder', 'overdue'] as const;
export type ChaseKind = (typeof chaseKinds)[number];

/** One message of the schedule: due at an instant, and no longer worth sending at another. */
export type Chase = {
  kind: ChaseKind;
  day: string;
  at: Date;
  until: Date;
  /** The correction that it is about, where it is not about the return. */
  about?: string;
};

/** The dates of a return; or of a correction, with its id, which needs no opening message. */
type Dates = Pick<Phase, 'opensAt' | 'dueAt' | 'closesAt'> & { correction?: string };

/** A message that could not leave within so many working days is not sent any more. */
const lapsesAfter = 3;

/** Every message to an area about one phase, as the phase stands for that area, in time order. */
export function chaseSchedule(phase: Dates, settings: ChasingSettings): Chase[] {
  const dueDay = londonDay(phase.dueAt);
  const opening = { kind: 'opening' as const, day: workingDayOnOrAfter(londonDay(phase.opensAt)) };
  const reminders = settings.remindBefore
    .map((days) => ({ kind: 'reminder' as const, day: workingDaysFrom(dueDay, -days) }))
    .filter(({ day }) => day > opening.day);
  const days = [...(phase.correction ? [] : [opening]), ...reminders, ...overdueDays(phase, settings)].map(
    (each) => ({
      ...each,
      at: morningOf(each.day),
    }),
  );
  const planned = days
    .filter(({ at }) => at <= phase.closesAt)
    .sort((a, b) => a.at.getTime() - b.at.getTime());
  return planned.map((each, index) => ({
    ...each,
    until: lapse(each, planned[index + 1]?.at, phase),
    ...aboutOf(phase),
  }));
}

/** The message that an area should have by now; none once its return is sent or the phase has closed. */
export function dueChase(
  phase: Dates,
  state: ReturnState,
  settings: ChasingSettings,
  now: Date,
): Chase | undefined {
  if (!isChased(state)) return undefined;
  return chaseSchedule(phase, settings).find(({ at, until }) => at <= now && now < until);
}

/** The message that comes next if nothing changes; none once the return is sent. */
export function nextChase(
  phase: Dates,
  state: ReturnState,
  settings: ChasingSettings,
  now: Date,
): Chase | undefined {
  if (!isChased(state)) return undefined;
  return chaseSchedule(phase, settings).find(({ at }) => at > now);
}

/** The message that somebody sends by hand now: about a return that is due, or about one that is late. */
export function chaseByHand(phase: Dates, state: ReturnState, now: Date): Chase | undefined {
  if (!isChased(state) || now < phase.opensAt || now > phase.closesAt) return undefined;
  const kind = now > phase.dueAt ? ('overdue' as const) : ('reminder' as const);
  return { kind, day: londonDay(now), at: now, until: phase.closesAt, ...aboutOf(phase) };
}

/** The digest that the programme should have by now: it goes with the messages about late returns, `until` the last of them. */
export function dueDigest(
  phase: Dates,
  until: Date,
  settings: ChasingSettings,
  now: Date,
): Chase | undefined {
  const longest = { ...phase, closesAt: until > phase.closesAt ? until : phase.closesAt };
  return chaseSchedule(longest, settings).find(
    ({ kind, at, until: lapses }) => kind === 'overdue' && at <= now && now < lapses,
  );
}

/** Whether a return in this state still waits for its area. */
export function isChased(state: ReturnState): boolean {
  return state !== 'submitted' && state !== 'accepted';
}

/** Names one message to an area, so that any server may ask for it and it is one. */
export function chaseKey(
  { kind, day, about }: Pick<Chase, 'kind' | 'day' | 'about'>,
  phaseId: string,
  areaId: string,
): string {
  return [kind, phaseId, areaId, ...(about ? [about] : []), day].join(':');
}

function aboutOf({ correction }: Dates) {
  return correction ? { about: correction } : {};
}

function overdueDays({ dueAt, closesAt }: Dates, { overdueAfter, overdueEvery }: ChasingSettings) {
  const found = new Set<string>();
  const first = workingDaysFrom(londonDay(dueAt), Math.max(1, overdueAfter));
  const last = londonDay(closesAt);
  for (let day = first; day <= last; day = daysFrom(day, Math.max(1, overdueEvery)))
    found.add(workingDayOnOrAfter(day));
  return [...found].map((day) => ({ kind: 'overdue' as const, day }));
}

function lapse({ kind, day }: { kind: ChaseKind; day: string }, next: Date | undefined, phase: Dates): Date {
  const stale = morningOf(workingDaysFrom(day, lapsesAfter));
  // The last instant is still in time, so what lapses with it does so just after.
  const end = new Date((kind === 'overdue' ? phase.closesAt : phase.dueAt).getTime() + 1);
  return [stale, end, ...(next ? [next] : [])].reduce((a, b) => (a < b ? a : b));
}

/** Whether somebody of this role holds messages to areas and sends them by hand. */
export function mayChase(role: Role): boolean {
  return role === 'delivery_partner' || role === 'dfe_official';
}
