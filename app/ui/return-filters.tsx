import { Link } from '@remix-run/react';
import { type ItemFilter, itemFilterNames } from '~/domain/item-filter';
import { paths } from '~/paths';

export type ReturnFiltersProps = {
  place: readonly [phase: string, area: string];
  /** How many items each filter lets through in the whole return, and the first section that holds one. */
  filters: readonly { filter: ItemFilter; count: number; section: string | undefined }[];
};

/** Leads through only some of a return's items, section by section; what there is none of is only said. */
export function ReturnFilters({ place, filters }: ReturnFiltersProps) {
  return (
    <nav className="app-item-filter" aria-label="Go through only some items">
      <ul>
        {filters.map(({ filter, count, section }) => {
          const words = `${itemFilterNames[filter]} (${count})`;
          return (
            <li key={filter}>
              {section ? (
                <Link
                  className="govuk-link"
                  to={paths.section(...place, section, undefined, { show: filter })}
                >
                  {words}
                </Link>
              ) : (
                words
              )}
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
