import type { BoardPack } from '~/domain/board-pack';
import { sayPackTrend, sayPanelAreas, sayPhaseLeftOut, trendCautions } from '~/domain/pack-trends';
import { shortPhase } from '~/domain/short-phase';
import { statusNames } from '~/domain/status';
import type { Trend } from '~/domain/trend';
import { sayNumber } from '~/domain/words';
import { PrintTable } from './board-print-table';
import { drawTrend } from './trend-chart.server';
import { TrendKey } from './trend-key';
import { chartOf, type TrendView } from './trend-view';

/** How statuses stood over phases, for the programme and for each pillar: a sentence, the chart and its numbers. */
export function drawPrintTrends({ cover, trends = [] }: BoardPack, views: readonly TrendView[]) {
  const panelOf = (trend: Trend) => sayPanelAreas(trend).join(' ');
  const first = trends[0] && panelOf(trends[0].trend);
  return (
    <>
      <p>
        Each answer is one area’s to one item. Phases are not evenly spaced in time. Unless said otherwise:
      </p>
      {trends[0] && sayPhaseLeftOut(cover, trends[0].trend).map((said) => <p key={said}>{said}</p>)}
      {trends[0] && sayPanelAreas(trends[0].trend).map((said) => <p key={said}>{said}</p>)}
      {trends.map((one, at) => {
        const view = views[at];
        const { about, trend } = one;
        const isDrawn = view && trend.points.some(({ reported }) => reported);
        return (
          <div key={about} className="print-trend">
            <h3>{sayPackTrend(one)}</h3>
            {[...(panelOf(trend) === first ? [] : sayPanelAreas(trend)), ...trendCautions(trend)].map(
              (said) => (
                <p key={said}>{said}</p>
              ),
            )}
            {isDrawn && <TrendKey />}
            <div className="print-figures">
              {isDrawn && (
                <div
                  className="print-chart"
                  dangerouslySetInnerHTML={{
                    __html: drawTrend({ ...chartOf(view), id: `print-${at}` }, 'rows'),
                  }}
                />
              )}
              <PrintTable
                caption={`${about}: answers by status in each phase`}
                heads={['Phase', ...Object.values(statusNames), 'Answers', 'Areas']}
                numbersFrom={1}
                rows={trend.points.map((point) => ({
                  key: point.phase.id,
                  cells: point.reported
                    ? [
                        shortPhase(point.phase.name),
                        ...[point.inPlace, point.inDesign, point.notImplemented].map(sayNumber),
                        ...[point.answers, point.areas.length].map(sayNumber),
                      ]
                    : [shortPhase(point.phase.name), 'None sent', '', '', '', ''],
                }))}
              />
            </div>
          </div>
        );
      })}
    </>
  );
}
