import { describe, expect, it } from 'vitest';
import { noBreak } from '~/domain/trend-break';
import { AreaPillars } from '~/ui/area-pillars';
import { ItemTrend, type ItemTrendView, trendChartOf } from '~/ui/item-trend';
import { drawTrend } from '~/ui/trend-chart.server';
import { draw } from './draw';

const change = { code: 'FH-FD-05', shortName: 'Assessment', before: 'One plan', after: 'A single plan' };
const point = (id: string, name: string, mark: number | null): ItemTrendView['points'][number] => ({
  ...{ id, name, reported: true, inPlace: 1, inDesign: 2, notImplemented: 0, answers: 3, mark },
  ...{ ...noBreak, reworded: mark === null ? [] : [change] },
});

describe('the trend of one item', () => {
  const trend = {
    areas: 3,
    leftOut: [],
    points: [point('2025-02', 'February 2025', null), point('2025-04', 'April to June 2025', 1)],
  };

  it('marks a break in the chart, in the table and in words', async () => {
    const { html, words } = await draw(
      <ItemTrend trend={trend} chart={drawTrend(trendChartOf(trend), 'rows')} />,
    );
    expect(html.match(/stroke-dasharray="4 3"/g)).toHaveLength(1);
    expect(words).toContain('April to June 2025 (after break 1)');
    expect(words).toContain(
      'Break 1: from April to June 2025 on not comparable with before: the wording of FH-FD-05 changed. It was “One plan”, and is now “A single plan”.',
    );
  });
});

describe('an area’s pillars over phases', () => {
  it('mark where what is asked is not the same as before, and say how', async () => {
    const added = { ...noBreak, added: [{ code: 'FH-FD-09', shortName: 'Ninth' }] };
    const { words } = await draw(
      <AreaPillars
        caption="Answers in place"
        over={[
          { id: '2025-02', name: 'February 2025', sent: true },
          { id: '2025-04', name: 'April to June 2025', sent: true },
        ]}
        paths={[
          {
            slug: 'family-help',
            title: 'Family Help',
            points: [
              { inPlace: 1, answers: 8, break: noBreak },
              { inPlace: 2, answers: 9, break: added },
            ],
          },
        ]}
      />,
    );
    expect(words).toContain('1 of 8 items');
    expect(words).not.toContain('1 of 8 items (break)');
    expect(words).toContain('2 of 9 items (break)');
    expect(words).toContain(
      'From April to June 2025 on not comparable with before: 1 item was added (FH-FD-09).',
    );
  });
});
