import { submissionsByArea } from './coverage';
import { type DelayTag, delayTags } from './delays';
import type { CountedArea, PhaseFigures } from './figures';
import type { Phase } from './phase';
import type { Status } from './status';

/** How many answers, and the areas that gave them, in name order. */
export type BarrierCount = { answers: number; areas: readonly CountedArea[] };

/** The barriers that some of a phase's answers name; an answer may name several, so tags do not add up to a base. */
export type BarrierSlice = {
  /** A pillar's or an item's code, a wave's number or a phase's id. */
  key: string;
  title: string;
  /** Every answer given, whatever it says. */
  answered: BarrierCount;
  /** The base: answers that say in design or not being implemented. */
  notInPlace: BarrierCount;
  /** Of the base, those that name no barrier. */
  unnamed: BarrierCount;
  /** Of the base, those that name each barrier. */
  tags: Readonly<Record<DelayTag, BarrierCount>>;
};

/** What holds up the answers of one phase that are not in place. */
export type Barriers = {
  phase: Phase;
  /** How many areas the phase asks (after any filter), and how many of them have submitted. */
  base: number;
  sent: number;
  /** The names of those that have not. */
  missing: readonly string[];
  all: BarrierSlice;
  pillars: readonly BarrierSlice[];
  /** Each with how many of its own areas are asked and have submitted. */
  waves: readonly (BarrierSlice & { asked: number; sent: number })[];
  /** Items of which an answer names a barrier: most such answers first, then form order. */
  items: readonly BarrierSlice[];
};

/** Counts the barriers named, over all answers and by pillar, wave and item. */
export function buildBarriers(figures: PhaseFigures): Barriers {
  const submissions = submissionsByArea(figures);
  const given = answersGiven(figures);
  const items = figures.proforma.pillars.flatMap(({ sections }) =>
    sections.flatMap((section) => section.items),
  );
  const byItem = Map.groupBy(given, ({ code }) => code);
  const missing = figures.asked.filter(({ id }) => !submissions.has(id));
  const waves = [...new Set(figures.asked.map(({ wave }) => wave))].sort((a, b) => a - b);
  return {
    phase: figures.phase,
    base: figures.asked.length,
    sent: figures.asked.length - missing.length,
    missing: missing.map(({ name }) => name),
    all: sliceOf('all', 'All answers', given),
    pillars: figures.proforma.pillars.map(({ code, title }) =>
      sliceOf(
        code,
        title,
        given.filter(({ pillar }) => pillar === code),
      ),
    ),
    waves: waves.map((wave) => {
      const asked = figures.asked.filter((area) => area.wave === wave);
      const answers = given.filter((answer) => answer.wave === wave);
      const sent = asked.filter(({ id }) => submissions.has(id)).length;
      return { ...sliceOf(String(wave), `Wave ${wave}`, answers), asked: asked.length, sent };
    }),
    items: items
      .map(({ code, shortName }) => sliceOf(code, shortName, byItem.get(code) ?? []))
      .filter((item) => namedIn(item) > 0)
      .sort((a, b) => namedIn(b) - namedIn(a)),
  };
}

/** How many answers name at least one barrier. */
export function namedIn({ notInPlace, unnamed }: Pick<BarrierSlice, 'notInPlace' | 'unnamed'>): number {
  return notInPlace.answers - unnamed.answers;
}

type TagCounts = { tags: Readonly<Record<DelayTag, { answers: number }>> };

/** The barriers, those that most answers name first, then in list order. */
export function rankTags({ tags }: TagCounts): DelayTag[] {
  return delayTags.toSorted((a, b) => tags[b].answers - tags[a].answers);
}

/** The barriers that most answers name, in list order: several when they tie, none when none is named. */
export function mostNamed(slice: TagCounts): DelayTag[] {
  const most = Math.max(...delayTags.map((tag) => slice.tags[tag].answers));
  return rankTags(slice).filter((tag) => most > 0 && slice.tags[tag].answers === most);
}

/** One answer that counts, with what its barriers are told apart by. */
export type GivenAnswer = {
  area: CountedArea;
  areaId: string;
  /** The area's place in name order. */
  place: number;
  wave: number;
  pillar: string;
  code: string;
  status: Status;
  delays: readonly DelayTag[];
};

/** Every answer of a phase that counts, in form order, then name order. */
export function answersGiven(figures: PhaseFigures): GivenAnswer[] {
  const submissions = submissionsByArea(figures);
  const sent = figures.asked.flatMap(({ slug, name, wave, id, scope }, place) => {
    const submission = submissions.get(id);
    if (!submission) return [];
    const area = { slug, name, submissionId: submission.id, reference: submission.reference };
    return [{ shared: { area, areaId: id, place, wave }, scope, answers: submission.answers }];
  });
  const given: GivenAnswer[] = [];
  for (const pillar of figures.proforma.pillars)
    for (const { code } of pillar.sections.flatMap(({ items }) => items))
      for (const { shared, scope, answers } of sent) {
        const answer = answers[code];
        if (!answer || !scope.has(code)) continue;
        given.push({ ...shared, pillar: pillar.code, code, status: answer.status, delays: answer.delays });
      }
  return given;
}

/** Counts the barriers that some answers name; what is in place is held up by nothing, whatever it carries. */
export function sliceOf(key: string, title: string, given: readonly GivenAnswer[]): BarrierSlice {
  const held = given.filter(({ status }) => status !== 'in_place');
  const named = held.filter(({ delays }) => delays.length > 0);
  const naming = (tag: DelayTag) => countOf(named.filter(({ delays }) => delays.includes(tag)));
  return {
    key,
    title,
    answered: countOf(given),
    notInPlace: countOf(held),
    unnamed: countOf(held.filter(({ delays }) => delays.length === 0)),
    tags: Object.fromEntries(delayTags.map((tag) => [tag, naming(tag)])) as BarrierSlice['tags'],
  };
}

function countOf(given: readonly GivenAnswer[]): BarrierCount {
  const areas = new Map(given.map(({ place, area }) => [place, area]));
  const places = [...areas.keys()].sort((a, b) => a - b);
  return { answers: given.length, areas: places.flatMap((place) => areas.get(place) ?? []) };
}
