import { listChangeRequests } from 'db/change-requests';
import { store } from 'db/current';
import { findReturn } from 'db/returns';
import type { Reader } from 'db/store';
import {
  findSubmissionBefore,
  findSubmissionVersion,
  listSubmittedAnswers,
  listSubmittedExplanations,
} from 'db/submissions';
import { allowedActions } from '~/domain/area-return';
import { changesSince } from '~/domain/changes';
import { mayGrant, whyNotExtended } from '~/domain/exceptions';
import type { SubmittedAnswer } from '~/domain/figures';
import { itemPlaces } from '~/domain/item-places';
import { itemsInScope, pillarsWith } from '~/domain/proforma';
import type { Viewer } from '~/domain/viewer';
import { wasNow } from '~/domain/was-now';
import { type PhaseReturn, readPhaseReturns } from './phase-returns.server';

/** One area's return as its reviewer sees it: what moved, what was asked, and what may be done about it. */
export async function readReview(viewer: Viewer, phaseId: string, areaSlug: string, now: Date) {
  const found = await readPhaseReturns(viewer, phaseId, now);
  const areaReturn = found?.returns.find(({ area }) => area.slug === areaSlug);
  if (!found || !areaReturn) return undefined;
  const { phase, proforma } = found;
  const { area, own, state, submission, window } = areaReturn;
  const { db } = await store();
  const row = await findReturn(db, phaseId, area.id);
  const previous = await findSubmissionBefore(db, area.id, phase.opensAt);
  const before = await listSubmittedAnswers(db, previous?.id ?? '');
  const answers = await listSubmittedAnswers(db, submission?.id ?? '');
  const items = itemsInScope(proforma, area);
  const { back, forward } = changesSince(items, asAnswers(answers), before);
  const requests = await listChangeRequests(db, row?.id ?? '');
  return {
    phase: own,
    phaseState: window === 'open' || window === 'amendment' ? ('open' as const) : ('closed' as const),
    areaReturn: rowOf(areaReturn),
    /** What reviewers have asked for and the area has not yet sent; what its own lead declined is its own. */
    requests: requests.filter(({ kind, settledAt }) => kind === 'changes' && !settledAt),
    places: itemPlaces(proforma.pillars),
    /** Whether reviewing is this viewer's to do at all. */
    reviews: allowedActions(viewer.role, 'submitted').length > 0,
    /** Whether the viewer can give it a later date now. */
    extends:
      mayGrant(viewer.role, 'extension') && !whyNotExtended(state, { window, sentBefore: !!submission }),
    /** What moved since the area's last submission for an earlier phase; null while it has nothing to compare. */
    moved: submission && previous ? { since: previous.phase.name, back, up: forward } : null,
    /** What the area confirmed or explained when it sent its last version. */
    explanations: await listSubmittedExplanations(db, submission?.id ?? ''),
    /** What its last version says that the one before it did not. */
    since: submission && (await sinceVersionBefore(db, row?.id ?? '', submission.version, items, answers)),
  };
}

/** The items of a return that was sent, and what may be done with it; undefined as in readReview, or before it was sent. */
export async function readSentItems(viewer: Viewer, phaseId: string, areaSlug: string, now: Date) {
  const found = await readPhaseReturns(viewer, phaseId, now);
  const areaReturn = found?.returns.find(({ area }) => area.slug === areaSlug);
  if (!found || !areaReturn?.submission) return undefined;
  const { area, own, submission, actions, amendment } = areaReturn;
  return {
    phase: own,
    area: { slug: area.slug, name: area.name },
    submission: { id: submission.id },
    version: submission.version,
    pillars: pillarsWith(found.proforma, itemsInScope(found.proforma, area)),
    places: itemPlaces(found.proforma.pillars),
    amendment,
    actions,
  };
}

async function sinceVersionBefore(
  db: Reader,
  returnId: string,
  version: number,
  items: Parameters<typeof wasNow>[0],
  answers: Readonly<Record<string, SubmittedAnswer>>,
) {
  const last = await findSubmissionVersion(db, returnId, version - 1);
  if (!last) return null;
  return {
    version: version - 1,
    changes: wasNow(items, await listSubmittedAnswers(db, last.id), answers),
  };
}

function asAnswers(answers: Readonly<Record<string, SubmittedAnswer>>) {
  return Object.fromEntries(
    Object.entries(answers).map(([code, answer]) => [code, { ...answer, confirmed: true }]),
  );
}

function rowOf({ area, ...areaReturn }: PhaseReturn) {
  const { slug, name, wave } = area;
  return { ...areaReturn, area: { slug, name, wave } };
}
