import { describe, expect, it } from 'vitest';
import { drawTrends } from '~/ui/trend-charts.server';
import { TrendPage } from '~/ui/trend-page';
import { saySentence } from '~/ui/trend-sentence';
import type { TrendView } from '~/ui/trend-view';
import { draw } from './draw';
import { pointOf, viewOf } from './trend-views';

const change = {
  code: 'FH-FD-05',
  shortName: 'Single assessment',
  before: 'One plan',
  after: 'A single plan',
};
const broken = viewOf({
  isItem: true,
  points: [
    pointOf('2025-02', 'February 2025'),
    { ...pointOf('2025-04', 'April to June 2025', 7), reworded: [change], mark: 1 },
  ],
});
const shown = (views: readonly TrendView[], isSplit = false) =>
  draw(
    <TrendPage
      views={views}
      isSplit={isSplit}
      asked={{
        scope: 'front-door',
        areas: '',
        from: '2025-02',
        to: '2025-04',
        split: isSplit ? 'wave' : undefined,
      }}
      charts={drawTrends(views, isSplit)}
      begins={[]}
      beforeDraft={null}
      draft={null}
      phase={{ id: '2025-04', name: 'April to June 2025' }}
      addressOf={(id) => `/at/${id}`}
    />,
  );

describe('the page of a trend', () => {
  it('says what changed from first to last in the same areas, and who they are', async () => {
    const { words } = await shown([viewOf()]);
    expect(words).toContain(
      'In the same 2 areas, 4 of 10 answers were in place in February 2025 and 7 of 10 in April to June 2025.',
    );
    expect(words).toContain('Ashcombe and Brackenshire');
    expect(words).not.toContain('Break');
  });

  it('marks a break in the chart, in the table and in words', async () => {
    const { html, words } = await shown([broken]);
    // Between the two columns, and between the two rows.
    const lines = [...html.matchAll(/<path d="([^"]+)"[^>]*stroke-dasharray="4 3"/g)].map(([, d]) => d);
    expect(lines).toEqual(['M350 18V298', 'M0 46H266']);
    expect(words).toContain(
      'Break 1: wording changed since the phase before, not comparable with it: FH-FD-05',
    );
    expect(words).toContain('FH-FD-05 Single assessment: was “One plan”, now “A single plan”.');
    expect(words).toContain('Wording changed here (1).');
  });

  it('does not join an item’s answers across a change of its wording, as a whole section’s', () => {
    expect(saySentence(broken)).toBe(
      'In 2 areas, 7 of 10 answers were in place in April to June 2025. The wording of this item changed in April to June 2025, so earlier answers are not comparable.',
    );
    expect(saySentence({ ...broken, isItem: false })).toContain(
      '4 of 10 answers were in place in February 2025',
    );
  });

  it('offers a file of each kind, and the PNG only to scripts', async () => {
    const { html } = await shown([viewOf()]);
    for (const format of ['csv', 'json', 'svg'])
      expect(html).toContain(`/progress/trends.${format}?scope=front-door`);
    expect(html).not.toContain('PNG');
  });

  it('leads to the waves at the same time in reform, from the first phase on', async () => {
    const { html } = await shown([viewOf()]);
    expect(html).toContain('/progress/trends?scope=front-door&amp;to=2025-04&amp;axis=age"');
  });

  it('has a small chart, a panel and a group of rows for each wave, every image with ids of its own', async () => {
    const views = ['Wave 1', 'Wave 2'].map((group, at) =>
      viewOf({ id: group, group, matched: at ? ['Dunmere'] : ['Ashcombe'] }),
    );
    const { html, words } = await shown(views, true);
    expect(html.match(/<svg role="img"/g)).toHaveLength(2);
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(words).toContain('This area sent in every phase shown: Dunmere.');
    expect(html.match(/scope="rowgroup"/g)).toHaveLength(2);
    expect(html.match(/href="\/at\/2025-02"/g)).toHaveLength(2);
  });

  it('says at an age when that was, and who has not come to it', async () => {
    const late = {
      ...pointOf('age-2', '2nd phase'),
      ...{ reported: false, areas: [], notReached: ['Dunmere'], inPlace: 0, inDesign: 0, answers: 0 },
    };
    const when = [{ phase: 'February 2025', months: 14, areas: 2 }];
    const view = viewOf({ axis: 'age', points: [{ ...pointOf('age-1', '1st phase'), when }, late] });
    const { words } = await shown([view]);
    expect(words).toContain('February 2025, 14 months in');
    expect(words).toContain('Not reached: Dunmere');
    expect(words).toContain('None of these areas has reached this time in reform');
  });
});
