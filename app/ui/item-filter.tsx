import { Link } from '@remix-run/react';
import { type ItemFilter, itemFilterNames, itemFilters } from '~/domain/item-filter';

type Props = {
  show: ItemFilter;
  counts: Readonly<Record<ItemFilter, number>>;
  address: (show: ItemFilter) => string;
};

/** Which items are shown, as links that can be sent to a colleague. */
export function ItemFilterLinks({ show, counts, address }: Props) {
  return (
    <nav className="app-item-filter" aria-label="Items shown">
      <ul>
        {itemFilters.map((filter) => (
          <li key={filter}>
            <Link
              className="govuk-link"
              to={address(filter)}
              aria-current={filter === show ? 'page' : undefined}
              preventScrollReset
            >
              {itemFilterNames[filter]} ({counts[filter]})
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
