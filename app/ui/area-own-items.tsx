import { Link } from '@remix-run/react';
import type { OpenItem } from '~/domain/area-progress';
import { delayNames } from '~/domain/delays';
import { sayMonth } from '~/domain/months';
import { listNames, midSentence, plural } from '~/domain/words';
import { paths } from '~/paths';
import { StatusWord } from './status';

type Props = { area: { slug: string }; phase: { id: string }; items: readonly OpenItem[] };

/** What an area has not in place, for its people: since when, what holds it up, when it is expected, what they said. */
export function AreaOwnItems({ area, phase, items }: Props) {
  if (items.length === 0) return <p className="govuk-body">Every item that you answered is in place.</p>;
  return (
    <section className="app-band" aria-labelledby="open">
      <h2 className="govuk-heading-m" id="open">
        {plural(items.length, 'item')} not in place, and what you said
      </h2>
      <ul className="app-facts">
        {items.map(({ code, shortName, status, comment, since, delays, expected }) => (
          <li key={code}>
            <Link to={paths.itemHistory(phase.id, area.slug, code)} className="govuk-link">
              {shortName}
            </Link>{' '}
            <span className="app-code">{code}</span>
            <p>
              <StatusWord standing={status} />
              {since && ` since ${since}`}
              {expected && `, expected in ${sayMonth(expected)}`}
              {delays.length > 0 &&
                `, held up by ${listNames(delays.map((tag) => midSentence(delayNames[tag])))}`}
            </p>
            <p>{comment || 'No comment.'}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
