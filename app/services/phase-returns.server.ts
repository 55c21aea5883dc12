import { listAmendments } from 'db/amendments';
import { countAnsweredByArea } from 'db/answers';
import { listAskedAreas } from 'db/areas';
import { store } from 'db/current';
import { findPhase } from 'db/phases';
import { listReturns } from 'db/returns';
import { listSubmissionsOfPhase } from 'db/submissions';
import { allowedActions, type ReturnAction, type ReturnState, type ReturnWindow } from '~/domain/area-return';
import type { Amendment } from '~/domain/change-request';
import { type PhaseArea, phaseForArea } from '~/domain/exceptions';
import { type Phase, phaseStateAt } from '~/domain/phase';
import { itemsInScope, type Proforma } from '~/domain/proforma';
import { seesProgramme, type Viewer } from '~/domain/viewer';
import { takenAt } from './standing.server';

/** Where one area's return for a phase stands, as the programme sees it. */
export type PhaseReturn = {
  area: PhaseArea;
  /** The phase as it stands for this area. */
  own: Phase;
  state: ReturnState;
  answered: number;
  inScope: number;
  /** Its last submission, and when it first sent one: that is what counts as on time or late. */
  submission: { id: string; reference: string; version: number; submittedAt: Date } | undefined;
  firstSentAt: Date | undefined;
  late: boolean;
  /** The area's last wish to correct it after the phase had closed. */
  amendment: Amendment | undefined;
  window: ReturnWindow;
  actions: ReturnAction[];
};

export type PhaseReturns = {
  phase: Phase;
  proforma: Proforma;
  phaseState: 'open' | 'closed';
  returns: PhaseReturn[];
};

/** Who has sent what for a phase; undefined when the viewer does not see the programme or there is no such phase yet. */
export async function readPhaseReturns(
  viewer: Viewer,
  phaseId: string,
  now: Date,
): Promise<PhaseReturns | undefined> {
  if (!seesProgramme(viewer)) return undefined;
  const { db } = await store();
  const found = await findPhase(db, phaseId);
  if (!found || phaseStateAt(found.phase, now) === 'upcoming') return undefined;
  const { phase, proforma } = found;
  const asked = (await listAskedAreas(db, [phaseId])).get(phaseId) ?? [];
  const rows = new Map((await listReturns(db, phaseId)).map((row) => [row.areaId, row]));
  const submissions = await listSubmissionsOfPhase(db, phaseId);
  const answered = await countAnsweredByArea(db, phaseId);
  const amendments = await listAmendments(db, phaseId);

  const phaseState = phaseStateAt(phase, now) === 'open' ? 'open' : 'closed';
  return {
    phase,
    proforma,
    phaseState,
    returns: asked.map((area) => {
      const state = rows.get(area.id)?.state ?? 'not_started';
      const versions = submissions.filter((submission) => submission.areaId === area.id);
      const first = versions[0];
      const amendment = amendments.get(area.id);
      const ofArea = phaseForArea(phase, area.extension);
      const taken = takenAt(ofArea, amendment, versions.at(-1)?.submittedAt, now);
      const own = taken.phase;
      return {
        area,
        own,
        state,
        answered: answered.get(area.id) ?? 0,
        inScope: itemsInScope(proforma, area).length,
        submission: versions.at(-1),
        firstSentAt: first?.submittedAt,
        late: first ? first.submittedAt > own.dueAt : now > own.dueAt,
        amendment,
        window: taken.window,
        actions: allowedActions(viewer.role, state, { window: taken.window, sentBefore: !!first }),
      };
    }),
  };
}
