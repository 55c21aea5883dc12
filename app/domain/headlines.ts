import { whoSentIn } from './headline-areas';
import { itemsInPlace, itemsStalled } from './item-headlines';
import { answersTo, type Matrix, matrixRows, sum } from './matrix';
import { areasOf, type Move, type Movement } from './movement';
import type { Stalled } from './stalled';
import { type Status, statuses, statusNames } from './status';
import { hasOrHave, isOrAre, listNames, listParts, outOf, plural, sayNumber } from './words';

/** What stands behind a number: enough for a page to make an address of it. */
export type HeadlineLink =
  | { kind: 'returns'; sent: boolean }
  | { kind: 'status'; status: Status; pillar?: string }
  | { kind: 'movement'; direction: Move['direction'] }
  | { kind: 'compared' }
  | { kind: 'item'; codes: readonly string[] };

/** A number with what it counts. Every number of a sentence stands in one of these, so that it leads to its figure. */
export type HeadlineCount = { text: string; count: number; link: HeadlineLink };
export type HeadlinePart = string | HeadlineCount;

/** One or two sentences; the parts joined as they stand are the text. */
export type Headline = {
  id: 'sent' | 'answers' | 'movement' | 'items' | 'stalled';
  parts: readonly HeadlinePart[];
};

/** Without `movement` in a first phase. */
export type HeadlineFigures = { matrix: Matrix; movement?: Movement; stalled?: Stalled };

/** What the figures say, in reading order; a subject with nothing to say is left out. */
export function buildHeadlines({ matrix, movement, stalled }: HeadlineFigures): Headline[] {
  const sent: Headline = { id: 'sent', parts: whoSent(matrix) };
  if (matrix.sent === 0) return [sent];
  const headlines: Headline[] = [
    sent,
    { id: 'answers', parts: answersByStatus(matrix) },
    { id: 'movement', parts: movement ? whatMoved(movement) : [] },
    { id: 'items', parts: itemsInPlace(matrix) },
    { id: 'stalled', parts: stalled ? itemsStalled(stalled) : [] },
  ];
  return headlines.filter(({ parts }) => parts.length > 0);
}

/** The headline as a page without links would say it. */
export function headlineText({ parts }: Headline): string {
  return sayParts(parts);
}

/** A sentence as a page without links would say it. */
export function sayParts(parts: readonly HeadlinePart[]): string {
  return parts.map((part) => (typeof part === 'string' ? part : part.text)).join('');
}

// The most areas that a sentence names; more are only counted.
const mostAreas = 10;

function whoSent({ areas, base, sent }: Matrix): HeadlinePart[] {
  const missing = areas.filter((area) => area.submissionId === null).map((area) => area.name);
  const link: HeadlineLink = { kind: 'returns', sent: sent > 0 };
  const all = { text: plural(base, 'area'), count: base, link };
  if (base === 0) return ['No areas are asked.'];
  if (base === 1)
    return [{ ...all, text: areas[0]?.name ?? all.text }, ` has ${sent ? '' : 'not '}sent its return.`];
  if (sent === 0) return ['None of the ', all, ' has sent its return.'];
  if (sent === base)
    return [{ ...all, text: base === 2 ? 'Both areas' : `All ${all.text}` }, ' have sent their return.'];
  const rest = missing.length;
  return [
    { text: outOf(sent, base, 'area'), count: sent, link },
    ` ${hasOrHave(sent)} sent ${sent === 1 ? 'its' : 'their'} return. `,
    {
      text: `${sayNumber(rest)} ${hasOrHave(rest)} not`,
      count: rest,
      link: { kind: 'returns', sent: false },
    },
    rest > mostAreas ? '.' : `: ${listNames(missing)}.`,
  ];
}

function answersByStatus(matrix: Matrix): HeadlinePart[] {
  const rows = matrixRows(matrix);
  const answers = sum(rows.map(answersTo));
  if (answers === 0) return [];
  const counts = statuses.map((status): HeadlineCount => {
    const count = sum(rows.map((row) => row[countNames[status]].count));
    const subject = status === 'in_place' ? outOf(count, answers, 'answer') : sayNumber(count);
    const text = `${subject} ${isOrAre(count)} ${statusNames[status].toLowerCase()}`;
    return { text, count, link: { kind: 'status', status } };
  });
  const said = counts.filter(({ count }, at) => at === 0 || count > 0);
  return ['In the ', whoSentIn(matrix), ' that sent, ', ...listParts(said), '.'];
}

const countNames = { in_place: 'inPlace', in_design: 'inDesign', not_implemented: 'notImplemented' } as const;

function whatMoved({ from, areas, compared, up, back }: Movement): HeadlinePart[] {
  if (compared === 0) return [`No answer can be compared with ${from.name}.`];
  const both: HeadlineCount = {
    text: plural(areas.length, 'area'),
    count: areas.length,
    link: { kind: 'compared' },
  };
  const base = [' Counted in the ', both, ' that sent in both phases.'];
  const backs = countMoves(back, 'back', up.length === 0 ? 'answer' : undefined);
  if (up.length === 0) return ['No answer moved up. ', ...backs, ` since ${from.name}.`, ...base];
  return [`Since ${from.name}, `, ...countMoves(up, 'up', 'answer'), ' and ', ...backs, '.', ...base];
}

function countMoves(moves: readonly Move[], direction: Move['direction'], noun?: string): HeadlinePart[] {
  const moved = direction === 'up' ? 'moved up' : 'slipped back';
  if (moves.length === 0) return [noun ? `No ${noun} ${moved}` : `none ${moved}`];
  const text = `${noun ? plural(moves.length, noun) : sayNumber(moves.length)} ${moved}`;
  const areas = areasOf(moves).length;
  const link: HeadlineLink = { kind: 'movement', direction };
  return [{ text, count: moves.length, link }, ' in ', { text: plural(areas, 'area'), count: areas, link }];
}
