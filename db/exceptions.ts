import { and, eq, gte, isNull, lte, or } from 'drizzle-orm';
import type { Extension } from '~/domain/exceptions';
import { exceptions, type phaseAreas, users } from './schema';

/** Holds for exceptions that nobody has ended. */
export const inForce = isNull(exceptions.endedAt);

/** Joins the exceptions that change what an asked area is asked, or until when. */
export const inForceFor = (asked: typeof phaseAreas) =>
  and(
    eq(exceptions.areaId, asked.areaId),
    inForce,
    lte(exceptions.fromPhase, asked.phaseId),
    or(isNull(exceptions.untilPhase), gte(exceptions.untilPhase, asked.phaseId)),
  );

/** Joins whoever granted an exception. */
export const grantedAs = eq(users.id, exceptions.grantedBy);

/** What is read of an exception beside the area that it holds for. */
export const exceptionColumns = {
  itemCode: exceptions.itemCode,
  dueAt: exceptions.dueAt,
  reason: exceptions.reason,
  grantedBy: users.name,
};

type Joined = {
  itemCode: string | null;
  dueAt: Date | null;
  reason: string | null;
  grantedBy: string | null;
};

/** The later of the date an area already has and the one that an exception gives it. */
export function laterOf(known: Extension | undefined, exception: Joined | null): Extension | undefined {
  const { dueAt, reason, grantedBy } = exception ?? {};
  if (!dueAt || (known && known.dueAt >= dueAt)) return known;
  return { dueAt, reason: reason ?? '', grantedBy: grantedBy ?? '' };
}
