import { parseFragment } from 'parse5';
import { quartersUntil } from 'seeds/reference/phases';
import { worldNow } from 'tests/support/clock';
import { describe, expect, test } from 'vitest';
import type { Change } from '~/domain/changes';
import type { Explanation } from '~/domain/explanations';
import type { Phase } from '~/domain/phase';
import { CheckAnswers } from '~/ui/check-answers';
import { Explanations } from '~/ui/explanations';
import { IdentifyingFlag } from '~/ui/identifying-flag';
import { ItemWarnings } from '~/ui/item-warnings';
import type { Asked } from '~/ui/to-confirm';
import { draw } from './draw';

const hostile = `</textarea><script>alert("x")</script><img src=x onerror='alert(1)'>`;
const now = new Date(worldNow);
const phase = quartersUntil(now).at(-1) as Phase;
const asked: Asked = {
  rule: 'identifying_text',
  code: 'FH-FS-01',
  fingerprint: '0123456789abcdef',
  text: 'The comment on “Commissioning activity” has what looks like a phone number',
  links: [{ href: '/returns/2026-10/a/family-help-system#FH-FS-01-comment', text: 'Commissioning activity' }],
  said: null,
};
const explanation: Explanation = {
  rule: 'identifying_text',
  code: 'FH-FS-01',
  fingerprint: '0123456789abcdef',
  text: 'A team’s number.',
  by: 'Area lead',
  at: worldNow,
};
const page: Parameters<typeof CheckAnswers>[0] = {
  now,
  phase,
  phaseState: 'open',
  area: { id: 'a', slug: 'a', name: 'A', region: 'North', programme: 'ffc', wave: 1 },
  state: 'in_progress',
  actions: ['edit', 'submit'],
  submission: undefined,
  beforePhase: undefined,
  total: 35,
  answered: 35,
  changes: { back: [], forward: [], details: [], fresh: [], unchanged: [] },
  problems: [],
  toConfirm: { asked: [asked], before: { explanations: [], asked: {} }, mayExplain: true },
  information: [],
  saved: false,
  refused: undefined,
  sections: {},
};
const key = 'identifying_text-FH-FS-01';

type Found = { nodeName: string; attrs?: { name: string; value: string }[]; childNodes?: Found[] };
const all = (node: Found): Found[] => [node, ...(node.childNodes ?? []).flatMap(all)];
const fields = (html: string) =>
  all(parseFragment(html) as Found)
    .filter(({ nodeName }) => ['input', 'textarea'].includes(nodeName))
    .map(({ attrs = [] }) => Object.fromEntries(attrs.map(({ name, value }) => [name, value])));

describe('the page where answers are checked', () => {
  test('asks each thing with its own tick and words, which say what they are about', async () => {
    const { html, words } = await draw(<CheckAnswers {...page} />);
    expect(words).toContain('1 to confirm or explain');
    expect(words).not.toContain(' left');
    expect(words).toContain('This does not identify a person');
    expect(words).toContain('Confirm or explain 1 first.');
    const tick = fields(html).find(({ type }) => type === 'checkbox');
    expect(tick).toMatchObject({ id: `confirm-${key}`, name: `tick.${key}`, value: '1' });
    expect(tick).not.toHaveProperty('checked');
    expect(html).toContain('<legend');
    expect(html).toContain(`for="words-${key}"`);
    expect(html).not.toContain('style=');
  });

  test('shows what was said as ticked, with its words, to be changed or taken back', async () => {
    const said = { ...asked, said: 'A team’s number.' };
    const { html, words } = await draw(
      <CheckAnswers {...page} toConfirm={{ ...page.toConfirm, asked: [said] }} />,
    );
    expect(words).toContain('1 confirmed or explained');
    expect(words).not.toContain('1 to confirm or explain');
    expect(words).not.toContain('first.');
    expect(fields(html).find(({ type }) => type === 'checkbox')).toHaveProperty('checked');
    expect(fields(html)).toContainEqual({ type: 'hidden', name: `had.${key}`, value: 'A team’s number.' });
    expect(html).toContain('A team’s number.</textarea>');
  });

  test('says how many of several are still to confirm, the same above and in its heading', async () => {
    const several = [asked, { ...asked, code: 'FH-FS-02' }, { ...asked, code: 'FH-FS-03', said: '' }];
    const { words } = await draw(
      <CheckAnswers {...page} toConfirm={{ ...page.toConfirm, asked: several }} />,
    );
    expect(words.match(/2 of 3 still to confirm or explain/g)).toHaveLength(2);
  });

  test('says once that there is nothing to fix, or how much there is', async () => {
    const nothing = await draw(<CheckAnswers {...page} />);
    expect(nothing.words.match(/to fix/gi)).toEqual(['to fix']);
    expect(nothing.words).toContain('Nothing to fix.');
    expect(nothing.words).not.toContain('0 to fix');
    const some = await draw(<CheckAnswers {...page} problems={[{ href: '/a', text: 'Select it' }]} />);
    expect(some.words).toContain('1 to fix before the return can be sent');
    expect(some.html).toContain('href="#fix"');
    expect(some.words).not.toContain('Nothing to fix');
  });

  test('gives back what was typed, with the message beside the field and in the summary', async () => {
    const errors = [{ href: `#confirm-${key}`, text: 'Tick to keep what you wrote' }];
    const refused = { errors, typed: { [key]: { ticked: false, words: hostile } } };
    const { html } = await draw(<CheckAnswers {...page} refused={refused} />);
    expect(html.match(/Tick to keep what you wrote/g)).toHaveLength(2);
    expect(html).toContain(`href="#confirm-${key}"`);
    expect(html).toContain(`id="${`confirm-${key}`}-error"`);
    expect(html).not.toMatch(/<script|<img/);
  });

  test('shows what was asked to whoever may not explain it, without a form', async () => {
    const toConfirm = { ...page.toConfirm, mayExplain: false };
    const { html, words } = await draw(<CheckAnswers {...page} actions={[]} toConfirm={toConfirm} />);
    expect(fields(html)).toEqual([]);
    expect(words).toContain('Not confirmed.');
  });

  test('tells what was explained before, and what is for information', async () => {
    const before = {
      explanations: [{ ...explanation, since: 'July to September 2026' }],
      asked: { [explanation.fingerprint]: asked.text },
    };
    const { words } = await draw(
      <CheckAnswers
        {...page}
        information={['Every item is In place']}
        toConfirm={{ asked: [], before, mayExplain: true }}
      />,
    );
    expect(words).toContain('Explained before, and still the same');
    expect(words).toContain('for July to September 2026. It is still the same');
    expect(words).toContain('For informationEvery item is In place.');
    expect(words).toContain('Nothing to confirm or explain');
  });

  test('says what changed when it is what holds an item up and the month alone', async () => {
    const said = { comment: '', delays: [], expected: '2026-05', stepBack: null };
    const change: Change = {
      ...{ code: 'FH-FD-03', statement: 'Thresholds', from: 'in_design', to: 'in_design', ...said },
      ...{ fromComment: '', fromDelays: ['it_systems'], fromExpected: '2026-09' },
    };
    const changes = { ...page.changes, details: [change] };
    const { words } = await draw(<CheckAnswers {...page} changes={changes} />);
    expect(words).toContain('WasIn design, expected September 2026Driving the delay: IT systemsNow');
    expect(words).toContain('NowIn design, expected May 2026');
  });

  test('has no box when nothing was ever asked', async () => {
    const toConfirm = { asked: [], before: { explanations: [], asked: {} }, mayExplain: true };
    const { html, words } = await draw(<CheckAnswers {...page} toConfirm={toConfirm} />);
    expect(html).not.toContain('app-confirm');
    expect(words).toContain('Nothing to fix.');
  });
});

describe('what was explained', () => {
  const names = { 'FH-FS-01': 'Commissioning activity' };

  test('is told with the item, what was confirmed, the words, who and when', async () => {
    const { words } = await draw(<Explanations explanations={[explanation]} names={names} />);
    expect(words).toContain('Commissioning activityThis does not identify a person. “A team’s number.”');
    expect(words).toMatch(/Area lead, .*21 November 2026/);
  });

  test('is flagged to reviewers where it is about text that may identify a person, and only there', async () => {
    const other = { ...explanation, rule: 'stage_order', code: 'FH-FD-05' };
    const flag = (explanations: readonly Explanation[]) =>
      draw(<IdentifyingFlag explanations={explanations} names={names} />);
    const { words } = await flag([explanation, other]);
    expect(words).toContain(
      '1 comment had what looked like a person’s details. The area confirmed that it does not',
    );
    expect(words).not.toContain('FH-FD-05');
    expect((await flag([other])).html).toBe('');
    expect((await flag([explanation, { ...explanation, code: 'FH-FS-02' }])).words).toContain(
      'that they do not',
    );
  });

  test('is never markup', async () => {
    const bad = { ...explanation, text: hostile, by: hostile };
    const { html } = await draw(<Explanations explanations={[bad]} names={{ 'FH-FS-01': hostile }} />);
    expect(html).not.toMatch(/<script|<img/);
  });
});

test('a warning beside an answer says what it looks like and leads to the tick', async () => {
  const { html, words } = await draw(<ItemWarnings problems={[asked]} phase="2026-10" area="a" />);
  expect(words).toContain(`${asked.text}. Confirm it when you check answers`);
  expect(html).toContain(`href="/returns/2026-10/a/check#confirm-${key}"`);
  expect((await draw(<ItemWarnings problems={[]} phase="2026-10" area="a" />)).html).toBe('');
});
