import { type TrendView, wordingsOf } from './trend-view';

/** What the numbers of breaks stand for: which items' wording changed, from what to what. */
export function TrendWordings({ views }: { views: readonly TrendView[] }) {
  const changes = wordingsOf(views);
  if (changes.length === 0) return null;
  return (
    <>
      <h2 className="govuk-heading-s">Where wording changed</h2>
      <p className="app-sub">
        A dashed line with a number marks a break: answers to these items on either side of it are not
        comparable.
      </p>
      <ul className="app-facts">
        {changes.map(({ mark, name, reworded }) => (
          <li key={mark}>
            <b>
              {mark}. {name}
            </b>
            {reworded.map(({ code, shortName, before, after }) => (
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
