import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { PhaseFigures } from '~/domain/figures';
import { buildMovement } from '~/domain/movement';
import { buildBackAndForth, buildFirstReported, buildSlippedBack, turnsOf } from '~/domain/movement-lists';
import { type Status, stageOf, statuses } from '~/domain/status';
import { answerOf, figuresOf, phaseIds, proformaOf } from './figure-arbitraries';
import { anyHistory, lastCodes, lookUp } from './movement-worlds';

const one = proformaOf([[1]]);
const letters = (text: string, form = one) =>
  [...text].map((letter, at) =>
    figuresOf(phaseIds[at] ?? '', form, letter === ' ' ? {} : { Ashcombe: letter }),
  );

describe('first reported', () => {
  test.each([
    ['where the area was not asked before', ' P', 'new_area'],
    ['where the area had not sent before', '-P', 'first_return'],
    ['where the item was not in scope before', '.P', 'first_return'],
    ['where it was answered before', 'DP', undefined],
    ['where it was answered long before', 'D-P', undefined],
    ['where it is not answered now', '--', undefined],
  ])('%s (%s) is %s', (_, text, reason) => {
    const phases = letters(text);
    const found = buildFirstReported(phases, phases.at(-2)?.phase.id ?? '');
    expect(found.map((answer) => answer.reason)).toEqual(reason ? [reason] : []);
  });

  it('tells a new item from one that came into scope and one that was left unanswered', () => {
    const before = figuresOf('2025-02', proformaOf([[3]]), { Ashcombe: 'D-.' });
    const after = figuresOf('2025-04', proformaOf([[4]], 2), { Ashcombe: 'DPDN' });
    expect(buildFirstReported([before, after], '2025-02').map(({ code, reason }) => [code, reason])).toEqual([
      ['P1-S1-02', 'not_answered'],
      ['P1-S1-03', 'new_scope'],
      ['P1-S1-04', 'new_item'],
    ]);
  });

  it('holds what came between two phases that are not neighbours, with the phase in which it came', () => {
    const found = buildFirstReported(letters('-DDP'), phaseIds[0] ?? '');
    expect(found.map(({ since, status }) => [since.id, status])).toEqual([[phaseIds[1], 'in_place']]);
  });

  it('is what looking up each area and item by itself finds, in any world', () => {
    fc.assert(
      fc.property(anyHistory, fc.nat({ max: 3 }), (phases, from) => {
        const last = phases.at(-1) as PhaseFigures;
        const expected: string[] = [];
        for (const code of lastCodes(phases))
          for (const area of last.asked) {
            const seen = lookUp(phases, area.id, code);
            if (!seen.at(-1)?.answer || seen.some(({ at, answer }) => at <= from && answer)) continue;
            const old = seen.filter(({ at }) => at <= from);
            let reason = 'not_answered';
            if (!old.some((phase) => phase.inScope)) reason = 'new_scope';
            if (!old.some((phase) => phase.onForm)) reason = 'new_item';
            if (!old.some((phase) => phase.area && phase.submission)) reason = 'first_return';
            if (!old.some((phase) => phase.area)) reason = 'new_area';
            const since = seen.find(({ answer }) => answer)?.at ?? -1;
            expected.push([code, area.slug, reason, phases[since]?.phase.id].join());
          }
        const found = buildFirstReported(phases, phases[from]?.phase.id ?? '');
        expect(
          found.map(({ code, areaSlug, reason, since }) => [code, areaSlug, reason, since.id].join()),
        ).toEqual(expected);
      }),
    );
  });
});

describe('slipped back', () => {
  test.each([
    ['PPDD', 2],
    ['PDPD', 3],
    ['PDND', 2],
    ['DPDN', 3],
    ['PD-D', 1],
  ])(
    '%s is explained by the answer that last went back, though later ones say no reason',
    (text, slipped) => {
      const phases = letters(text).map((figures, at) => ({
        ...figures,
        submissions: figures.submissions.map(({ answers, ...submission }) => {
          const status = answers['P1-S1-01']?.status ?? 'in_place';
          const stepBack = at === slipped ? ('regression' as const) : null;
          return {
            ...submission,
            answers: { 'P1-S1-01': answerOf(status, { stepBack, comment: `Said ${at}.` }) },
          };
        }),
      }));
      const [first, last] = [phases[0], phases[3]] as [PhaseFigures, PhaseFigures];
      const moves = buildSlippedBack(phases, buildMovement(first, last));
      expect(moves).toMatchObject([
        { stepBack: 'regression', comment: `Said ${slipped}.`, since: { id: phaseIds[slipped] } },
      ]);
    },
  );

  it('lists every step back once, with what was said when it was last taken, in any world', () => {
    fc.assert(
      fc.property(anyHistory, fc.nat({ max: 3 }), (phases, start) => {
        const [from, to] = [phases[start], phases.at(-1)] as [PhaseFigures, PhaseFigures];
        const movement = buildMovement(from, to);
        const found = buildSlippedBack(phases, movement);
        expect(found.map(({ code, areaSlug }) => [code, areaSlug])).toEqual(
          movement.back.map(({ code, areaSlug }) => [code, areaSlug]),
        );
        for (const move of found) {
          let before: Status | undefined;
          let comment = '';
          let since = -1;
          for (const { at, answer } of lookUp(phases, `area-${move.areaSlug}`, move.code)) {
            if (!answer || at < start) continue;
            if (before && stageOf(answer.status) < stageOf(before)) {
              comment = answer.comment;
              since = at;
            }
            before = answer.status;
          }
          expect([move.comment, move.since.id]).toEqual([comment, phases[since]?.phase.id]);
        }
      }),
    );
  });
});

describe('back and forth', () => {
  test.each([
    ['DPD', 1],
    ['DPDP', 2],
    ['D-P.D P', 2],
    ['NDP', 0],
    ['NPDPN', 3],
    ['PPPP', 0],
    ['', 0],
  ])('%s turns %i times', (text, turns) => {
    const named = { P: 'in_place', D: 'in_design', N: 'not_implemented' } as const;
    const said = [...text].flatMap((letter) => named[letter as keyof typeof named] ?? []);
    expect(turnsOf(said)).toBe(turns);
  });

  it('shows each change with its phase, and passes over a phase that was not sent', () => {
    const [found] = buildBackAndForth(letters('DP-DP'), 2);
    expect(found?.sequence.map(({ phase, status }) => [phase.id, status])).toEqual([
      [phaseIds[0], 'in_design'],
      [phaseIds[1], 'in_place'],
      [phaseIds[3], 'in_design'],
      [phaseIds[4], 'in_place'],
    ]);
    expect(buildBackAndForth(letters('DP-DP'), 3)).toEqual([]);
  });

  it('is what looking up each area and item by itself finds, in any world', () => {
    fc.assert(
      fc.property(anyHistory, fc.integer({ min: 1, max: 3 }), (phases, atLeast) => {
        const last = phases.at(-1) as PhaseFigures;
        const expected: string[] = [];
        for (const code of lastCodes(phases))
          for (const area of last.asked) {
            const said = lookUp(phases, area.id, code).flatMap(({ answer }) => answer?.status ?? []);
            const turns = slowTurns(said);
            if (turns >= atLeast) expected.push([code, area.slug, turns].join());
          }
        const found = buildBackAndForth(phases, atLeast);
        expect(found.map(({ code, areaSlug, turns }) => [code, areaSlug, turns].join()).sort()).toEqual(
          expected.sort(),
        );
        expect(found.map(({ turns }) => turns)).toEqual(
          found.map(({ turns }) => turns).sort((a, b) => b - a),
        );
      }),
    );
  });

  it('turns as often as a walk that remembers which way it last went', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...statuses)), (said) => {
        expect(turnsOf(said)).toBe(slowTurns(said));
      }),
    );
  });
});

function slowTurns(said: readonly Status[]): number {
  let turns = 0;
  let way = 0;
  for (let at = 1; at < said.length; at += 1) {
    const step = Math.sign(stageOf(said[at] as Status) - stageOf(said[at - 1] as Status));
    if (step !== 0 && way !== 0 && step !== way) turns += 1;
    if (step !== 0) way = step;
  }
  return turns;
}
