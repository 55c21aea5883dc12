import type { Area } from './area';
import { standingOf, submissionsByArea } from './coverage';
import type { StatusFigures } from './figures';
import { type HelpOffer, isShown } from './help-offer';
import { isStatus, type Status } from './status';
import { compareNames } from './words';

/** The most areas that one area is shown for an item. */
export const mostHelpers = 5;

/** How many phases back, the newest among them, a move to in place still counts as fresh. */
export const freshPhases = 4;

/** What an area answered to one item in each phase, in time order, and to every item in its first submission. */
export type HelpPast = {
  past: readonly { phase: { id: string; name: string }; status: Status }[];
  first: Readonly<Record<string, Status>>;
};
export type HelpArea = Area & HelpPast;

/** An area that can help, why it fits in words, and since when it has had the item in place. */
export type Helper = { offer: HelpOffer; since: string | undefined; reasons: readonly string[] };

/**
 * Up to five areas that said that they are happy to be asked and have the item in place, never the one that asks. Those
 * with the most reasons come first, ties by name; each reason counts the same: the same wave, the same region, in design
 * in the same phase, a similar start, and a fresh move from in design to in place. `phases` are the ids of those that
 * have opened, in time order.
 */
export function findHelpers(
  asking: HelpArea,
  areas: readonly HelpArea[],
  offers: readonly HelpOffer[],
  phases: readonly string[],
): Helper[] {
  const known = new Map(areas.map((area) => [area.id, area]));
  const helpers = offers.flatMap((offer) => {
    const area = known.get(offer.area.id);
    if (!area || area.id === asking.id || !isShown(offer)) return [];
    const run = runInPlace(area);
    return [{ offer, since: run?.phase.name, reasons: reasonsFor(asking, area, phases) }];
  });
  return helpers
    .sort(
      (a, b) =>
        b.reasons.length - a.reasons.length ||
        compareNames(a.offer.area, b.offer.area) ||
        (a.offer.area.id < b.offer.area.id ? -1 : 1),
    )
    .slice(0, mostHelpers);
}

/** Everything that an area has in common with the one that asks, or that makes its work worth asking about, in words. */
export function reasonsFor(asking: HelpArea, area: HelpArea, phases: readonly string[]): string[] {
  const together = lastTogether(asking, area);
  const run = runInPlace(area);
  const isFresh = run?.from === 'in_design' && phases.slice(-freshPhases).includes(run.phase.id);
  return [
    area.programme === asking.programme && area.wave === asking.wave && `Also in wave ${area.wave}`,
    area.region === asking.region && `In the same region: ${area.region}`,
    together && `Had this item in design in ${together}, as you did`,
    startedAlike(asking, area) &&
      'Started from a similar place: at least two thirds of the answers in both first returns were the same',
    isFresh && `Moved it from in design to in place in ${run.phase.name}, so the work is fresh`,
  ].filter((reason) => typeof reason === 'string');
}

/** What each area answered, by its id, as far as these figures tell, which are in time order; items out of scope are left out. */
export function pastsIn(figures: readonly StatusFigures[], code: string): Map<string, HelpPast> {
  const pasts = new Map<string, HelpPast>();
  for (const each of figures) {
    const { phase, asked } = each;
    const sent = submissionsByArea(each);
    for (const area of asked) {
      const submission = sent.get(area.id);
      if (!submission) continue;
      const answers = Object.entries(submission.answers).filter(([item]) => area.scope.has(item));
      const before = pasts.get(area.id) ?? {
        past: [],
        first: Object.fromEntries(answers.map(([item, { status }]) => [item, status])),
      };
      const status = standingOf(area, submission, code);
      const now = isStatus(status) ? [{ phase: { id: phase.id, name: phase.name }, status }] : [];
      pasts.set(area.id, { ...before, past: [...before.past, ...now] });
    }
  }
  return pasts;
}

/** The phase in which the area's last answers began to say in place, and what it said before; undefined when they do not. */
function runInPlace({ past }: HelpArea) {
  const before = past.findLastIndex(({ status }) => status !== 'in_place');
  const start = past[before + 1];
  return start && { phase: start.phase, from: past[before]?.status };
}

/** The name of the last phase in which both said in design. */
function lastTogether(asking: HelpArea, area: HelpArea): string | undefined {
  const own = new Set(
    asking.past.filter(({ status }) => status === 'in_design').map(({ phase }) => phase.id),
  );
  return area.past.findLast(({ phase, status }) => status === 'in_design' && own.has(phase.id))?.phase.name;
}

/** Whether at least two thirds of the items that both answered in their first submissions have the same status. */
function startedAlike(asking: HelpArea, area: HelpArea): boolean {
  const both = Object.keys(asking.first).filter((code) => Object.hasOwn(area.first, code));
  const same = both.filter((code) => asking.first[code] === area.first[code]);
  return both.length > 0 && same.length * 3 >= both.length * 2;
}
