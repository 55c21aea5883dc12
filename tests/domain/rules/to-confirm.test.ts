import { describe, expect, it, test } from 'vitest';
import type { Answer } from '~/domain/answers';
import { checkReturn, type RuleContext } from '~/domain/rules';
import type { Status } from '~/domain/status';
import { items, scene } from './made-up';

const asked = (context: RuleContext) =>
  checkReturn(context).toConfirm.map(({ rule, code, text }) => `${rule} ${code}: ${text}`);
const rulesOf = (context: RuleContext) => checkReturn(context).toConfirm.map(({ rule }) => rule);

test('nothing is asked of a return in which nothing stands out', () => {
  expect(asked(scene({}))).toEqual([]);
});

describe('a move from one phase to the next', () => {
  test.each<[from: Status | undefined, to: Status, asks: boolean]>([
    ['not_implemented', 'in_place', true],
    ['not_implemented', 'in_design', false],
    ['in_design', 'in_place', false],
    ['in_place', 'in_place', false],
    [undefined, 'in_place', false],
  ])('from %s to %s is asked about: %s', (from, to, asks) => {
    const context = scene({ 'B-1': { status: to, comment: 'Said.' } }, from ? [{ 'B-1': from }] : []);
    expect(rulesOf(context)).toEqual(asks ? ['swift_move'] : []);
  });

  it('is looked at against the last return alone', () => {
    const context = scene({ 'B-1': 'in_place' }, [{ 'B-1': 'in_design' }, { 'B-1': 'not_implemented' }]);
    expect(asked(context)).toEqual([]);
  });

  it('names the item, what was entered, and what to do', () => {
    expect(asked(scene({ 'B-1': 'in_place' }, [{ 'B-1': 'not_implemented' }]))).toEqual([
      'swift_move B-1: “Item B-1” moved from Not being implemented to In place in one phase. Change the answer, or confirm that it is right',
    ]);
  });

  it('is asked about again in another phase, as it is another move', () => {
    const of = (phase: string) =>
      checkReturn(scene({ 'B-1': 'in_place' }, [{ 'B-1': 'not_implemented' }], { phase })).toConfirm[0];
    expect(of('2026-10')?.fingerprint).not.toBe(of('2027-01')?.fingerprint);
  });
});

describe('a later stage', () => {
  const why = { comment: 'Why.' };
  test.each<[first: Status | null, later: Status, asks: boolean]>([
    ['in_design', 'in_place', true],
    ['not_implemented', 'in_place', true],
    ['in_place', 'in_place', false],
    ['in_design', 'in_design', false],
    ['not_implemented', 'in_design', false],
    [null, 'in_place', false],
  ])('after %s and itself %s is asked about: %s', (first, later, asks) => {
    const context = scene({ 'A-2': { status: first, ...why }, 'A-3': later });
    expect(rulesOf(context)).toEqual(asks ? ['stage_order'] : []);
  });

  it('is not asked about where its earlier stage is out of scope, or the form has no such pair', () => {
    const context = scene({ 'A-2': 'in_design', 'A-3': 'in_place' });
    expect(asked({ ...context, after: {} })).toEqual([]);
    expect(asked({ ...context, items: items.filter(({ code }) => code !== 'A-2') })).toEqual([]);
  });

  it('is explained once: the same two answers in the next phase are the same problem', () => {
    const of = (phase: string, first: Status = 'in_design') =>
      checkReturn(scene({ 'A-2': { status: first, ...why }, 'A-3': 'in_place' }, [], { phase })).toConfirm[0];
    expect(of('2026-10')?.fingerprint).toBe(of('2027-01')?.fingerprint);
    expect(of('2026-10')?.fingerprint).not.toBe(of('2026-10', 'not_implemented')?.fingerprint);
  });

  it('names both items with what was entered', () => {
    expect(asked(scene({ 'A-2': { status: 'in_design', comment: 'x' }, 'A-3': 'in_place' }))).toEqual([
      'stage_order A-3: “Item A-3” is In place, but “Item A-2” is In design. Change one of the answers, or explain how both can be right',
    ]);
  });
});

describe('the same comment', () => {
  const saying = (count: number, comment = 'No change.', more: Partial<Answer> = {}) =>
    scene(
      Object.fromEntries(
        items.slice(0, count).map(({ code }) => [code, { status: 'in_design' as const, comment, ...more }]),
      ),
    );

  test.each([
    [4, false],
    [5, true],
    [8, true],
  ])('on %i items is asked about: %s', (count, asks) => {
    expect(rulesOf(saying(count))).toEqual(asks ? ['same_comment'] : []);
  });

  it('is the same in other case and with other space around it', () => {
    const context = scene({
      'A-1': { status: 'in_place', comment: 'No change.' },
      'A-2': { status: 'in_place', comment: '  no CHANGE. ' },
      'A-3': { status: 'in_place', comment: 'No  change.' },
      'B-1': { status: 'in_place', comment: 'No\nchange.' },
      'B-2': { status: 'in_place', comment: 'NO CHANGE.' },
    });
    expect(rulesOf(context)).toEqual(['same_comment']);
  });

  it('is not asked about when there is none, or no answer beside it', () => {
    expect(asked(saying(8, '', { status: 'in_place' }))).toEqual([]);
    expect(asked(saying(8, 'Soon.', { status: null }))).toEqual([]);
  });

  it('that was confirmed as still correct is not counted', () => {
    expect(asked(saying(8, 'No change.', { confirmed: true }))).toEqual([]);
    const four = saying(4).answers;
    const context = saying(8, 'No change.', { confirmed: true });
    expect(
      asked({ ...context, answers: { ...context.answers, ...four, 'C-2': context.answers['C-2'] } }),
    ).toEqual([]);
  });

  it('is one problem with every item in it, and another when one more has it', () => {
    const [five] = checkReturn(saying(5)).toConfirm;
    const [six] = checkReturn(saying(6)).toConfirm;
    expect(five).toMatchObject({ code: 'A-1', codes: ['A-1', 'A-2', 'A-3', 'B-1', 'B-2'], field: 'comment' });
    expect(five?.fingerprint).not.toBe(six?.fingerprint);
    expect(five?.text).toBe(
      'The same comment, “No change.”, is on 5 items: “Item A-1”, “Item A-2”, “Item A-3”, “Item B-1” and “Item B-2”. Say something about each, or confirm that it is right for all of them',
    );
  });

  it('is shown in part when it is long', () => {
    const [found] = checkReturn(saying(5, 'word '.repeat(200))).toConfirm;
    expect(found?.text.length).toBeLessThan(300);
    expect(found?.text).toContain('…”');
  });
});

describe('an item in design for three phases', () => {
  const quiet = { status: 'in_design', comment: '' } as const;
  const context = (now: Partial<Answer>, earlier: readonly Record<string, Status>[]) =>
    scene({ 'B-1': { ...quiet, ...now } }, earlier);
  const twice = [{ 'B-1': 'in_design' }, { 'B-1': 'in_design' }] as const;

  test.each<[what: string, now: Partial<Answer>, earlier: readonly Record<string, Status>[], asks: boolean]>([
    ['without a comment', {}, twice, true],
    ['with a comment', { comment: 'Supplier late.' }, twice, false],
    ['with nothing but space for a comment', { comment: ' \n ' }, twice, true],
    ['without a comment, but with what holds it up', { delays: ['it_systems'] }, twice, false],
    ['without a comment, but with a month', { expected: '2027-03' }, twice, true],
    ['but in place before that', {}, [{ 'B-1': 'in_design' }, { 'B-1': 'in_place' }], false],
    ['but moved on now', { status: 'in_place' }, twice, false],
    ['as far as two phases tell', {}, [{ 'B-1': 'in_design' }], false],
    ['for the first time', {}, [], false],
  ])('%s: asked about %j', (_what, now, earlier, asks) => {
    expect(rulesOf(context(now, earlier))).toEqual(asks ? ['no_comment'] : []);
  });

  it('is asked about in each phase', () => {
    const of = (phase: string) => checkReturn({ ...context({}, twice), phase }).toConfirm[0]?.fingerprint;
    expect(of('2026-10')).not.toBe(of('2027-01'));
  });
});

describe('a comment that may identify a person', () => {
  const saying = (comment: string) => scene({ 'B-1': { status: 'in_design', comment } });

  it('is asked about, with what it looks like', () => {
    expect(asked(saying('Child A waits. Number 943 476 5919.'))).toEqual([
      'identifying_text B-1: The comment on “Item B-1” has what looks like a person or family called by a letter (“Child A”) and an NHS number (“943 476 5919”). Take it out, or confirm that it does not identify a person',
    ]);
  });

  it('names three findings and counts the others', () => {
    const [found] = checkReturn(saying('Child A, child B, child C, child D and child E.')).toConfirm;
    expect(found?.text).toContain('(“child C”) and 2 more. Take');
  });

  it('is asked about again when the comment changes, and also where nothing was answered yet', () => {
    const of = (comment: string) => checkReturn(saying(comment)).toConfirm[0]?.fingerprint;
    expect(of('Child A waits.')).toBe(of('Child A waits.'));
    expect(of('Child A waits.')).not.toBe(of('Child A waited.'));
    expect(rulesOf(scene({ 'B-1': { status: null, comment: 'Child A waits.' } }))).toEqual([
      'identifying_text',
    ]);
  });

  it('is not asked about an item that is not asked', () => {
    expect(asked(scene({ 'X-9': { status: 'in_place', comment: 'Child A waits.' } }))).toEqual([]);
  });
});
