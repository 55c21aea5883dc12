import { trendSplits } from '~/domain/trend-groups';
import type { TrendQuery } from '~/services/trends.server';
import { readSpanQuery } from './figure-query';

type AskedTrend = TrendQuery & Required<Pick<TrendQuery, 'filter' | 'axis'>>;

/**
 * Reads which trend is asked for; the page and its files read the same, and what is no value is left at rest. Time in
 * reform is split by wave, which it is there to compare, unless the address says otherwise.
 */
export function readTrendQuery(request: Request): AskedTrend {
  const query = new URL(request.url).searchParams;
  const { filter, ...span } = readSpanQuery(request);
  const { programme, waves } = filter;
  const area = query.get('area');
  const axis = query.get('axis') === 'age' ? 'age' : 'phases';
  const split = query.get('split');
  const atRest = axis === 'age' && split !== 'none' ? 'wave' : undefined;
  return {
    scope: query.get('scope') || 'programme',
    panel: query.get('areas') === 'all' ? 'all' : 'matched',
    ...span,
    filter: {
      ...(programme === undefined ? {} : { programme }),
      ...(waves === undefined ? {} : { waves }),
      ...(area ? { areas: [area] } : {}),
    },
    axis,
    split: trendSplits.find((each) => each === split) ?? atRest,
  };
}

/** The query as an address carries it, with the phases that it came to; what is at rest is left out. */
export function writeTrendQuery(query: AskedTrend, phases: { from: string; to: string }) {
  const { scope, panel, filter, axis, split } = query;
  const atRest = axis === 'age' ? 'wave' : undefined;
  return {
    scope,
    areas: panel === 'all' ? panel : '',
    ...phases,
    programme: filter.programme,
    wave: filter.waves?.join(','),
    area: filter.areas?.[0],
    axis: axis === 'age' ? axis : undefined,
    split: split === atRest ? undefined : (split ?? ('none' as const)),
  };
}
