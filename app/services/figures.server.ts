import { listAskedAreas } from 'db/areas';
import { listCountedSubmissions, listLastAnswers, listSentCounts } from 'db/counted-submissions';
import { store } from 'db/current';
import { listPhases, listProformas } from 'db/phases';
import { listPublishedFigures } from 'db/published-figures';
import { findSetting } from 'db/settings';
import type { PhaseArea } from '~/domain/exceptions';
import type { PhaseFigures } from '~/domain/figures';
import { type Phase, phaseStateAt } from '~/domain/phase';
import { itemsInScope, type Proforma } from '~/domain/proforma';
import { seesProgramme, type Viewer } from '~/domain/viewer';

/** The phases that figures can be shown for, and the one that is looked at. */
export type ChosenPhase = {
  phase: Phase;
  phaseState: 'open' | 'closed';
  /** Every phase that has opened, in time order. */
  phases: Phase[];
  /** The last earlier phase in which somebody submitted. */
  previous: Phase | undefined;
};

/**
 * The phase with this id, or without one the newest in which somebody has submitted (or else the newest).
 * Undefined when the viewer sees no figures, or there is no such phase yet.
 */
export async function choosePhase(
  viewer: Viewer,
  id: string | null | undefined,
  now: Date,
): Promise<ChosenPhase | undefined> {
  if (!seesProgramme(viewer)) return undefined;
  const { db } = await store();
  const phases = (await listPhases(db)).filter((phase) => phaseStateAt(phase, now) !== 'upcoming');
  const sent = await listSentCounts(db);
  const reported = phases.filter((phase) => sent.has(phase.id));
  const phase = id ? phases.find((candidate) => candidate.id === id) : (reported.at(-1) ?? phases.at(-1));
  if (!phase) return undefined;
  return {
    phase,
    phaseState: phaseStateAt(phase, now) === 'open' ? 'open' : 'closed',
    phases,
    previous: reported.findLast((candidate) => candidate.opensAt < phase.opensAt),
  };
}

/** What these phases' figures are computed from, in the order given; one item's answers only when it is named. */
export async function readFigures(phases: readonly Phase[], itemCode?: string): Promise<PhaseFigures[]> {
  const { db } = await store();
  const ids = phases.map((phase) => phase.id);
  const proformas = new Map((await listProformas(db)).map((proforma) => [proforma.version, proforma]));
  const asked = await listAskedAreas(db, ids);
  const submissions = await listCountedSubmissions(db, ids, itemCode);
  const scopes = new Map<string, ReadonlySet<string>>();

  return phases.map((phase) => {
    const proforma = proformas.get(phase.proformaVersion);
    if (!proforma) throw new Error(`Phase ${phase.id} is answered on a proforma that is not there.`);
    return {
      phase,
      proforma,
      asked: (asked.get(phase.id) ?? []).map((area) => ({
        ...area,
        scope: scopeOf(scopes, proforma, area),
      })),
      submissions: submissions.filter((submission) => submission.phaseId === phase.id),
    };
  });
}

/** The counts published elsewhere for a phase; empty when there are none. */
export async function readPublished(phase: Phase) {
  const { db } = await store();
  return listPublishedFigures(db, phase.id);
}

/** What each area last said before this phase, by area id and item code. */
export async function readLastAnswers(phase: Phase) {
  const { db } = await store();
  return listLastAnswers(db, phase.opensAt);
}

/** Whether the figures are illustrative, which every page and file must then say. */
export async function isIllustrative(): Promise<boolean> {
  const { db } = await store();
  return (await findSetting(db, 'world')) === 'demonstration';
}

function scopeOf(scopes: Map<string, ReadonlySet<string>>, proforma: Proforma, area: PhaseArea) {
  const key = [proforma.version, area.programme, ...area.outOfScope].join('/');
  const known = scopes.get(key) ?? new Set(itemsInScope(proforma, area).map((item) => item.code));
  scopes.set(key, known);
  return known;
}
