import { listAskedAreas } from 'db/areas';
import { listSentVersions } from 'db/counted-submissions';
import { listEditionContents } from 'db/editions';
import { listProformas } from 'db/phases';
import type { Reader } from 'db/store';
import { countedAmong } from '~/domain/counted-versions';
import { editionKey, type FiguredPhase, thawFigures } from '~/domain/edition';
import type { CountedAnswer, CountedSubmission, PhaseFigures } from '~/domain/figures';
import { scopesIn } from '~/domain/proforma';
import { readAnswers, readMarks, readStatuses, type SubmissionSummary } from '~/domain/submission-summary';
import { withMarksSince } from '~/domain/trend-wording';
import { KeptByStore } from './kept-by-store.server';
import { readSummaries } from './summaries.server';

/** How much of each answer figures need, and how it is read from a submission's summary. */
export class AnswerDetail<Answer extends CountedAnswer> {
  readonly part: keyof SubmissionSummary;
  readonly read: (summary: SubmissionSummary) => Record<string, Answer>;
  /** What was frozen never moves, so it is read once: sixteen years of quarters, */
  readonly editions = new KeptByStore<PhaseFigures<Answer>>(64);
  /** and every submission of such a time at national size. */
  readonly submissions = new KeptByStore<Record<string, Answer>>(10_000);

  constructor(part: keyof SubmissionSummary, read: (summary: SubmissionSummary) => Record<string, Answer>) {
    this.part = part;
    this.read = read;
  }
}

/** No more than counts need. */
export const statusDetail = new AnswerDetail('statuses', readStatuses);
/** No more than tells fresh answers from stale ones. */
export const markDetail = new AnswerDetail('marks', readMarks);
/** All that was said. */
export const wholeDetail = new AnswerDetail('content', readAnswers);

/**
 * What these phases' figures are computed from, in the order given, with as much of each answer as `detail` says; with
 * an instant, as they were then where not frozen, and with an area's slug, the submissions of no other.
 */
export async function loadDetailed<Answer extends CountedAnswer>(
  db: Reader,
  phases: readonly FiguredPhase[],
  detail: AnswerDetail<Answer>,
  { asAt, area }: { asAt?: Date | undefined; area?: string } = {},
): Promise<PhaseFigures<Answer>[]> {
  const found = phases.map(({ edition }) => edition && detail.editions.find(db, editionKey(edition)));
  const unread = phases.filter((_, at) => !found[at]);
  const frozen = await listEditionContents(
    db,
    unread.flatMap(({ edition }) => edition ?? []),
  );
  const ids = unread.map(({ id }) => id);
  const forms = withMarksSince(await listProformas(db));
  const proformas = new Map(forms.map((proforma) => [proforma.version, proforma]));
  const scopes = new Map([...proformas].map(([version, proforma]) => [version, scopesIn(proforma)]));
  const asked = await listAskedAreas(
    db,
    unread.flatMap(({ id, edition }) => (edition ? [] : [id])),
  );
  const sent = Map.groupBy(await readVersions(db, ids, detail, area), ({ phaseId }) => phaseId);

  return phases.map(({ edition, replacedBy, empty, ...phase }, at) => {
    const known = found[at];
    if (known) return onlyFrom(area, { ...known, phase });
    const content = edition && frozen.get(editionKey(edition));
    if (edition && !content) throw new Error(`Edition ${edition.number} of ${phase.id} is not there.`);
    const version = content?.proformaVersion ?? phase.proformaVersion;
    const proforma = proformas.get(version);
    const scopeOf = scopes.get(version);
    if (!proforma || !scopeOf)
      throw new Error(`Phase ${phase.id} is answered on a proforma that is not there.`);
    const versions = empty ? [] : (sent.get(phase.id) ?? []);
    const counted = content ? versions : countedAmong(versions, asAt);
    if (edition && content) {
      const figures = thawFigures(phase, content, proforma, counted);
      if (!area) detail.editions.keep(db, editionKey(edition), figures);
      return figures;
    }
    const areas = (asked.get(phase.id) ?? []).map((area) => ({ ...area, scope: scopeOf(area) }));
    return { phase, proforma, asked: areas, submissions: counted };
  });
}

/** The figures with the submission of the area of this slug alone, where one is named. */
function onlyFrom<Answer extends CountedAnswer>(
  slug: string | undefined,
  figures: PhaseFigures<Answer>,
): PhaseFigures<Answer> {
  if (!slug) return figures;
  const own = figures.asked.find((area) => area.slug === slug);
  return { ...figures, submissions: figures.submissions.filter(({ areaId }) => areaId === own?.id) };
}

/** The versions sent, each with its answers; those that this process has not read before are read together. */
async function readVersions<Answer extends CountedAnswer>(
  db: Reader,
  ids: readonly string[],
  detail: AnswerDetail<Answer>,
  area?: string,
): Promise<CountedSubmission<Answer>[]> {
  const versions = await listSentVersions(db, ids, area);
  const unread = versions.flatMap(({ id }) => (detail.submissions.find(db, id) ? [] : [id]));
  const read = await readSummaries(db, unread, detail.part);
  return versions.flatMap((version) => {
    const summary = read.get(version.id);
    const answers = summary ? detail.read(summary) : detail.submissions.find(db, version.id);
    if (summary && answers) detail.submissions.keep(db, version.id, answers);
    return answers ? [{ ...version, answers }] : [];
  });
}
