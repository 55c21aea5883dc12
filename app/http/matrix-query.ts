import { isStanding, type Standing } from '~/domain/status';
import type { ItemQuery } from '~/services/item.server';
import type { MatrixQuery } from '~/services/narrowed-matrix.server';
import { readFigureQuery, writeFilter } from './figure-query';

/** Reads what the counts by item are asked to show; the page and its files read the same. */
export function readMatrixQuery(request: Request): MatrixQuery {
  const query = new URL(request.url).searchParams;
  const items = query.get('items');
  return {
    ...readFigureQuery(request),
    status: readStanding(query),
    items: items ? items.split(',') : undefined,
    published: query.get('published') === '1',
  };
}

/** The standing that an address narrows to; undefined when it names none. */
function readStanding(query: URLSearchParams): Standing | undefined {
  const status = query.get('status');
  return isStanding(status) ? status : undefined;
}

/** The query as an address carries it. */
export function writeMatrixQuery({ phase, filter, status, items }: MatrixQuery) {
  return { phase, ...writeFilter(filter), status, items: items?.join(',') };
}

/** Reads which areas of one item are asked to be shown. */
export function readItemQuery(request: Request): ItemQuery {
  const query = new URL(request.url).searchParams;
  const { phase, filter } = readFigureQuery(request);
  const moved = query.get('moved');
  return {
    phase,
    filter: { programme: filter.programme, waves: filter.waves },
    status: readStanding(query),
    moved: moved === 'up' || moved === 'back' ? moved : undefined,
  };
}

/** The same as an address carries it. */
export function writeItemQuery({ phase, filter: { programme, waves }, status, moved }: ItemQuery) {
  return { phase, programme, wave: waves?.join(','), status, moved };
}
