import { describe, expect, test } from 'vitest';
import type { Verdict } from '~/domain/side-by-side';
import { PublishedClaims } from '~/ui/published-claims';
import { PublishedPage } from '~/ui/published-page';
import { SpecificationSection } from '~/ui/specification-section';
import { SpecificationUncovered } from '~/ui/specification-uncovered';
import { draw } from './draw';

const printed = { code: 'A-1', inPlace: 9, inDesign: 0, notImplemented: 0, impossible: true, note: null };
const line = (verdict: Verdict, notSubmitted = 0) => ({
  code: 'A-1',
  statement: 'All of it',
  base: 6,
  published: printed,
  counts: { in_place: 5, in_design: 0, not_implemented: 0 },
  notSubmitted,
  verdict,
});
const page = (verdict: Verdict, more: { illustrative?: boolean; notSent?: string[] } = {}) => {
  const { illustrative = false, notSent = [] } = more;
  const tally = { agrees: 0, differs: 0, impossible: 0, not_compared: 0, [verdict]: 1 };
  const sections = [{ code: 'S', title: 'Section', lines: [line(verdict, notSent.length)] }];
  return draw(
    <PublishedPage
      phase={{ id: '2025-02', name: 'February 2025' }}
      illustrative={illustrative}
      base={6}
      sent={6 - notSent.length}
      notSent={notSent}
      rows={1}
      tally={tally}
      pillars={[{ code: 'P', title: 'Pillar', sections }]}
      sources={{ report: 'A report.', table: 'Appendix 3', note: 'Read with care.' }}
      claims={[]}
    />,
  );
};

describe('the published figures beside ours', () => {
  test.each([
    ['agrees', 'Agrees'],
    ['differs', 'Differs'],
    ['impossible', 'Impossible'],
    ['not_compared', 'No answers here'],
  ] as const)('are in words where a row %s', async (verdict, words) => {
    expect((await page(verdict)).html).toContain(`>${words}<`);
  });

  test('box the impossible number and say why it is kept', async () => {
    const { html, words } = await page('impossible');
    expect(html).toContain('<span class="app-impossible">9</span>');
    expect(words).toContain('more than the 6 areas asked');
    expect((await page('differs')).html).not.toContain('app-impossible');
  });

  test('lead from each of our counts to the areas behind it, save from a zero', async () => {
    const { html, words } = await page('differs');
    expect(html).toContain('href="/progress/items/A-1?phase=2025-02&amp;status=in_place"');
    expect(html).not.toContain('status=in_design');
    expect(words).toContain('5 of 6 areas in place');
  });

  test('say who has not submitted, and that the demonstration’s answers are made up', async () => {
    const { words } = await page('differs', { notSent: ['Ashcombe', 'Dunmere'], illustrative: true });
    expect(words).toContain('4 of 6 areas asked in February 2025. Not submitted: Ashcombe and Dunmere.');
    expect(words).toContain('2 of 6 areas have not submitted here.');
    expect(words).toContain('illustrative answers');
    expect((await page('differs')).words).not.toContain('illustrative');
  });
});

test('a claim says what the text has, what the table prints and where both stand', async () => {
  const claim = { id: 'a', says: 'All have it.', where: 'Chapter 4', contradicts: true, rows: [printed] };
  const { words } = await draw(<PublishedClaims claims={[claim]} table="Appendix 3" phase="2025-02" />);
  expect(words).toContain('Both cannot be right: 1');
  expect(words).toContain('All have it. Chapter 4');
  expect(words).toContain('A-1: 9 in place, which is impossibleAppendix 3');
  expect(words).not.toContain('Hard to read together');
});

describe('the specification', () => {
  const item = {
    code: 'A-1',
    statement: 'All of it',
    base: 6,
    inPlace: ['all agree'],
    paragraphs: 'paragraph 16',
    readers: [
      { name: 'wave 1', inPlace: [], headings: ['Old'] },
      { name: 'wave 2', inPlace: ['it is blue'], headings: ['New', 'Newer'] },
    ],
    counts: { in_place: 3, in_design: 0, not_implemented: 1, not_submitted: 2 },
  };
  const section = (more: Partial<typeof item> = {}) =>
    draw(
      <SpecificationSection section={{ title: 'Section', items: [{ ...item, ...more }] }} phase="2025-02" />,
    );

  test('has expectation, place and state side by side, each count leading to its areas, save a zero', async () => {
    const { html, words } = await section();
    expect(words).toContain('all agreeAnd of wave 2:it is blue');
    expect(words).not.toContain('And of wave 1');
    expect(words).toContain(
      'Specification: paragraph 16. Appendix: wave 1 under “Old”; wave 2 under “New” and “Newer”.',
    );
    for (const [standing, said] of [
      ['in_place', '3 of 6 areas in place'],
      ['not_implemented', '1 of 6 areas not being implemented'],
      ['not_submitted', '2 of 6 areas not submitted'],
    ])
      expect(html).toContain(`status=${standing}">${said}`);
    expect(words).toContain('0 of 6 areas in design');
    expect(html).not.toContain('status=in_design');
  });

  test('says where neither document says more', async () => {
    const { words } = await draw(
      <SpecificationSection
        section={{ title: 'Section', items: [{ ...item, paragraphs: undefined, readers: [], inPlace: [] }] }}
        phase="2025-02"
      />,
    );
    expect(words).toContain('Nothing is said of this item beyond its statement.');
    expect(words).toContain('Neither document says more than the statement.');
  });

  test('lists what no item asks for, and nothing where there is nothing', async () => {
    const lines = [{ expects: 'They sing.', paragraphs: 'paragraph 7', readers: [], note: 'Aloud.' }];
    const { words } = await draw(<SpecificationUncovered pillar="Pillar" lines={lines} />);
    expect(words).toContain('They sing.Specification: paragraph 7.Aloud.');
    expect((await draw(<SpecificationUncovered pillar="Pillar" lines={[]} />)).html).toBe('');
  });
});
