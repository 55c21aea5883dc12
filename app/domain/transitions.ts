import { standingOf, submissionsByArea } from './coverage';
import type { PhaseFigures, StepBack } from './figures';
import type { Phase } from './phase';
import { itemsOf, type Proforma } from './proforma';
import { isStatus, type Standing, standings } from './status';

/** Where one area stood on one item in the earlier phase, and where in the later. */
export type Transition = {
  code: string;
  shortName: string;
  areaSlug: string;
  areaName: string;
  from: Standing;
  to: Standing;
  /** The later submission; null when there is none. */
  submissionId: string | null;
  stepBack: StepBack | null;
  comment: string;
};

type Named = { slug: string; name: string };

/** From each standing to each, over the areas asked in both phases and the items that both forms have. */
export type Transitions = {
  from: Phase;
  to: Phase;
  /** Asked in both phases, in name order. */
  areas: readonly Named[];
  sentInBoth: readonly Named[];
  /** Asked in both, but without a submission in one of them. */
  notSentFrom: readonly Named[];
  notSentTo: readonly Named[];
  /** Asked in one of the phases only, so in none of the counts. */
  joined: readonly Named[];
  left: readonly Named[];
  /** How many items both forms have, and the codes that only one has. */
  items: number;
  added: readonly string[];
  dropped: readonly string[];
  /** Form order, then name order: areas × items. */
  each: readonly Transition[];
  counts: Record<Standing, Record<Standing, number>>;
  rowTotals: Record<Standing, number>;
  columnTotals: Record<Standing, number>;
  /** Answered in both phases: what can have moved. */
  compared: number;
};

/** Pairs every area with every item, in the later phase’s words, and counts from where to where each went. */
export function buildTransitions(earlier: PhaseFigures, later: PhaseFigures): Transitions {
  const before = new Map(earlier.asked.map((area) => [area.id, area]));
  const after = new Set(later.asked.map((area) => area.id));
  const [sentFrom, sentTo] = [submissionsByArea(earlier), submissionsByArea(later)];
  const both = later.asked.filter(({ id }) => before.has(id));
  const [codesBefore, codesAfter] = [codesOf(earlier.proforma), codesOf(later.proforma)];
  const items = itemsOf(later.proforma).filter(({ code }) => codesBefore.has(code));
  const each = items.flatMap(({ code, shortName }) =>
    both.map((area): Transition => {
      const submission = sentTo.get(area.id);
      const to = standingOf(area, submission, code);
      const answer = isStatus(to) ? submission?.answers[code] : undefined;
      return {
        code,
        shortName,
        areaSlug: area.slug,
        areaName: area.name,
        from: standingOf(before.get(area.id) ?? area, sentFrom.get(area.id), code),
        to,
        submissionId: submission?.id ?? null,
        stepBack: answer?.stepBack ?? null,
        comment: answer?.comment ?? '',
      };
    }),
  );
  const counts = eachStanding(() => eachStanding(() => 0));
  for (const { from, to } of each) counts[from][to] += 1;
  return {
    from: earlier.phase,
    to: later.phase,
    areas: both.map(named),
    sentInBoth: both.filter(({ id }) => sentFrom.has(id) && sentTo.has(id)).map(named),
    notSentFrom: both.filter(({ id }) => !sentFrom.has(id)).map(named),
    notSentTo: both.filter(({ id }) => !sentTo.has(id)).map(named),
    joined: later.asked.filter(({ id }) => !before.has(id)).map(named),
    left: earlier.asked.filter(({ id }) => !after.has(id)).map(named),
    items: items.length,
    added: [...codesAfter].filter((code) => !codesBefore.has(code)),
    dropped: [...codesBefore].filter((code) => !codesAfter.has(code)),
    each,
    counts,
    rowTotals: eachStanding((from) => each.filter((one) => one.from === from).length),
    columnTotals: eachStanding((to) => each.filter((one) => one.to === to).length),
    compared: each.filter(({ from, to }) => isStatus(from) && isStatus(to)).length,
  };
}

/** The same made for every standing. */
export function eachStanding<Value>(make: (standing: Standing) => Value): Record<Standing, Value> {
  return Object.fromEntries(standings.map((standing) => [standing, make(standing)])) as Record<
    Standing,
    Value
  >;
}

function codesOf(proforma: Proforma): Set<string> {
  return new Set(itemsOf(proforma).map(({ code }) => code));
}

function named({ slug, name }: Named): Named {
  return { slug, name };
}
