import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { filterFigures } from '~/domain/figure-filter';
import type { PhaseFigures } from '~/domain/figures';
import { buildMatrix, sum } from '~/domain/matrix';
import { itemsOf } from '~/domain/proforma';
import { buildTrend, type Trend, type TrendScope } from '~/domain/trend';
import { longestMatched, settledPhases } from '~/domain/trend-span';
import {
  answerOf,
  anyPhases,
  areaOf,
  everyItem,
  figuresOf,
  fullShape,
  phaseIds,
  proformaOf,
  submissionOf,
} from './figure-arbitraries';

const form = proformaOf([[2], [1]]);
const programme: TrendScope = { kind: 'programme' };
const phasesOf = (...phases: Record<string, string>[]) =>
  phases.map((standings, at) => figuresOf(phaseIds[at] ?? '', form, standings));
const counts = (trend: Trend) =>
  trend.points.map(({ reported, inPlace, inDesign, notImplemented, answers }) =>
    reported ? [inPlace, inDesign, notImplemented, answers] : null,
  );
const reasons = (trend: Trend) => Object.fromEntries(trend.leftOut.map(({ name, reason }) => [name, reason]));

// May 2024, November 2024, February 2025, April to June 2025: one of each way to be left out.
const story = phasesOf(
  { Ashcombe: 'DDD', Brackenshire: 'DDN', Kelderby: 'PPP', Lowmere: 'DDD' },
  { Ashcombe: 'PDD', Brackenshire: 'DDD', Kelderby: 'PPP', Lowmere: 'DDD' },
  { Ashcombe: 'PPD', Brackenshire: 'PDD', Dunmere: '---' },
  { Ashcombe: 'PPP', Brackenshire: 'PPD', Calderholt: '---', Dunmere: 'PPP', Lowmere: 'PPP' },
);

describe('a trend of the same areas', () => {
  const trend = buildTrend(story, programme, 'matched');

  it('counts only the areas that sent throughout', () => {
    expect(trend.matched.map(({ name }) => name)).toEqual(['Ashcombe', 'Brackenshire']);
    expect(counts(trend)).toEqual([
      [0, 5, 1, 6],
      [1, 5, 0, 6],
      [3, 3, 0, 6],
      [5, 1, 0, 6],
    ]);
    expect(trend.title).toBe('All 3 items');
  });

  it('names the areas left out, with why', () => {
    expect(reasons(trend)).toEqual({
      Calderholt: 'joined in April to June 2025',
      Dunmere: 'joined in February 2025',
      Kelderby: 'left after November 2024',
      Lowmere: 'was not asked in February 2025',
    });
    expect(trend.leftOut.map(({ name }) => name)).toEqual(['Calderholt', 'Dunmere', 'Kelderby', 'Lowmere']);
  });

  it('names the phases that an area missed', () => {
    const missed = phasesOf(
      { Ashcombe: 'PPP', Dunmere: 'PPP' },
      { Ashcombe: 'PPP', Dunmere: '---' },
      { Ashcombe: 'PPP', Dunmere: '---' },
    );
    expect(reasons(buildTrend(missed, programme, 'matched'))).toEqual({
      Dunmere: 'did not send in November 2024 and February 2025',
    });
  });

  it('does not hold an open phase against an area that still has time', () => {
    const missed = phasesOf({ Ashcombe: 'PPP', Dunmere: '---' }, { Ashcombe: 'PPP', Dunmere: '---' });
    const trend = buildTrend(missed, programme, 'matched', missed[1]?.phase.dueAt);
    expect(reasons(trend).Dunmere).toMatch(
      /^did not send in May 2024; has not sent November 2024 yet, due \d+ \w+ 202\d$/,
    );
  });

  it('has a gap, never a zero, where nobody on the panel submitted', () => {
    const gaps = phasesOf({ Ashcombe: 'DDD' }, { Ashcombe: '---' }, { Dunmere: 'PPP' }, { Ashcombe: 'PPP' });
    const gapped = buildTrend(gaps, programme, 'matched');
    expect(counts(gapped)).toEqual([[0, 3, 0, 3], null, null, [3, 0, 0, 3]]);
    expect(gapped.points[1]?.notSent).toEqual(['Ashcombe']);
  });

  it('does not name as missing in a phase whom it does not count at all', () => {
    expect(story[2]?.submissions).toHaveLength(2);
    expect(trend.points.map(({ notSent }) => notSent)).toEqual([[], [], [], []]);
  });

  it('says when nobody has sent at all', () => {
    const unsent = buildTrend(phasesOf({ Ashcombe: '---' }), programme, 'matched');
    expect([counts(unsent), unsent.matched, reasons(unsent)]).toEqual([
      [null],
      [],
      { Ashcombe: 'did not send in May 2024' },
    ]);
    expect(buildTrend([], programme, 'matched')).toMatchObject({
      title: '',
      points: [],
      matched: [],
      leftOut: [],
    });
  });
});

describe('a trend of all areas', () => {
  const trend = buildTrend(story, programme, 'all');

  it('counts whoever sent', () => {
    expect(counts(trend).map((point) => point?.[3])).toEqual([12, 12, 6, 12]);
    expect([trend.matched, trend.leftOut]).toEqual([[], []]);
  });

  it('names who joined, who left and who has not sent', () => {
    expect(trend.points.map(({ joined, left, notSent }) => [joined, left, notSent])).toEqual([
      [[], [], []],
      [[], [], []],
      [['Dunmere'], ['Kelderby', 'Lowmere'], ['Dunmere']],
      [['Calderholt', 'Lowmere'], [], ['Calderholt']],
    ]);
  });

  it('compares with the last phase that anyone reported in', () => {
    const gapped = phasesOf({ Ashcombe: 'PPP' }, { Dunmere: '---' }, { Ashcombe: 'PPP', Calderholt: 'PPP' });
    const points = buildTrend(gapped, programme, 'all').points;
    expect(points.map(({ joined, left }) => [joined, left])).toEqual([
      [[], []],
      [[], []],
      [['Calderholt'], []],
    ]);
  });
});

describe('the scope of a trend', () => {
  test.each<[TrendScope, string, number[]]>([
    [{ kind: 'pillar', code: 'P1' }, 'Pillar 1', [0, 1, 3, 4]],
    [{ kind: 'section', code: 'P2-S1' }, 'Section P2-S1', [0, 0, 0, 1]],
    [{ kind: 'item', code: 'P1-S1-01' }, 'Statement P1-S1-01', [0, 1, 2, 2]],
  ])('%j', (scope, title, inPlace) => {
    const trend = buildTrend(story, scope, 'matched');
    expect([trend.title, trend.points.map((point) => point.inPlace)]).toEqual([title, inPlace]);
  });

  it('leaves out an area that is not asked what it covers', () => {
    const full = proformaOf(fullShape);
    const pilot = { Ashcombe: everyItem(full, 'P'), Pilot: `${'.'.repeat(33)}PP` };
    const phases = [figuresOf('2025-02', full, pilot), figuresOf('2025-04', full, pilot)];
    const relief = buildTrend(phases, { kind: 'pillar', code: 'P1' }, 'matched');
    expect([relief.matched.length, reasons(relief)]).toEqual([1, { Pilot: 'not in scope' }]);
    expect(relief.points[0]).toMatchObject({ answers: 9, notSent: [] });
    expect(buildTrend(phases, programme, 'matched').points.map(({ answers }) => answers)).toEqual([37, 37]);
  });

  it('has a gap where a version does not have the item', () => {
    const later = figuresOf('2025-07', proformaOf([[3], [1]], 2), { Ashcombe: 'PPPP' });
    const trend = buildTrend([...story, later], { kind: 'item', code: 'P1-S1-03' }, 'matched');
    expect(trend.title).toBe('Statement P1-S1-03');
    expect(counts(trend)).toEqual([null, null, null, null, [1, 0, 0, 1]]);
  });
});

describe('the phases shown by default', () => {
  const letters = (sent: string) => Object.fromEntries([...sent].map((name) => [name, 'PPP']));
  test.each([
    ['none', [], []],
    ['nobody sent', [''], []],
    ['one phase', ['AB'], [0]],
    ['everyone throughout', ['AB', 'AB', 'AB'], [0, 1, 2]],
    ['a first phase of few', ['A', 'ABCDEF', 'ABCDEF', 'ABCDEF'], [1, 2, 3]],
    ['joiners, while the first areas have the longer story', ['ABC', 'ABC', 'ABCD'], [0, 1, 2]],
    ['a tie, which the longer run wins', ['AB', 'ABC', 'ABC'], [0, 1, 2]],
    ['nobody in common with the first', ['A', 'BC', 'BC'], [1, 2]],
    ['nobody in common at all', ['A', 'B'], [1]],
    ['an open phase that nobody has sent in', ['AB', 'AB', ''], [0, 1]],
    ['a phase between in which nobody sent', ['AB', '', 'AB'], [0, 1, 2]],
    [
      'a last phase in which one of many sent: that one area, all along',
      ['ABCDEF', 'ABCDEF', 'A'],
      [0, 1, 2],
    ],
  ])('%s', (_, sent, shown) => {
    const phases = phasesOf(...sent.map((names) => (names ? letters(names) : { A: '---' })));
    expect(longestMatched(phases)).toEqual(shown.map((at) => phases[at]));
  });
});

describe('the phases that are settled', () => {
  const some = phasesOf({ Ashcombe: 'PPP', Brackenshire: 'PPP' }, { Ashcombe: 'PPP', Brackenshire: '---' });
  const all = phasesOf({ Ashcombe: 'PPP', Brackenshire: 'PPP' }, { Ashcombe: 'PPP', Brackenshire: 'PPP' });
  const open = (phases: typeof some) =>
    phases.map((figures, at) => {
      const opensAt = new Date(2026, at * 3, 1);
      const closesAt = new Date(2026, at * 3 + 3, 1);
      return { ...figures, phase: { ...figures.phase, opensAt, dueAt: closesAt, closesAt } };
    });
  test.each([
    ['leave out the last while areas have yet to send in it', some, new Date(2026, 4, 1), 1],
    ['have the last once all have sent', all, new Date(2026, 4, 1), 2],
    ['have the last once it is closed, whoever sent', some, new Date(2026, 7, 1), 2],
    ['have the only one', some.slice(0, 1), new Date(2026, 1, 1), 1],
  ])('%s', (_, phases, now, count) => {
    const dated = open(phases);
    expect(settledPhases(dated, now)).toEqual(dated.slice(0, count));
  });
});

describe('any trend', () => {
  it('of the same areas does not change when an area joins', () => {
    fc.assert(
      fc.property(
        anyPhases(4),
        fc.nat({ max: 3 }),
        fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }),
        (phases, extra, sent) => {
          const reported = buildTrend(phases, programme, 'matched').points.findIndex(
            (point) => point.reported,
          );
          fc.pre(reported !== -1);
          const joined = phases.map((figures, at) =>
            at > reported + extra ? withJoiner(figures, sent[at] ?? true) : figures,
          );
          const [before, after] = [phases, joined].map((each) => buildTrend(each, programme, 'matched'));
          expect(after && [counts(after), after.matched]).toEqual(before && [counts(before), before.matched]);
        },
      ),
    );
  });

  it('of all areas has the matrix of each phase in its points', () => {
    fc.assert(
      fc.property(anyPhases(4), (phases) => {
        const trend = buildTrend(phases, programme, 'all');
        const pillars = phases.map((figures) => buildMatrix(figures).pillars);
        expect(trend.points.map(({ inPlace, answers }) => [inPlace, answers])).toEqual(
          pillars.map((each) => [
            sum(each.map((pillar) => pillar.inPlace)),
            sum(each.map((pillar) => pillar.answered)),
          ]),
        );
      }),
    );
  });

  it('of the same areas counts those and no others in each reported phase', () => {
    fc.assert(
      fc.property(anyPhases(4), (phases) => {
        const trend = buildTrend(phases, programme, 'matched');
        for (const point of trend.points.filter(({ reported }) => reported))
          expect(point.areas.map(({ slug }) => slug)).toEqual(trend.matched.map(({ slug }) => slug));
        const everyone = new Set(phases.flatMap(({ asked }) => asked.map(({ slug }) => slug)));
        expect(trend.matched.length + trend.leftOut.length).toBe(everyone.size);
        for (const { reason } of trend.leftOut) expect(reason).toMatch(/scope$|(in|after) \S.*\d{4}$/);
      }),
    );
  });

  it('is the sum of its pillars', () => {
    fc.assert(
      fc.property(anyPhases(3), (phases) => {
        const whole = buildTrend(phases, programme, 'all').points.map(({ inDesign }) => inDesign);
        const parts = phases.map((figures) =>
          sum(
            figures.proforma.pillars.map(({ code, slug }) => {
              const narrowed = filterFigures(figures, { pillar: slug });
              return buildTrend([narrowed], { kind: 'pillar', code }, 'all').points[0]?.inDesign ?? 0;
            }),
          ),
        );
        expect(whole).toEqual(parts);
      }),
    );
  });
});

it('takes a few milliseconds for 153 areas, 35 items and 12 phases', () => {
  const full = proformaOf(fullShape);
  const national = Object.fromEntries(
    Array.from({ length: 153 }, (_, at) => [`Area ${at}`, everyItem(full, 'D')]),
  );
  const phases = Array.from({ length: 12 }, () => figuresOf('2025-04', full, national));
  buildTrend(phases, programme, 'matched');
  const start = performance.now();
  const trend = buildTrend(phases, programme, 'matched');
  expect(performance.now() - start).toBeLessThan(100);
  expect(trend.points.at(-1)?.answers).toBe(153 * 35);
});

function withJoiner(figures: PhaseFigures, sent: boolean): PhaseFigures {
  const codes = itemsOf(figures.proforma).map(({ code }) => code);
  const joiner = areaOf('Newcomer', new Set(codes));
  const answers = Object.fromEntries(codes.map((code) => [code, answerOf('in_place')]));
  const submissions = sent
    ? [...figures.submissions, submissionOf(figures.phase.id, joiner, answers)]
    : figures.submissions;
  return { ...figures, asked: [...figures.asked, joiner], submissions };
}
