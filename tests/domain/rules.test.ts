import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { type Answer, isStepBack, noAnswer } from '~/domain/answers';
import type { Item } from '~/domain/proforma';
import { checkReturn, countAnswered, type Problem } from '~/domain/rules';
import { type Status, stageOf, statuses } from '~/domain/status';

const item = (code: string): Item => ({
  code,
  statement: `Statement ${code}`,
  shortName: `Item ${code}`,
  programmes: ['ffc'],
});
const items = ['A-1', 'A-2', 'B-1', 'B-2', 'B-3'].map(item);
const [first] = items as [Item];
/** What must be fixed, with the statuses that the area last submitted. */
const mustFix = (
  asked: readonly Item[],
  answers: Readonly<Record<string, Answer | undefined>>,
  before: Readonly<Record<string, Status | undefined>>,
) => {
  const said = Object.entries(before).flatMap(([code, status]) =>
    status ? [[code, { status, comment: '' }] as const] : [],
  );
  const earlier = [Object.fromEntries(said)];
  return checkReturn({ phase: '2026-10', items: asked, after: {}, answers, earlier }).mustFix;
};
const problemsOf = (answer: Partial<Answer> | undefined, before?: Status) =>
  mustFix([first], { 'A-1': answer && { ...noAnswer, ...answer } }, { 'A-1': before }).map(
    ({ field, text }) => `${field}: ${text}`,
  );

describe('an item', () => {
  const unanswered = ['status: Select where “Item A-1” is now'];
  const noReason = ['comment: Enter why “Item A-1” is not being implemented'];
  test.each<[string, Partial<Answer> | undefined, Status | undefined, string[]]>([
    ['nobody has begun', undefined, undefined, unanswered],
    ['with a comment but no answer', { comment: 'Soon.' }, 'in_place', unanswered],
    ['with a reason but no answer', { stepBack: 'regression' }, 'in_place', unanswered],
    ['in place', { status: 'in_place' }, undefined, []],
    ['in design, newly reported', { status: 'in_design' }, undefined, []],
    ['in place as before', { status: 'in_place' }, 'in_place', []],
    ['moved forward without a word', { status: 'in_place' }, 'not_implemented', []],
    ['in design, not being implemented before', { status: 'in_design' }, 'not_implemented', []],
    ['not being implemented, without a word', { status: 'not_implemented' }, undefined, noReason],
    [
      'still not being implemented, without a word',
      { status: 'not_implemented' },
      'not_implemented',
      noReason,
    ],
    ['not being implemented, with why', { status: 'not_implemented', comment: 'Why.' }, undefined, []],
    [
      'moved back without a word',
      { status: 'in_design' },
      'in_place',
      ['stepBack: Select why “Item A-1” moved back from In place to In design, and enter what happened'],
    ],
    [
      'moved back with a comment only',
      { status: 'in_design', comment: 'Staff left.' },
      'in_place',
      ['stepBack: Select why “Item A-1” moved back from In place to In design'],
    ],
    [
      'moved back with a reason only',
      { status: 'not_implemented', stepBack: 'correction' },
      'in_design',
      ['comment: Enter what happened: “Item A-1” moved back from In design to Not being implemented'],
    ],
    [
      'moved back and explained',
      { status: 'in_design', comment: 'Staff left.', stepBack: 'regression' },
      'in_place',
      [],
    ],
  ])('%s', (_, answer, before, problems) => expect(problemsOf(answer, before)).toEqual(problems));
});

describe('whatever has been answered,', () => {
  const answer = fc.record<Answer>({
    status: fc.constantFrom(...statuses, null),
    comment: fc.constantFrom('', 'Said.'),
    stepBack: fc.constantFrom('regression', 'correction', null),
    delays: fc.constantFrom([], ['capacity' as const]),
    expected: fc.constantFrom(null, '2027-03'),
    confirmed: fc.boolean(),
  });
  const codes = [...items.map(({ code }) => code), 'X-9'];
  const scene = fc.record({
    answers: fc.dictionary(fc.constantFrom(...codes), answer),
    before: fc.dictionary(fc.constantFrom(...codes), fc.constantFrom(...statuses)),
  });
  const always = (holds: (answers: Record<string, Answer>, before: Record<string, Status>) => void) =>
    fc.assert(
      fc.property(scene, ({ answers, before }) => void holds(answers, before)),
      { numRuns: 300 },
    );

  it('every problem names an item that is asked, a field of it and its name, in form order', () => {
    always((answers, before) => {
      const problems = mustFix(items, answers, before);
      const places = problems.map(({ code }) => items.findIndex((each) => each.code === code));
      expect(places).not.toContain(-1);
      expect(places).toEqual(places.toSorted((a, b) => a - b));
      for (const { code, field, text, grade } of problems) {
        expect(['status', 'comment', 'stepBack']).toContain(field);
        expect(text).toContain(`“Item ${code}”`);
        expect(grade).toBe('must_fix');
      }
      const fields = problems.map(({ code, field }) => `${code} ${field}`);
      expect(new Set(fields).size).toBe(fields.length);
    });
  });

  it('there is a problem for each item without an answer, and no more than one for any', () => {
    always((answers, before) => {
      const problems = mustFix(items, answers, before);
      const missing = problems.filter(({ field }) => field === 'status').length;
      expect(missing).toBe(items.length - countAnswered(items, answers));
      for (const { code } of items)
        expect(problems.filter((problem) => problem.code === code).length).toBeLessThanOrEqual(1);
    });
  });

  it('putting each problem right in the way it says leaves none', () => {
    always((answers, before) => {
      let fixed: Record<string, Answer> = { ...answers };
      // Giving the missing answer may be what calls for a reason.
      for (let round = 0; round < 2; round++)
        for (const problem of mustFix(items, fixed, before)) fixed = putRight(fixed, problem);
      expect(mustFix(items, fixed, before)).toEqual([]);
    });
  });

  it('what was said about items that are not asked makes no difference', () => {
    always((answers, before) => {
      const { 'X-9': _, ...asked } = answers;
      expect(mustFix(items, answers, before)).toEqual(mustFix(items, asked, before));
    });
  });

  it('an item has no problem if it is answered, explained, and has a reason where it moved back', () => {
    always((answers, before) => {
      const explained = Object.fromEntries(
        items.map(({ code }) => {
          const status = answers[code]?.status ?? 'in_place';
          const stepBack = isStepBack(before[code], status) ? ('correction' as const) : null;
          return [code, { ...noAnswer, status, comment: 'Said.', stepBack }];
        }),
      );
      expect(mustFix(items, explained, before)).toEqual([]);
    });
  });

  it('nothing is wrong when everything is in place, whatever was before', () => {
    always((_, before) => {
      const inPlace = items.map(({ code }) => [code, { ...noAnswer, status: 'in_place' as const }] as const);
      expect(mustFix(items, Object.fromEntries(inPlace), before)).toEqual([]);
    });
  });

  it('a reason is asked for exactly where an item stands lower than before', () => {
    always((answers, before) => {
      const bare = Object.fromEntries(
        Object.entries(answers).map(([code, each]) => [code, { ...each, stepBack: null }]),
      );
      const asked = mustFix(items, bare, before).filter(({ field }) => field === 'stepBack');
      const lower = items.filter(({ code }) => {
        const [from, to] = [before[code], bare[code]?.status];
        return from && to && stageOf(to) < stageOf(from);
      });
      expect(asked.map(({ code }) => code)).toEqual(lower.map(({ code }) => code));
    });
  });
});

it('only items with a status count as answered', () => {
  const answers = {
    'A-1': { ...noAnswer, status: 'in_design' as const },
    'A-2': { ...noAnswer, comment: 'Soon.' },
    'X-9': { ...noAnswer, status: 'in_place' as const },
  };
  expect([countAnswered(items, answers), countAnswered(items, {}), countAnswered([], answers)]).toEqual([
    1, 0, 0,
  ]);
});

function putRight(answers: Record<string, Answer>, { code, field, text }: Problem): Record<string, Answer> {
  const happened = text.endsWith('and enter what happened') && { comment: 'Said.' };
  const right = {
    status: { status: 'in_design' },
    comment: { comment: 'Said.' },
    stepBack: { stepBack: 'regression', ...happened },
  } as const;
  return { ...answers, [code ?? '']: { ...(answers[code ?? ''] ?? noAnswer), ...right[field] } };
}
