import { buildExpectedOutcomes, type ExpectedOutcome } from './expected-outcome';
import type { PhaseFigures } from './figures';
import { buildMovement, type Move, type Movement } from './movement';
import {
  type BackAndForth,
  buildBackAndForth,
  buildFirstReported,
  buildSlippedBack,
  type FirstReported,
  type SlippedBack,
} from './movement-lists';
import type { Phase } from './phase';
import { buildStalled, type Stalled } from './stalled';
import type { Standing } from './status';
import { buildTimesToInPlace, type TimeToInPlace } from './time-to-in-place';
import { buildTransitions, type Transition, type Transitions } from './transitions';
import { compareNames } from './words';

/** What the lists of a report are held to. */
export type ReportChoice = {
  /** How many answers in a row say in design before an item is stalled. */
  stalledFor: number;
  /** How many changes of direction make an answer go back and forth. */
  turns: number;
  /** Only answers that stood so before, or stand so now, are listed one by one. */
  fromStatus: Standing | undefined;
  toStatus: Standing | undefined;
};

/** What is compared between two phases. */
export type Comparison = {
  transitions: Transitions;
  movement: Movement;
  slippedBack: readonly SlippedBack[];
  firstReported: readonly FirstReported[];
};

/** Everything about movement up to one phase: the same value for the page and its files. */
export type MovementReport = {
  to: Phase;
  /** Undefined when there is no earlier phase to compare with. */
  compared: Comparison | undefined;
  stalled: Stalled;
  backAndForth: readonly BackAndForth[];
  times: readonly TimeToInPlace[];
  expected: readonly ExpectedOutcome[];
};

/** Builds the report up to the last of the phases (in time order), compared with the one of this id. */
export function buildMovementReport(
  phases: readonly PhaseFigures[],
  fromId: string | undefined,
  { stalledFor, turns }: Pick<ReportChoice, 'stalledFor' | 'turns'>,
): MovementReport | undefined {
  const [from, to] = [phases.find(({ phase }) => phase.id === fromId), phases.at(-1)];
  if (!to) return undefined;
  const movement = from && buildMovement(from, to);
  return {
    to: to.phase,
    compared: from &&
      movement && {
        transitions: buildTransitions(from, to),
        movement,
        slippedBack: buildSlippedBack(phases, movement),
        firstReported: buildFirstReported(phases, from.phase.id),
      },
    stalled: buildStalled(phases, stalledFor),
    backAndForth: buildBackAndForth(phases, turns),
    times: buildTimesToInPlace(phases),
    expected: buildExpectedOutcomes(phases),
  };
}

/** The answers that went from and to these standings; undefined when neither is chosen, and so none are listed. */
export function chosenTransitions(
  { each }: Transitions,
  { fromStatus, toStatus }: Pick<ReportChoice, 'fromStatus' | 'toStatus'>,
): Transition[] | undefined {
  if (!fromStatus && !toStatus) return undefined;
  return each.filter(
    ({ from, to }) => (!fromStatus || from === fromStatus) && (!toStatus || to === toStatus),
  );
}

/** Moves put together by area, in name order, or by item, in form order. */
export function groupMoves(moves: readonly Move[], by: 'area' | 'item') {
  const groups = Map.groupBy(moves, ({ areaSlug, code }) => (by === 'area' ? areaSlug : code));
  const named = [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const name = by === 'area' ? first.areaName : first.shortName;
    return [{ key: by === 'area' ? first.areaSlug : first.code, name, moves: group }];
  });
  return by === 'area' ? named.sort(compareNames) : named;
}
