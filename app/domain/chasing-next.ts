import type { Chased } from './chased';
import { type Chase, chaseKey, chaseSchedule, isChased } from './chasing';
import type { ChasingSettings } from './chasing-settings';
import { causeOf } from './message-ledger';
import type { MessageState } from './messages';

type Known = { key: string; state: MessageState };
type Area = { id: string } & Chased;

/** What an area is written to next: the first of its schedule that has yet to go, whether it is held, waits or is only planned. */
export function nextMessage(
  { id, own, state }: Area,
  known: readonly Known[],
  settings: ChasingSettings,
  now: Date,
): { chase: Chase; held: boolean } | undefined {
  if (!isChased(state)) return undefined;
  const found = chaseSchedule(own, settings)
    .map((chase) => ({ chase, states: statesOf(chase, own.id, id, known) }))
    .find(({ chase, states }) => chase.at > now || states.some(isToGo));
  return found && { chase: found.chase, held: found.states.includes('held') };
}

/** What a schedule comes from: the dates of what an area is to send, and the days that are set. */
export type Planned = { own: Chased['own']; settings: ChasingSettings };

/** The causes of messages to an area that its old dates or days asked for and its new ones do not. */
export function causesGone(areaId: string, before: Planned, after: Planned): string[] {
  const causes = ({ own, settings }: Planned) =>
    chaseSchedule(own, settings).map((chase) => chaseKey(chase, own.id, areaId));
  const kept = new Set(causes(after));
  return causes(before).filter((cause) => !kept.has(cause));
}

/** The message that takes over that one was held: the first that still can go and of which nothing has gone. */
export function heldInstead(
  { id, own, state }: Area,
  known: readonly Known[],
  settings: ChasingSettings,
  now: Date,
): Chase | undefined {
  if (!isChased(state)) return undefined;
  return chaseSchedule(own, settings).find(
    (chase) => chase.until > now && statesOf(chase, own.id, id, known).every(isToGo),
  );
}

/** Whether an email in this state has yet to go. */
export function isToGo(state: MessageState): boolean {
  return state === 'held' || state === 'waiting';
}

function statesOf(chase: Chase, phaseId: string, areaId: string, known: readonly Known[]) {
  const cause = chaseKey(chase, phaseId, areaId);
  return known.filter(({ key }) => causeOf(key) === cause).map(({ state }) => state);
}
