import { listNames, plural } from '~/domain/words';
import { Details } from './govuk/details';
import type { TrendView } from './trend-view';

/** Which areas are counted, and which are left out and why. */
export function TrendAreas({ view }: { view: TrendView }) {
  return view.panel === 'matched' ? <MatchedAreas view={view} /> : <EachPhasesAreas view={view} />;
}

function MatchedAreas({ view }: { view: TrendView }) {
  return (
    <>
      <h2 className="govuk-heading-s">Which areas are counted</h2>
      <ul className="app-facts">
        <li>
          <b>
            Counted{' '}
            {view.axis === 'age' ? 'at every time in reform that they have reached' : 'in every phase'}
          </b>
          {listNames(view.matched)}
        </li>
      </ul>
      {view.leftOut.length > 0 && (
        <>
          <h2 className="govuk-heading-s">Which are left out, and why</h2>
          <p className="app-sub">
            An area that joined, left or missed a phase would move the bars without anything changing in
            practice.
          </p>
          <LeftOut view={view} />
        </>
      )}
    </>
  );
}

/** The areas that are left out, by why. */
export function LeftOut({ view: { leftOut } }: { view: Pick<TrendView, 'leftOut'> }) {
  return (
    <ul className="app-facts">
      {leftOut.map(({ reason, names }) => (
        <li key={reason}>
          <b>{reason.charAt(0).toUpperCase() + reason.slice(1)}</b>
          {listNames(names)}
        </li>
      ))}
    </ul>
  );
}

function EachPhasesAreas({ view: { points, axis } }: { view: TrendView }) {
  const [each, sent] = axis === 'age' ? ['time in reform', 'then'] : ['phase', 'in it'];
  return (
    <>
      <h2 className="govuk-heading-s">Which areas are counted</h2>
      <p className="app-sub">
        In each {each}, every area that sent {sent}.
      </p>
      <Details summaryText={`Areas counted in each ${each}`}>
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
