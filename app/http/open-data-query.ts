import type { OpenDataQuery } from '~/services/open-data.server';

/** Reads from an address which phases are to be published; without any it is the last that was closed. */
export function readOpenDataQuery(request: Request): OpenDataQuery {
  const query = new URL(request.url).searchParams;
  return {
    from: query.get('from') || undefined,
    to: query.get('to') || undefined,
    localAuthorities: query.get('areas') === '1',
  };
}

/** The same as an address holds it. */
export function writeOpenDataQuery({ from, to, localAuthorities }: OpenDataQuery) {
  return { from, to, areas: localAuthorities ? 1 : undefined };
}
