import fc from 'fast-check';
import { proformaV1 } from 'seeds/reference/proforma-v1';
import { describe, expect, test } from 'vitest';
import { noAnswer, type StoredAnswer } from '~/domain/answers';
import type { ChangeRequest } from '~/domain/change-request';
import {
  groupSections,
  type Handed,
  handingOver,
  ownSections,
  tallySections,
  workFor,
} from '~/domain/handed-sections';
import { sectionsOf } from '~/domain/proforma';
import type { Query } from '~/domain/queries';
import type { Problem } from '~/domain/rules';
import { tallyTogether } from '~/domain/work-left';

const { pillars } = proformaV1;
const sections = sectionsOf(proformaV1);
const codes = sections.map(({ code }) => code);
const people = ['ann', 'bob', 'cat'];

const problem = (code: string | null, several?: string[]): Problem => ({
  grade: 'must_fix',
  rule: 'unanswered',
  code,
  field: 'status',
  text: '',
  fingerprint: '',
  ...(several && { codes: several }),
});
const saved = (day: string): StoredAnswer => ({
  ...noAnswer,
  status: 'in_place',
  version: 1,
  updatedBy: 'Ann',
  updatedAt: new Date(day),
});
const sentBack = (day: string, codes: string[]): ChangeRequest => ({
  id: day,
  kind: 'changes',
  reason: '',
  items: codes.map((code) => ({ code, reason: '' })),
  madeBy: 'Dee',
  madeAt: new Date(day),
});
const empty = {
  pillars,
  answers: {},
  before: undefined,
  problems: [],
  toConfirm: [],
  queries: {},
  requests: [],
};

/** Any sections, some that there are not among them, handed to any people. */
const anyHanded = fc.uniqueArray(
  fc
    .record({ section: fc.constantFrom(...codes, 'XX-XX'), userId: fc.constantFrom(...people) })
    .map((each): Handed => ({ ...each, name: each.userId.toUpperCase() })),
  { selector: ({ section, userId }) => `${section} ${userId}` },
);

describe('the sections of a return by whose they are', () => {
  test('are all there, once each, whoever is looking', () => {
    fc.assert(
      fc.property(anyHanded, fc.constantFrom(...people, 'dan'), (handed, viewer) => {
        const { yours, pillars: rest } = groupSections(empty, handed, viewer);
        const shown = [...(yours?.sections ?? []), ...rest.flatMap((group) => group.sections)];
        expect(shown.map(({ code }) => code).toSorted()).toEqual(codes.toSorted());
        const groups = [...(yours ? [yours] : []), ...rest];
        expect(groups.reduce((sum, { tally }) => sum + tally.items, 0)).toBe(35);
        expect(yours?.sections.every(({ mine }) => mine) ?? true).toBe(true);
        expect(rest.some((group) => group.sections.some(({ mine }) => mine))).toBe(false);
        for (const group of groups) expect(group.sections.length).toBeGreaterThan(0);
      }),
    );
  });

  test('keep the order of the form within each group', () => {
    fc.assert(
      fc.property(anyHanded, (handed) => {
        const inOrder = (found: readonly { code: string }[]) =>
          expect(found.map(({ code }) => codes.indexOf(code))).toEqual(
            found.map(({ code }) => codes.indexOf(code)).toSorted((a, b) => a - b),
          );
        inOrder(ownSections(pillars, handed, 'ann'));
        inOrder(groupSections(empty, handed, 'ann').pillars.flatMap((group) => group.sections));
      }),
    );
  });

  test('say everybody who holds them', () => {
    const handed = ['ann', 'bob'].map((userId) => ({ section: 'FH-FD', userId, name: userId }));
    const [found] = tallySections(empty, handed, 'bob').filter(({ code }) => code === 'FH-FD');
    expect(found).toMatchObject({ mine: true, with: ['ann', 'bob'] });
  });
});

describe('what is left of some sections', () => {
  const queryOn = (code: string, state: Query['state']): Query => ({
    id: `${code} ${state}`,
    code,
    state,
    openedAt: new Date(0),
    dueAt: null,
    closedBy: null,
    closedAt: null,
    messages: [],
  });
  const found = {
    ...empty,
    answers: { 'FH-FD-01': saved('2026-11-20') },
    toConfirm: [problem('FH-FD-01'), problem(null), problem('SR-SR-01', ['SR-SR-01', 'FH-FD-02'])],
    queries: {
      'FH-FD-01': [queryOn('FH-FD-01', 'open'), queryOn('FH-FD-01', 'closed')],
      'SR-SR-01': [queryOn('SR-SR-01', 'answered')],
    },
  };

  test('counts what is to confirm of their items, and the queries that wait for the area', () => {
    const [frontDoor] = sections.filter(({ code }) => code === 'FH-FD');
    expect(tallyTogether(found, frontDoor ? [frontDoor] : [])).toMatchObject({
      items: 5,
      toAnswer: 4,
      toConfirm: 2,
      queries: 1,
    });
  });

  test('counts each thing to confirm once for the whole return, what is about no one item too', () => {
    expect(tallyTogether(found)).toMatchObject({ items: 35, toAnswer: 34, toConfirm: 3, queries: 1 });
  });
});

describe('what somebody should put right', () => {
  const problems = ['SR-SR-01', 'FH-FD-02', 'CP-MA-01'].map((code) => problem(code));
  const handed = [{ section: 'FH-FD', userId: 'ann', name: 'Ann' }];

  test('is what is in their own sections, even if that is nothing', () => {
    expect(workFor({ ...empty, problems }, handed, 'ann').map(({ code }) => code)).toEqual(['FH-FD-02']);
    expect(workFor({ ...empty, problems: problems.slice(0, 1) }, handed, 'ann')).toEqual([]);
  });

  test('is everything for somebody who was handed nothing, or nothing that is asked', () => {
    expect(workFor({ ...empty, problems }, handed, 'bob')).toHaveLength(3);
    const unasked = [{ section: 'XX-XX', userId: 'ann', name: 'Ann' }];
    expect(workFor({ ...empty, problems }, unasked, 'ann')).toHaveLength(3);
  });
});

describe('items that a return was sent back for', () => {
  const answers = { 'FH-FD-01': saved('2026-11-20'), 'SR-SR-01': saved('2026-11-22') };
  const requests = [sentBack('2026-11-21', ['SR-SR-01', 'FH-FD-01']), sentBack('2026-11-19', ['FH-FD-01'])];
  const found = { ...empty, answers, requests, problems: [problem('CP-MA-01')] };

  test('are left until somebody saves them again, and counted once', () => {
    expect(tallyTogether(found).asked).toBe(1);
    expect(tallyTogether({ ...found, answers: {} }).asked).toBe(2);
    const later = { ...answers, 'FH-FD-01': saved('2026-11-23') };
    expect(tallyTogether({ ...found, answers: later }).asked).toBe(0);
  });

  test('come before whatever else is to be done, for those whose they are', () => {
    expect(workFor(found, [], 'ann').map(({ code }) => code)).toEqual(['FH-FD-01', 'CP-MA-01']);
    const handed = [{ section: 'CP-MA', userId: 'ann', name: 'Ann' }];
    expect(workFor(found, handed, 'ann').map(({ code }) => code)).toEqual(['CP-MA-01']);
  });
});

test('an item that was named and is locked is nothing to see to, while another is open', () => {
  const found = { ...empty, requests: [sentBack('2026-11-21', ['SR-SR-01', 'FH-FD-01'])] };
  const codesOf = (unlocked: string[] | null) =>
    workFor({ ...found, unlocked }, [], 'ann').map(({ code }) => code);
  expect(codesOf(['FH-FD-01'])).toEqual(['FH-FD-01']);
  expect(codesOf(null)).toEqual(['SR-SR-01', 'FH-FD-01']);
  const needed = { ...found, unlocked: ['FH-FD-01'], problems: [problem('SR-SR-01')] };
  expect(workFor(needed, [], 'ann')[0]?.code).toBe('SR-SR-01');
});

test('handing over gives and takes what turns one set of sections into another, and nothing twice', () => {
  const some = fc.uniqueArray(fc.constantFrom(...codes));
  fc.assert(
    fc.property(some, some, (held, wanted) => {
      const { given, taken } = handingOver(held, wanted);
      const after = held.filter((code) => !taken.includes(code)).concat(given);
      expect(after.toSorted()).toEqual(wanted.toSorted());
    }),
  );
});
