import type { FigureFilter } from '~/domain/figure-filter';
import { readWaves } from '~/domain/waves';

/** What a programme page is asked to show; every filter is in the address, so that any view can be sent on. */
export type FigureQuery = { phase: string | undefined; filter: FigureFilter };

/** Reads the phase and the filters from an address; a filter that is blank or not a value does not narrow. */
export function readFigureQuery(request: Request): FigureQuery {
  const query = new URL(request.url).searchParams;
  return {
    phase: query.get('phase') || undefined,
    filter: {
      programme: query.get('programme') || undefined,
      waves: wavesIn(query),
      pillar: query.get('pillar') || undefined,
    },
  };
}

/** Reads two phases and what lies between, as narrowed as the filters say; a single phase is the second of them. */
export function readSpanQuery(request: Request) {
  const query = new URL(request.url).searchParams;
  const { phase, filter } = readFigureQuery(request);
  return { from: query.get('from') || undefined, to: query.get('to') || phase, filter };
}

/** The filters as an address carries them. */
export function writeFilter({ programme, waves, pillar }: FigureFilter) {
  return { programme, wave: waves?.join(','), pillar };
}

/** The waves that a query names, with commas or given several times, as a form's checkboxes are. */
export function wavesIn(query: URLSearchParams): readonly number[] | undefined {
  return readWaves(query.getAll('wave').join(','));
}
