import { type Starts, startsAfter } from './areas-like-start';
import { standingOf, submissionsByArea } from './coverage';
import { fewestDisclosed } from './disclosure';
import { DisclosedParts } from './disclosure-parts';
import type { StatusFigures } from './figures';
import { itemsOf } from './proforma';
import { countSoftly, fewestWithEnds, type SoftCount } from './soft-counts';
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
 * The counts that one audience can be given, in all: every page, file and phase shows a part of this and nothing else.
 *
 * The phases are those with frozen figures, as they were first frozen and in the order in which that was done. What is
 * given of one depends on those before it alone, so it is the same for ever: later corrections, which would say whose they
 * are, are not in it. An area is counted after the first phase it sent for, so that its start, which says what it is
 * compared with, is in no count. Areas are counted in parts of so many at least, which stay the same (`DisclosedParts`),
 * and each part with soft ends (`countSoftly`, with the proof that no answer can be told). `knows` is how many areas
 * of a group a reader may know the answers of.
 */
export function releaseCounts(
  phases: readonly StatusFigures[],
  groupsOf: (figures: StatusFigures, starts: Starts) => readonly ReleaseGroup[],
  { atLeast, knows }: { atLeast: number; knows: number },
): Release {
  const ends = 1 + knows;
  const fewest = Math.max(atLeast + knows, fewestWithEnds(ends), fewestDisclosed);
  const partsOf = new Map<string, DisclosedParts>();
  let starts: Starts = new Map();
  const release = new Map<string, Map<string, Map<string, ReleasedCounts>>>();
  for (const figures of phases) {
    const submissions = submissionsByArea(figures);
    const groups = groupsOf(figures, starts);
    const ofPhase = new Map(groups.map(({ key }) => [key, new Map<string, ReleasedCounts>()]));
    for (const { code } of itemsOf(figures.proforma)) {
      const parts = partsOf.get(code) ?? new DisclosedParts(fewest, Math.max(fewest, usualPart));
      partsOf.set(code, parts);
      const answers = figures.asked.flatMap((area) => {
        const status = standingOf(area, submissions.get(area.id), code);
        return starts.has(area.id) && isStatus(status) ? [{ id: area.id, status }] : [];
      });
      for (const [key, counts] of releaseItem(answers, groups, parts, ends))
        ofPhase.get(key)?.set(code, counts);
    }
    release.set(figures.phase.id, ofPhase);
    starts = startsAfter(starts, figures);
  }
  return release;
}

function releaseItem(
  answers: readonly { id: string; status: Status }[],
  groups: readonly ReleaseGroup[],
  parts: DisclosedParts,
  ends: number,
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
  const counted = countSoftly(
    cells.filter((cell) => cell.sets.length > 0),
    ends,
  );
  const sizes = new Map(sets.map(({ key, taken }) => [key, taken.size]));
  return new Map([...counted].map(([key, inPlace]) => [key, { areas: sizes.get(key) ?? 0, inPlace }]));
}

/** The areas whose answers one person of an area may know when counts leave the programme. */
const mostOwn = 2;

/** The counts that may leave the programme: of all areas of each programme, safe also from the people of its areas. */
export function releaseOutside(phases: readonly StatusFigures[], atLeast: number): Release {
  const groupsOf = ({ asked }: StatusFigures) =>
    [...Map.groupBy(asked, ({ programme }) => programme)].map(([key, areas]) => ({
      key,
      ids: new Set(areas.map(({ id }) => id)),
    }));
  return releaseCounts(phases, groupsOf, { atLeast, knows: mostOwn });
}
