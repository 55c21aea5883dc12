import type { AskedArea } from './figures';
import type { HelpOffer } from './help-offer';
import { itemsOf, type Proforma } from './proforma';
import type { Standing, Status } from './status';

type Named = { slug: string; name: string };

/** One item: where the areas that are asked it stand by their latest counted submissions, and which of them offer help. */
export type HelpRow = {
  code: string;
  statement: string;
  shortName: string;
  /** The areas that are asked it; each of them is in place, not in place or not submitted. */
  base: number;
  inPlace: readonly Named[];
  /** Of those in place, the areas that are happy to be asked. */
  happy: readonly Named[];
  notInPlace: readonly Named[];
  notSubmitted: readonly Named[];
};

export type HelpOverview = {
  asked: number;
  /** How many of them have ever submitted, and the names of those that have not. */
  sent: number;
  missing: readonly string[];
  /** In form order. */
  rows: readonly HelpRow[];
  /** How many of the items have nobody who is happy to be asked. */
  withoutHelper: number;
};

/** What each area last answered, by area id and item code; an area that has never submitted is absent. */
export type LatestAnswers = Readonly<Record<string, Readonly<Record<string, Status>>>>;

/** Who can help with each item of the form, over the areas that the newest phase asks. */
export function buildHelpOverview(
  proforma: Proforma,
  asked: readonly AskedArea[],
  latest: LatestAnswers,
  offers: readonly HelpOffer[],
): HelpOverview {
  const offered = new Set(offers.map(({ area, itemCode }) => JSON.stringify([area.id, itemCode])));
  const rows = itemsOf(proforma).map(({ code, statement, shortName }) => {
    const standing = (area: AskedArea) => standingNow(area, latest, code);
    const at = (...which: Standing[]) => asked.filter((area) => which.includes(standing(area)));
    const inPlace = at('in_place');
    const happy = inPlace.filter(({ id }) => offered.has(JSON.stringify([id, code])));
    const notInPlace = at('in_design', 'not_implemented');
    const notSubmitted = at('not_submitted');
    return {
      code,
      statement,
      shortName,
      base: inPlace.length + notInPlace.length + notSubmitted.length,
      inPlace: inPlace.map(named),
      happy: happy.map(named),
      notInPlace: notInPlace.map(named),
      notSubmitted: notSubmitted.map(named),
    };
  });
  const missing = asked.filter(({ id }) => !latest[id]).map(({ name }) => name);
  return {
    asked: asked.length,
    sent: asked.length - missing.length,
    missing,
    rows,
    withoutHelper: rows.filter(hasNoHelper).length,
  };
}

/** Whether nobody has offered to help with an item, or nobody who still has it in place. */
export function hasNoHelper({ happy }: Pick<HelpRow, 'happy'>): boolean {
  return happy.length === 0;
}

/** Where an area stands on an item by what it last submitted; an item that it is not asked now is not in scope. */
export function standingNow(
  area: Pick<AskedArea, 'id' | 'scope'>,
  latest: LatestAnswers,
  code: string,
): Standing {
  if (!area.scope.has(code)) return 'not_in_scope';
  return latest[area.id]?.[code] ?? 'not_submitted';
}

function named({ slug, name }: Named): Named {
  return { slug, name };
}
