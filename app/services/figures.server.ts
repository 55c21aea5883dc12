import { listLastStatuses, listReportedPhases } from 'db/counted-submissions';
import { store } from 'db/current';
import { listEditions } from 'db/editions';
import { listPhases } from 'db/phases';
import { listPublishedFigures } from 'db/published-figures';
import { findSetting } from 'db/settings';
import type { Reader } from 'db/store';
import { type FiguredPhase, readPhaseReference } from '~/domain/edition';
import type { PhaseFigures, StatusFigures } from '~/domain/figures';
import { type Phase, phaseStateAt } from '~/domain/phase';
import { type MarkedAnswer, readStatuses } from '~/domain/submission-summary';
import { seesProgramme, type Viewer } from '~/domain/viewer';
import { loadDetailed, markDetail, statusDetail, wholeDetail } from './load-figures.server';
import { makeSummaries } from './summaries.server';

/** The phases that figures can be shown for, and the one that is looked at. */
export type ChosenPhase = {
  phase: FiguredPhase;
  phaseState: 'open' | 'closed';
  /** Every phase that has opened, in time order, each with the edition that is laid beside the one looked at. */
  phases: FiguredPhase[];
  /** The last earlier phase in which somebody submitted. */
  previous: FiguredPhase | undefined;
  /** Every phase, also those that have not opened. */
  known: Phase[];
};

/**
 * The phase of this reference, or without one the newest in which somebody has submitted (or else the newest), as the
 * edition that it names, or else the last that was made by then, has it. Undefined when the viewer sees no figures, or
 * there is no such phase yet or no such edition.
 */
export async function choosePhase(
  viewer: Viewer,
  reference: string | null | undefined,
  now: Date,
): Promise<ChosenPhase | undefined> {
  if (!seesProgramme(viewer)) return undefined;
  const { db } = await store();
  const known = await listPhases(db);
  const opened = known.filter((phase) => phaseStateAt(phase, now) !== 'upcoming');
  const sent = await listReportedPhases(db);
  const editions = Map.groupBy(await listEditions(db), ({ phaseId }) => phaseId);
  const reported = opened.filter((phase) => sent.has(phase.id));
  const named = reference ? readPhaseReference(reference) : undefined;
  const found = reference ? opened.find(({ id }) => id === named?.id) : (reported.at(-1) ?? opened.at(-1));
  if (!found) return undefined;

  const ofPhase = editions.get(found.id) ?? [];
  const isMade = ({ madeAt }: (typeof ofPhase)[number]) => madeAt <= now;
  const asked = named?.edition
    ? ofPhase.find(({ number }) => number === named.edition)
    : ofPhase.findLast(isMade);
  if (named?.edition && !asked) return undefined;
  const replacedBy = asked && ofPhase.find(({ number }) => number === asked.number + 1);
  const phases = opened.map((phase): FiguredPhase => {
    if (phase.id === found.id) return { ...phase, edition: asked, replacedBy };
    const own = editions.get(phase.id) ?? [];
    if (!asked || phase.opensAt > found.opensAt) return { ...phase, edition: own.findLast(isMade) };
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
    known,
  };
}

/** What these phases' figures are computed from, in the order given; with an instant, as they were then where not frozen. */
export async function readFigures(phases: readonly FiguredPhase[], asAt?: Date): Promise<PhaseFigures[]> {
  const { db } = await store();
  return loadFigures(db, phases, asAt);
}

/** As readFigures, with the submissions of the area of this slug alone. */
export async function readFiguresOf(slug: string, phases: readonly FiguredPhase[]): Promise<PhaseFigures[]> {
  const { db } = await store();
  return loadDetailed(db, phases, wholeDetail, { area: slug });
}

/** As readFigures, with no more of the answers than counts need. */
export async function readStatusFigures(
  phases: readonly FiguredPhase[],
  asAt?: Date,
): Promise<StatusFigures[]> {
  const { db } = await store();
  return loadDetailed(db, phases, statusDetail, { asAt });
}

/** As readFigures, with no more of the answers than tells fresh ones from stale ones. */
export async function readMarkedFigures(
  phases: readonly FiguredPhase[],
): Promise<PhaseFigures<MarkedAnswer>[]> {
  const { db } = await store();
  return loadDetailed(db, phases, markDetail);
}

/** As readFigures, on the connection or transaction that is given; with an instant, as they were then where not frozen. */
export async function loadFigures(
  db: Reader,
  phases: readonly FiguredPhase[],
  asAt?: Date,
): Promise<PhaseFigures[]> {
  return loadDetailed(db, phases, wholeDetail, { asAt });
}

/** The counts published elsewhere for a phase; empty when there are none. */
export async function readPublished(phase: Phase) {
  const { db } = await store();
  return listPublishedFigures(db, phase.id);
}

/** What each area last said before this phase, by area id and item code; before its edition was made, where it has one. */
export async function readLastAnswers({ opensAt, edition }: FiguredPhase) {
  const { db } = await store();
  const last = await listLastStatuses(db, opensAt, edition?.madeAt);
  const made = await makeSummaries(
    db,
    last.flatMap(({ id, statuses }) => (statuses === null ? [id] : [])),
  );
  const statuses = last.map(({ id, areaId, statuses }) => {
    const answers = Object.entries(readStatuses(made.get(id) ?? { statuses: statuses ?? '' }));
    return [areaId, Object.fromEntries(answers.map(([code, { status }]) => [code, status]))] as const;
  });
  return Object.fromEntries(statuses);
}

/** Whether the figures are illustrative, which every page and file must then say. */
export async function isIllustrative(): Promise<boolean> {
  const { db } = await store();
  return (await findSetting(db, 'world')) === 'demonstration';
}
