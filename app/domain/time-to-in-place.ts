import { type AreaHistory, answersOver, areaHistories } from './area-histories';
import type { PhaseFigures } from './figures';
import { estimateWait, type SurvivalCurve } from './kaplan-meier';
import type { Phase } from './phase';
import { itemsOf } from './proforma';

/** How long an area took, or has waited, for one item to be in place. */
export type Wait = {
  areaSlug: string;
  areaName: string;
  wave: number;
  /** Phases from the first that asked the area this item. */
  time: number;
  /** Whether it came in place; otherwise the area still waited when it last answered. */
  event: boolean;
  /** In place in the area’s first answer, so nobody saw when it came: counted at 0. */
  atFirst: boolean;
  /** The phase in which it was first in place, or else the last that the area answered. */
  phase: Phase;
};

/** The waits for one item, with the estimate over all areas and over each wave by itself. */
export type TimeToInPlace = {
  code: string;
  shortName: string;
  waits: readonly Wait[];
  /** Asked the item, but without an answer to it in any phase, so in none of the numbers. */
  neverAnswered: readonly { slug: string; name: string }[];
  atFirst: number;
  all: SurvivalCurve;
  waves: readonly { wave: number; curve: SurvivalCurve }[];
};

/**
 * Time to in place, item by item in the last phase’s form order, over every area that the phases (in time order)
 * asked. The clock starts in the first phase that asked the area the item and counts phases, whatever their length.
 * The item came in the first phase in which it was answered in place, and a later step back does not undo that. In
 * place in the very first answer counts at 0. An area without it is watched up to the last phase that it answered and
 * no further, so that a phase it missed is not taken for one in which it waited; “not being implemented” is waiting.
 * The waits are estimated with Kaplan and Meier’s method, which lets those still waiting count for as long as they
 * were watched.
 */
export function buildTimesToInPlace(phases: readonly PhaseFigures[]): TimeToInPlace[] {
  const last = phases.at(-1);
  if (!last) return [];
  const histories = areaHistories(phases);
  return itemsOf(last.proforma).map(({ code, shortName }) => {
    const asked = histories.filter(({ times }) => times.some(({ area }) => area.scope.has(code)));
    const waits = asked.flatMap((history) => waitOf(history, code) ?? []);
    const waves = [...new Set(waits.map(({ wave }) => wave))].sort((a, b) => a - b);
    const answered = new Set(waits.map(({ areaSlug }) => areaSlug));
    return {
      code,
      shortName,
      waits,
      neverAnswered: asked
        .filter(({ area }) => !answered.has(area.slug))
        .map(({ area: { slug, name } }) => ({ slug, name })),
      atFirst: waits.filter((wait) => wait.atFirst).length,
      all: estimateWait(waits),
      waves: waves.map((wave) => ({ wave, curve: estimateWait(waits.filter((one) => one.wave === wave)) })),
    };
  });
}

function waitOf(history: AreaHistory, code: string): Wait | undefined {
  const start = history.times.find(({ area }) => area.scope.has(code))?.at ?? 0;
  const answers = answersOver(history, code);
  const placed = answers.find(({ answer }) => answer.status === 'in_place');
  const end = placed ?? answers.at(-1);
  if (!end) return undefined;
  const atFirst = placed !== undefined && placed === answers[0];
  const { slug, name, wave } = history.area;
  return {
    areaSlug: slug,
    areaName: name,
    wave,
    time: atFirst ? 0 : end.at - start,
    event: placed !== undefined,
    atFirst,
    phase: end.phase,
  };
}
