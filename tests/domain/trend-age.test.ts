import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PhaseFigures } from '~/domain/figures';
import { itemsOf } from '~/domain/proforma';
import type { ReformBegin } from '~/domain/reform-begins';
import { buildTrend, type TrendPanel } from '~/domain/trend';
import { buildAgeTrend } from '~/domain/trend-age';
import { anyPhases, figuresOf, phaseIds, proformaOf } from './figure-arbitraries';

const form = proformaOf([[2]]);
const programme = { kind: 'programme' } as const;
const phasesOf = (...phases: Record<string, string>[]) =>
  phases.map((standings, at) => figuresOf(phaseIds[at] ?? '', form, standings));
const beginning = (months: Record<string, string>) =>
  new Map(
    Object.entries(months).map(([name, month]) => [
      `area-${name.toLowerCase()}`,
      { month, source: 'Made up' },
    ]),
  );
const names = (areas: readonly { name: string }[]) => areas.map(({ name }) => name);

// May 2024, November 2024, February 2025, April to June 2025.
const story = phasesOf(
  { Ashcombe: 'DD', Brackenshire: 'NN' },
  { Ashcombe: 'PD', Brackenshire: 'DD', Dunmere: 'NN' },
  { Ashcombe: 'PD', Brackenshire: '--', Dunmere: 'DN', Eldershaw: 'DD' },
  { Ashcombe: 'PP', Brackenshire: 'PP', Dunmere: 'PD', Eldershaw: 'PD' },
);
const begins = beginning({
  Ashcombe: '2024-05',
  Brackenshire: '2024-05',
  Dunmere: '2024-07',
  Eldershaw: '2024-07',
});

describe('a trend by time in reform', () => {
  it('lays the first phase of each area since it began side by side', () => {
    const { points } = buildAgeTrend(story, 0, begins, programme, 'all');
    expect(points.map(({ age, areas, inPlace, answers }) => [age, names(areas), inPlace, answers])).toEqual([
      [1, ['Ashcombe', 'Brackenshire', 'Dunmere'], 0, 6],
      [2, ['Ashcombe', 'Brackenshire', 'Dunmere', 'Eldershaw'], 1, 8],
      [3, ['Ashcombe', 'Dunmere', 'Eldershaw'], 3, 6],
      [4, ['Ashcombe', 'Brackenshire'], 4, 4],
    ]);
  });

  it('says of each age which phases it was, how far in, and who has not come to it', () => {
    const { points } = buildAgeTrend(story, 0, begins, programme, 'all');
    expect(points[0]?.when.map(({ phase, months, areas }) => [phase.id, months, areas])).toEqual([
      ['2024-05', 0, 2],
      ['2024-11', 4, 1],
    ]);
    expect(points.map(({ notReached }) => notReached)).toEqual([[], [], [], ['Dunmere', 'Eldershaw']]);
    expect(points[2]?.notSent).toEqual(['Brackenshire']);
  });

  it('matches areas among those that began in the same month, and says who is left out and why', () => {
    const { matched, leftOut, points } = buildAgeTrend(story, 0, begins, programme, 'matched');
    expect(names(matched)).toEqual(['Ashcombe', 'Dunmere']);
    expect(leftOut.map(({ name, reason }) => [name, reason])).toEqual([
      ['Brackenshire', 'did not send in February 2025'],
      ['Eldershaw', 'joined in February 2025'],
    ]);
    expect(points.map(({ areas }) => names(areas))).toEqual([
      ['Ashcombe', 'Dunmere'],
      ['Ashcombe', 'Dunmere'],
      ['Ashcombe', 'Dunmere'],
      ['Ashcombe'],
    ]);
  });

  it('keeps the ages where it begins with a later phase, and names who was there before', () => {
    const { points } = buildAgeTrend(story, 2, begins, programme, 'all');
    expect(points.map(({ age, areas, past }) => [age, names(areas), past])).toEqual([
      [2, ['Dunmere', 'Eldershaw'], ['Ashcombe', 'Brackenshire']],
      [3, ['Ashcombe', 'Dunmere', 'Eldershaw'], []],
      [4, ['Ashcombe', 'Brackenshire'], []],
    ]);
  });

  it('leaves out an area whose beginning is not known, or has not come', () => {
    const some = beginning({ Ashcombe: '2024-05', Brackenshire: '2024-05', Dunmere: '2027-01' });
    const { leftOut } = buildAgeTrend(story, 0, some, programme, 'matched');
    expect(leftOut.slice(1).map(({ name, reason }) => [name, reason])).toEqual([
      ['Dunmere', 'not asked since its implementation began'],
      ['Eldershaw', 'no month is known in which its implementation began'],
    ]);
  });

  it('marks the age at which the wording had changed', () => {
    const reworded = story.map((figures, at) => (at < 2 ? figures : { ...figures, proforma: otherWords }));
    const { points } = buildAgeTrend(reworded, 0, begins, programme, 'all');
    expect(points.map(({ reworded: items }) => items.map(({ code }) => code))).toEqual([
      [],
      ['P1-S1-01'],
      ['P1-S1-01'],
      [],
    ]);
  });

  it('has nothing to show where nobody has begun', () => {
    expect(buildAgeTrend(story, 0, new Map(), programme, 'all').points).toEqual([]);
    expect(buildAgeTrend([], 0, begins, programme, 'matched').points).toEqual([]);
  });
});

describe('any trend by time in reform', () => {
  const worlds = fc.record({
    phases: anyPhases(4),
    shown: fc.nat({ max: 3 }),
    months: fc.array(fc.constantFrom('2024-10', '2025-01', '2025-02', '2025-05', '2026-01', undefined), {
      minLength: 7,
      maxLength: 7,
    }),
  });
  const beginsOf = (phases: readonly PhaseFigures[], months: readonly (string | undefined)[]) => {
    const ids = [...new Set(phases.flatMap(({ asked }) => asked.map(({ id }) => id)))];
    return new Map(
      ids.flatMap((id, at) => (months[at] ? [[id, { month: months[at], source: '' }] as const] : [])),
    );
  };

  it.each<TrendPanel>(['all', 'matched'])(
    'of %s areas is what counting them one by one comes to',
    (panel) => {
      fc.assert(
        fc.property(worlds, ({ phases, shown, months }) => {
          const begins = beginsOf(phases, months);
          const { points, matched, leftOut } = buildAgeTrend(phases, shown, begins, programme, panel);
          const slow = countSlowly(phases, shown, begins, panel);
          const counted = points.filter(({ reported }) => reported);
          expect(
            counted.map(({ age, areas, inPlace, inDesign, notImplemented }) => ({
              age,
              areas: names(areas),
              counts: [inPlace, inDesign, notImplemented],
            })),
          ).toEqual(slow);
          if (panel === 'all') return;
          const asked = new Set(phases.slice(shown).flatMap((phase) => names(phase.asked)));
          expect([...names(matched), ...names(leftOut)].sort()).toEqual([...asked].sort());
        }),
      );
    },
  );

  it('counts nobody twice, and nobody both there and missing', () => {
    fc.assert(
      fc.property(worlds, ({ phases, shown, months }) => {
        const { points } = buildAgeTrend(phases, shown, beginsOf(phases, months), programme, 'all');
        for (const { areas, notReached, past, when } of points) {
          const all = [...names(areas), ...notReached, ...past];
          expect(new Set(all).size).toBe(all.length);
          expect(when.reduce((sum, each) => sum + each.areas, 0)).toBe(areas.length);
        }
      }),
    );
  });

  it('of areas that all began before the first phase is the trend over phases', () => {
    fc.assert(
      fc.property(anyPhases(4), fc.constantFrom<TrendPanel>('all', 'matched'), (phases, panel) => {
        const begins = beginsOf(phases, Array(7).fill('2020-01'));
        const counts = (trend: { points: readonly { answers: number; inPlace: number }[] }) =>
          trend.points.map(({ answers, inPlace }) => [answers, inPlace]);
        const byAge = buildAgeTrend(phases, 0, begins, programme, panel);
        const byPhase = buildTrend(phases, programme, panel);
        if (byAge.points.length > 0) expect(counts(byAge)).toEqual(counts(byPhase));
        else expect(byPhase.points.some(({ reported }) => reported)).toBe(false);
      }),
    );
  });
});

const [first] = form.pillars;
const otherWords = {
  ...form,
  version: 2,
  pillars: first
    ? [
        {
          ...first,
          sections: first.sections.map((section) => ({
            ...section,
            items: section.items.map((item, at) => (at === 0 ? { ...item, statement: 'Other words' } : item)),
          })),
        },
      ]
    : [],
};

/** Every area and phase on its own: its age is how many phases there have been since its month. */
function countSlowly(
  phases: readonly PhaseFigures[],
  shown: number,
  begins: ReadonlyMap<string, ReformBegin>,
  panel: TrendPanel,
) {
  const found = new Map<number, { name: string; counts: number[] }[]>();
  const panels = new Map<string, Set<string>>();
  for (const month of new Set([...begins.values()].map((begin) => begin.month))) {
    let kept = new Set<string>();
    phases.forEach((figures, at) => {
      if (at < shown || figures.phase.id < month) return;
      const sent = figures.asked
        .filter(({ id }) => begins.get(id)?.month === month && answersOf(figures, id))
        .map(({ id }) => id);
      const stayed = kept.size === 0 ? sent : sent.filter((id) => kept.has(id));
      if (stayed.length > 0) kept = new Set(stayed);
    });
    panels.set(month, kept);
  }
  phases.forEach((figures, at) => {
    if (at < shown) return;
    for (const area of figures.asked) {
      const month = begins.get(area.id)?.month;
      const counts = answersOf(figures, area.id);
      if (!month || !counts || figures.phase.id < month) continue;
      if (panel === 'matched' && !panels.get(month)?.has(area.id)) continue;
      const age = phases.filter(({ phase }, place) => place <= at && phase.id >= month).length;
      found.set(age, [...(found.get(age) ?? []), { name: area.name, counts }]);
    }
  });
  return [...found]
    .sort(([a], [b]) => a - b)
    .map(([age, areas]) => ({
      age,
      areas: areas.map(({ name }) => name).sort(),
      counts: [0, 1, 2].map((at) => areas.reduce((sum, { counts }) => sum + (counts[at] ?? 0), 0)),
    }));
}

function answersOf(figures: PhaseFigures, id: string): number[] | undefined {
  const area = figures.asked.find((each) => each.id === id);
  const submission = figures.submissions.find(({ areaId }) => areaId === id);
  const given = itemsOf(figures.proforma).flatMap(({ code }) =>
    area?.scope.has(code) ? (submission?.answers[code]?.status ?? []) : [],
  );
  const counts = ['in_place', 'in_design', 'not_implemented'].map(
    (status) => given.filter((each) => each === status).length,
  );
  return given.length > 0 ? counts : undefined;
}
