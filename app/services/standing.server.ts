import { findAmendment } from 'db/amendments';
import { listChangeRequests } from 'db/change-requests';
import { hasPrepared } from 'db/events';
import { listExceptionsOfArea } from 'db/exceptions';
import { findSetting } from 'db/settings';
import type { Reader } from 'db/store';
import type { ReturnWindow, Situation } from '~/domain/area-return';
import { type Amendment, amendmentState, type ChangeRequest } from '~/domain/change-request';
import { holdsFor } from '~/domain/exceptions';
import { type Phase, phaseStateAt } from '~/domain/phase';
import type { Viewer } from '~/domain/viewer';

/** How a return stands beside its answers: whether it is taken, and what it was sent back for. */
export type Standing = {
  /** With the area's own date where it was given a later one, and with a correction that was agreed. */
  phase: Phase;
  /** Whether the area may send it: while its phase is open, and after that while a correction is taken. */
  phaseState: 'open' | 'closed';
  situation: Situation;
  /** What the area is asked to change, newest first, until it has done it. */
  requests: ChangeRequest[];
  /** The last wish to correct it after its phase had closed. */
  amendment: Amendment | undefined;
};

type Found = {
  row: { id: string } | undefined;
  area: { id: string };
  /** As it stands for the area. */
  phase: Phase;
  /** The return's last submission. */
  last: { submittedAt: Date } | undefined;
};

/** Finds out how a return stands for somebody of its area who looks at it now. */
export async function readStanding(db: Reader, viewer: Viewer, found: Found, now: Date): Promise<Standing> {
  const { row, area, phase, last } = found;
  const closed = phaseStateAt(phase, now) === 'closed';
  const amendment = row && closed ? await findAmendment(db, row.id) : undefined;
  const { window, ...taken } = takenAt(phase, amendment, last?.submittedAt, now);
  const requests = row ? await listChangeRequests(db, row.id) : [];
  return {
    ...taken,
    situation: {
      window,
      sentBefore: last !== undefined,
      prepared: !!row && (await mayNotSign(db, viewer, row.id, area.id, phase.id)),
    },
    requests: requests.filter(({ settledAt }) => !settledAt),
    amendment,
  };
}

/** Whether a return is taken now: while its phase is open for the area, and after that while a correction is. */
export function takenAt(
  phase: Phase,
  amendment: Amendment | undefined,
  lastSentAt: Date | undefined,
  now: Date,
): { window: ReturnWindow; phase: Phase; phaseState: 'open' | 'closed' } {
  if (phaseStateAt(phase, now) !== 'closed') return { window: 'open', phase, phaseState: 'open' };
  const state = amendment && amendmentState(amendment, lastSentAt, now);
  if (state === 'asked') return { window: 'amendment_asked', phase, phaseState: 'closed' };
  if (state !== 'open' || !amendment?.until) return { window: 'closed', phase, phaseState: 'closed' };
  const { until, reason } = amendment;
  return { window: 'amendment', phase: { ...phase, correcting: { until, reason } }, phaseState: 'open' };
}

/** Whether this programme keeps preparing and signing apart. */
export async function keepsDutiesApart(db: Reader): Promise<boolean> {
  return (await findSetting(db, 'separate_sign_off')) === true;
}

/** Whether a lead prepared what is to be signed, where the two are kept apart and nothing allows it here. */
async function mayNotSign(db: Reader, viewer: Viewer, returnId: string, areaId: string, phaseId: string) {
  if (viewer.role !== 'area_lead' || !(await keepsDutiesApart(db))) return false;
  if (!(await hasPrepared(db, returnId, viewer.id))) return false;
  const exceptions = await listExceptionsOfArea(db, areaId);
  return !exceptions.some((one) => one.kind === 'both_duties' && holdsFor(one, phaseId));
}
