import type { ReturnState } from './area-return';
import type { MessageKind } from './messages';
import type { Role } from './viewer';

/** Somebody who may sign in, as somebody of one area or (null) of none. */
export type Reachable = { id: string; name: string; role: Role; areaId: string | null };

type Audience = 'area' | 'leads' | 'preparers' | 'programme' | 'named';

/** Whom each kind of email is for; `named` is the person it is about, who is asked for by name. */
const audiences: Record<MessageKind, Audience> = {
  opening: 'area',
  reminder: 'area',
  overdue: 'area',
  returned: 'area',
  declined: 'preparers',
  sign_off_waiting: 'leads',
  query: 'area',
  query_answered: 'named',
  receipt: 'area',
  accepted: 'area',
  extension: 'area',
  amendment: 'area',
  digest: 'programme',
  invitation: 'named',
  board_pack: 'named',
};

/**
 * The people of an area to whom an email of this kind goes. What waits for sign-off is the leads' alone; where those
 * whom it is for are missing, everybody else there is told instead of nobody.
 */
export function recipientsInArea(
  kind: MessageKind,
  state: ReturnState,
  areaId: string,
  people: readonly Reachable[],
): string[] {
  const own = people.filter((person) => person.areaId === areaId);
  const chased = kind === 'reminder' || kind === 'overdue';
  const audience = chased && state === 'awaiting_sign_off' ? 'leads' : audiences[kind];
  const wanted = own.filter(({ role }) => isOf(audience, role));
  return idsOf(wanted.length > 0 ? wanted : own);
}

/** The people who see the whole programme and follow its returns. */
export function recipientsInProgramme(people: readonly Reachable[]): string[] {
  return idsOf(people.filter(({ role }) => role === 'dfe_official' || role === 'delivery_partner'));
}

/** Why an area cannot be written to as it should; undefined when it can. */
export function unreachedIn(areaId: string, people: readonly Reachable[]) {
  const own = people.filter((person) => person.areaId === areaId);
  if (own.length === 0) return 'nobody' as const;
  return own.some(({ role }) => role === 'area_lead') ? undefined : ('no_lead' as const);
}

function isOf(audience: Audience, role: Role) {
  if (audience === 'leads') return role === 'area_lead';
  if (audience === 'preparers') return role === 'contributor';
  return role === 'area_lead' || role === 'contributor';
}

function idsOf(people: readonly Reachable[]) {
  return [...new Set(people.map(({ id }) => id))];
}
