import { plural } from '~/domain/words';
import { Details } from './govuk/details';
import { LeftOut } from './trend-areas';
import { saySentence } from './trend-sentence';
import { namePanel, type TrendView } from './trend-view';

type Props = { views: readonly TrendView[]; charts: readonly string[] };

/** One small chart for each wave or region, all alike, each with whom it counts and who is left out. */
export function TrendGroups({ views, charts }: Props) {
  return (
    <div className="app-trend-groups">
      {views.map((view, at) => (
        <section key={view.id} aria-labelledby={`group-${at}`}>
          <h3 className="govuk-heading-s" id={`group-${at}`}>
            {view.group}
          </h3>
          <p className="app-sub">{saySentence(view)}</p>
          {view.last && (
            <div className="app-trend__small" dangerouslySetInnerHTML={{ __html: charts[at] ?? '' }} />
          )}
          <p className="app-sub">{namePanel(view)}.</p>
          {view.panel === 'matched' && view.leftOut.length > 0 && (
            <Details
              summaryText={`${plural(view.leftOut.flatMap(({ names }) => names).length, 'area')} left out, and why`}
            >
              <LeftOut view={view} />
            </Details>
          )}
        </section>
      ))}
    </div>
  );
}
