import { TrendAreas } from './trend-areas';
import { TrendKey } from './trend-key';
import { sayPanel, type TrendView } from './trend-view';

/** The one chart, in a wide and a narrow shape, with whom it counts beside it. */
export function TrendOne({
  view,
  charts,
  axisNote,
}: {
  view: TrendView;
  charts: readonly string[];
  axisNote: string;
}) {
  const [columns = '', rows = ''] = charts;
  return (
    <div className="app-trend">
      <section aria-labelledby="trend-heading">
        <h2 className="govuk-heading-s" id="trend-heading">
          Answers by status, {sayPanel(view)}
        </h2>
        <p className="app-sub">Each answer is one area’s to one item. {axisNote}</p>
        <TrendKey />
        <div className="app-trend__columns" dangerouslySetInnerHTML={{ __html: columns }} />
        <div className="app-trend__rows" dangerouslySetInnerHTML={{ __html: rows }} />
      </section>
      <div>
        <TrendAreas view={view} />
      </div>
    </div>
  );
}
