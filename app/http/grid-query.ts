import { readGridChoices } from '~/domain/grid-choices';
import type { GridQuery } from '~/services/areas-grid-heatmap.server';
import { readFigureQuery } from './figure-query';

/** Reads what the grid is asked to show; the page and its files read the same. */
export function readGridQuery(request: Request): GridQuery {
  return { ...readFigureQuery(request), choices: readGridChoices(new URL(request.url).searchParams) };
}
