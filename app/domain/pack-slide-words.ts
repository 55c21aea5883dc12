import type { PackTrend } from './board-pack';
import type { MatrixSection } from './matrix';
import { saySections } from './pack-messages';
import { type StatusCounts, sectionCounts } from './pack-tables';
import type { TrendPoint } from './trend';
import { allOf, isOrAre, listNames, midSentence, outOf, plural, sayNumber } from './words';

type PillarCounts = Pick<StatusCounts, 'inPlace' | 'answered'> & { title: string };

// More pillars than this that stand alike are only counted.
const mostNames = 2;

/** Which pillars are nearest to in place and which furthest from it; those that nobody answered are left out. */
export function sayPillarsApart(pillars: readonly PillarCounts[]): string {
  const known = pillars.filter(({ answered }) => answered > 0);
  const [first] = known;
  if (!first) return 'Nobody has answered the items of any pillar.';
  const share = ({ inPlace, answered }: PillarCounts) => inPlace / answered;
  const shares = known.map(share);
  const [least, most] = [Math.min(...shares), Math.max(...shares)];
  if (known.length === 1)
    return `In ${midSentence(first.title)}, ${outOf(first.inPlace, first.answered, 'answer')} ${isOrAre(first.inPlace)} in place.`;
  if (least === most)
    return `No pillar is nearer to in place than another: ${listNames(known.map(sayShare))} answers are in place.`;
  const low = known.filter((pillar) => share(pillar) === least);
  const high = known.filter((pillar) => share(pillar) === most);
  return `Furthest from in place ${sayPillars(low, ' answers in place')}; nearest ${sayPillars(high, '')}.`;
}

function sayPillars(alike: readonly PillarCounts[], noun: string): string {
  const names =
    alike.length > mostNames
      ? plural(alike.length, 'pillar')
      : listNames(alike.map(({ title }) => midSentence(title)));
  return `${isOrAre(alike.length)} ${names} with ${listNames(alike.map(sayShare))}${noun}`;
}

function sayShare({ inPlace, answered }: Omit<PillarCounts, 'title'>): string {
  return `${sayNumber(inPlace)} of ${sayNumber(answered)}`;
}

/** How many answers of some sections are in place, or of how many items there is no answer. */
export function saySectionsApart(sections: readonly MatrixSection[]): string {
  if (sections.some((section) => sectionCounts(section).answered > 0)) return saySections(sections);
  const items = sections.reduce((sum, { rows }) => sum + rows.length, 0);
  const names = listNames(sections.map(({ title }) => midSentence(title)));
  return `Nobody has answered the ${plural(items, 'item')} of ${names}.`;
}

/** In how many pillars more than half of the answers are in place; of one pillar alone, how many answers are not. */
export function sayPillarsMostly(pillars: readonly PillarCounts[]): string {
  const known = pillars.filter(({ answered }) => answered > 0);
  const [first] = known;
  if (!first) return sayPillarsApart([]);
  if (known.length === 1) {
    const left = first.answered - first.inPlace;
    return `In ${midSentence(first.title)}, ${outOf(left, first.answered, 'answer')} ${isOrAre(left)} not in place.`;
  }
  const far = known.filter(({ inPlace, answered }) => inPlace * 2 > answered).length;
  const where = far === known.length ? allOf(far, 'pillar') : outOf(far, known.length, 'pillar');
  return `More than half of the answers are in place in ${where}.`;
}

/**
 * How the answers in place of several pillars went from the first phase that was sent in to the last, in one sentence
 * that says in which areas and, where it is to name them, between which phases.
 */
export function sayPillarTrends(trends: readonly PackTrend[], namesPhases = true): string {
  const ends = trends.map(endsOf);
  const [one] = ends;
  const isOneBase = ends.every(({ areas }) => areas === one?.areas);
  const isOneSpan = ends.every(({ when }) => when === one?.when);
  const begin = [
    ...(namesPhases && isOneSpan && one?.when ? [one.when] : []),
    ...(isOneBase && one?.who ? [`in ${one.who}`] : []),
    'answers in place',
  ].join(', ');
  const went = ends.every(({ isSame }) => !isSame);
  const said = ends.map(({ about, who, from, to, isSame }) => {
    const way = isSame ? to : `${went ? 'from ' : ''}${from} to ${to}`;
    return `${way} in ${midSentence(about)}${isOneBase || !who ? '' : ` (${who})`}`;
  });
  return `${begin.charAt(0).toUpperCase()}${begin.slice(1)}${went ? ' went ' : ': '}${listNames(said)}.`;
}

function endsOf({ about, trend: { panel, points } }: PackTrend) {
  const reported = points.filter((point) => point.reported);
  const [first, last] = [reported.at(0), reported.at(-1)];
  const share = (point: TrendPoint | undefined) =>
    point ? sayShare({ inPlace: point.inPlace, answered: point.answers }) : 'none';
  const isSame = first === last;
  const count = last?.areas.length ?? 0;
  const areas = count === 1 ? 'area' : plural(count, 'area');
  const who = isSame ? `the ${areas} that sent` : panel === 'matched' ? `the same ${areas}` : areas;
  const when = isSame ? `in ${last?.phase.name}` : `between ${first?.phase.name} and ${last?.phase.name}`;
  return {
    ...{ about, isSame, from: share(first), to: share(last) },
    who: last && who,
    when: last && when,
    areas: [who, ...(last?.areas ?? []).map(({ slug }) => slug)].join(' '),
  };
}
