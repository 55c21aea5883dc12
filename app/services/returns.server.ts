import { listAnswers } from 'db/answers';
import { listAskedAreas } from 'db/areas';
import { store } from 'db/current';
import { findPhase } from 'db/phases';
import { findReturn } from 'db/returns';
import type { Reader } from 'db/store';
import { findSubmissionBefore, listSubmissionsOfArea, listSubmittedAnswers } from 'db/submissions';
import { type StoredAnswer, sameWord } from '~/domain/answers';
import { allowedActions, type ReturnAction, type ReturnState } from '~/domain/area-return';
import { type PhaseArea, phaseForArea } from '~/domain/exceptions';
import type { SubmittedAnswer } from '~/domain/figures';
import { type Phase, phaseStateAt } from '~/domain/phase';
import { type Item, itemsInScope, type Pillar, type Proforma, pillarsWith } from '~/domain/proforma';
import { countAnswered, type Problem, problemsBeforeSending } from '~/domain/rules';
import type { Status } from '~/domain/status';
import { ownArea, type Viewer } from '~/domain/viewer';

/** The area's last submission for an earlier phase: what its answers are laid beside. */
export type Before = { phase: Phase; answers: Record<string, SubmittedAnswer> };

/** One area's return for one phase, as somebody of that area sees it. */
export type AreaReturn = {
  id: string | undefined;
  area: PhaseArea;
  /** With the area's own date where it was given a later one. */
  phase: Phase;
  phaseState: 'open' | 'closed';
  state: ReturnState;
  /** What a reviewer asked for, while changes are requested. */
  reason: string;
  /** The items that may be changed since it was sent back; null: all. */
  unlocked: string[] | null;
  proforma: Proforma;
  /** The pillars and sections with only the items in scope for this area. */
  pillars: Pillar[];
  items: Item[];
  answers: Record<string, StoredAnswer>;
  before: Before | undefined;
  answered: number;
  problems: Problem[];
  /** What the viewer may do now; nothing once the phase has closed. */
  actions: ReturnAction[];
  /** Changes with every save: what a signer saw is what is signed. */
  revision: number;
  /** This return's own submissions, newest first. */
  submissions: { id: string; reference: string; version: number; submittedAt: Date; signedAs: string }[];
};

/** The return, if it is of the viewer's own area and its phase has opened and asks it; otherwise not found. */
export async function readReturn(viewer: Viewer, phaseId: string, areaSlug: string, now: Date) {
  const { db } = await store();
  return loadReturn(db, viewer, phaseId, areaSlug, now);
}

/** As readReturn, on the connection or transaction that is given. */
export async function loadReturn(
  db: Reader,
  viewer: Viewer,
  phaseId: string,
  areaSlug: string,
  now: Date,
): Promise<AreaReturn | undefined> {
  const own = ownArea(viewer, areaSlug);
  const found = own && (await findPhase(db, phaseId));
  if (!own || !found) return undefined;
  const { proforma } = found;
  const area = (await listAskedAreas(db, [phaseId])).get(phaseId)?.find(({ id }) => id === own.id);
  if (!area) return undefined;
  const phase = phaseForArea(found.phase, area.extension);
  const phaseState = phaseStateAt(phase, now);
  if (phaseState === 'upcoming') return undefined;

  const row = await findReturn(db, phaseId, area.id);
  const previous = await findSubmissionBefore(db, area.id, phase.opensAt);
  const before = previous && {
    phase: previous.phase,
    answers: await listSubmittedAnswers(db, previous.id),
  };
  const answers = row ? asConfirmedAgainst(before, await listAnswers(db, row.id)) : {};
  const items = itemsInScope(proforma, area);
  const state = row?.state ?? 'not_started';

  return {
    id: row?.id,
    area,
    phase,
    phaseState,
    state,
    reason: row?.reason ?? '',
    unlocked: row?.unlocked ?? null,
    proforma,
    pillars: pillarsWith(proforma, items),
    items,
    answers,
    before,
    answered: countAnswered(items, answers),
    problems: problemsBeforeSending(items, answers, statusesOf(before)),
    actions: allowedActions(viewer.role, state, phaseState),
    revision: Object.values(answers).reduce((sum, answer) => sum + answer.version, 0),
    submissions: (await listSubmissionsOfArea(db, area.id)).filter((sent) => sent.returnId === row?.id),
  };
}

/**
 * The answers, each confirmed only if it still says what was submitted before. It may not: while two phases are open,
 * the earlier one can be sent after the later one was begun.
 */
function asConfirmedAgainst(before: Before | undefined, answers: Record<string, StoredAnswer>) {
  return Object.fromEntries(
    Object.entries(answers).map(([code, answer]) => {
      const last = before?.answers[code];
      return [code, { ...answer, confirmed: answer.confirmed && !!last && sameWord(last, answer) }];
    }),
  );
}

/** The status of each item before, by code. */
export function statusesOf(before: Before | undefined): Record<string, Status | undefined> {
  return Object.fromEntries(
    Object.entries(before?.answers ?? {}).map(([code, { status }]) => [code, status]),
  );
}
