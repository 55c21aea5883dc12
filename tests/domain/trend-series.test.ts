import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildTrend } from '~/domain/trend';
import { isBreak, noBreak, sayBreak } from '~/domain/trend-break';
import { keepAreas, trendGroups } from '~/domain/trend-groups';
import { buildTrendSeries } from '~/domain/trend-series';
import { formBreak, withMarksSince } from '~/domain/trend-wording';
import { anyPhases, areaOf, figuresOf, proformaOf } from './figure-arbitraries';

const form = proformaOf([[2], [1]]);
const programme = { kind: 'programme' } as const;
const programmes = [
  { id: 'fnp', name: 'Family networks pilot' },
  { id: 'ffc', name: 'Pathfinder' },
];
const worded = (statement: string, more = {}) => ({
  ...form,
  version: 2,
  ...more,
  pillars: form.pillars.map((pillar) => ({
    ...pillar,
    sections: pillar.sections.map((section) => ({
      ...section,
      items: section.items.map((item) => (item.code === 'P1-S1-02' ? { ...item, statement } : item)),
    })),
  })),
});

describe('a break', () => {
  it.each([
    ['other words', worded('Other words'), ['P1-S1-02']],
    ['the same words', worded('Statement P1-S1-02'), []],
    [
      'a mark that it is not comparable',
      worded('Statement P1-S1-02', { notComparable: ['P1-S1-02'] }),
      ['P1-S1-02'],
    ],
  ])('of wording is found for %s', (_, after, codes) => {
    const [, marked] = withMarksSince([form, after]);
    expect(formBreak(form, marked ?? after, programme).reworded.map(({ code }) => code)).toEqual(codes);
  });

  it('is an item that is new, and one that is gone', () => {
    const more = proformaOf([[3], [1]], 2);
    const added = formBreak(form, more, programme);
    expect(added).toEqual({ ...noBreak, added: [{ code: 'P1-S1-03', shortName: 'Item c' }] });
    expect(sayBreak(added)).toBe('1 item was added (P1-S1-03)');
    const removed = formBreak(more, { ...form, version: 3 }, programme);
    expect(sayBreak(removed)).toBe('1 item was removed (P1-S1-03)');
    expect(isBreak(formBreak(form, more, { kind: 'pillar', code: 'P2' }))).toBe(false);
  });

  it('is not lost with a version that no phase was answered on', () => {
    const version = (number: number, notComparable?: string[]) => ({
      ...form,
      version: number,
      ...(notComparable ? { notComparable } : {}),
    });
    const [one, two, three, four] = withMarksSince([
      version(1),
      version(2, ['P1-S1-01', 'P1-S1-02']),
      version(3, ['P1-S1-02']),
      version(4),
    ]);
    if (!one || !two || !three || !four) throw new Error('Four versions.');
    const found = (before: typeof one, after: typeof one) =>
      formBreak(before, after, programme).reworded.map(({ code }) => code);
    expect(found(one, three)).toEqual(['P1-S1-01', 'P1-S1-02']);
    expect(found(one, four)).toEqual(['P1-S1-01', 'P1-S1-02']);
    expect(found(two, four)).toEqual(['P1-S1-02']);
    expect(found(three, four)).toEqual([]);
    expect(one.unlikeSince).toBeUndefined();
  });

  it('counts only in the scope, and a mark only from one version to the next', () => {
    const after = worded('Other words');
    expect(formBreak(form, after, { kind: 'pillar', code: 'P2' })).toEqual(noBreak);
    expect(formBreak(form, after, { kind: 'item', code: 'P1-S1-02' }).reworded).toEqual([
      { code: 'P1-S1-02', shortName: 'Item b', before: 'Statement P1-S1-02', after: 'Other words' },
    ]);
    const [, marked] = withMarksSince([form, worded('Other words', { notComparable: ['P1-S1-02'] })]);
    expect(marked && formBreak(marked, marked, programme)).toEqual(noBreak);
  });

  it('stands on the phase from which it holds, and on no other', () => {
    const after = worded('Other words');
    const phases = [form, form, after, after].map((proforma, at) =>
      figuresOf(['2024-11', '2025-02', '2025-04', '2025-07'][at] ?? '', proforma, { Ashcombe: 'PPP' }),
    );
    const { points } = buildTrend(phases, programme, 'matched');
    expect(points.map(({ reworded }) => reworded.length)).toEqual([0, 0, 1, 0]);
  });
});

describe('the groups of a trend', () => {
  const phase = {
    asked: [
      areaOf('Ashcombe', new Set(), { wave: 2, region: 'South' }),
      areaOf('Brackenshire', new Set(), { wave: 1, region: 'East' }),
      areaOf('Calderholt', new Set(), { wave: 2, programme: 'fnp' }),
    ],
  };

  it('are waves in the order of programmes, named by programme only where there are several', () => {
    expect(trendGroups([phase], 'wave', programmes).map(({ title }) => title)).toEqual([
      'Family networks pilot, wave 2',
      'Pathfinder, wave 1',
      'Pathfinder, wave 2',
    ]);
    const one = { asked: phase.asked.slice(0, 2) };
    expect(trendGroups([one], 'wave', programmes).map(({ title }) => title)).toEqual(['Wave 1', 'Wave 2']);
  });

  it('are regions by name', () => {
    expect(trendGroups([phase], 'region', programmes).map(({ id }) => id)).toEqual([
      'East',
      'North',
      'South',
    ]);
  });
});

describe('a split trend', () => {
  it('counts in its groups, taken together, what the whole counts of all areas', () => {
    fc.assert(
      fc.property(anyPhases(4), fc.constantFrom('wave' as const, 'region' as const), (phases, split) => {
        const given = { phases, shown: 0, begins: new Map(), programmes };
        const asked = { scope: programme, panel: 'all', axis: 'phases', split } as const;
        const sum = (counts: number[][]) =>
          phases.map((_, at) => counts.reduce((total, each) => total + (each[at] ?? 0), 0));
        const parts = buildTrendSeries(given, asked).map(({ trend }) =>
          trend.points.map(({ inDesign }) => inDesign),
        );
        const [whole] = buildTrendSeries(given, { ...asked, split: undefined });
        expect(sum(parts)).toEqual(whole?.trend.points.map(({ inDesign }) => inDesign));
      }),
    );
  });

  it('matches each group for itself', () => {
    fc.assert(
      fc.property(anyPhases(4), (phases) => {
        const given = { phases, shown: 1, begins: new Map(), programmes };
        const series = buildTrendSeries(given, {
          scope: programme,
          panel: 'matched',
          axis: 'phases',
          split: 'wave',
        });
        for (const { id, trend } of series) {
          const own = phases
            .slice(1)
            .map((figures) => keepAreas(figures, (area) => `${area.programme} ${area.wave}` === id));
          expect(trend).toEqual(buildTrend(own, programme, 'matched'));
        }
      }),
    );
  });

  it('has the same ages in every group', () => {
    fc.assert(
      fc.property(
        anyPhases(4),
        fc.array(fc.constantFrom('2024-10', '2025-03'), { minLength: 7 }),
        (phases, months) => {
          const ids = [...new Set(phases.flatMap(({ asked }) => asked.map(({ id }) => id)))];
          const begins = new Map(ids.map((id, at) => [id, { month: months[at] ?? '2025-02', source: '' }]));
          const series = buildTrendSeries(
            { phases, shown: 0, begins, programmes },
            { scope: programme, panel: 'all', axis: 'age', split: 'wave' },
          );
          const ages = series.map((one) =>
            one.axis === 'age' ? one.trend.points.map(({ age }) => age) : [],
          );
          for (const each of ages) expect(each).toEqual(ages[0]);
        },
      ),
    );
  });
});
