import { parseFragment } from 'parse5';
import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { createStaticHandler, createStaticRouter, StaticRouterProvider } from 'react-router-dom/server';
import { quartersUntil } from 'seeds/reference/phases';
import { proformaV1 } from 'seeds/reference/proforma-v1';
import { worldNow } from 'tests/support/clock';
import { describe, expect, test } from 'vitest';
import { noAnswer, type StoredAnswer } from '~/domain/answers';
import { changesSince } from '~/domain/changes';
import type { Phase } from '~/domain/phase';
import { findSection } from '~/domain/proforma';
import { CheckAnswers } from '~/ui/check-answers';
import { ItemField } from '~/ui/item-field';
import { SectionForm } from '~/ui/section-form';

const hostile = `</textarea><script>alert("x")</script><img src=x onerror='alert(1)'>&amp; “quotes”`;
const now = new Date(worldNow);
const phase = quartersUntil(now).at(-1) as Phase;
const area = { id: 'a', slug: 'a', name: hostile, region: 'North', programme: 'ffc', wave: 1 };
const { section, pillar } = findSection(proformaV1, 'front-door') as NonNullable<
  ReturnType<typeof findSection>
>;
const item = section.items[0] as (typeof section.items)[number];
const stored = (comment: string): StoredAnswer => ({
  ...noAnswer,
  status: 'in_place',
  comment,
  version: 2,
  updatedBy: hostile,
  updatedAt: now,
});
const last = { ...noAnswer, status: 'in_place' as const, comment: hostile };
const typed = {
  status: 'in_design',
  comment: hostile,
  stepBack: hostile,
  delays: [hostile],
  month: hostile,
  year: hostile,
  seen: 1,
};
const clash = {
  code: item.code,
  yours: { ...last, status: 'in_design' as const },
  theirs: stored(hostile),
  was: last,
};

const inPage = {
  now,
  phase,
  phaseState: 'open' as const,
  area,
  state: 'in_progress' as const,
  submission: undefined,
};
const sectionPage = {
  ...inPage,
  reason: hostile,
  requests: [
    {
      id: 'one',
      kind: 'declined' as const,
      reason: hostile,
      items: [{ code: item.code, reason: hostile }],
      madeBy: hostile,
      madeAt: now,
    },
  ],
  places: { [item.code]: { name: hostile, section: section.slug } },
  editable: true,
  pillarTitle: pillar.title,
  section,
  nextTitle: undefined,
  nextSlug: undefined,
  answers: { [item.code]: stored(hostile) },
  before: { phaseName: hostile, answers: { [item.code]: last } },
  show: 'all' as const,
  counts: { all: 5, unanswered: 4, changed: 0, queries: 0 },
  meanings: {},
  queries: {},
  toExplain: [],
  locked: [],
  toConfirm: [],
  thisMonth: '2026-11',
  saved: false,
  refused: undefined,
};
const field = {
  item,
  headings: section.statusHeadings,
  place: 'Item 1 of 5',
  meaning: undefined,
  thisMonth: '2026-11',
  answer: stored(hostile),
  before: last,
  beforePhase: hostile,
  typed: undefined,
  clash: undefined,
  errors: {},
  editable: true,
};
const refused = {
  errors: [{ code: item.code, field: 'comment' as const, href: `#${item.code}-comment`, text: hostile }],
  typed: { [item.code]: typed },
  clashes: [clash],
  saved: 1,
  locked: null,
};
const check = {
  ...inPage,
  actions: ['edit' as const],
  beforePhase: hostile,
  total: 35,
  answered: 1,
  changes: changesSince(
    [item],
    { [item.code]: { ...stored(hostile), status: 'in_design' } },
    { [item.code]: last },
  ),
  toConfirm: { asked: [], before: { explanations: [], asked: {} }, mayExplain: true },
  information: [],
  saved: false,
  refused: undefined,
  problems: [{ href: '/a', text: hostile }],
  sections: { [item.code]: 'front-door' },
};

async function render(element: ReactElement) {
  const { query, dataRoutes } = createStaticHandler([{ path: '*', element }]);
  const context = await query(new Request('http://localhost/'));
  if (context instanceof Response) throw new Error('The page went elsewhere.');
  const router = createStaticRouter(dataRoutes, context);
  return renderToStaticMarkup(<StaticRouterProvider router={router} context={context} hydrate={false} />);
}

type Node = {
  nodeName: string;
  value?: string;
  childNodes?: Node[];
  attrs?: { name: string; value: string }[];
};
const all = (node: Node): Node[] => [node, ...(node.childNodes ?? []).flatMap(all)];
const nodes = (html: string) => all(parseFragment(html) as unknown as Node);
const textOf = (node: Node): string => node.value ?? (node.childNodes ?? []).map(textOf).join('');
const attribute = (node: Node, name: string) => node.attrs?.find((attr) => attr.name === name)?.value;

describe('text that somebody typed, as a page shows it', () => {
  test.each([
    ['in a field', <ItemField key="1" {...field} />],
    [
      'in a field that came back',
      <ItemField key="2" {...field} typed={typed} errors={{ comment: hostile }} />,
    ],
    ['in a clash', <ItemField key="3" {...field} typed={typed} clash={clash} errors={{ keep: hostile }} />],
    ['in a section', <SectionForm key="4" {...sectionPage} />],
    ['in a section that came back', <SectionForm key="5" {...sectionPage} refused={refused} />],
    [
      'in a section that was locked',
      <SectionForm key="6" {...sectionPage} editable={false} refused={{ ...refused, locked: 'closed' }} />,
    ],
    ['in a section to read', <SectionForm key="7" {...sectionPage} editable={false} />],
    ['among the answers to check', <CheckAnswers key="8" {...check} />],
  ])('is never markup: %s', async (_where, element) => {
    const found = nodes(await render(element));
    expect(found.filter(({ nodeName }) => ['script', 'img'].includes(nodeName))).toEqual([]);
    expect(found.flatMap(({ attrs }) => attrs ?? []).filter(({ name }) => name.startsWith('on'))).toEqual([]);
    expect(found.map(textOf)).toContainEqual(expect.stringContaining(hostile));
  });

  test('stands whole in the field where it was typed', async () => {
    const html = await render(<SectionForm {...sectionPage} refused={{ ...refused, clashes: [] }} />);
    const areas = nodes(html).filter(({ nodeName }) => nodeName === 'textarea');
    expect(areas.map((node) => attribute(node, 'name'))).toEqual(
      section.items.map(({ code }) => `${code}.comment`),
    );
    expect(textOf(areas[0] as Node)).toBe(hostile);
    expect(html).toContain('&lt;/textarea&gt;&lt;script&gt;');
  });
});

describe('a section of which the filter shows nothing', () => {
  const empty = {
    ...sectionPage,
    section: { ...section, items: [] },
    show: 'unanswered' as const,
    nextTitle: 'Family help system',
    nextSlug: 'family-help-system',
  };
  const pageOf = async (more: Partial<typeof empty>) => {
    const html = await render(<SectionForm {...empty} {...more} />);
    return { html, words: html.replace(/<[^>]*>/g, '') };
  };

  test('says which filter is on and that none of its items is one, and has nothing to save', async () => {
    const { html, words } = await pageOf({});
    expect(words).toContain('You are looking at “To answer” only. None of this section’s 5 items match.');
    expect(nodes(html).filter(({ nodeName }) => nodeName === 'button')).toEqual([]);
    expect(words).not.toContain('of 0');
  });

  test('leads to all its items, and to the next section with the same filter', async () => {
    const links = nodes((await pageOf({})).html).map((node) => [attribute(node, 'href'), textOf(node)]);
    const here = `/returns/${phase.id}/a`;
    expect(links).toContainEqual([`${here}/front-door`, 'Show all 5 items of this section']);
    const next = `${here}/family-help-system?show=unanswered`;
    expect(links).toContainEqual([next, 'Next: Family help system']);
  });

  test('leads to checking when no later section has anything, and counts one and two as people do', async () => {
    const last = { nextTitle: undefined as never, nextSlug: undefined as never };
    const one = await pageOf({ ...last, counts: { ...empty.counts, all: 1 } });
    expect(one.words).toContain('The item of this section does not match.');
    expect(one.words).toContain('Show the item of this section');
    expect(one.html).toContain(`href="/returns/${phase.id}/a/check">Next: check answers</a>`);
    const two = await pageOf({ ...last, counts: { ...empty.counts, all: 2 } });
    expect(two.words).toContain('Show both items of this section');
  });
});

describe('a section in which every item is locked', () => {
  test('has no button to save, and a link to the next', async () => {
    const locked = section.items.map(({ code }) => code);
    const next = { nextTitle: 'Family help system', nextSlug: 'family-help-system' };
    const html = await render(<SectionForm {...sectionPage} {...next} locked={locked} />);
    const buttons = nodes(html).filter(({ nodeName }) => nodeName === 'button');
    expect(buttons.map((node) => attribute(node, 'name')).filter((name) => name === 'then')).toEqual([]);
    expect(html).toContain(`href="/returns/${phase.id}/a/family-help-system">Next: Family help system</a>`);
  });
});

describe('the one press for what is left of a section', () => {
  test.each([
    [1, 'Still correct: the item left in this section'],
    [2, 'Still correct: both items left in this section'],
    [3, 'Still correct: all 3 items left in this section'],
  ])('says %i as people do', async (count, label) => {
    const toConfirm = section.items.slice(1, 1 + count).map(({ code }) => code);
    const html = await render(<SectionForm {...sectionPage} answers={{}} toConfirm={toConfirm} />);
    expect(html).toContain(label);
  });
});

describe('the form of a section', () => {
  const inputs = async (element: ReactElement) => {
    const found = nodes(await render(element)).filter(({ nodeName }) => nodeName === 'input');
    return (name: string) =>
      found.filter((node) => attribute(node, 'name') === name).map((node) => attribute(node, 'value'));
  };

  test('says for every item which version was seen', async () => {
    const values = await inputs(<SectionForm {...sectionPage} />);
    expect(values(`${item.code}.seen`)).toEqual(['2']);
    expect(values(`${section.items[1]?.code}.seen`)).toEqual(['0']);
    expect(values(`${item.code}.clash`)).toEqual([]);
  });

  test('asks after a clash which version to keep, and says which it showed', async () => {
    const values = await inputs(<SectionForm {...sectionPage} refused={refused} />);
    expect(values(`${item.code}.keep`)).toEqual(['theirs', 'mine']);
    expect(values(`${item.code}.clash`)).toEqual(['2']);
    expect(values(`${item.code}.seen`)).toEqual(['1']);
  });

  test('links each error to a field that is on the page', async () => {
    const found = nodes(await render(<SectionForm {...sectionPage} refused={refused} />));
    const ids = found.map((node) => attribute(node, 'id'));
    const links = found.map((node) => attribute(node, 'href')).filter((href) => href?.startsWith('#'));
    expect(links).toEqual([`#${item.code}-comment`, `#${item.code}-keep`]);
    for (const link of links) expect(ids).toContain(link?.slice(1));
  });

  test('shows both versions in full after a clash', async () => {
    const theirs = { ...clash.theirs, comment: 'Theirs in full.' };
    const yours = { ...clash.yours, comment: 'Mine in full.' };
    const html = await render(<ItemField {...field} typed={typed} clash={{ ...clash, theirs, yours }} />);
    const words = textOf({ nodeName: 'page', childNodes: nodes(html).slice(0, 1) });
    expect(words).toContain('“Theirs in full.”');
    expect(words).toContain('“Mine in full.”');
  });

  test('asks why an answer stands lower than last time, and only then', async () => {
    const lower = { ...stored(''), status: 'in_design' as const };
    const name = `${item.code}.stepBack`;
    expect((await inputs(<ItemField {...field} answer={lower} />))(name)).toEqual([
      'regression',
      'correction',
    ]);
    expect((await inputs(<ItemField {...field} />))(name)).toEqual([]);
  });
});
