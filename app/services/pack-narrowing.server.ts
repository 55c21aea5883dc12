import { listAreas, listProgrammes } from 'db/areas';
import { listProformas } from 'db/phases';
import type { Reader } from 'db/store';
import type { PackChoices } from '~/domain/pack-choices';
import { plural } from '~/domain/words';
import { sayFilter } from './figure-files.server';

/** As many areas as are named; more are only counted. */
const mostNamed = 3;

/** Reads by what names programmes, pillars and areas go, and says what narrows a pack, such as `Wave 1 only`. */
export async function readNarrowing(db: Reader) {
  const programmes = await listProgrammes(db);
  const known = await listAreas(db);
  // The newest proforma that has a pillar says what it is called.
  const pillars = (await listProformas(db)).toReversed().flatMap((proforma) => proforma.pillars);
  return ({ filter: { areas, ...others } }: PackChoices): string[] =>
    areas && areas.length > mostNamed
      ? [...sayFilter(others, programmes, pillars), `${plural(areas.length, 'area')} only`]
      : sayFilter(areas ? { ...others, areas } : others, programmes, pillars, known);
}
