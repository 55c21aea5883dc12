import type { Area } from './area';
import type { ReturnState, ReturnWindow } from './area-return';
import type { Phase } from './phase';
import type { Role } from './viewer';

export const exceptionKinds = ['extension', 'out_of_scope', 'both_duties'] as const;
export type ExceptionKind = (typeof exceptionKinds)[number];

const reviewers: readonly Role[] = ['dfe_official', 'delivery_partner'];
const granters: Record<ExceptionKind, readonly Role[]> = {
  extension: reviewers,
  out_of_scope: [...reviewers, 'administrator'],
  both_duties: [...reviewers, 'administrator'],
};

/** Whether this role may say that something holds for one area alone, and that it no longer does. */
export function mayGrant(role: Role, kind: ExceptionKind): boolean {
  return granters[kind].includes(role);
}

/**
 * Why a return can have no later date now; undefined when it can. A date would lock what is being corrected, and it is of
 * no use to a return that the area has sent.
 */
export function whyNotExtended(
  state: ReturnState,
  { window, sentBefore }: { window: ReturnWindow; sentBefore: boolean },
): 'sent' | 'correction' | undefined {
  if (window === 'amendment_asked' || window === 'amendment') return 'correction';
  if (state === 'submitted' || state === 'accepted') return 'sent';
  return window === 'closed' && sentBefore ? 'sent' : undefined;
}

/** A later date that one area was given for one phase, with why and by whom. */
export type Extension = { dueAt: Date; reason: string; grantedBy: string };

/** An area as one phase asks it, with what holds for it and not for the others. */
export type PhaseArea = Area & { outOfScope: readonly string[]; extension: Extension | undefined };

/** The phase as it stands for one area: with the later date that it was given, which also keeps it open until then. */
export function phaseForArea(phase: Phase, extension: Extension | undefined): Phase {
  if (!extension || extension.dueAt <= phase.dueAt) return phase;
  const { dueAt, reason, grantedBy } = extension;
  const closesAt = dueAt > phase.closesAt ? dueAt : phase.closesAt;
  return { ...phase, dueAt, closesAt, extended: { from: phase.dueAt, reason, grantedBy } };
}

/** Whether any version was sent after everybody’s date and by the area’s own, and so is on time only because of that. */
export function isUsed(extension: Date, everybodys: Date, sentAt: readonly Date[]): boolean {
  return sentAt.some((at) => at > everybodys && at <= extension);
}

/** Anything that holds for one area and not for the others, with who said so, why, and how long it held. */
export type GrantedException = {
  id: string;
  kind: ExceptionKind;
  area: { id: string; slug: string; name: string };
  fromPhase: string;
  /** The last phase that it holds for; null: until it is ended. */
  untilPhase: string | null;
  itemCode: string | null;
  dueAt: Date | null;
  reason: string;
  grantedBy: string;
  grantedAt: Date;
  endedBy: string | null;
  endedAt: Date | null;
};

/** Whether an exception that is not a date holds for this phase. */
export function holdsFor({ fromPhase, untilPhase }: GrantedException, phaseId: string): boolean {
  return fromPhase <= phaseId && (untilPhase === null || phaseId <= untilPhase);
}

/**
 * The last phase that an exception holds for when it is ended now: the last of its phases that has closed, because what
 * was said of a closed phase stays; before all phases when none has.
 */
export function lastPhaseHeld(exception: GrantedException, closed: readonly string[]): string {
  return (
    closed
      .filter((id) => holdsFor(exception, id))
      .toSorted()
      .at(-1) ?? ''
  );
}
