import { listAnswers } from 'db/answers';
import { listAskedAreas } from 'db/areas';
import { store } from 'db/current';
import { listEarlierSubmissions } from 'db/earlier-submissions';
import { findPhase } from 'db/phases';
import { listQueries } from 'db/queries';
import { findReturn } from 'db/returns';
import type { Reader } from 'db/store';
import { listSubmissionsOfArea } from 'db/submissions';
import { type StoredAnswer, sameWord } from '~/domain/answers';
import { allowedActions, type ReturnAction, type ReturnState } from '~/domain/area-return';
import { type PhaseArea, phaseForArea } from '~/domain/exceptions';
import type { SubmittedAnswer } from '~/domain/figures';
import { type Phase, phaseStateAt } from '~/domain/phase';
import { type Item, itemsInScope, type Pillar, type Proforma, pillarsWith } from '~/domain/proforma';
import type { Query } from '~/domain/queries';
import { revisionOf } from '~/domain/revision';
import { countAnswered } from '~/domain/rules';
import { groupByItem } from '~/domain/shown-queries';
import { ownArea, type Viewer } from '~/domain/viewer';
import { type CheckedReturn, checkLoadedReturn } from './checked-return.server';
import { readStanding, type Standing } from './standing.server';

/** The area's last submission for an earlier phase: what its answers are laid beside. */
export type Before = { phase: Phase; answers: Record<string, SubmittedAnswer> };

/** One area's return for one phase, as far as keeping its answers needs it. */
export type WorkingReturn = Standing & {
  id: string | undefined;
  area: PhaseArea;
  state: ReturnState;
  /** What a reviewer asked for, while changes are requested. */
  reason: string;
  /** The items that may be changed since it was sent back; null: all. */
  unlocked: string[] | null;
  proforma: Proforma;
  items: Item[];
  answers: Record<string, StoredAnswer>;
  before: Before | undefined;
};

/** One area's return for one phase, as somebody of that area sees it. */
export type AreaReturn = CheckedReturn &
  WorkingReturn & {
    /** The pillars and sections with only the items in scope for this area. */
    pillars: Pillar[];
    answered: number;
    /** What the viewer may do now; nothing once the phase has closed. */
    actions: ReturnAction[];
    /** Changes with every save and explanation: what a signer saw is what is signed. */
    revision: number;
    /** This return's own submissions, newest first. */
    submissions: { id: string; reference: string; version: number; submittedAt: Date; signedAs: string }[];
    /** What reviewers asked about it, by item code. */
    queries: Record<string, Query[]>;
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
  const found = await loadWorkingReturn(db, viewer, phaseId, areaSlug, now);
  if (!found) return undefined;
  const { openedAt, earlier, submissions, ...working } = found;
  const { id, area, items, answers, before, proforma, state, situation } = working;
  const checked = await checkLoadedReturn(db, id, area, openedAt, {
    phase: phaseId,
    items,
    after: proforma.after ?? {},
    answers,
    earlier: earlier.map((sent) => sent.answers),
  });
  return {
    ...working,
    pillars: pillarsWith(proforma, items),
    answered: countAnswered(items, answers),
    ...checked,
    actions: allowedActions(viewer.role, state, situation),
    revision: revisionOf(items, answers, before?.answers ?? {}, checked.explanations),
    submissions,
    queries: id ? groupByItem(await listQueries(db, id)) : {},
  };
}

/** The return without what rules and reviewers say of it: every save reads it, so it stays small. */
export async function loadWorkingReturn(
  db: Reader,
  viewer: Viewer,
  phaseId: string,
  areaSlug: string,
  now: Date,
) {
  const own = ownArea(viewer, areaSlug);
  const found = own && (await findPhase(db, phaseId));
  if (!own || !found) return undefined;
  const { proforma } = found;
  const area = (await listAskedAreas(db, [phaseId], own.id)).get(phaseId)?.[0];
  if (!area) return undefined;
  const phase = phaseForArea(found.phase, area.extension);
  if (phaseStateAt(phase, now) === 'upcoming') return undefined;

  const row = await findReturn(db, phaseId, area.id);
  const earlier = await listEarlierSubmissions(db, area.id, phase.opensAt, 2);
  const before = earlier[0];
  const answers = row ? asConfirmedAgainst(before, await listAnswers(db, row.id)) : {};
  const submissions = (await listSubmissionsOfArea(db, area.id)).filter((sent) => sent.returnId === row?.id);
  const standing = await readStanding(db, viewer, { row, area, phase, last: submissions[0] }, now);

  const working: WorkingReturn = {
    id: row?.id,
    area,
    ...standing,
    state: row?.state ?? 'not_started',
    reason: row?.reason ?? '',
    unlocked: row?.unlocked ?? null,
    proforma,
    items: itemsInScope(proforma, area),
    answers,
    before,
  };
  return { ...working, openedAt: phase.opensAt, earlier, submissions };
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
