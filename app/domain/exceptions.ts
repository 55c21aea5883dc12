import type { Area } from './area';
import type { Phase } from './phase';

export const exceptionKinds = ['extension', 'out_of_scope', 'both_duties'] as const;
export type ExceptionKind = (typeof exceptionKinds)[number];

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
