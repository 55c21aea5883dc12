import { type Barriers, mostNamed } from './barriers';
import type { BoardPack, PackCover, PackException, PackOverdue } from './board-pack';
import type { CommentEntry } from './comment-entries';
import { describeBase } from './coverage';
import { delayNames } from './delays';
import { buildHeadlines, headlineText } from './headlines';
import type { Matrix, MatrixSection } from './matrix';
import { areasOf, type Move, type Movement } from './movement';
import { type AreaLine, sectionCounts } from './pack-tables';
import { hasOrHave, isOrAre, listNames, midSentence, outOf, plural, sayNumber } from './words';

// More names than this are only counted.
const mostNames = 10;

/** Whom a pack's figures stand on, in a sentence or two; more missing areas than may be named are only counted. */
export function sayPackBase(
  { base, sent, missing }: Pick<PackCover, 'base' | 'sent' | 'missing'>,
  mayName = mostNames,
): string {
  if (base === 0) return 'No areas are asked, or the choice leaves none.';
  const said = `${describeBase({ sent, asked: base })} asked ${hasOrHave(base === 1 ? 1 : sent)} sent.`;
  if (missing.length === 0) return `${said} None is missing.`;
  if (missing.length > mayName)
    return `${said} ${plural(missing.length, 'area')} ${hasOrHave(missing.length)} not.`;
  return `${said} Not sent: ${listNames(missing)}.`;
}

/** What moved up, with whom it is counted in. */
export function sayMovedUp(movement: Movement): string {
  return sayMoves(movement, movement.up, 'moved up');
}

/** What slipped back, by the areas' own reasons. */
export function saySlippedBack(movement: Movement): string {
  const { back } = movement;
  const said = sayMoves(movement, back, 'slipped back');
  if (back.length === 0) return said;
  const [regressions, corrections] = (['regression', 'correction'] as const).map(
    (reason) => back.filter(({ stepBack }) => stepBack === reason).length,
  );
  const bare = back.length - (regressions ?? 0) - (corrections ?? 0);
  const reasons = [
    ...(regressions ? [plural(regressions, 'regression')] : []),
    ...(corrections ? [`${plural(corrections, 'correction')} of what was reported before`] : []),
    ...(bare > 0 ? [`${sayNumber(bare)} without a reason`] : []),
  ];
  return `${said.slice(0, -1)}: ${listNames(reasons)}.`;
}

function sayMoves({ from, areas, compared }: Movement, moves: readonly Move[], moved: string): string {
  if (compared === 0) return `No answer can be compared with ${from.name}.`;
  const one = areas.length === 1;
  const both = `${one ? 'area' : plural(areas.length, 'area')} that sent in both phases`;
  if (moves.length === 0) return `No answer ${moved} since ${from.name}, in the ${both}.`;
  const where = one ? `the ${both}` : `${sayNumber(areasOf(moves).length)} of the ${both}`;
  return `${plural(moves.length, 'answer')} ${moved} since ${from.name}, in ${where}.`;
}

/** What stands where an area wrote nothing, or where it was left out because it could name the area. */
export function nothingWritten(areas: PackCover['areas']): string {
  return areas === 'anonymised' ? 'Left out' : 'Nothing';
}

/** How many returns are missing though their date is past, and how many came after it. */
export function sayOverdue(overdue: readonly PackOverdue[], pack: Pick<PackCover, 'base' | 'missing'>) {
  const late = overdue.filter(({ sentAt }) => sentAt).length;
  const missing = overdue.length - late;
  const came = late === 0 ? '' : `${outOf(late, pack.base, 'area')} sent after the date. `;
  if (missing === 0) return `${came}No return is overdue.${sayNotYetDue(pack.missing.length)}`;
  const left = `${outOf(missing, pack.base, 'area')} ${hasOrHave(missing)} not sent although the date is past`;
  return late === 0 ? `${left}.` : `${left}, and ${sayNumber(late)} sent after it.`;
}

function sayNotYetDue(count: number): string {
  const dates = count === 1 ? 'its date has' : 'their dates have';
  return count === 0 ? '' : ` ${sayNumber(count)} ${hasOrHave(count)} not been sent and ${dates} not passed.`;
}

/** How many exceptions hold, in how many areas. */
export function sayExceptions(exceptions: readonly PackException[], { base }: Pick<PackCover, 'base'>) {
  const count = exceptions.length;
  if (count === 0) return 'No exception holds in this phase.';
  const areas = new Set(exceptions.map(({ area }) => area)).size;
  const hold = count === 1 ? 'holds' : 'hold';
  return `${plural(count, 'exception')} ${hold} in this phase, in ${outOf(areas, base, 'area')}.`;
}

/** The answers by status, over the areas that sent; who sent where there are none. */
export function sayAnswers(matrix: Matrix): string {
  const headlines = buildHeadlines({ matrix });
  const said = headlines.find(({ id }) => id === 'answers') ?? headlines[0];
  return said ? headlineText(said) : '';
}

/** How many answers of some sections are in place: `In front door 5 of 12 answers are in place, in step up 3 of 9.` */
export function saySections(sections: readonly MatrixSection[]): string {
  const said = sections.map((section, at) => {
    const { inPlace, answered } = sectionCounts(section);
    const where = `in ${midSentence(section.title)}`;
    if (answered === 0) return `${where} nobody has answered`;
    if (at > 0) return `${where} ${sayNumber(inPlace)} of ${sayNumber(answered)}`;
    return `${where} ${outOf(inPlace, answered, 'answer')} ${isOrAre(inPlace)} in place`;
  });
  const text = said.join(', ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

/** How far the areas that sent are apart. */
export function sayAreas(lines: readonly AreaLine[]): string {
  const sent = lines.filter(({ answered }) => answered > 0);
  const [first] = sent;
  if (!first) return 'No area has sent, so there is nothing to lay side by side.';
  const share = ({ inPlace, answered }: AreaLine) => inPlace / answered;
  const least = sent.reduce((low, line) => (share(line) < share(low) ? line : low), first);
  const most = sent.reduce((high, line) => (share(line) > share(high) ? line : high), first);
  const all = plural(sent.length, 'area');
  if (share(least) === share(most))
    return `In ${sent.length === 1 ? 'the area' : `each of the ${all}`} that sent, ${sayShare(least)} in place.`;
  return `Of the ${all} that sent, the one furthest from in place has ${sayNumber(least.inPlace)} of ${plural(least.answered, 'answer')} in place and the one nearest ${sayNumber(most.inPlace)} of ${sayNumber(most.answered)}.`;
}

function sayShare({ inPlace, answered }: AreaLine): string {
  return `${outOf(inPlace, answered, 'answer')} ${isOrAre(inPlace)}`;
}

/** What holds up most answers that are not in place. */
export function sayMostNamed({ all }: Pick<Barriers, 'all'>): string {
  const most = mostNamed(all);
  const [first] = most;
  if (!first) return 'No answer that is not in place names a barrier.';
  const names = listNames(most.map((tag) => midSentence(delayNames[tag])));
  const share = `in ${outOf(all.tags[first].answers, all.notInPlace.answers, 'answer')} not in place`;
  return most.length === 1
    ? `The barrier named most is ${names}, ${share}.`
    : `The barriers named most are ${names}, each ${share}.`;
}

/** How many areas wrote how much. */
export function sayComments(comments: readonly CommentEntry[]): string {
  const areas = new Set(comments.map(({ area }) => area.slug)).size;
  if (comments.length === 0) return 'No comment goes with these answers.';
  return `${plural(areas, 'area')} wrote ${plural(comments.length, 'comment')} with ${areas === 1 ? 'its' : 'their'} answers.`;
}

/** The reference by which a pack's figures are found again, or why it has none. */
export function sayPackReference({ cover }: Pick<BoardPack, 'cover'>): string {
  if (cover.reference) return `Figure reference: ${cover.reference}`;
  return 'Figure reference: none, because it would lead to the names of the areas.';
}
