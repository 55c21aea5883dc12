import type { CommentEntry } from './comment-entries';
import { hasComment } from './comment-reader';
import { compareNames, hasOrHave, plural, sayNumber } from './words';

/** How many entries stand on one page. */
export const commentsPerPage = 25;

/** One page of entries, under a heading for each area or each item. */
export type CommentPage = {
  total: number;
  /** How many of all have a comment, and how many areas they are from. */
  withComment: number;
  areas: number;
  page: number;
  pages: number;
  groups: readonly {
    key: string;
    title: string;
    /** Whether the group began on an earlier page. */
    continued: boolean;
    entries: readonly CommentEntry[];
  }[];
};

/** A page of the entries by area, in name order, or by item, in form order; a page that is not there is the nearest. */
export function pageOf(entries: readonly CommentEntry[], by: 'area' | 'item', page: number): CommentPage {
  const sorted = entries.toSorted(
    by === 'area' ? (a, b) => compareNames(a.area, b.area) : (a, b) => a.place - b.place,
  );
  const pages = Math.max(1, Math.ceil(sorted.length / commentsPerPage));
  const at = Math.min(Math.max(1, page), pages);
  const start = (at - 1) * commentsPerPage;
  const shown = sorted.slice(start, start + commentsPerPage);
  const keyOf = ({ area, code }: CommentEntry) => (by === 'area' ? area.slug : code);
  const last = sorted[start - 1];
  return {
    total: sorted.length,
    withComment: sorted.filter(hasComment).length,
    areas: new Set(sorted.map(({ area }) => area.slug)).size,
    page: at,
    pages,
    groups: [...Map.groupBy(shown, keyOf)].map(([key, group]) => ({
      key,
      title: (by === 'area' ? group[0]?.area.name : group[0]?.shortName) ?? key,
      continued: last !== undefined && keyOf(last) === key,
      entries: group,
    })),
  };
}

/** `1 to 25 of 214 comments`, or of answers where those without a comment are shown too. */
export function sayPage({ total, withComment, areas, page }: CommentPage): string {
  if (total === 0) return 'No comments';
  const first = (page - 1) * commentsPerPage + 1;
  const last = Math.min(page * commentsPerPage, total);
  const of = plural(total, withComment === total ? 'comment' : 'answer');
  const without = total - withComment;
  const silent = without === 0 ? '' : `; ${sayNumber(without)} ${hasOrHave(without)} no comment`;
  return `${sayNumber(first)} to ${sayNumber(last)} of ${of}, from ${plural(areas, 'area')}${silent}`;
}
