import { Link } from '@remix-run/react';
import type { OpenItem } from '~/domain/area-progress';
import { delayNames } from '~/domain/delays';
import { sayMonth } from '~/domain/months';
import { listNames, midSentence, plural } from '~/domain/words';
import { paths } from '~/paths';
import { StatusWord } from './status';

/** What an area has not in place: since when, what holds it up, when it is expected, and what the area says. */
export function AreaOpenItems({ items, phase }: { items: readonly OpenItem[]; phase: string }) {
  if (items.length === 0) return <p className="govuk-body">Every item that it answered is in place.</p>;
  return (
    <section className="app-band" aria-labelledby="open">
      <h2 className="govuk-heading-m" id="open">
        {plural(items.length, 'item')} not in place
      </h2>
      <ul className="app-facts">
        {items.map(({ code, shortName, status, comment, since, delays, expected }) => (
          <li key={code}>
            <Link to={paths.item(code, { phase })} className="govuk-link">
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
