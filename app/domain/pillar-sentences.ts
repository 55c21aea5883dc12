import { whoSentIn } from './headline-areas';
import type { HeadlineCount, HeadlinePart } from './headlines';
import { answersTo, type Matrix, type MatrixPillar, type MatrixRow, sum } from './matrix';
import { countAt } from './standing-counts';
import { statuses, statusNames } from './status';
import { allOf, hasOrHave, isOrAre, listNames, listParts, midSentence, outOf, sayNumber } from './words';

/**
 * How far items are, by the share of the areas that answered them in which they are in place: `all` is every one, `most`
 * more than half, `some` at least one, `none` not one. Readers are told these thresholds.
 */
export const shares = ['all', 'most', 'some', 'none'] as const;
export type Share = (typeof shares)[number];

/** One sentence about a pillar: how its answers are, or which items have come so far. */
export type PillarSentence = { id: 'answers' | Share; parts: readonly HeadlinePart[] };

/** What one pillar's figures say, sentence by sentence. */
export type PillarSentences = { slug: string; title: string; sentences: readonly PillarSentence[] };

/** The share that a row comes to; undefined when nobody answered it. */
export function shareOf(row: MatrixRow): Share | undefined {
  const answers = answersTo(row);
  if (answers === 0) return undefined;
  if (row.inPlace.count === answers) return 'all';
  if (row.inPlace.count * 2 > answers) return 'most';
  return row.inPlace.count > 0 ? 'some' : 'none';
}

/** Each pillar in sentences made from the matrix alone; a pillar that nobody answered says so. */
export function buildPillarSentences(matrix: Matrix): PillarSentences[] {
  return matrix.pillars.map(({ slug, title, ...pillar }) => {
    const rows = pillar.sections.flatMap((section) => section.rows).filter((row) => answersTo(row) > 0);
    const at = (share: Share) => rows.filter((row) => shareOf(row) === share);
    const sentences: PillarSentence[] = [
      { id: 'answers', parts: answersIn({ slug, title, ...pillar }, rows, matrix.sent) },
      ...shares.map((share) => ({ id: share, parts: itemsAt(share, at(share), matrix.sent) })),
    ];
    return { slug, title, sentences: sentences.filter(({ parts }) => parts.length > 0) };
  });
}

/** Whom the sentences leave out, because they have not sent; nothing when everybody has. */
export function sayMissing({ areas, base }: Pick<Matrix, 'areas' | 'base'>): HeadlinePart[] {
  const missing = areas.filter(({ submissionId }) => submissionId === null).map(({ name }) => name);
  const count = missing.length;
  if (count === 0) return [];
  const who = count > 10 ? '' : `: ${listNames(missing)}`;
  return [
    { text: outOf(count, base, 'area'), count, link: { kind: 'returns', sent: false } },
    ` ${hasOrHave(count)} not sent and ${isOrAre(count)} not counted${who}.`,
  ];
}

function answersIn(pillar: MatrixPillar, rows: readonly MatrixRow[], sent: number): HeadlinePart[] {
  const { slug, answered } = pillar;
  if (answered === 0) return ['Nobody has answered these items.'];
  const counts = statuses.map((status): HeadlineCount => {
    const count = sum(rows.map((row) => countAt(row, status).count));
    const subject = status === 'in_place' ? outOf(count, answered, 'answer') : sayNumber(count);
    const text = `${subject} ${isOrAre(count)} ${statusNames[status].toLowerCase()}`;
    return { text, count, link: { kind: 'status', status, pillar: slug } };
  });
  const said = counts.filter(({ count }, at) => at === 0 || count > 0);
  return ['In the ', whoSentIn({ sent }), ' that sent, ', ...listParts(said), '.'];
}

const openings = {
  most: ['In place in most areas: '],
  some: ['In place in some areas: '],
  none: ['In place in no area: '],
} as const;

/** The items that have come so far, each with its base where that is not everybody who sent. */
function itemsAt(share: Share, rows: readonly MatrixRow[], sent: number): HeadlinePart[] {
  if (rows.length === 0) return [];
  const everyone = rows.every((row) => answersTo(row) === sent);
  const everywhere = everyone
    ? ['In place in ', whoSentIn({ sent }, allOf(sent, 'area')), ' that sent: ']
    : ['In place in every area that answered: '];
  const items = rows.map((row): HeadlineCount => {
    const name = midSentence(row.shortName);
    const text = share === 'all' && everyone ? name : `${name} (${standingIn(row, share)})`;
    return { text, count: row.inPlace.count, link: { kind: 'item', codes: [row.code] } };
  });
  return [...(share === 'all' ? everywhere : openings[share]), ...listParts(items), '.'];
}

/** `8 of 10 areas`, and where that is not most of them also who else is how far: `5 of 10 areas; 4 are designing it`. */
function standingIn(row: MatrixRow, share: Share): string {
  const { inDesign, notImplemented } = row;
  const base = outOf(row.inPlace.count, answersTo(row), 'area');
  if (share === 'all' || share === 'most') return base;
  const others = [
    inDesign.count > 0 && `${inDesign.count} ${isOrAre(inDesign.count)} designing it`,
    notImplemented.count > 0 &&
      `${notImplemented.count} ${isOrAre(notImplemented.count)} not implementing it`,
  ].filter((text) => text !== false);
  return [base, listNames(others)].join('; ');
}
