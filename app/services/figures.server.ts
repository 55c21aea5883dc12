import { listAskedAreas } from 'db/areas';
import { listCountedSubmissions, listLastAnswers, listSentCounts } from 'db/counted-submissions';
import { store } from 'db/current';
import { listEditionContents, listEditions } from 'db/editions';
import { listPhases, listProformas } from 'db/phases';
import { listPublishedFigures } from 'db/published-figures';
import { findSetting } from 'db/settings';
import type { Reader } from 'db/store';
import { type FiguredPhase, readPhaseReference, thawFigures } from '~/domain/edition';
import type { PhaseArea } from '~/domain/exceptions';
import type { PhaseFigures } from '~/domain/figures';
import { type Phase, phaseStateAt } from '~/domain/phase';
import { itemsInScope, type Proforma } from '~/domain/proforma';
import { seesProgramme, type Viewer } from '~/domain/viewer';

/** The phases that figures can be shown for, and the one that is looked at. */
export type ChosenPhase = {
  phase: FiguredPhase;
  phaseState: 'open' | 'closed';
  /** Every phase that has opened, in time order, each with the edition that is laid beside the one looked at. */
  phases: FiguredPhase[];
  /** The last earlier phase in which somebody submitted. */
  previous: FiguredPhase | undefined;
};

/**
 * The phase of this reference, or without one the newest in which somebody has submitted (or else the newest), as the
 * edition that it names, or else the last, has it. Undefined when the viewer sees no figures, or there is no such phase
 * yet or no such edition.
 */
export async function choosePhase(
  viewer: Viewer,
  reference: string | null | undefined,
  now: Date,
): Promise<ChosenPhase | undefined> {
  if (!seesProgramme(viewer)) return undefined;
  const { db } = await store();
  const opened = (await listPhases(db)).filter((phase) => phaseStateAt(phase, now) !== 'upcoming');
  const sent = await listSentCounts(db);
  const editions = Map.groupBy(await listEditions(db), ({ phaseId }) => phaseId);
  const reported = opened.filter((phase) => sent.has(phase.id));
  const named = reference ? readPhaseReference(reference) : undefined;
  const found = reference ? opened.find(({ id }) => id === named?.id) : (reported.at(-1) ?? opened.at(-1));
  if (!found) return undefined;

  const ofPhase = editions.get(found.id) ?? [];
  const asked = named?.edition ? ofPhase.find(({ number }) => number === named.edition) : ofPhase.at(-1);
  if (named?.edition && !asked) return undefined;
  const replacedBy = asked && ofPhase.find(({ number }) => number === asked.number + 1);
  const phases = opened.map((phase): FiguredPhase => {
    if (phase.id === found.id) return { ...phase, edition: asked, replacedBy };
    const own = editions.get(phase.id) ?? [];
    if (!asked || phase.opensAt > found.opensAt) return { ...phase, edition: own.at(-1) };
    const laid = own.find(({ number }) => number === asked.before[phase.id]);
    return { ...phase, edition: laid, empty: !laid };
  });
  const phase = phases[opened.indexOf(found)];
  if (!phase) return undefined;
  const isReported = (each: FiguredPhase) => sent.has(each.id) && !each.empty && each.opensAt < phase.opensAt;
  return {
    phase,
    phaseState: phaseStateAt(phase, now) === 'open' ? 'open' : 'closed',
    phases,
    previous: phases.findLast(isReported),
  };
}

/** What these phases' figures are computed from, in the order given; one item's answers only when it is named. */
export async function readFigures(phases: readonly FiguredPhase[], itemCode?: string) {
  const { db } = await store();
  return loadFigures(db, phases, itemCode);
}

/** As readFigures, on the connection or transaction that is given; with an instant, as they were then where not frozen. */
export async function loadFigures(
  db: Reader,
  phases: readonly FiguredPhase[],
  itemCode?: string,
  asAt?: Date,
): Promise<PhaseFigures[]> {
  const frozen = await listEditionContents(
    db,
    phases.flatMap(({ edition }) => edition ?? []),
  );
  const live = phases.filter(({ id }) => !frozen.has(id)).map(({ id }) => id);
  const counted = [...frozen.values()].flatMap(({ submissions }) => submissions);
  const proformas = new Map((await listProformas(db)).map((proforma) => [proforma.version, proforma]));
  const asked = await listAskedAreas(db, live);
  const submissions = await listCountedSubmissions(db, live, itemCode, counted, asAt);
  const scopes = new Map<string, ReadonlySet<string>>();

  return phases.map(({ edition, replacedBy, empty, ...phase }) => {
    const content = frozen.get(phase.id);
    const proforma = proformas.get(content?.proformaVersion ?? phase.proformaVersion);
    if (!proforma) throw new Error(`Phase ${phase.id} is answered on a proforma that is not there.`);
    if (content) return thawFigures(phase, content, proforma, submissions);
    return {
      phase,
      proforma,
      asked: (asked.get(phase.id) ?? []).map((area) => ({
        ...area,
        scope: scopeOf(scopes, proforma, area),
      })),
      submissions: empty ? [] : submissions.filter((submission) => submission.phaseId === phase.id),
    };
  });
}

/** The counts published elsewhere for a phase; empty when there are none. */
export async function readPublished(phase: Phase) {
  const { db } = await store();
  return listPublishedFigures(db, phase.id);
}

/** What each area last said before this phase, by area id and item code; before its edition was made, where it has one. */
export async function readLastAnswers({ opensAt, edition }: FiguredPhase) {
  const { db } = await store();
  return listLastAnswers(db, opensAt, edition?.madeAt);
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
