import type { FigureFilter } from '~/domain/figure-filter';

/** What a programme page is asked to show; every filter is in the address, so that any view can be sent on. */
export type FigureQuery = { phase: string | undefined; filter: FigureFilter };

/** Reads the phase and the filters from an address; a filter that is blank or not a value does not narrow. */
export function readFigureQuery(request: Request): FigureQuery {
  const query = new URL(request.url).searchParams;
  const wave = Number(query.get('wave') || Number.NaN);
  return {
    phase: query.get('phase') || undefined,
    filter: {
      programme: query.get('programme') || undefined,
      wave: Number.isInteger(wave) ? wave : undefined,
      pillar: query.get('pillar') || undefined,
    },
  };
}
