import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { estimateWait } from '~/domain/kaplan-meier';
import { buildTimesToInPlace } from '~/domain/time-to-in-place';
import { figuresOf, phaseIds, proformaOf } from './figure-arbitraries';
import { anyHistory, everAsked, lastCodes, lookUp } from './movement-worlds';

const one = proformaOf([[1]]);
const phasesOf = (texts: Record<string, string>) =>
  phaseIds.map((id, at) =>
    figuresOf(
      id,
      one,
      Object.fromEntries(
        Object.entries(texts)
          .map(([name, text]) => [name, text[at] ?? '-'] as const)
          .filter(([, letter]) => letter !== ' '),
      ),
    ),
  );

describe('the time to in place', () => {
  test.each<[string, string, number | undefined, boolean, boolean]>([
    ['runs from the first phase that asked', 'DDPPP', 2, true, false],
    ['is 0 for what was in place at first', 'PPPPP', 0, true, true],
    ['is 0 for what was in place in a first answer that came late', '--PPP', 0, true, true],
    ['starts when the area is first asked', '  DPP', 1, true, false],
    ['starts when the item comes into scope', '..DPP', 1, true, false],
    ['counts a phase missed on the way', 'D-P--', 2, true, false],
    ['starts with the first phase asked though that was missed', '-DPPP', 2, true, false],
    ['is not undone by a step back', 'DPDDD', 1, true, false],
    ['runs for one still waiting up to its last answer', 'DDD--', 2, false, false],
    ['runs for one that left up to its last answer', 'DN   ', 1, false, false],
    ['is not there without an answer', '-----', undefined, false, false],
  ])('%s (%s)', (_, text, time, event, atFirst) => {
    const [item] = buildTimesToInPlace(phasesOf({ Ashcombe: text, Dunmere: '.....' }));
    expect(item?.waits.map((wait) => [wait.time, wait.event, wait.atFirst])).toEqual(
      time === undefined ? [] : [[time, event, atFirst]],
    );
    expect(item?.neverAnswered.map(({ name }) => name)).toEqual(time === undefined ? ['Ashcombe'] : []);
  });

  it('is estimated over all areas and wave by wave', () => {
    const phases = phasesOf({ Ashcombe: 'DPPPP', Brackenshire: 'DDDDD', Calderholt: 'PPPPP' }).map(
      (figures) => ({
        ...figures,
        asked: figures.asked.map((area) => ({ ...area, wave: area.name === 'Calderholt' ? 1 : 2 })),
      }),
    );
    const [item] = buildTimesToInPlace(phases);
    expect([item?.all.median, item?.all.observed, item?.atFirst]).toEqual([1, 3, 1]);
    expect(item?.waves.map(({ wave, curve }) => [wave, curve.median, curve.observed])).toEqual([
      [1, 0, 1],
      [2, 1, 2],
    ]);
  });

  it('is what looking up each area and item by itself finds, in any world', () => {
    fc.assert(
      fc.property(anyHistory, (phases) => {
        const items = buildTimesToInPlace(phases);
        expect(items.map(({ code }) => code)).toEqual(lastCodes(phases));
        for (const item of items) {
          const waits: unknown[] = [];
          let unheard = 0;
          for (const id of everAsked(phases)) {
            const seen = lookUp(phases, id, item.code);
            if (!seen.some(({ inScope }) => inScope)) continue;
            const answered = seen.filter(({ answer }) => answer);
            if (answered.length === 0) {
              unheard += 1;
              continue;
            }
            let clock = 0;
            let started = false;
            let observed = 0;
            let came = false;
            let heard = 0;
            let first = false;
            for (const phase of seen) {
              if (started) clock += 1;
              if (phase.inScope) started = true;
              if (!phase.answer || came) continue;
              heard += 1;
              observed = clock;
              came = phase.answer.status === 'in_place';
              first = came && heard === 1;
            }
            const wave = seen.findLast(({ area }) => area)?.area?.wave;
            waits.push({ time: first ? 0 : observed, event: came, atFirst: first, wave });
          }
          expect(
            item.waits.map(({ time, event, atFirst, wave }) => ({ time, event, atFirst, wave })),
          ).toEqual(waits);
          expect(item.neverAnswered).toHaveLength(unheard);
          expect(item.all).toEqual(estimateWait(item.waits));
          for (const { wave, curve } of item.waves)
            expect(curve).toEqual(estimateWait(item.waits.filter((wait) => wait.wave === wave)));
          expect(item.waves.reduce((sum, { curve }) => sum + curve.observed, 0)).toBe(item.all.observed);
        }
      }),
    );
  });
});
