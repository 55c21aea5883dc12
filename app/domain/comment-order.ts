import type { CommentEntry } from './comment-entries';

/** How soon what an area wrote is read: beside a step back first, then a move up, then where something is not in place. */
export const commentRanks = ['back', 'up', 'open', 'rest'] as const;
export type CommentRank = (typeof commentRanks)[number];

/** What the answers of each rank have in common, in words. */
export const commentRankNames: Record<CommentRank, string> = {
  back: 'Slipped back',
  up: 'Moved up',
  open: 'Others not in place',
  rest: 'Others in place',
};

/** How soon one comment is read. */
export function rankOf({ moved, status }: Pick<CommentEntry, 'moved' | 'status'>): CommentRank {
  if (moved === 'back' || moved === 'up') return moved;
  return status === 'in_place' ? 'rest' : 'open';
}

/** Comments by rank, each rank's in the order given; ranks without any are left out. */
export function rankComments<Comment extends Pick<CommentEntry, 'moved' | 'status'>>(
  comments: readonly Comment[],
): { rank: CommentRank; comments: Comment[] }[] {
  const ranked = Map.groupBy(comments, rankOf);
  return commentRanks.flatMap((rank) => {
    const own = ranked.get(rank) ?? [];
    return own.length > 0 ? [{ rank, comments: own }] : [];
  });
}
