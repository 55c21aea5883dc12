import { Link } from '@remix-run/react';
import { midSentence } from '~/domain/words';
import { paths } from '~/paths';

type Neighbour = { code: string; shortName: string } | undefined;
type Props = { before: Neighbour; after: Neighbour; query: Record<string, string | number | undefined> };

/** The items before and after this one in the form. */
export function ItemNeighbours({ before, after, query }: Props) {
  return (
    <nav aria-labelledby="neighbours" className="app-item-neighbours">
      <h2 className="govuk-heading-s" id="neighbours">
        Next to this item
      </h2>
      <ul>
        {[['Previous', before] as const, ['Next', after] as const].map(
          ([which, item]) =>
            item && (
              <li key={which}>
                <Link to={paths.item(item.code, query)} className="govuk-link">
                  {which}: {midSentence(item.shortName)}
                </Link>{' '}
                <span className="app-code">{item.code}</span>
              </li>
            ),
        )}
      </ul>
    </nav>
  );
}
