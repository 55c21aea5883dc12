import { describe, expect, test } from 'vitest';
import type { CommentEntry } from '~/domain/comment-entries';
import { pageOf } from '~/domain/comment-pages';
import { CommentReader } from '~/ui/comment-reader';
import { CommentFilter } from '~/ui/comment-reader-filter';
import { NewComments } from '~/ui/comment-reader-new';
import { draw } from './draw';

const lookedAt = new Date('2026-11-12T15:02:00Z');
const entry: CommentEntry = {
  phase: { id: '2025-02', name: 'February 2025' },
  area: { slug: 'somewhere', name: 'Somewhere', programme: 'ffc', wave: 1 },
  ...{ pillar: 'FH', section: 'FH-FD', code: 'FH-FD-05', shortName: 'Single assessment live', place: 9 },
  ...{ status: 'in_design', before: 'in_place', moved: 'back', stepBack: 'regression' },
  comment: 'The <board> agreed.',
  delays: ['it_systems', 'capacity'],
  expected: '2027-03',
  submission: { id: 'one', reference: '2025-02-somewhere-2', version: 2, submittedAt: lookedAt },
};

const read = (more: Partial<CommentEntry> = {}, q?: string) =>
  draw(
    <CommentReader
      found={pageOf([{ ...entry, ...more }], 'area', 1)}
      by="area"
      search={q ? { text: q, wholeWords: false } : undefined}
      missing={['Elsewhere']}
      asked={{ phase: '2025-02' }}
    />,
  );

describe('a comment', () => {
  test('is shown with where, when, what it says, why it slipped back and the version that says so', async () => {
    const { html, words } = await read();
    for (const said of [
      '1 to 1 of 1 comment, from 1 area. Not sent: Elsewhere.',
      'Somewhere',
      'Single assessment live',
      'February 2025',
      'In design',
      'Slipped back from in place: regression',
      'The &lt;board&gt; agreed.',
      'Driving the delay: IT systems and capacity',
      'Expected in place: March 2027',
      'Version 2, signed 12 November 2026',
    ])
      expect(words).toContain(said);
    expect(html).toContain('href="/submissions/one#FH-FD-05"');
    expect(html).toContain('href="/progress/items/FH-FD-05?phase=2025-02"');
    expect(html).not.toContain('<mark>');
  });

  test('has what was searched for marked, and stays text', async () => {
    expect((await read({}, '<BOARD')).html).toContain('The <mark>&lt;board</mark>&gt; agreed.');
  });

  test('is folded when it is long, and open where what was searched for stands further on', async () => {
    const comment = `${'word '.repeat(150)}needle`;
    expect((await read({ comment: 'x'.repeat(600) })).html).not.toContain('<details');
    expect((await read({ comment })).html).toMatch(/<details(?![^>]*open)/);
    expect((await read({ comment }, 'word')).html).toMatch(/<details[^>]*open/);
    const ends = `${'x'.repeat(580)} board ${'y '.repeat(100)}`;
    expect((await read({ comment: ends }, 'board')).html).toMatch(/<details(?![^>]*open)/);
    expect((await read({ comment }, 'needle')).html).toMatch(/<details[^>]*open.*<mark>needle<\/mark>/s);
  });

  test('that is not there is said to be none', async () => {
    expect((await read({ comment: ' ' })).words).toContain('No comment.');
  });
});

describe('what is new', () => {
  const news = (fresh: number, looked: Date | null) =>
    draw(<NewComments fresh={fresh} lookedAt={looked} readUntil={lookedAt} asked={{ phase: '2025-02' }} />);

  test.each<[number, Date | null, string]>([
    [12, lookedAt, '12 comments are new since you last looked on 12 November 2026 at 3:02pm.'],
    [1, lookedAt, '1 comment is new since you last looked on 12 November 2026 at 3:02pm.'],
    [
      214,
      null,
      'You have not marked any comments as read yet, so all 214 comments of every phase count as new',
    ],
  ])('%i to whoever looked at %s is said, with the way to mark it', async (fresh, looked, said) => {
    const { html, words } = await news(fresh, looked);
    expect(words).toContain(said);
    expect(html).toContain('href="/progress/comments?phase=all&amp;new=1"');
    expect(html).toMatch(/<form[^>]*method="post"/);
    expect(html).toContain(`value="${lookedAt.toISOString()}"`);
  });

  test('is nothing, calmly, with no form', async () => {
    const { html, words } = await news(0, lookedAt);
    expect(words).toBe('No comments are new since you last looked on 12 November 2026 at 3:02pm.');
    expect(html).not.toContain('<form');
    expect((await news(0, null)).words).toBe('');
  });
});

test('the filters keep what the address asks for, several areas and unknown parts among it', async () => {
  const choices = { programmes: [], waves: [1], areas: [{ slug: 'a', name: 'A' }], pillars: [] };
  const asked = { phase: 'all', area: 'a,b', part: 'XX', q: '50% "x"', words: 1 };
  const phases = [{ id: '2025-02', name: 'February 2025' }];
  const { html, words } = await draw(<CommentFilter asked={asked} phases={phases} choices={choices} />);
  expect(html).toContain('<option value="a,b" selected="">2 areas chosen</option>');
  expect(html).toContain('<option value="XX" selected="">XX (none)</option>');
  expect(html).toContain('<option value="all" selected="">All phases</option>');
  expect(html).toContain('value="50% &quot;x&quot;"');
  expect(html).toMatch(/<details[^>]*open/);
  expect(html).toMatch(/name="words"[^>]*checked|checked[^>]*name="words"/);
  expect(words).toContain('Clear filters');
});
