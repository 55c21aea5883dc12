import fc from 'fast-check';
import { anyFigures, anyPhases, figuresOf, phaseOf, proformaOf } from 'tests/domain/figure-arbitraries';
import { describe, expect, it, test } from 'vitest';
import { buildBarriers } from '~/domain/barriers';
import type { PackException, PackOverdue } from '~/domain/board-pack';
import { buildHeatmap } from '~/domain/heatmap';
import { groupHeatmap } from '~/domain/heatmap-groups';
import { buildMatrix } from '~/domain/matrix';
import { buildMovement, type Movement } from '~/domain/movement';
import {
  nothingWritten,
  sayAnswers,
  sayAreas,
  sayExceptions,
  sayMostNamed,
  sayMovedUp,
  sayOverdue,
  sayPackBase,
  sayPackReference,
  saySections,
  saySlippedBack,
} from '~/domain/pack-messages';
import { areaLines, movesByItem, pillarTotals, sectionCounts } from '~/domain/pack-tables';
import {
  describeTrend,
  sayPackTrend,
  sayPanelAreas,
  sayPhaseLeftOut,
  trendCautions,
} from '~/domain/pack-trends';
import { itemsOf } from '~/domain/proforma';
import { buildTrend } from '~/domain/trend';

const form = proformaOf([[2, 1], [1]]);
const matrix = buildMatrix(
  figuresOf('2025-02', form, { Ashcombe: 'PPDN', Brackenshire: 'DPDP', Calderholt: '----' }),
);

test.each([
  [{ base: 0, sent: 0, missing: [] }, 'No areas are asked, or the choice leaves none.'],
  [{ base: 2, sent: 2, missing: [] }, '2 of 2 areas asked have sent. None is missing.'],
  [{ base: 3, sent: 1, missing: ['A', 'B'] }, '1 of 3 areas asked has sent. Not sent: A and B.'],
  [{ base: 14, sent: 3, missing: [...'abcdefghijk'] }, '3 of 14 areas asked have sent. 11 areas have not.'],
])('the base of %j is said', (cover, said) => {
  expect(sayPackBase(cover)).toBe(said);
});

test('the base names no more areas than it may', () => {
  const cover = { base: 3, sent: 1, missing: ['A', 'B'] };
  expect(sayPackBase(cover, 1)).toBe('1 of 3 areas asked has sent. 2 areas have not.');
  expect(sayPackBase(cover, 2)).toBe('1 of 3 areas asked has sent. Not sent: A and B.');
});

test('what is left out is not said to be nothing', () => {
  expect([nothingWritten('named'), nothingWritten('anonymised')]).toEqual(['Nothing', 'Left out']);
});

test('a pack without a reference says why', () => {
  const cover = { reference: undefined } as Parameters<typeof sayPackReference>[0]['cover'];
  expect(sayPackReference({ cover })).toBe(
    'Figure reference: none, because it would lead to the names of the areas.',
  );
  expect(sayPackReference({ cover: { ...cover, reference: 'x.y' } })).toBe('Figure reference: x.y');
});

describe('what moved', () => {
  const moved = (before: Record<string, string>, now: Record<string, string>): Movement =>
    buildMovement(figuresOf('2025-02', form, before), figuresOf('2025-04', form, now));

  it('is counted apart, with the areas that sent in both phases', () => {
    const movement = moved({ A: 'DDPP', B: 'PPPP', C: 'PPPP' }, { A: 'PPDP', B: 'PPPP', C: '----' });
    expect(sayMovedUp(movement)).toBe(
      '2 answers moved up since February 2025, in 1 of the 2 areas that sent in both phases.',
    );
    expect(saySlippedBack(movement)).toBe(
      '1 answer slipped back since February 2025, in 1 of the 2 areas that sent in both phases: 1 without a reason.',
    );
  });

  it('says by which reasons answers slipped back', () => {
    const movement = moved({ A: 'PPPP' }, { A: 'DDDP' });
    const reasons = ['regression', 'correction', 'regression'] as const;
    const back = movement.back.map((move, at) => ({ ...move, stepBack: reasons[at] ?? null }));
    expect(saySlippedBack({ ...movement, back })).toBe(
      '3 answers slipped back since February 2025, in the area that sent in both phases: 2 regressions and 1 correction of what was reported before.',
    );
  });

  it('says so where nothing did, or nothing can be compared', () => {
    const same = moved({ A: 'PPPP' }, { A: 'PPPP' });
    expect(sayMovedUp(same)).toBe(
      'No answer moved up since February 2025, in the area that sent in both phases.',
    );
    expect(saySlippedBack(same)).toBe(
      'No answer slipped back since February 2025, in the area that sent in both phases.',
    );
    expect(sayMovedUp(moved({ A: '----' }, { A: 'PPPP' }))).toBe(
      'No answer can be compared with February 2025.',
    );
  });

  it('stands item by item, most first, and nothing is lost', () => {
    fc.assert(
      fc.property(anyPhases(2), ([before, now]) => {
        if (!before || !now) return;
        const { up } = buildMovement(before, now);
        const items = movesByItem(up);
        expect(items.flatMap(({ moves }) => moves).toSorted(byPlace)).toEqual(up.toSorted(byPlace));
        const counts = items.map(({ moves }) => moves.length);
        expect(counts).toEqual(counts.toSorted((a, b) => b - a));
        expect(new Set(items.map(({ code }) => code)).size).toBe(items.length);
      }),
    );
  });
});

const byPlace = (a: { code: string; areaSlug: string }, b: { code: string; areaSlug: string }) =>
  `${a.code} ${a.areaSlug}` < `${b.code} ${b.areaSlug}` ? -1 : 1;

describe('returns and exceptions', () => {
  const at = new Date('2026-01-01T00:00:00Z');
  const missing: PackOverdue = { area: 'A', dueAt: at, sentAt: undefined, said: 'Not sent' };
  const late: PackOverdue = { area: 'B', dueAt: at, sentAt: at, said: 'Sent late' };

  test.each([
    [[], 'No return is overdue.'],
    [[missing], '1 of 9 areas has not sent although the date is past.'],
    [[missing, missing, late], '2 of 9 areas have not sent although the date is past, and 1 sent after it.'],
    [[late], '1 of 9 areas sent after the date. No return is overdue.'],
  ])('are said: %#', (overdue, said) => {
    expect(sayOverdue(overdue, { base: 9, missing: [] })).toBe(said);
  });

  test.each([
    [['A'], 'No return is overdue. 1 has not been sent and its date has not passed.'],
    [['A', 'B'], 'No return is overdue. 2 have not been sent and their dates have not passed.'],
  ])('are not said to be all there while some are to come: %j', (notYet, said) => {
    expect(sayOverdue([], { base: 9, missing: notYet })).toBe(said);
  });

  const granted: PackException = { area: 'A', kind: 'Later date', item: undefined, until: 'x', reason: '' };
  test.each([
    [[], 'No exception holds in this phase.'],
    [[granted], '1 exception holds in this phase, in 1 of 9 areas.'],
    [[granted, granted, { ...granted, area: 'B' }], '3 exceptions hold in this phase, in 2 of 9 areas.'],
  ])('are counted by area: %#', (exceptions, said) => {
    expect(sayExceptions(exceptions, { base: 9 })).toBe(said);
  });
});

describe('answers', () => {
  it('are said over the areas that sent, and section by section', () => {
    expect(sayAnswers(matrix)).toBe(
      'In the 2 areas that sent, 4 of 8 answers are in place, 3 are in design and 1 is not being implemented.',
    );
    expect(saySections(matrix.pillars[0]?.sections ?? [])).toBe(
      'In Section P1-S1 3 of 4 answers are in place, in Section P1-S2 0 of 2.',
    );
    const none = buildMatrix(figuresOf('2025-02', form, { A: '----' }));
    expect(sayAnswers(none)).toBe('A has not sent its return.');
    expect(saySections(none.pillars[1]?.sections ?? [])).toBe('In Section P2-S1 nobody has answered.');
  });

  it('of a section are the sums of its items', () => {
    fc.assert(
      fc.property(anyFigures, (figures) => {
        for (const section of buildMatrix(figures).pillars.flatMap(({ sections }) => sections)) {
          const { answered, ...counts } = sectionCounts(section);
          const given = figures.submissions.flatMap(({ areaId, answers }) => {
            const scope = figures.asked.find(({ id }) => id === areaId)?.scope;
            return section.rows.flatMap(({ code }) =>
              scope?.has(code) ? (answers[code]?.status ?? []) : [],
            );
          });
          const of = (status: string) => given.filter((each) => each === status).length;
          expect(counts).toEqual({
            inPlace: of('in_place'),
            inDesign: of('in_design'),
            notImplemented: of('not_implemented'),
          });
          expect(answered).toBe(given.length);
        }
      }),
    );
  });

  it('of areas are laid side by side without a ranking', () => {
    const grid = (standings: Record<string, string>) =>
      areaLines(buildHeatmap(figuresOf('2025-02', form, standings), undefined, {}));
    expect(sayAreas(grid({ A: 'PPDN', B: 'PPPP', C: 'DDDP', D: '----' }))).toBe(
      'Of the 3 areas that sent, the one furthest from in place has 1 of 4 answers in place and the one nearest 4 of 4.',
    );
    expect(sayAreas(grid({ A: 'PPDN', B: 'DNPP' }))).toBe(
      'In each of the 2 areas that sent, 2 of 4 answers are in place.',
    );
    expect(sayAreas(grid({ A: 'DDDP' }))).toBe('In the area that sent, 1 of 4 answers is in place.');
    expect(sayAreas(grid({ A: '----' }))).toBe('No area has sent, so there is nothing to lay side by side.');
  });

  it('of an area’s pillars add up to its own, and of groups to theirs', () => {
    fc.assert(
      fc.property(anyFigures, (figures) => {
        const grid = buildHeatmap(figures, undefined, {});
        const total = (parts: readonly { inPlace: number; answered: number }[]) => ({
          inPlace: parts.reduce((sum, { inPlace }) => sum + inPlace, 0),
          answered: parts.reduce((sum, { answered }) => sum + answered, 0),
        });
        const lines = areaLines(grid);
        for (const { inPlace, answered, pillars } of lines)
          expect(total(pillars)).toEqual({ inPlace, answered });
        const groups = groupHeatmap(grid, 'wave').map(({ items }) => pillarTotals(items, grid));
        grid.pillars.forEach((_, at) => {
          const of = (all: readonly (readonly { inPlace: number; answered: number }[])[]) =>
            total(all.flatMap((pillars) => pillars[at] ?? []));
          expect(of(groups)).toEqual(of(lines.map(({ pillars }) => pillars)));
        });
      }),
    );
  });
});

test('the barriers named most are said with their base, several where they tie', () => {
  const figures = figuresOf('2025-02', form, { A: 'DNPP', B: 'DPPP' });
  const tell = (tags: readonly ('it_systems' | 'capacity')[][]) => {
    let next = 0;
    return buildBarriers({
      ...figures,
      submissions: figures.submissions.map((submission) => ({
        ...submission,
        answers: Object.fromEntries(
          Object.entries(submission.answers).map(([code, answer]) => [
            code,
            answer.status === 'in_place' ? answer : { ...answer, delays: tags[next++] ?? [] },
          ]),
        ),
      })),
    });
  };
  expect(sayMostNamed(tell([]))).toBe('No answer that is not in place names a barrier.');
  expect(sayMostNamed(tell([['it_systems'], ['it_systems', 'capacity']]))).toBe(
    'The barrier named most is IT systems, in 2 of 3 answers not in place.',
  );
  expect(sayMostNamed(tell([['it_systems'], ['capacity']]))).toBe(
    'The barriers named most are IT systems and capacity, each in 1 of 3 answers not in place.',
  );
});

describe('a trend', () => {
  const trendOf = (...phases: Record<string, string>[]) =>
    buildTrend(
      phases.map((standings, at) => figuresOf(['2025-02', '2025-04', '2025-07'][at] ?? '', form, standings)),
      { kind: 'programme' },
      'matched',
    );

  it('is said from its first phase to its last, for the same areas', () => {
    const trend = trendOf({ A: 'DDPP', B: 'PPPP' }, { A: 'PPPP', B: '----' }, { A: 'PPPD', B: 'PPPP' });
    expect(sayPackTrend({ about: 'The programme', trend })).toBe(
      'In the same area, 2 of 4 answers were in place in February 2025 and 3 of 4 in July to September 2025.',
    );
    expect(describeTrend(trend)).toContain(
      'April to June 2025: 4 in place, 0 in design and 0 not being implemented, of 4 answers.',
    );
    expect(sayPanelAreas(trend)).toEqual([
      'Counted is the area that sent in every phase shown: A.',
      'Left out: B (did not send in April to June 2025).',
    ]);
  });

  it('says that the pack’s own phase is left out, and why', () => {
    const trend = trendOf({ A: 'DDPP' }, { A: 'PPPP' });
    const phase = phaseOf('2025-07');
    const saidAt = (madeAt: Date) => sayPhaseLeftOut({ phase, madeAt }, trend);
    const after = (at: Date) => new Date(at.getTime() + 1);
    expect(saidAt(phase.closesAt)).toEqual(['July to September 2025 is left out: it is still open.']);
    expect(saidAt(after(phase.closesAt))).toEqual([
      'July to September 2025 is left out: no area sent in it.',
    ]);
    expect(saidAt(new Date(phase.opensAt.getTime() - 1))).toEqual([
      'July to September 2025 is left out: it has yet to open.',
    ]);
    expect(sayPhaseLeftOut({ phase: phaseOf('2025-04'), madeAt: phase.closesAt }, trend)).toEqual([]);
  });

  it('names gaps and breaks', () => {
    const gap = trendOf({ A: 'DDPP' }, { A: '----' }, { A: 'PPPP' });
    expect(trendCautions(gap)).toEqual(['None of these areas sent in April to June 2025.']);
    expect(describeTrend(gap)).toContain('April to June 2025: none of these areas sent.');
    const longer = proformaOf([[2, 1], [2]], 2);
    const broken = buildTrend(
      [figuresOf('2025-02', form, { A: 'PPPP' }), figuresOf('2025-04', longer, { A: 'PPPPP' })],
      { kind: 'pillar', code: 'P2' },
      'matched',
    );
    expect(trendCautions(broken)).toEqual([
      'From April to June 2025 not comparable with before: 1 item was added (P2-S1-02).',
    ]);
    expect(sayPackTrend({ about: 'Pillar 2', trend: broken })).toMatch(/^Pillar 2: in the same area, /);
  });

  it('says so where there is one phase, or nobody sent', () => {
    expect(sayPackTrend({ about: 'x', trend: trendOf({ A: 'DDDP' }) })).toBe(
      'In 1 area, 1 of 4 answers was in place in February 2025.',
    );
    expect(sayPackTrend({ about: 'x', trend: trendOf({ A: '----' }) })).toBe(
      'No area has sent an answer in these phases.',
    );
    expect(phaseOf('2025-02').name).toBe('February 2025');
    expect(itemsOf(form).length).toBe(4);
  });
});
