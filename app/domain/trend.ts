import { type AnswerTally, matchedPanel, tallyAnswers } from './coverage';
import { itemsWithin } from './figure-filter';
import type { AskedArea, StatusFigures } from './figures';
import type { Phase } from './phase';
import { onceForSame } from './same-figures';
import type { Status } from './status';
import { type FormBreak, noBreak } from './trend-break';
import { nameOf, splitAreas } from './trend-left-out';
import { formBreak } from './trend-wording';

export type TrendScope = { kind: 'programme' } | { kind: 'pillar' | 'section' | 'item'; code: string };
export type TrendPanel = 'matched' | 'all';

/** A scope's name, another for every scope. */
export const nameOfScope = (scope: TrendScope): string =>
  scope.kind === 'programme' ? scope.kind : `${scope.kind} ${scope.code}`;

/** One phase of a trend. Counts are answers (area × item), over the areas counted in it. */
export type TrendPoint = TrendCounts & { phase: Phase };

/** What is counted at one place of a trend's axis, and how what is asked differs from the phase before. */
export type TrendCounts = FormBreak & {
  /** False when nobody on the panel submitted in this phase: a gap, never a zero. */
  reported: boolean;
  inPlace: number;
  inDesign: number;
  notImplemented: number;
  /** The sum of the three. */
  answers: number;
  /** Slugs and names of the areas counted in this phase. */
  areas: readonly { slug: string; name: string }[];
  /** Against the previous reported phase of an all-areas trend; empty on a matched panel. */
  joined: readonly string[];
  left: readonly string[];
  /** Asked in this phase but not submitted; on a matched panel only those on it. */
  notSent: readonly string[];
};

/** Statuses over phases, for the same areas throughout (matched) or for whoever submitted (all). */
export type Trend = {
  scope: TrendScope;
  /** E.g. `All 35 items`, a pillar's or section's title, an item's statement. */
  title: string;
  panel: TrendPanel;
  /** On a matched panel the areas that submitted in every phase shown, and those left out with why. */
  matched: readonly { slug: string; name: string }[];
  leftOut: readonly { slug: string; name: string; reason: string }[];
  points: readonly TrendPoint[];
};

/**
 * Phases in time order, each counted by its own version's items; `matchedPanel` says who a matched panel is, and `now`
 * which phases can still be sent.
 */
export function buildTrend(
  phases: readonly StatusFigures[],
  scope: TrendScope,
  panel: TrendPanel,
  now?: Date,
): Trend {
  const tallies = phases.map((figures) => tallyPhase(figures, scope));
  const matched = panel === 'matched' ? matchedPanel(tallies) : undefined;
  const points: TrendPoint[] = [];
  let before: Tally | undefined;
  for (const [at, tally] of tallies.entries()) {
    const [earlier, figures] = [phases[at - 1], phases[at]];
    const unlike = earlier && figures ? formBreak(earlier.proforma, figures.proforma, scope) : noBreak;
    const point = { ...pointOf(tally, matched, before), ...unlike };
    points.push(point);
    if (point.reported) before = tally;
  }
  return {
    scope,
    title: tallies.findLast(({ title }) => title)?.title ?? '',
    panel,
    ...(matched ? splitAreas(phases, tallies, matched, now) : { matched: [], leftOut: [] }),
    points,
  };
}

/** One phase, narrowed to the scope. */
type Tally = AnswerTally & { phase: Phase; title: string };

function tallyPhase(figures: StatusFigures, scope: TrendScope): Tally {
  return { phase: figures.phase, ...tallyScope(figures, scope) };
}

const tallyScope = onceForSame((figures: StatusFigures, scope: TrendScope) => {
  const { title, items } = itemsWithin(figures.proforma, scope);
  return { title, ...tallyAnswers(figures, items) };
}, nameOfScope);

function pointOf(
  tally: Tally,
  matched: ReadonlySet<string> | undefined,
  before: Tally | undefined,
): Omit<TrendPoint, keyof FormBreak> {
  const { phase, asked, answers } = tally;
  const areas = [...asked.values()].filter(({ id }) => answers.has(id) && (matched?.has(id) ?? true));
  const total = (status: Status) => areas.reduce((sum, { id }) => sum + (answers.get(id)?.[status] ?? 0), 0);
  const inPlace = total('in_place');
  const inDesign = total('in_design');
  const notImplemented = total('not_implemented');
  const comparable = matched || areas.length === 0 ? undefined : before;
  return {
    phase,
    reported: areas.length > 0,
    inPlace,
    inDesign,
    notImplemented,
    answers: inPlace + inDesign + notImplemented,
    areas: areas.map(nameOf),
    joined: comparable ? namesMissingFrom(comparable.asked, asked) : [],
    left: comparable ? namesMissingFrom(asked, comparable.asked) : [],
    notSent: namesMissingFrom(
      answers,
      matched ? new Map([...asked].filter(([id]) => matched.has(id))) : asked,
    ),
  };
}

function namesMissingFrom(known: ReadonlyMap<string, unknown>, areas: ReadonlyMap<string, AskedArea>) {
  return [...areas].filter(([id]) => !known.has(id)).map(([, area]) => area.name);
}
