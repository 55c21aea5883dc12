import type { ApiScope } from '~/domain/api-token';
import { paths } from '~/paths';
import type { ApiClient } from '~/services/api-access.server';
import { type ApiOutcome, readApiGrid, readApiMatrix } from '~/services/api-figures.server';
import { readApiMovement } from '~/services/api-movement.server';
import { readApiReturns } from '~/services/api-returns.server';
import { readApiTrend } from '~/services/api-trends.server';
import { readFigureQuery } from './figure-query';
import { readMatrixQuery } from './matrix-query';
import { readMovementQuery } from './movement-query';
import { readTrendQuery } from './trend-query';

type Read = (client: ApiClient, request: Request, now: Date) => ApiOutcome;

const queryOf = (request: Request) => new URL(request.url).searchParams;

/** How each address reads its figures, from the same query as the page with them. */
export const apiReaders: Record<ApiScope, Read> = {
  matrix: (client, request, now) => readApiMatrix(client, readMatrixQuery(request), now),
  grid: (client, request, now) =>
    readApiGrid(client, { ...readFigureQuery(request), sort: queryOf(request).get('sort') }, now),
  trends: (client, request, now) => readApiTrend(client, readTrendQuery(request), now),
  movement: (client, request, now) => {
    const comments = queryOf(request).get('comments') === '1';
    return readApiMovement(client, { ...readMovementQuery(request), comments }, now);
  },
  returns: (client, request, now) => readApiReturns(client, readFigureQuery(request), now),
};

/** The page with the same figures as an address, for the same query. */
export function pageOf(scope: ApiScope, request: Request, phase: string): string {
  const query = Object.fromEntries(queryOf(request));
  const pages = {
    matrix: () => paths.matrix(query),
    grid: () => paths.areas(query),
    trends: () => paths.trends(query),
    movement: () => paths.movement(query),
    returns: () => paths.phaseReturns(phase),
  };
  return pages[scope]();
}
