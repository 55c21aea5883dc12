import { Link } from '@remix-run/react';
import type { OpenItem } from '~/domain/area-progress';
import { delayNames } from '~/domain/delays';
import { sayMonth } from '~/domain/months';
import { listNames, midSentence } from '~/domain/words';
import { StatusWord } from './status';

type Props = {
  items: readonly OpenItem[];
  title: string;
  /** Said where there are none. */
  none: string;
  /** Where an item of this code leads. */
  addressOf: (code: string) => string;
};

/** What an area has not in place: since when, what holds it up, when it is expected, and what the area says. */
export function AreaOpenItems({ items, title, none, addressOf }: Props) {
  if (items.length === 0) return <p className="govuk-body">{none}</p>;
  return (
    <section className="app-band" aria-labelledby="open">
      <h2 className="govuk-heading-m" id="open">
        {title}
      </h2>
      <ul className="app-facts">
        {items.map(({ code, shortName, status, comment, since, delays, expected }) => (
          <li key={code}>
            <Link to={addressOf(code)} className="govuk-link">
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
