import type { CommentEntry } from './comment-entries';
import { type CommentSearch, holds } from './comment-search';
import type { DelayTag } from './delays';
import type { Status } from './status';

/** What comments are narrowed to; whatever is absent does not narrow. */
export type CommentFilter = {
  programme?: string | undefined;
  /** An empty list leaves none. */
  waves?: readonly number[] | undefined;
  /** Slugs of areas; an empty list leaves none. */
  areas?: readonly string[] | undefined;
  /** The code of a pillar, a section or an item. */
  part?: string | undefined;
  status?: Status | 'not_in_place' | undefined;
  /** Of answers that are not in place: those that name this barrier, any barrier or none. */
  tag?: DelayTag | 'any' | 'none' | undefined;
  moved?: 'up' | 'back' | undefined;
  search?: CommentSearch | undefined;
  /** Sent after this instant; null is since ever. */
  newSince?: Date | null | undefined;
  /** With the answers that have no comment. */
  silent?: boolean | undefined;
};

/** The entries that every part of the filter lets through, in the same order. */
export function filterEntries(entries: readonly CommentEntry[], filter: CommentFilter): CommentEntry[] {
  const { programme, waves, areas, part, status, tag, moved, search, newSince, silent } = filter;
  return entries.filter(
    (entry) =>
      (silent || hasComment(entry)) &&
      (programme === undefined || entry.area.programme === programme) &&
      (waves === undefined || waves.includes(entry.area.wave)) &&
      (areas === undefined || areas.includes(entry.area.slug)) &&
      (part === undefined || [entry.pillar, entry.section, entry.code].includes(part)) &&
      (status === undefined || entry.status === status || (status === 'not_in_place' && isHeldUp(entry))) &&
      (tag === undefined || (isHeldUp(entry) && isTagged(entry, tag))) &&
      (moved === undefined || entry.moved === moved) &&
      (newSince === undefined || isNew(entry, newSince)) &&
      (search === undefined || holds(entry.comment, search)),
  );
}

/** Whether an entry was sent after somebody last looked; to whoever has never looked, everything is new. */
export function isNew({ submission }: Pick<CommentEntry, 'submission'>, lookedAt: Date | null): boolean {
  return lookedAt === null || submission.submittedAt > lookedAt;
}

/** Whether an answer says anything beside its status. */
export function hasComment({ comment }: Pick<CommentEntry, 'comment'>): boolean {
  return comment.trim() !== '';
}

function isHeldUp({ status }: CommentEntry): boolean {
  return status !== 'in_place';
}

function isTagged({ delays }: CommentEntry, tag: DelayTag | 'any' | 'none'): boolean {
  if (tag === 'any') return delays.length > 0;
  return tag === 'none' ? delays.length === 0 : delays.includes(tag);
}
