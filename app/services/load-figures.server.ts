import { listAskedAreas } from 'db/areas';
import { listSentVersions } from 'db/counted-submissions';
import { listEditionContents } from 'db/editions';
import { listProformas } from 'db/phases';
import type { Reader } from 'db/store';
import { countedAmong } from '~/domain/counted-versions';
import { editionKey, type FiguredPhase, thawFigures } from '~/domain/edition';
import type { CountedAnswer, PhaseFigures, SubmittedAnswer } from '~/domain/figures';
import { scopesIn } from '~/domain/proforma';
import {
  type MarkedAnswer,
  readAnswers,
  readMarks,
  readStatuses,
  type SubmissionSummary,
} from '~/domain/submission-summary';
import { withMarksSince } from '~/domain/trend-wording';
import { FrozenFigures } from './frozen-figures.server';
import { makeSummaries } from './summaries.server';

/** How much of each answer figures need, how it is read from a submission's summary, and what of it need not be read again. */
export type AnswerDetail<Answer extends CountedAnswer> = {
  part: keyof SubmissionSummary;
  read: (summary: SubmissionSummary) => Record<string, Answer>;
  frozen: FrozenFigures<Answer>;
};

/** No more than counts need. */
export const statusDetail: AnswerDetail<CountedAnswer> = {
  part: 'statuses',
  read: readStatuses,
  frozen: new FrozenFigures(),
};
/** No more than tells fresh answers from stale ones. */
export const markDetail: AnswerDetail<MarkedAnswer> = {
  part: 'marks',
  read: readMarks,
  frozen: new FrozenFigures(),
};
/** All that was said. */
export const wholeDetail: AnswerDetail<SubmittedAnswer> = {
  part: 'content',
  read: readAnswers,
  frozen: new FrozenFigures(),
};

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
  const found = phases.map(({ edition }) => detail.frozen.find(db, edition));
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
  const sent = Map.groupBy(await readVersions(db, ids, detail.part, area), ({ phaseId }) => phaseId);

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
    const submissions = counted.map(({ summary, ...head }) => ({ ...head, answers: detail.read(summary) }));
    if (edition && content) {
      const figures = thawFigures(phase, content, proforma, submissions);
      if (!area) detail.frozen.keep(db, edition, figures);
      return figures;
    }
    const areas = (asked.get(phase.id) ?? []).map((area) => ({ ...area, scope: scopeOf(area) }));
    return { phase, proforma, asked: areas, submissions };
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

/** The versions sent, each with its summary; made here where an older release, still running elsewhere, kept none. */
async function readVersions(
  db: Reader,
  ids: readonly string[],
  part: keyof SubmissionSummary,
  area?: string,
) {
  const versions = await listSentVersions(db, ids, part, area);
  const missing = versions.flatMap(({ id, summary }) => (summary ? [] : [id]));
  const made = await makeSummaries(db, missing);
  return versions.flatMap((version) => {
    const summary = version.summary ?? made.get(version.id);
    return summary ? [{ ...version, summary }] : [];
  });
}
