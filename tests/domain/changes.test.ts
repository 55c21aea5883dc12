import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { type Answer, noAnswer } from '~/domain/answers';
import { changesSince, nextItem, tallyItems } from '~/domain/changes';
import type { SubmittedAnswer } from '~/domain/figures';
import { itemsOf } from '~/domain/proforma';
import { checkReturn } from '~/domain/rules';
import { type Status, stageOf, statuses } from '~/domain/status';
import { proformaOf } from './figure-arbitraries';

const form = proformaOf([[2, 3], [1]]);
const items = itemsOf(form);
const codes = items.map(({ code }) => code);
const [code = ''] = codes;
const problemsIn = (
  answers: Readonly<Record<string, Answer>>,
  before: Readonly<Record<string, SubmittedAnswer | undefined>>,
) => checkReturn({ phase: '2026-10', items, after: {}, answers, earlier: [before] }).mustFix;

const now = (status: Status | null, comment = ''): Answer => ({ ...noAnswer, status, comment });
const then = (status: Status, comment = '', more: Partial<SubmittedAnswer> = {}): SubmittedAnswer => ({
  ...noAnswer,
  status,
  comment,
  ...more,
});

describe('an answer beside the one before', () => {
  test.each<[from: SubmittedAnswer | undefined, to: Answer | undefined, kind: string]>([
    [undefined, now('in_place'), 'fresh'],
    [undefined, now('not_implemented', 'Why.'), 'fresh'],
    [then('in_design'), now('in_place'), 'forward'],
    [then('not_implemented'), now('in_design'), 'forward'],
    [then('in_place'), now('in_design'), 'back'],
    [then('in_design'), now('not_implemented'), 'back'],
    [then('in_design', 'a'), now('in_design', 'a'), 'unchanged'],
    [then('in_design', 'a'), now('in_design', 'b'), 'details'],
    [then('in_design', 'a'), now('in_design', ''), 'details'],
    [then('in_design', '', { delays: ['time'] }), now('in_design', ''), 'details'],
    [then('in_design', '', { expected: '2027-03' }), now('in_design', ''), 'details'],
    [then('in_design', 'a'), now('in_place', 'b'), 'forward'],
    [then('in_place'), now(null, 'Soon.'), 'nothing'],
    [then('in_place'), undefined, 'nothing'],
  ])('%j and %j is %s', (from, to, kind) => {
    const changes = changesSince(items, { [code]: to }, { [code]: from });
    const found = Object.entries(changes).flatMap(([name, group]) => group.map(() => name));
    expect(found).toEqual(kind === 'nothing' ? [] : [kind]);
  });

  it('is told with all that was said then and now', () => {
    const answer: Answer = {
      ...now('in_design', 'Staff left.'),
      delays: ['recruitment'],
      expected: '2027-03',
    };
    const answers = { [code]: { ...answer, stepBack: 'regression' as const } };
    const { back } = changesSince(items, answers, { [code]: then('in_place', 'Running.') });
    const was = { from: 'in_place', fromComment: 'Running.', fromDelays: [], fromExpected: null };
    const is = { to: 'in_design', comment: 'Staff left.', delays: ['recruitment'], expected: '2027-03' };
    expect(back).toEqual([{ code, statement: `Statement ${code}`, ...was, ...is, stepBack: 'regression' }]);
  });
});

const working = fc.record<Answer>({
  status: fc.constantFrom(...statuses, null),
  comment: fc.constantFrom('', 'a', 'b'),
  stepBack: fc.constantFrom('regression', 'correction', null),
  delays: fc.constantFrom([], ['capacity' as const]),
  expected: fc.constantFrom(null, '2027-03'),
  confirmed: fc.boolean(),
});
const submitted = fc.record<SubmittedAnswer>({
  status: fc.constantFrom(...statuses),
  comment: fc.constantFrom('', 'a', 'b'),
  stepBack: fc.constantFrom('regression', 'correction', null),
  delays: fc.constantFrom([], ['capacity' as const]),
  expected: fc.constantFrom(null, '2027-03'),
  confirmed: fc.boolean(),
});
const anyCode = fc.constantFrom(...codes, 'X-9');
const scene = fc.record({
  answers: fc.dictionary(anyCode, working),
  before: fc.dictionary(anyCode, submitted),
});

describe('whatever was answered before and now,', () => {
  const always = (
    holds: (answers: Record<string, Answer>, before: Record<string, SubmittedAnswer>) => void,
  ) =>
    fc.assert(
      fc.property(scene, ({ answers, before }) => void holds(answers, before)),
      { numRuns: 300 },
    );

  it('each answered item is in one group, in form order, and no other item is in any', () => {
    always((answers, before) => {
      const groups = Object.values(changesSince(items, answers, before)).map((group) =>
        group.map((each) => each.code),
      );
      const answered = codes.filter((each) => answers[each]?.status);
      expect(groups.flat().toSorted()).toEqual(answered.toSorted());
      for (const group of groups) expect(group).toEqual(codes.filter((each) => group.includes(each)));
    });
  });

  it('what went forward stands higher, what went back lower, and the rest where it was', () => {
    always((answers, before) => {
      const { back, forward, details, unchanged, fresh } = changesSince(items, answers, before);
      const rise = ({ from, to }: (typeof back)[number]) => stageOf(to) - stageOf(from as Status);
      expect(forward.filter((each) => rise(each) <= 0)).toEqual([]);
      expect(back.filter((each) => rise(each) >= 0)).toEqual([]);
      expect([...details, ...unchanged].filter((each) => rise(each) !== 0)).toEqual([]);
      expect(fresh.filter(({ from }) => from !== null)).toEqual([]);
    });
  });

  it('the same answers again have changed nothing', () => {
    always((_, before) => {
      const { unchanged, ...rest } = changesSince(items, before, before);
      expect(Object.values(rest).flat()).toEqual([]);
      expect(unchanged.map((each) => each.code)).toEqual(codes.filter((each) => before[each]));
    });
  });

  it('the tally of a group is the sum of the tallies of its parts, and adds up', () => {
    always((answers, before) => {
      const problems = problemsIn(answers, before);
      const tally = (part: typeof items) => tallyItems(part, answers, before, problems);
      const [whole, left, right] = [tally(items), tally(items.slice(0, 3)), tally(items.slice(3))];
      for (const key of Object.keys(whole) as (keyof typeof whole)[])
        expect(whole[key]).toBe(left[key] + right[key]);
      expect(whole.unchanged + whole.changed + whole.toAnswer).toBe(whole.items);
      expect(whole.toAnswer).toBe(problems.filter(({ field }) => field === 'status').length);
    });
  });

  it('there is a next item exactly while something must be put right, and it is the first in the form', () => {
    always((answers, before) => {
      const problems = problemsIn(answers, before);
      const next = nextItem(form.pillars, problems);
      expect(next?.code).toBe(problems[0]?.code);
      const section = form.pillars
        .flatMap(({ sections }) => sections)
        .find(({ slug }) => slug === next?.section);
      expect(section?.items.some((each) => each.code === next?.code) ?? next === undefined).toBe(true);
    });
  });
});

it('a step back that lacks both reason and comment is one thing to put right, and one reason to give', () => {
  const [answers, before] = [{ [code]: now('in_design') }, { [code]: then('in_place') }];
  const problems = problemsIn(answers, before);
  expect(problems.filter((problem) => problem.code === code)).toHaveLength(1);
  const tally = { items: 6, unchanged: 0, changed: 1, toAnswer: 5, reasons: 1 };
  expect(tallyItems(items, answers, before, problems)).toEqual(tally);
});
