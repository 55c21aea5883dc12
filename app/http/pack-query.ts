import type { FigureFilter } from '~/domain/figure-filter';
import { type PackChoices, packSections, usualChoices } from '~/domain/pack-choices';
import { exportKinds } from '~/domain/pack-exports';
import { wavesIn } from './figure-query';

/** What a board pack is asked to hold, and of which phase: of the newest with figures where none is named. */
export type PackQuery = { phase: string | undefined; choices: PackChoices };

/**
 * Reads a pack's phase and choices from an address, lists with commas or given several times (as a form's checkboxes
 * are); what is no value is dropped, and what is not there at all is as in the usual pack.
 */
export function readPackQuery(request: Request): PackQuery {
  const query = new URL(request.url).searchParams;
  const kinds = listIn(query, 'kinds');
  const sections = listIn(query, 'sections');
  const naming = query.get('naming');
  return {
    phase: query.get('phase') || undefined,
    choices: {
      kinds: kinds ? exportKinds.filter((kind) => kinds.includes(kind)) : usualChoices.kinds,
      sections: sections ? packSections.filter((each) => sections.includes(each)) : usualChoices.sections,
      filter: filterIn(query),
      areas: naming === 'anonymised' || naming === 'named' ? naming : usualChoices.areas,
    },
  };
}

/**
 * The part of an address that asks for this pack, beginning with its question mark: every choice is in it, also the
 * usual ones, so that a link asks for the same next year.
 */
export function packSearch(
  { kinds, sections, filter, areas }: PackChoices,
  phase: string | undefined,
): string {
  const { programme, waves, pillar } = filter;
  const given = {
    phase,
    kinds: kinds.join(','),
    sections: sections.join(','),
    programme,
    wave: waves?.join(','),
    pillar,
    // A list of no areas leaves none, which a blank would not say.
    areas: filter.areas && (filter.areas.join(',') || '-'),
    naming: areas,
  };
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(given)) if (value !== undefined) search.set(name, String(value));
  // A comma may stand in a query as it is, and is easier to read and to paste.
  return `?${search.toString().replaceAll('%2C', ',')}`;
}

/** What narrows; a filter that is blank or not a value does not. */
function filterIn(query: URLSearchParams): FigureFilter {
  const waves = wavesIn(query);
  const programme = query.get('programme');
  const pillar = query.get('pillar');
  const areas = listIn(query, 'areas');
  return {
    ...(programme ? { programme } : {}),
    ...(waves ? { waves } : {}),
    ...(pillar ? { pillar } : {}),
    ...(areas && areas.length > 0 ? { areas } : {}),
  };
}

/** The values of a list, each once; undefined where the address does not have it at all. */
function listIn(query: URLSearchParams, name: string): string[] | undefined {
  if (!query.has(name)) return undefined;
  const values = query.getAll(name).flatMap((each) => each.split(','));
  return [...new Set(values.map((value) => value.trim()).filter((value) => value !== ''))];
}
