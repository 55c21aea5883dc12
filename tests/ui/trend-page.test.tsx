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
    expect(words).toContain('Break 1, not comparable with the phase before: the wording of FH-FD-05 changed');
    expect(words).toContain('FH-FD-05 Single assessment: was “One plan”, now “A single plan”.');
    expect(words).toContain('Break 1 here: the wording of FH-FD-05 changed.');
  });

  it('does not join an item’s answers across a change of its wording, as a whole section’s', () => {
    expect(saySentence(broken)).toBe(
      'In 2 areas, 7 of 10 answers were in place in April to June 2025. The wording of this item changed in April to June 2025, so earlier answers are not comparable.',
    );
    expect(saySentence({ ...broken, isItem: false })).toBe(
      'In the same 2 areas, 4 of 10 answers were in place in February 2025 and 7 of 10 in April to June 2025. The wording of 1 item changed in between.',
    );
  });

  it('says that an item was added, and compares an item that only changed before its first answers', () => {
    const [first, last] = broken.points;
    if (!first || !last) throw new Error('Two points.');
    const added = { ...last, reworded: [], added: [{ code: 'FH-FD-09', shortName: 'Ninth' }] };
    expect(saySentence({ ...broken, isItem: false, points: [first, added] })).toMatch(
      /2025\. 1 item was added in between\.$/,
    );
    const before = { ...first, reworded: [change], mark: 1 };
    const after = { ...last, reworded: [], mark: null };
    expect(saySentence({ ...broken, points: [before, after] })).toContain('4 of 10 answers were in place');
  });

  it('does not claim the same areas where some have not come to the later ages', async () => {
    const view = viewOf({ axis: 'age', sameThroughout: false });
    const { words, html } = await shown([view]);
    expect(words).not.toMatch(/the same \d|Same \d/);
    expect(words).toContain('Answers by status, areas that sent at every age they have reached');
    expect(html).toMatch(/<title[^>]*>[^<]*areas that sent at every age they have reached/);
  });

  it('does not say of one area that it is the same 1 area', async () => {
    const { words } = await shown([viewOf({ matched: ['Ashcombe'] })]);
    expect(words).toContain('In the one area that sent in every phase, 4 of 10 answers');
    expect(words).not.toContain('same 1 area');
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
    const early = { ...pointOf('age-1', '1st phase'), months: '14 months', when };
    const view = viewOf({ axis: 'age', points: [early, late] });
    const { words, html } = await shown([view]);
    expect(words).toContain('February 2025, 14 months in');
    expect(html.match(/>14 months<\/tspan>/g)).toHaveLength(2);
    expect(words).toContain('1st phase, 14 months: 4 in place');
    expect(words).toContain('Phases were longer at first');
    expect(words).toContain('Not reached: Dunmere');
    expect(words).toContain('None of these areas has reached this time in reform');
  });
});
