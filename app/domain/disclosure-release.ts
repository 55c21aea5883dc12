import { standingOf, submissionsByArea } from './coverage';
import { fewestDisclosed } from './disclosure';
import { DisclosedParts } from './disclosure-parts';
import type { StatusFigures } from './figures';
import { itemsOf } from './proforma';
import { countSoftly, type SoftCount } from './soft-counts';
import { isStatus, type Status } from './status';

/** Twice as many areas are counted in two parts: what is lost where one has not sent, against what is soft. */
const usualPart = 10;

/** Areas that counts are asked for. */
export type ReleaseGroup = { key: string; ids: ReadonlySet<string> };

/** What an audience is given of a group on one item in one phase: how many of how many areas have it in place. */
export type ReleasedCounts = { areas: number; inPlace: SoftCount };

/** By phase, by group, by item; whatever is not there is withheld. */
export type Release = ReadonlyMap<string, ReadonlyMap<string, ReadonlyMap<string, ReleasedCounts>>>;

/**
 * The counts that the people of one area can be given, in all: every page and phase shows a part of this and nothing else.
 *
 * The phases are those with frozen figures, as they were first frozen and in the order in which that was done. What is
 * given of one depends on those before it alone, so it is the same for ever: later corrections, which would say whose they
 * are, are not in it. What makes a group is known to all, and is nothing that areas answered. Areas are counted in parts
 * of so many at least, which stay the same (`DisclosedParts`), and each part with soft ends (`countSoftly`, with what that
 * proves). Items that anybody ever offered help with are not counted, because an offer says who has the item in place.
 *
 * All that holds for one release: of one area, with one minimum. Two together give areas away, so the minimum is fixed
 * once counts were shown, and who works for several areas is shown none. What remains is somebody who moves from one area
 * to another, or shares their page with one; and who kept what was shown of an item before help with it was first offered.
 */
export function releaseCounts(
  phases: readonly StatusFigures[],
  groupsOf: (figures: StatusFigures) => readonly ReleaseGroup[],
  { atLeast, helped }: { atLeast: number; helped: ReadonlySet<string> },
): Release {
  const fewest = Math.max(atLeast, fewestDisclosed);
  const partsOf = new Map<string, DisclosedParts>();
  const release = new Map<string, Map<string, Map<string, ReleasedCounts>>>();
  for (const figures of phases) {
    const submissions = submissionsByArea(figures);
    const groups = groupsOf(figures);
    const ofPhase = new Map(groups.map(({ key }) => [key, new Map<string, ReleasedCounts>()]));
    for (const { code } of itemsOf(figures.proforma).filter((item) => !helped.has(item.code))) {
      const parts = partsOf.get(code) ?? new DisclosedParts(fewest, Math.max(fewest, usualPart));
      partsOf.set(code, parts);
      const answers = figures.asked.flatMap((area) => {
        const status = standingOf(area, submissions.get(area.id), code);
        return isStatus(status) ? [{ id: area.id, status }] : [];
      });
      for (const [key, counts] of releaseItem(answers, groups, parts)) ofPhase.get(key)?.set(code, counts);
    }
    release.set(figures.phase.id, ofPhase);
  }
  return release;
}

function releaseItem(
  answers: readonly { id: string; status: Status }[],
  groups: readonly ReleaseGroup[],
  parts: DisclosedParts,
): Map<string, ReleasedCounts> {
  const sets = groups.map(({ key, ids }) => ({
    key,
    taken: parts.take(answers.flatMap(({ id }) => (ids.has(id) ? id : []))),
  }));
  const partOf = parts.use();
  const cells = answers.map(({ id, status }) => ({
    inPlace: status === 'in_place',
    part: partOf.get(id) ?? 0,
    sets: sets.filter(({ taken }) => taken.has(id)).map(({ key }) => key),
  }));
  const counted = countSoftly(cells.filter((cell) => cell.sets.length > 0));
  const sizes = new Map(sets.map(({ key, taken }) => [key, taken.size]));
  return new Map([...counted].map(([key, inPlace]) => [key, { areas: sizes.get(key) ?? 0, inPlace }]));
}
