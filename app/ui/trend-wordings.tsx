import { sayBreak } from '~/domain/trend-break';
import { breaksOf, type TrendView } from './trend-view';

/** What the numbers of breaks stand for: which items' wording changed, from what to what, and which came or went. */
export function TrendWordings({ views }: { views: readonly TrendView[] }) {
  const breaks = breaksOf(views);
  if (breaks.length === 0) return null;
  return (
    <>
      <h2 className="govuk-heading-s">Where the proforma changed</h2>
      <p className="app-sub">
        A dashed line with a number marks a break: answers to these items on either side of it are not
        comparable, and neither are totals that count them.
      </p>
      <ul className="app-facts">
        {breaks.map(({ mark, name, ...change }) => (
          <li key={mark}>
            <b>
              {mark}. {name}
            </b>
            {sayBreak({ ...change, reworded: [] })}
            {change.reworded.map(({ code, shortName, before, after }) => (
              <p key={code} className="app-trend__was">
                {code} {shortName}:{' '}
                {before === after
                  ? 'the same words, but what counts as in place has changed.'
                  : `was “${before}”, now “${after}”.`}
              </p>
            ))}
          </li>
        ))}
      </ul>
    </>
  );
}
