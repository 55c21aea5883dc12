import type { ReturnState } from './area-return';
import { type Chase, type ChasingSettings, chaseKey, chaseSchedule, isChased } from './chasing';
import { causeOf } from './message-ledger';
import type { MessageState } from './messages';
import type { Phase } from './phase';

type Known = { key: string; state: MessageState };
type Area = { id: string; own: Phase; state: ReturnState };

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

/** The causes of messages to an area that its old dates asked for and its new ones do not. */
export function causesGone(areaId: string, before: Phase, after: Phase, settings: ChasingSettings): string[] {
  const causes = (phase: Phase) =>
    chaseSchedule(phase, settings).map((chase) => chaseKey(chase, phase.id, areaId));
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
