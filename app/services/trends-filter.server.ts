import type { FigureFilter } from '~/domain/figure-filter';
import type { AskedArea } from '~/domain/figures';
import { listNames } from '~/domain/words';
import { sayFilter } from './figure-files.server';

/** The filters of a trend in words, its one area among them; one that names nothing we know is said as it was asked. */
export function sayTrendFilter(
  filter: FigureFilter,
  programmes: readonly { id: string; name: string }[],
  known: readonly Pick<AskedArea, 'slug' | 'name'>[],
): string[] {
  const names = filter.areas?.map((slug) => known.find((area) => area.slug === slug)?.name ?? slug);
  return [...sayFilter(filter, programmes, []), ...(names ? [`${listNames(names)} only`] : [])];
}
