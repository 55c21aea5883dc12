import { listNames, plural } from '~/domain/words';
import { Details } from './govuk/details';
import type { TrendView } from './trend-view';

/** Which areas are counted, and which are left out and why. */
export function TrendAreas({ view }: { view: TrendView }) {
  return view.panel === 'matched' ? <MatchedAreas view={view} /> : <EachPhasesAreas view={view} />;
}

function MatchedAreas({ view: { matched, leftOut } }: { view: TrendView }) {
  return (
    <>
      <h2 className="govuk-heading-s">Which areas are counted</h2>
      <ul className="app-facts">
        <li>
          <b>Counted in every phase</b>
          {listNames(matched)}
        </li>
      </ul>
      {leftOut.length > 0 && (
        <>
          <h2 className="govuk-heading-s">Which are left out, and why</h2>
          <p className="app-sub">
            An area that joined, left or missed a phase would move the bars without anything changing in
            practice.
          </p>
          <ul className="app-facts">
            {leftOut.map(({ reason, names }) => (
              <li key={reason}>
                <b>{reason.charAt(0).toUpperCase() + reason.slice(1)}</b>
                {listNames(names)}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function EachPhasesAreas({ view: { points } }: { view: TrendView }) {
  return (
    <>
      <h2 className="govuk-heading-s">Which areas are counted</h2>
      <p className="app-sub">In each phase, every area that sent in it.</p>
      <Details summaryText="Areas counted in each phase">
        <ul className="app-facts">
          {points.map(({ id, name, areas }) => (
            <li key={id}>
              <b>
                {name}: {plural(areas.length, 'area')}
              </b>
              {listNames(areas)}
            </li>
          ))}
        </ul>
      </Details>
    </>
  );
}
