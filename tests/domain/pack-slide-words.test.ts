import fc from 'fast-check';
import { anyPhases, figuresOf, proformaOf } from 'tests/domain/figure-arbitraries';
import { describe, expect, it, test } from 'vitest';
import { buildMatrix } from '~/domain/matrix';
import { sayPillarsApart, sayPillarTrends, saySectionsApart } from '~/domain/pack-slide-words';
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
  const trendOf = (phases: Record<string, string>, code: string) => {
    const figures = Object.entries(phases).map(([id, letters]) => figuresOf(id, form, { Ashcombe: letters }));
    return buildTrend(figures, { kind: 'pillar', code }, 'matched');
  };
  const both = (phases: Record<string, string>) =>
    ['P1', 'P2'].map((code, at) => ({
      about: ['Family Help', 'Child protection'][at] ?? '',
      trend: trendOf(phases, code),
    }));

  it('go from the first phase to the last', () => {
    expect(sayPillarTrends(both({ '2025-02': 'DDN', '2025-04': 'PDN', '2025-07': 'PPP' }))).toBe(
      'Answers in place went from 0 of 2 to 2 of 2 in Family Help and from 0 of 1 to 1 of 1 in child protection.',
    );
  });

  it('are said without a way where there is one phase alone', () => {
    expect(sayPillarTrends(both({ '2025-02': 'PDN' }))).toBe(
      'Answers in place: 1 of 2 in Family Help and 0 of 1 in child protection.',
    );
  });

  it('name every pillar in any world, in one sentence', () => {
    fc.assert(
      fc.property(anyPhases(3), (phases) => {
        const pillars = phases.at(-1)?.proforma.pillars ?? [];
        const trends = pillars.map(({ code, title }) => ({
          about: title,
          trend: buildTrend(phases, { kind: 'pillar', code }, 'matched'),
        }));
        const said = sayPillarTrends(trends);
        expect(said).toMatch(/^Answers in place.*\.$/);
        for (const { about } of trends) expect(said.toLowerCase()).toContain(about.toLowerCase());
      }),
    );
  });
});
