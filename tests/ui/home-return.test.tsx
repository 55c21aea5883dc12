import { describe, expect, test } from 'vitest';
import type { ReturnAction, ReturnState } from '~/domain/area-return';
import type { WorkLeft } from '~/domain/work-left';
import { AreaHome } from '~/ui/area-home';
import type { CurrentReturn } from '~/ui/home-return';
import { draw } from './draw';

const now = new Date('2026-11-21T10:00:00.000Z');
const phase = {
  id: '2026-10',
  name: 'October to December 2026',
  kind: 'quarter' as const,
  opensAt: new Date('2026-09-30T23:00:00.000Z'),
  dueAt: new Date('2027-01-10T23:59:59.999Z'),
  closesAt: new Date('2027-01-17T23:59:59.999Z'),
  proformaVersion: 1,
  source: 'Made up',
};
const area = {
  id: 'ashcombe',
  slug: 'ashcombe',
  name: 'Ashcombe',
  programme: 'ffc',
  wave: 1,
  region: 'North',
};
const done: WorkLeft = {
  items: 5,
  unchanged: 5,
  changed: 0,
  toAnswer: 0,
  reasons: 0,
  toConfirm: 0,
  queries: 0,
  asked: 0,
  toCorrect: 0,
};
const section = (slug: string, left: Partial<WorkLeft>, mine = false, holders: string[] = []) => ({
  code: slug.toUpperCase(),
  slug,
  title: `Section ${slug}`,
  tally: { ...done, ...left },
  mine,
  with: holders,
});
const current: CurrentReturn = {
  phase,
  phaseState: 'open',
  area,
  state: 'in_progress',
  reason: '',
  actions: ['edit', 'request_sign_off'],
  requests: [],
  places: {},
  amendment: undefined,
  window: 'open',
  since: new Date('2026-11-20T16:26:00.000Z'),
  tally: { ...done, items: 10, unchanged: 7, toAnswer: 3, reasons: 1, queries: 2 },
  yours: undefined,
  next: { section: 'one', title: 'Section one', code: 'ONE-01' },
  submission: undefined,
  sections: [section('one', { toAnswer: 3, unchanged: 2 }), section('two', { reasons: 1, queries: 2 })],
};
const people = [
  { id: 'lead', name: 'Ann', role: 'area_lead' as const, savedAt: undefined },
  {
    id: 'bob',
    name: 'Bob, health',
    role: 'contributor' as const,
    savedAt: new Date('2026-11-20T13:58:00.000Z'),
  },
];

const home = (changes: Partial<CurrentReturn> | null, more: Partial<Parameters<typeof AreaHome>[0]> = {}) =>
  draw(
    <AreaHome
      area={area}
      viewer={{ id: 'bob', role: 'contributor' }}
      now={now}
      current={changes ? { ...current, ...changes } : undefined}
      nextPhase={undefined}
      alsoOpen={[]}
      queries={[]}
      past={[]}
      people={people}
      elsewhere={[]}
      {...more}
    />,
  );

describe('the home page of an open return', () => {
  test('says what is left in one sentence, with one green button to the next item', async () => {
    const { html, words } = await home({});
    expect(words).toContain(
      '7 of 10 items answered: 3 to answer, 1 reason to give and 2 queries to reply to.',
    );
    expect(html.match(/class="govuk-button( govuk-![^"]*)?"/g)).toHaveLength(1);
    expect(html).toContain('/returns/2026-10/ashcombe/one#ONE-01');
  });

  test('says of one section or two what people say', async () => {
    expect((await home({})).words).toContain('See both sections');
    expect((await home({ sections: current.sections.slice(0, 1) })).words).toContain('See the section');
  });

  test('filters a section where only answers are missing, and no other', async () => {
    const { html } = await home({});
    expect(html).toContain('href="/returns/2026-10/ashcombe/one?show=unanswered"');
    expect(html).toContain('href="/returns/2026-10/ashcombe/two"');
  });

  test('has what was handed to whoever is looking above the rest', async () => {
    const sections = [
      section('one', { toAnswer: 3, unchanged: 2 }, false, ['Cat, police']),
      section('two', { toAnswer: 2, unchanged: 3 }, true, ['Bob, health']),
    ];
    const yours = { titles: ['Section two'], tally: { ...done, toAnswer: 2, unchanged: 3 } };
    const { words } = await home({ sections, yours });
    expect(words).toContain('Yours: Section two, 2 to answer.');
    expect(words).toContain('In all, 7 of 10 items answered');
    expect(words.indexOf('YoursSectionTo doSection two')).toBeLessThan(words.indexOf('What else is left'));
    expect(words).toContain('With Cat, police');
    expect(words).not.toContain('With Bob, health');
  });

  test('leads whoever has done their own part to checking, not into the parts of others', async () => {
    const yours = { titles: ['Section two'], tally: done };
    const { html, words } = await home({ yours, next: undefined });
    expect(words).toContain('Yours: Section two, nothing left to do.');
    expect(html).toMatch(
      /href="\/returns\/2026-10\/ashcombe\/check"[^>]*class="govuk-button|class="govuk-button[^>]*href="\/returns\/2026-10\/ashcombe\/check"/,
    );
  });

  test('says how late it is', async () => {
    const { words } = await draw(
      <AreaHome
        area={area}
        viewer={{ id: 'bob', role: 'contributor' }}
        now={new Date('2027-01-12T10:00:00.000Z')}
        current={current}
        nextPhase={undefined}
        alsoOpen={[]}
        queries={[]}
        past={[]}
        people={people}
        elsewhere={[]}
      />,
    );
    expect(words).toContain('2 days late. You can still send it until 11:59pm on Sunday 17 January 2027.');
  });
});

describe('the home page of a return that awaits sign-off', () => {
  const state: ReturnState = 'awaiting_sign_off';

  test('lets a contributor take it back, and says since when', async () => {
    const { html, words } = await home({ state, actions: ['take_back'], next: undefined });
    expect(words).toContain('With the area lead since 4:26pm, 20 November 2026.');
    expect(html).toContain('action="/returns/2026-10/ashcombe/hand-over"');
    expect(words).toContain('Take it back');
    expect(words).not.toContain('Read and sign');
  });

  test('asks the lead for a signature', async () => {
    const actions: ReturnAction[] = ['take_back', 'decline', 'submit'];
    const { words } = await home({ state, actions, next: undefined });
    expect(words).toContain('Waiting for your signature since 4:26pm, 20 November 2026.');
    expect(words).toContain('Read and sign');
  });
});

test('a return that was sent back begins with the words of whoever did it', async () => {
  const requests = [
    { id: 'one', kind: 'changes' as const, reason: 'Say more.', items: [], madeBy: 'Dee', madeAt: now },
  ];
  const { words } = await home({ state: 'changes_requested', requests });
  expect(words.indexOf('Say more.')).toBeGreaterThan(0);
  expect(words.indexOf('Say more.')).toBeLessThan(words.indexOf('items answered'));
  expect(words).toContain('Continue where you left off');
  const named = await home({ state: 'changes_requested', requests, tally: { ...done, asked: 2 } });
  expect(named.words).toContain('5 of 5 items answered: 2 to change as asked.');
  expect(named.words).toContain('Make changes');
});

test('where nothing is open the next quarter is named, with its first day', async () => {
  const nextPhase = {
    ...phase,
    id: '2027-01',
    name: 'January to March 2027',
    opensAt: new Date('2027-01-01T00:00:00Z'),
  };
  const { words } = await home(null, { nextPhase });
  expect(words).toContain('The next quarter, January to March 2027, opens on 1 January 2027.');
  expect(words).not.toContain('spreadsheet');
});

describe('beside the home page', () => {
  test('are the people with when they last saved, and who can sign', async () => {
    const { words } = await home({});
    expect(words).toContain('Bob, health (you), contributorLast saved at 1:58pm, 20 November 2026.');
    expect(words).toContain('Only Ann can sign and send it.');
    const two = [...people, { id: 'eve', name: 'Eve', role: 'area_lead' as const, savedAt: undefined }];
    expect((await home({}, { people: two })).words).toContain('Ann and Eve can sign and send it.');
    expect((await home({}, { people: [] })).words).toContain('Nobody can sign for your area yet.');
  });
});

test('other areas say what waits in them', async () => {
  const elsewhere = [
    {
      area: { slug: 'brackenshire', name: 'Brackenshire' },
      current: {
        phase,
        state: 'in_progress' as const,
        tally: { ...done, toAnswer: 4 },
        yours: { tally: { ...done, toAnswer: 1 } },
      },
    },
    { area: { slug: 'dunmere', name: 'Dunmere' }, current: undefined },
  ];
  const { words } = await home({}, { elsewhere });
  expect(words).toContain(
    'Brackenshire: October to December 2026, due in 50 days. Form: in progress. 4 to answer. Yours: 1 to answer.',
  );
  expect(words).toContain('Dunmere: nothing is open.');
});
