import type { CommentFilter } from '~/domain/comment-reader';
import { readSearch } from '~/domain/comment-search';
import { delayTags } from '~/domain/delays';
import { statuses } from '~/domain/status';
import type { CommentsQuery } from '~/services/comments.server';
import { readFigureQuery } from './figure-query';

/** Reads which comments an address asks for; whatever is blank or not a value does not narrow. */
export function readCommentsQuery(request: Request): CommentsQuery {
  const query = new URL(request.url).searchParams;
  const { phase, filter } = readFigureQuery(request);
  const areas = query.get('area');
  return {
    phase,
    filter: {
      programme: filter.programme,
      waves: filter.waves,
      areas: areas ? areas.split(',') : undefined,
      part: query.get('part') || undefined,
      status: oneOf(commentStatuses, query.get('status')),
      tag: oneOf(commentTags, query.get('tag')),
      moved: oneOf(['up', 'back'] as const, query.get('moved')),
      search: readSearch(query.get('q') ?? '', query.get('words') === '1'),
      silent: query.get('without') === '1',
    },
    onlyNew: query.get('new') === '1',
    by: query.get('by') === 'item' ? 'item' : 'area',
    page: Math.trunc(Number(query.get('page'))) || 1,
  };
}

/** The query as an address carries it. */
export function writeCommentsQuery({ phase, filter, onlyNew, by, page }: CommentsQuery) {
  const { programme, waves, areas, part, status, tag, moved, search, silent } = filter;
  return {
    ...{ phase, programme, wave: waves?.join(','), area: areas?.join(',') },
    ...{ part, status, tag, moved, q: search?.text },
    words: search?.wholeWords ? 1 : undefined,
    without: silent ? 1 : undefined,
    new: onlyNew ? 1 : undefined,
    by: by === 'item' ? by : undefined,
    page: page > 1 ? page : undefined,
  };
}

const commentStatuses: readonly NonNullable<CommentFilter['status']>[] = [...statuses, 'not_in_place'];
const commentTags: readonly NonNullable<CommentFilter['tag']>[] = [...delayTags, 'any', 'none'];

function oneOf<Value extends string>(values: readonly Value[], given: string | null): Value | undefined {
  return values.find((value) => value === given);
}
