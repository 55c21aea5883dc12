import type { StatusFigures } from '../figures';
import { accept, type Result, refuse } from '../result';
import { listNames } from '../words';
import type { EesLookup, EesPair } from './pair';
import { metaOf } from './pair-meta';
import { type EesGroup, type PlacedArea, pairColumns, phaseRows } from './pair-rows';
import { type Clearance, clearanceOf } from './release-clearance';
import { strandedItems } from './stranded-items';
import { quarterOfPhase } from './time-identifiers';

/** What is to be published. */
export type EesChoice = {
  illustrative: boolean;
  /** By id, what each programme is called. */
  programmes: Readonly<Record<string, string>>;
  /** Rows for each area by itself: what was cleared for it, and by the areas' ids their nine-character codes. */
  localAuthorities?: {
    /** By phase, the edition that its figures stand on. */
    editions: Readonly<Record<string, number>>;
    clearances: readonly Clearance[];
    codes: Readonly<Record<string, string>>;
  };
};

/**
 * The pair of files with the figures of these phases, in time order; refused with everything that stands in its way, in
 * sentences. Every group has every item and status in every phase: what was not asked then is not applicable.
 */
export function buildEesPair(
  figures: readonly StatusFigures[],
  choice: EesChoice,
  lookup: EesLookup,
): Result<EesPair, readonly string[]> {
  const groups = groupsIn(figures, choice);
  const items = strandedItems(figures);
  const placed = placeAreas(figures, groups, choice, lookup);
  const reasons = [
    ...sharedQuarters(figures),
    ...(groups.length === 0 || items.length === 0 ? ['These phases ask nobody anything.'] : []),
    ...whyNotByArea(figures, choice),
    ...(placed.ok ? [] : placed.refusal),
  ];
  if (reasons.length > 0 || !placed.ok) return refuse(reasons);
  const rows = figures.flatMap((each) => phaseRows(each, groups, items, placed.value));
  const name = choice.illustrative ? names.illustrative : names.reported;
  return accept({
    name,
    data: { name: `${name}.csv`, header: pairColumns, rows },
    meta: metaOf(`${name}.meta.csv`, rows),
  });
}

/** The same from quarter to quarter, as the platform asks. */
const names = {
  reported: 'families-first-pathfinder-implementation-status',
  illustrative: 'illustrative-pathfinder-implementation-status',
};

function groupsIn(figures: readonly StatusFigures[], { programmes, illustrative }: EesChoice): EesGroup[] {
  const ids = new Set(figures.flatMap(({ asked }) => asked.map(({ programme }) => programme)));
  return [...ids].sort().map((programme) => ({
    programme,
    name: `${illustrative ? 'Illustrative: ' : ''}${programmes[programme] ?? programme} areas`,
  }));
}

function sharedQuarters(figures: readonly StatusFigures[]): string[] {
  const byQuarter = Map.groupBy(figures, ({ phase }) => Object.values(quarterOfPhase(phase.id)).join(' '));
  return [...byQuarter.values()]
    .filter((same) => same.length > 1)
    .map(
      (same) =>
        `${listNames(same.map(({ phase }) => phase.name))} fall in the same quarter, of which open data have one figure.`,
    );
}

function whyNotByArea(
  figures: readonly StatusFigures[],
  { illustrative, localAuthorities }: EesChoice,
): string[] {
  if (!localAuthorities) return [];
  if (illustrative)
    return [
      'These figures are illustrative: their areas are made up and have no codes, so there can be no rows of local authorities.',
    ];
  const { editions, clearances } = localAuthorities;
  return figures
    .filter(({ phase }) => !clearanceOf(clearances, phase.id, editions[phase.id]))
    .map(({ phase }) => `Nobody has recorded that ${phase.name} may be published area by area.`);
}

/** Every area that is asked in any of the phases, in name order, once for each programme it was in. */
function placeAreas(
  figures: readonly StatusFigures[],
  groups: readonly EesGroup[],
  { illustrative, localAuthorities }: EesChoice,
  { authorities }: EesLookup,
): Result<PlacedArea[], readonly string[]> {
  if (!localAuthorities || illustrative) return accept([]);
  const { codes } = localAuthorities;
  const byCode = new Map(authorities.map((authority) => [authority.newCode, authority]));
  const areas = new Map(
    figures.flatMap(({ asked }) => asked.map((area) => [`${area.programme} ${area.id}`, area] as const)),
  );
  const unknown: string[] = [];
  const placed = [...areas.values()].flatMap(({ id, name, programme }): PlacedArea[] => {
    const authority = byCode.get(codes[id] ?? '');
    const group = groups.find((each) => each.programme === programme);
    if (!authority) unknown.push(name);
    return authority && group ? [{ areaId: id, group, authority }] : [];
  });
  if (unknown.length > 0)
    return refuse([
      `No local authority of the look-up has the code of ${listNames([...new Set(unknown)].sort())}.`,
    ]);
  return accept(placed.sort((a, b) => (a.authority.newCode < b.authority.newCode ? -1 : 1)));
}
