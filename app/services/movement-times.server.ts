import type { ExpectedOutcome } from '~/domain/expected-outcome';
import type { MovementReport } from '~/domain/movement-report';
import type { TimeToInPlace } from '~/domain/time-to-in-place';

/** One item’s estimates without the steps that only its own page draws. */
export function timesOf({ code, shortName, all, waves, atFirst, neverAnswered }: TimeToInPlace) {
  const bare = ({ steps, ...curve }: TimeToInPlace['all']) => curve;
  return {
    code,
    shortName,
    atFirst,
    all: bare(all),
    waves: waves.map(({ wave, curve }) => ({ wave, ...bare(curve) })),
    neverAnswered: neverAnswered.length,
  };
}

/** What became of an item’s expected months, counted. */
export function outcomesOf({ months, ...item }: ExpectedOutcome) {
  return { ...item, named: months.length };
}

/** One item’s waits step by step and its months area by area; undefined when it is not asked for or not there. */
export function detailOf({ times, expected }: MovementReport, code: string | undefined) {
  const time = times.find((item) => item.code === code);
  if (!time) return undefined;
  const { shortName, waits, waves, neverAnswered } = time;
  return {
    code: time.code,
    shortName,
    waits: waits.map(({ phase, ...wait }) => ({ ...wait, phase: phase.name })),
    neverAnswered: neverAnswered.map(({ name }) => name),
    curves: [{ wave: null, ...time.all }, ...waves.map(({ wave, curve }) => ({ wave, ...curve }))],
    months: (expected.find((item) => item.code === code)?.months ?? []).map(({ phase, ...month }) => ({
      ...month,
      phase: phase.name,
    })),
  };
}
