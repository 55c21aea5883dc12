import { Link } from '@remix-run/react';
import { listNames, outOf, plural } from '~/domain/words';
import { paths } from '~/paths';

type Props = {
  atLeast: number;
  items: readonly { code: string; shortName: string; areas: readonly string[]; answered: number }[];
  phase: string;
};

const mostNames = 10;

/** Items that some areas have said are in design for several phases running. */
export function StalledItems({ atLeast, items, phase }: Props) {
  return (
    <section aria-labelledby="stalled">
      <h2 className="govuk-heading-m" id="stalled">
        In design for {plural(atLeast, 'phase')} or more
      </h2>
      {items.length === 0 ? (
        <p className="app-sub">No item, in any area that sent.</p>
      ) : (
        <ul className="app-facts">
          {items.map(({ code, shortName, areas, answered }) => (
            <li key={code}>
              <Link to={paths.item(code, { phase, status: 'in_design' })} className="govuk-link">
                {shortName}
              </Link>{' '}
              <span className="app-code">{code}</span>
              <p>
                <Link to={paths.item(code, { phase, status: 'in_design' })} className="govuk-link">
                  {outOf(areas.length, answered, 'area')}
                  <span className="govuk-visually-hidden"> in design: {code}</span>
                </Link>
                {areas.length <= mostNames && `: ${listNames(areas)}`}
              </p>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
