import { store } from 'db/current';
import { listEditionContents, listEditions } from 'db/editions';
import { listPlaces } from 'db/memberships';
import { listProformas } from 'db/phases';
import type { Reader } from 'db/store';
import type { FigureFilter } from '~/domain/figure-filter';
import { itemsOf, type Proforma, sectionsOf } from '~/domain/proforma';
import { listNames } from '~/domain/words';

/** What an address narrows figures to. */
export type AskedFilter = FigureFilter & { items?: readonly string[] | undefined; scope?: string };

/** A parameter whose value would lead to figures that say nothing, such as counts of none. */
export type UnknownValue = { reason: 'bad_parameter'; parameter: string; detail: string };

/**
 * The first of these filters that names nothing that there ever was, among the areas of `seen` where it is about areas;
 * undefined when all name something.
 */
export async function findUnknown(
  { programme, waves, areas, pillar, items, scope }: AskedFilter,
  seen: Pick<FigureFilter, 'programme' | 'areas'>,
): Promise<UnknownValue | undefined> {
  const { db } = await store();
  if (programme !== undefined || waves || areas) {
    const places = (await readPlaces(db)).filter(
      (place) =>
        (seen.programme === undefined || place.programme === seen.programme) &&
        (seen.areas?.includes(place.area) ?? true),
    );
    const unknown =
      unknownIn('programme', [programme], places.map((place) => place.programme).sort()) ??
      unknownIn(
        'wave',
        waves,
        places.map((place) => place.wave).sort((a, b) => a - b),
      ) ??
      unknownIn('area', areas, places.map((place) => place.area).sort());
    if (unknown) return unknown;
  }
  const isWhole = scope === undefined || scope === 'programme';
  if (pillar === undefined && !items && isWhole) return undefined;
  const proformas = await listProformas(db);
  const pillars = slugsOf(proformas, (proforma) => proforma.pillars);
  const codes = proformas.flatMap((proforma) => itemsOf(proforma).map(({ code }) => code));
  const scopes = ['programme', ...pillars, ...slugsOf(proformas, sectionsOf), ...codes];
  return (
    unknownIn('pillar', [pillar], pillars) ??
    unknownIn('items', items, codes) ??
    unknownIn('scope', [scope], scopes)
  );
}

/** Refuses a first phase that is not where it should be, which would turn what moved about. */
export function notBefore(from: string, takes: string): UnknownValue {
  const detail = `from takes a phase ${takes}, not ${from}.`;
  return { reason: 'bad_parameter', parameter: 'from', detail };
}

function slugsOf(
  proformas: readonly Proforma[],
  partsOf: (proforma: Proforma) => readonly { slug: string }[],
) {
  return proformas.flatMap((proforma) => partsOf(proforma).map(({ slug }) => slug));
}

/** Every place that an area has or had in a programme: editions keep waves that have changed since. */
async function readPlaces(db: Reader) {
  const newest = new Map((await listEditions(db)).map((edition) => [edition.phaseId, edition]));
  const frozen = await listEditionContents(db, [...newest.values()]);
  const then = [...frozen.values()].flatMap(({ areas }) =>
    areas.map(({ slug, programme, wave }) => ({ area: slug, programme, wave })),
  );
  return [...(await listPlaces(db)), ...then];
}

/** As many values as a sentence lists; of more it gives the first few. */
const mostListed = 12;

function unknownIn<Value extends string | number>(
  parameter: string,
  given: readonly (Value | undefined)[] = [],
  known: readonly Value[],
): UnknownValue | undefined {
  const wrong = given.find((value) => value !== undefined && !known.includes(value));
  if (wrong === undefined) return undefined;
  const each = [...new Set(known)].map(String);
  const some = each.length > mostListed;
  const list = listNames(some ? each.slice(0, 3) : each);
  return {
    reason: 'bad_parameter',
    parameter,
    detail: `${parameter} takes ${some ? 'values such as ' : ''}${list}, not ${wrong}.`,
  };
}
