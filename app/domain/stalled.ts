import { standingOf, submissionsByArea } from './coverage';
import type { AskedArea, StatusFigures, StatusSubmission } from './figures';
import { itemsOf } from './proforma';
import { isStatus } from './status';

/** An item that has not moved on from in design in some areas. */
export type StalledItem = {
  code: string;
  statement: string;
  shortName: string;
  /** In name order, each with how many phases in a row it has said in design. */
  areas: readonly { slug: string; name: string; phases: number }[];
  /** The base: areas that answered the item in the last phase. */
  answered: number;
};

export type Stalled = {
  atLeast: number;
  /** Most areas first, then form order; items that are stalled nowhere are left out. */
  items: readonly StalledItem[];
};

/**
 * Items that areas answered in design in their last `atLeast` answers or more, ending at the last of the phases
 * (in time order); a phase in which an area did not answer neither counts nor breaks the run.
 */
export function buildStalled(phases: readonly StatusFigures[], atLeast = 3): Stalled {
  const last = phases.at(-1);
  if (!last) return { atLeast, items: [] };
  const histories = historiesOf(last.asked, phases);
  const items = itemsOf(last.proforma).map(({ code, statement, shortName }) => {
    const areas: { slug: string; name: string; phases: number }[] = [];
    let answered = 0;
    for (const { area, past } of histories) {
      const run = runInDesign(past, code);
      if (run === undefined) continue;
      answered += 1;
      if (run >= Math.max(atLeast, 1)) areas.push({ slug: area.slug, name: area.name, phases: run });
    }
    return { code, statement, shortName, areas, answered };
  });
  return {
    atLeast,
    items: items.filter((item) => item.areas.length > 0).sort((a, b) => b.areas.length - a.areas.length),
  };
}

type Entry = { area: AskedArea; submission: StatusSubmission | undefined };

/** For each area, what stands on it in the last phase and then back to the first that asked it. */
function historiesOf(areas: readonly AskedArea[], phases: readonly StatusFigures[]) {
  const past = new Map<string, Entry[]>(areas.map((area) => [area.id, []]));
  for (const figures of phases.toReversed()) {
    const submissions = submissionsByArea(figures);
    for (const area of figures.asked) past.get(area.id)?.push({ area, submission: submissions.get(area.id) });
  }
  return areas.map((area) => ({ area, past: past.get(area.id) ?? [] }));
}

/** How many answers in a row say in design, newest first; undefined when the last phase has no answer. */
function runInDesign([newest, ...older]: readonly Entry[], code: string): number | undefined {
  const current = newest && standingOf(newest.area, newest.submission, code);
  if (!current || !isStatus(current)) return undefined;
  if (current !== 'in_design') return 0;
  let run = 1;
  for (const { area, submission } of older) {
    const standing = standingOf(area, submission, code);
    if (!isStatus(standing)) continue;
    if (standing !== 'in_design') break;
    run += 1;
  }
  return run;
}
