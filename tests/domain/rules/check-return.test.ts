import fc from 'fast-check';
import { proformaV1 } from 'seeds/reference/proforma-v1';
import { describe, expect, it, test } from 'vitest';
import type { Answer } from '~/domain/answers';
import { delayTags } from '~/domain/delays';
import type { Explanation } from '~/domain/explanations';
import { itemsOf } from '~/domain/proforma';
import { checkReturn, type Problem, type RuleContext } from '~/domain/rules';
import { fingerprintOf } from '~/domain/rules/fingerprint';
import { statuses } from '~/domain/status';
import { items, scene } from './made-up';

const comments = fc.constantFrom('', 'Said.', 'No change.', 'Child A waits.', 'Ring 07700 900123.');
const anyAnswer = fc.record<Answer>({
  status: fc.constantFrom(...statuses, null),
  comment: comments,
  stepBack: fc.constantFrom('regression', 'correction', null),
  delays: fc.subarray([...delayTags], { maxLength: 1 }),
  expected: fc.constantFrom(null, '2027-03'),
  confirmed: fc.boolean(),
});
const codes = [...items.map(({ code }) => code), 'X-9'];
const anyContext: fc.Arbitrary<RuleContext> = fc.record({
  phase: fc.constantFrom('2026-10', '2027-01'),
  items: fc.subarray([...items]),
  after: fc.constantFrom<Record<string, string>[]>(
    {},
    { 'A-3': 'A-2' },
    { 'A-3': 'A-2', 'B-1': 'X-9', 'B-2': 'B-2' },
  ),
  answers: fc.dictionary(fc.constantFrom(...codes), anyAnswer),
  earlier: fc.array(
    fc.dictionary(
      fc.constantFrom(...codes),
      fc.record({ status: fc.constantFrom(...statuses), comment: comments }),
    ),
    { maxLength: 3 },
  ),
});
const always = (holds: (context: RuleContext) => void) =>
  fc.assert(
    fc.property(anyContext, (context) => void holds(context)),
    { numRuns: 500 },
  );
const explained = ({ rule, code, fingerprint }: Problem): Explanation => ({
  ...{ rule, code, fingerprint },
  ...{ text: 'It is right.', by: 'Area lead', at: '2026-11-21T10:00:00.000Z' },
});

describe('whatever is in a return,', () => {
  it('every problem has a grade, a rule, words that name its item, and a fingerprint of its own', () => {
    always((context) => {
      const { mustFix, toConfirm, settled, information } = checkReturn(context);
      expect(settled).toEqual([]);
      expect(mustFix.every(({ grade }) => grade === 'must_fix')).toBe(true);
      expect(toConfirm.every(({ grade }) => grade === 'confirm')).toBe(true);
      expect(information.every(({ grade, code }) => grade === 'information' && code === null)).toBe(true);
      for (const { code, text, fingerprint, rule } of [...mustFix, ...toConfirm]) {
        const item = context.items.find((each) => each.code === code);
        expect(text).toContain(`“${item?.shortName}”`);
        expect(text).not.toMatch(/\.$|undefined|null/);
        expect(fingerprint).toMatch(/^[0-9a-f]{16}$/);
        expect(rule).toMatch(/^[a-z_]+$/);
      }
      const prints = toConfirm.map(({ fingerprint }) => fingerprint);
      expect(new Set(prints).size).toBe(prints.length);
      const places = toConfirm.map(({ rule, code }) => `${rule} ${code}`);
      expect(new Set(places).size).toBe(places.length);
    });
  });

  it('problems stand in form order', () => {
    always((context) => {
      const { mustFix, toConfirm } = checkReturn(context);
      for (const problems of [mustFix, toConfirm]) {
        const places = problems.map(({ code }) => context.items.findIndex((item) => item.code === code));
        expect(places).not.toContain(-1);
        expect(places).toEqual(places.toSorted((a, b) => a - b));
      }
    });
  });

  it('explaining each thing settles it and nothing else, and what must be fixed can’t be explained away', () => {
    always((context) => {
      const before = checkReturn(context);
      const all = [...before.mustFix, ...before.toConfirm, ...before.information].map(explained);
      const after = checkReturn(context, all);
      expect(after.mustFix).toEqual(before.mustFix);
      expect(after.information).toEqual(before.information);
      expect(after.toConfirm).toEqual([]);
      expect(after.settled.map(({ explained: said, ...problem }) => problem)).toEqual(before.toConfirm);
      for (const { explained: said, ...problem } of after.settled) expect(said).toEqual(explained(problem));
    });
  });

  it('an explanation of something else that was entered settles nothing', () => {
    always((context) => {
      const { toConfirm } = checkReturn(context);
      const others = toConfirm.flatMap((problem) => [
        { ...explained(problem), fingerprint: '0000000000000000' },
        { ...explained(problem), code: 'X-9' },
        { ...explained(problem), rule: 'another' },
      ]);
      expect(checkReturn(context, others).toConfirm).toEqual(toConfirm);
    });
  });

  it('what was said about items that are not asked makes no difference', () => {
    always((context) => {
      const { 'X-9': _, ...answers } = context.answers;
      expect(checkReturn({ ...context, answers })).toEqual(checkReturn(context));
    });
  });
});

describe('for information,', () => {
  const all = (status: Answer['status'], comment = '') =>
    Object.fromEntries(items.map(({ code }) => [code, { ...scene({}).answers[code], status, comment }]));
  const rules = (context: RuleContext) => checkReturn(context).information.map(({ rule }) => rule);

  it('a return says when everything is in place', () => {
    expect(rules(scene(all('in_place')))).toEqual(['all_in_place']);
    expect(rules(scene({ ...all('in_place'), 'B-1': 'in_design' }))).toEqual([]);
    expect(rules(scene({ ...all('in_place'), 'B-1': { status: null } }))).toEqual([]);
  });

  it('a return says when nothing has changed for three phases', () => {
    const same = all('in_design', 'As before.');
    expect(rules(scene(same, [same, same]))).toEqual(['nothing_changed']);
    expect(rules(scene(same, [same]))).toEqual([]);
    expect(rules(scene(same, [same, { ...same, 'B-1': 'in_place' }]))).toEqual([]);
    expect(rules(scene({ ...same, 'B-1': { status: 'in_design', comment: 'New.' } }, [same, same]))).toEqual(
      [],
    );
    expect(rules(scene({ ...same, 'B-1': { status: null } }, [same, same]))).toEqual([]);
  });

  it('a return without items says nothing', () => {
    expect(checkReturn({ ...scene({}), items: [] })).toEqual({
      mustFix: [],
      toConfirm: [],
      settled: [],
      information: [],
    });
  });
});

describe('the stages of the real form', () => {
  const real = itemsOf(proformaV1);
  const { after = {} } = proformaV1;

  test.each([
    ['single assessment live', 'FH-FD-05', 'agreed', 'FH-FD-04'],
    ['LCPP in post', 'CP-MA-04', 'recruited', 'CP-MA-03'],
    ['family help lead practitioners in role', 'FH-LP-03', 'described', 'FH-LP-01'],
  ])('%s (%s) but not %s (%s) is asked about', (_later, later, _first, first) => {
    const answers = Object.fromEntries(
      real.map(({ code }) => [code, { ...scene({ 'A-1': 'in_place' }).answers['A-1'] } as Answer]),
    );
    const context: RuleContext = { phase: '2026-10', items: real, after, answers, earlier: [] };
    expect(checkReturn(context).toConfirm).toEqual([]);
    answers[first] = { ...(answers[first] as Answer), status: 'in_design' };
    expect(checkReturn(context).toConfirm.map(({ rule, code }) => [rule, code])).toEqual([
      ['stage_order', later],
    ]);
  });

  test('are of items that there are, later ones after earlier ones', () => {
    const order = real.map(({ code }) => code);
    for (const [later, first] of Object.entries(after)) {
      expect(order).toContain(first);
      expect(order.indexOf(later)).toBeGreaterThan(order.indexOf(first));
    }
  });
});

describe('a fingerprint', () => {
  it('is the same for the same values and another for others', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), fc.array(fc.string()), (a, b) => {
        expect(fingerprintOf(...a)).toMatch(/^[0-9a-f]{16}$/);
        expect(fingerprintOf(...a) === fingerprintOf(...b)).toBe(JSON.stringify(a) === JSON.stringify(b));
      }),
      { numRuns: 2000 },
    );
  });

  it('differs between many texts that differ little', () => {
    const prints = Array.from({ length: 20_000 }, (_, at) => fingerprintOf('rule', 'A-1', `Text ${at}`));
    expect(new Set(prints).size).toBe(prints.length);
  });

  it('does not change from one release to the next, or what was confirmed would lapse', () => {
    expect(fingerprintOf('identifying_text', 'FH-FD-05', 'Child A waits.')).toBe('93ae4166c820b350');
  });
});
