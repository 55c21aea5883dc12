import { listProgrammes } from 'db/areas';
import { store } from 'db/current';
import { type BarrierTrend, buildBarrierTrend } from '~/domain/barrier-trend';
import {
  type BarrierCount,
  type BarrierSlice,
  buildBarriers,
  mostNamed,
  namedIn,
  rankTags,
} from '~/domain/barriers';
import { type DelayTag, delayTags } from '~/domain/delays';
import { type FiguredPhase, phaseReference } from '~/domain/edition';
import { type FigureFilter, filterFigures } from '~/domain/figure-filter';
import { phaseStateAt } from '~/domain/phase';
import type { Viewer } from '~/domain/viewer';
import { referTo } from './figure-reference.server';
import { choosePhase, readFigures } from './figures.server';
import { framed } from './matrix.server';

/** Which barriers are asked for. */
export type BarriersQuery = { phase: string | undefined; filter: FigureFilter };

/** The barriers as pages and files take them; undefined when the viewer sees no figures or there is no such phase yet. */
export async function findBarriers(viewer: Viewer, { phase, filter }: BarriersQuery, now: Date) {
  const chosen = await choosePhase(viewer, phase, now);
  if (!chosen) return undefined;
  const past = chosen.phases.filter(({ opensAt }) => opensAt <= chosen.phase.opensAt);
  const read = await readFigures(past);
  const whole = read.at(-1);
  if (!whole) return undefined;
  const { db } = await store();
  const figures = read.map((each) => filterFigures(each, filter));
  // What still fills would leave most areas out of a comparison, so it waits until its phase has closed.
  const closed = figures.filter(({ phase }) => phaseStateAt(phase, now) === 'closed');
  const current = figures.at(-1) ?? whole;
  return {
    chosen,
    whole,
    reference: referTo(current, chosen, { kind: 'barriers', filter }, now),
    programmes: await listProgrammes(db),
    barriers: buildBarriers(current),
    trend: buildBarrierTrend(closed, now),
  };
}

/** What is holding up the answers of a phase that are not in place, as the page shows it. */
export async function readBarriers(viewer: Viewer, query: BarriersQuery, now: Date) {
  const found = await findBarriers(viewer, query, now);
  if (!found) return undefined;
  const { chosen, whole, reference, programmes, barriers, trend } = found;
  const { base, sent, missing, all, pillars, waves, items } = barriers;
  return {
    ...framed(chosen, now),
    reference,
    base,
    sent,
    missing,
    choices: {
      programmes: programmes
        .filter(({ id }) => whole.asked.some((area) => area.programme === id))
        .map(({ id, name }) => ({ id, name })),
      waves: [...new Set(whole.asked.map((area) => area.wave))].sort((a, b) => a - b),
      pillars: whole.proforma.pillars.map(({ slug, title }) => ({ slug, title })),
    },
    /** The code of the pillar that alone is counted, as lists of answers are narrowed to it. */
    part: query.filter.pillar === undefined ? undefined : pillars[0]?.key,
    all: countsOnly(all),
    most: mostNamed(all),
    /** The barriers as every table lists them: the most named first. */
    order: rankTags(all),
    pillars: pillars.map(countsOnly),
    waves: waves.map((wave) => ({
      ...countsOnly(wave),
      asked: wave.asked,
      sent: wave.sent,
    })),
    items: items.map((item) => ({ ...countsOnly(item), named: namedIn(item) })),
    trend: shownTrend(trend, chosen.phases),
    /** The phase that is left out of the trend because it still fills. */
    draft: chosen.phaseState === 'open' ? chosen.phase.name : undefined,
  };
}

/** How many answers and from how many areas; the list behind the count shows which. */
type ShownCount = { answers: number; areas: number };

type ShownSlice = {
  key: string;
  title: string;
  answered: ShownCount;
  notInPlace: ShownCount;
  unnamed: ShownCount;
  tags: Record<DelayTag, ShownCount>;
};

function countsOnly({ key, title, answered, notInPlace, unnamed, tags }: BarrierSlice): ShownSlice {
  return {
    key,
    title,
    answered: howMany(answered),
    notInPlace: howMany(notInPlace),
    unnamed: howMany(unnamed),
    tags: Object.fromEntries(delayTags.map((tag) => [tag, howMany(tags[tag])])) as ShownSlice['tags'],
  };
}

function howMany({ answers, areas }: BarrierCount): ShownCount {
  return { answers, areas: areas.length };
}

/** The trend with the slugs of its areas and its editions, so that the list behind a count can be narrowed to them. */
function shownTrend({ matched, leftOut, points }: BarrierTrend, phases: readonly FiguredPhase[]) {
  // Said in full even of editions that are valid now, because what is laid beside a closed phase stays as it was.
  const references = new Map(
    phases.map((phase) => [phase.id, phaseReference({ ...phase, replacedBy: phase.edition })]),
  );
  return {
    areas: matched.map(({ slug }) => slug),
    leftOut: leftOut.map(({ name, reason }) => ({ name, reason })),
    points: points.map(({ phase, slice }) => ({
      ...countsOnly(slice),
      key: references.get(phase.id) ?? phase.id,
    })),
  };
}
