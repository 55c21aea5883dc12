import { type Standing, standings } from '~/domain/status';
import type { MovementQuery } from '~/services/movement-report.server';
import { readSpanQuery, writeFilter } from './figure-query';

/** Reads which movement is asked for; the page and its files read the same, and what is no value is left at rest. */
export function readMovementQuery(request: Request): MovementQuery {
  const query = new URL(request.url).searchParams;
  return {
    ...readSpanQuery(request),
    by: query.get('by') === 'item' ? 'item' : 'area',
    stalledFor: readNumber(query.get('stalled'), 2, 6) ?? 3,
    turns: readNumber(query.get('turns'), 1, 3) ?? 2,
    fromStatus: readStanding(query.get('from-status')),
    toStatus: readStanding(query.get('to-status')),
    page: readNumber(query.get('page'), 1, 1000) ?? 1,
    item: query.get('item') || undefined,
  };
}

/** The query as an address carries it, with the phases that it came to; what is at rest is left out. */
export function writeMovementQuery(query: MovementQuery, phases: { from: string | undefined; to: string }) {
  const { filter, by, stalledFor, turns, fromStatus, toStatus } = query;
  return {
    ...phases,
    ...writeFilter(filter),
    by: by === 'item' ? by : undefined,
    stalled: stalledFor === 3 ? undefined : stalledFor,
    turns: turns === 2 ? undefined : turns,
    'from-status': fromStatus,
    'to-status': toStatus,
  };
}

function readNumber(text: string | null, least: number, most: number): number | undefined {
  const number = Number(text || Number.NaN);
  return Number.isInteger(number) && number >= least && number <= most ? number : undefined;
}

function readStanding(text: string | null): Standing | undefined {
  return standings.find((standing) => standing === text);
}
