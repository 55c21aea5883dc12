import type { PackTrend } from './board-pack';
import type { MatrixSection } from './matrix';
import { saySections } from './pack-messages';
import { type StatusCounts, sectionCounts } from './pack-tables';
import type { TrendPoint } from './trend';
import { isOrAre, listNames, midSentence, outOf, plural, sayNumber } from './words';

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

/** How the answers in place of several pillars went from the first phase that was sent in to the last, in one sentence. */
export function sayPillarTrends(trends: readonly PackTrend[]): string {
  const ends = trends.map(({ about, trend: { points } }) => {
    const reported = points.filter((point) => point.reported);
    const [first, last] = [reported.at(0), reported.at(-1)];
    return { where: `in ${midSentence(about)}`, first, last, isSame: first === last };
  });
  const share = (point: TrendPoint | undefined) =>
    point ? sayShare({ inPlace: point.inPlace, answered: point.answers }) : 'none';
  if (ends.every(({ isSame }) => !isSame)) {
    const said = ends.map(({ where, first, last }) => `from ${share(first)} to ${share(last)} ${where}`);
    return `Answers in place went ${listNames(said)}.`;
  }
  const said = ends.map(({ where, first, last, isSame }) =>
    isSame ? `${share(last)} ${where}` : `${share(first)} to ${share(last)} ${where}`,
  );
  return `Answers in place: ${listNames(said)}.`;
}
