import fc from 'fast-check';
import { anyPhases, figuresOf, proformaOf } from 'tests/domain/figure-arbitraries';
import { describe, expect, it, test } from 'vitest';
import { buildMatrix } from '~/domain/matrix';
import {
  sayPillarsApart,
  sayPillarsMostly,
  sayPillarTrends,
  saySectionsApart,
} from '~/domain/pack-slide-words';
import { buildTrend } from '~/domain/trend';

const pillar = (title: string, inPlace: number, answered: number) => ({ title, inPlace, answered });

test.each([
  [[], 'Nobody has answered the items of any pillar.'],
  [[pillar('Family Help', 0, 0)], 'Nobody has answered the items of any pillar.'],
  [[pillar('Family Help', 1, 9), pillar('Teams', 0, 0)], 'In Family Help, 1 of 9 answers is in place.'],
  [
    [pillar('System reform', 3, 9), pillar('Family Help', 5, 5), pillar('Teams', 2, 4)],
    'Furthest from in place is system reform with 3 of 9 answers in place; nearest is Family Help with 5 of 5.',
  ],
  [
    [pillar('System reform', 3, 9), pillar('Family Help', 5, 5), pillar('Teams', 1, 3)],
    'Furthest from in place are system reform and teams with 3 of 9 and 1 of 3 answers in place; nearest is Family Help with 5 of 5.',
  ],
  [
    [pillar('A b', 1, 9), pillar('C d', 5, 5), pillar('E f', 3, 3), pillar('G h', 4, 4)],
    'Furthest from in place is a b with 1 of 9 answers in place; nearest are 3 pillars with 5 of 5, 3 of 3 and 4 of 4.',
  ],
  [
    [pillar('A b', 1, 2), pillar('C d', 2, 4)],
    'No pillar is nearer to in place than another: 1 of 2 and 2 of 4 answers are in place.',
  ],
])('pillars are told apart: %j', (pillars, said) => {
  expect(sayPillarsApart(pillars)).toBe(said);
});

test.each([
  [[], 'Nobody has answered the items of any pillar.'],
  [[pillar('Family Help', 5, 9), pillar('Teams', 0, 0)], 'In Family Help, 4 of 9 answers are not in place.'],
  [[pillar('Teams', 8, 9)], 'In teams, 1 of 9 answers is not in place.'],
  [
    [pillar('A b', 5, 9), pillar('C d', 2, 4), pillar('E f', 0, 3)],
    'More than half of the answers are in place in 1 of 3 pillars.',
  ],
  [
    [pillar('A b', 1, 2), pillar('C d', 0, 4)],
    'More than half of the answers are in place in 0 of 2 pillars.',
  ],
  [[pillar('A b', 2, 2), pillar('C d', 4, 4)], 'More than half of the answers are in place in both pillars.'],
])('pillars are counted that are mostly in place: %j', (pillars, said) => {
  expect(sayPillarsMostly(pillars)).toBe(said);
});

test('sections that nobody has answered are said with how many items they have', () => {
  const sections = (letters: string) =>
    buildMatrix(figuresOf('2025-02', proformaOf([[2, 1]]), { Ashcombe: letters })).pillars.flatMap(
      (each) => each.sections,
    );
  const said = saySectionsApart(sections('---'));
  expect(said).toMatch(/^Nobody has answered the 3 items of .+ and .+\.$/);
  expect(saySectionsApart(sections('PD-'))).toMatch(/1 of 2 answers is in place/);
});

describe('the trends of pillars', () => {
  const form = proformaOf([[2], [1]]);
  type World = Record<string, Record<string, string>>;
  const both = (phases: World, panel: 'matched' | 'all' = 'matched') => {
    const figures = Object.entries(phases).map(([id, areas]) => figuresOf(id, form, areas));
    return ['P1', 'P2'].map((code, at) => ({
      about: ['Family Help', 'Child protection'][at] ?? '',
      trend: buildTrend(figures, { kind: 'pillar', code }, panel),
    }));
  };
  const one = both({ '2025-02': { A: 'DDN' }, '2025-04': { A: 'PDN' }, '2025-07': { A: 'PPP' } });
  const two = both({
    '2025-02': { A: 'DDN', B: 'PPN', C: '---' },
    '2025-04': { A: 'PDN', B: 'PPN', C: 'PPP' },
  });

  it('go from the first phase to the last, in the same areas', () => {
    expect(sayPillarTrends(one)).toBe(
      'Between February 2025 and July to September 2025, in the same area, answers in place went from 0 of 2 to 2 of 2 in Family Help and from 0 of 1 to 1 of 1 in child protection.',
    );
    expect(sayPillarTrends(two)).toBe(
      'Between February 2025 and April to June 2025, in the same 2 areas, answers in place went from 2 of 4 to 3 of 4 in Family Help and from 0 of 2 to 0 of 2 in child protection.',
    );
  });

  it('name no phases where they are not to', () => {
    expect(sayPillarTrends(two, false)).toMatch(
      /^In the same 2 areas, answers in place went from 2 of 4 to /,
    );
  });

  it('are said without a way where there is one phase alone', () => {
    expect(sayPillarTrends(both({ '2025-02': { A: 'PDN' } }))).toBe(
      'In February 2025, in the area that sent, answers in place: 1 of 2 in Family Help and 0 of 1 in child protection.',
    );
  });

  it('say of each in which areas, where those are others', () => {
    const apart = both({ '2025-02': { A: 'DDN', B: 'PP.' }, '2025-04': { A: 'PDN', B: 'PP.' } });
    expect(apart.map(({ trend }) => trend.matched.length)).toEqual([2, 1]);
    expect(sayPillarTrends(apart)).toBe(
      'Between February 2025 and April to June 2025, answers in place went from 2 of 4 to 3 of 4 in Family Help (the same 2 areas) and from 0 of 1 to 0 of 1 in child protection (the same area).',
    );
    const [help, protection] = [
      both({ '2025-02': { A: 'DDN', B: '---' } })[0],
      both({ '2025-02': { A: '---', B: 'PPN' } })[1],
    ];
    expect(sayPillarTrends([help, protection].flatMap((each) => each ?? []))).toContain(
      'answers in place: 0 of 2 in Family Help (the area that sent) and 0 of 1 in child protection (the area that sent).',
    );
  });

  it('say no phases where those are not the same, and do not call areas the same that are not', () => {
    const [help] = two;
    const [, protection] = one;
    const mixed = sayPillarTrends([help, protection].flatMap((each) => each ?? []));
    expect(mixed).toMatch(
      /^Answers in place went from 2 of 4 to 3 of 4 in Family Help \(the same 2 areas\) and /,
    );
    const all = both({ '2025-02': { A: 'DDN' }, '2025-04': { A: 'PDN', B: 'PPN' } }, 'all');
    expect(sayPillarTrends(all)).toMatch(/, in 2 areas, answers in place went from 0 of 2 to 3 of 4 in /);
  });

  it('name every pillar in any world with its base, in one sentence', () => {
    fc.assert(
      fc.property(anyPhases(3), (phases) => {
        const pillars = phases.at(-1)?.proforma.pillars ?? [];
        const trends = pillars
          .map(({ code, title }) => ({
            about: title,
            trend: buildTrend(phases, { kind: 'pillar' as const, code }, 'matched'),
          }))
          .filter(({ trend }) => trend.points.some(({ reported }) => reported));
        if (trends.length === 0) return;
        const said = sayPillarTrends(trends);
        expect(said).toMatch(/^[A-Z].*\.$/);
        expect(said.match(/nswers in place/g)).toHaveLength(1);
        for (const { about, trend } of trends) {
          expect(said.toLowerCase()).toContain(about.toLowerCase());
          const count = trend.matched.length;
          expect(said).toMatch(count === 1 ? /the (same )?area\b/ : new RegExp(`the (same )?${count} areas`));
        }
      }),
    );
  });
});
