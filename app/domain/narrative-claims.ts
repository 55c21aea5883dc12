import type { NarrativeClaims } from './narrative-claims-schema';
import type { PublishedRow } from './published';
import { type Status, statuses, statusNames } from './status';
import { listNames } from './words';

type Claim = NarrativeClaims['claims'][number];

/** A claim beside what the table prints for the items that it is about. */
export type ClaimBesideTable = Omit<Claim, 'of'> & {
  /** Both cannot be right; otherwise they may be about different things. */
  contradicts: boolean;
  rows: readonly PublishedRow[];
};

/** Each claim beside the printed rows it is about; one whose items the table does not print is left out. */
export function besideTable(
  claims: readonly Claim[],
  published: readonly PublishedRow[],
): ClaimBesideTable[] {
  return claims.flatMap(({ of, ...claim }) => {
    const pairs = of.flatMap((claimed) => {
      const row = published.find(({ code }) => code === claimed.code);
      return row ? [{ claimed, row }] : [];
    });
    if (pairs.length === 0) return [];
    const contradicts = pairs.some(({ claimed, row }) =>
      statuses.some(
        (status) => claimed[status] !== undefined && claimed[status] !== printedCount(row, status),
      ),
    );
    return [{ ...claim, contradicts, rows: pairs.map(({ row }) => row) }];
  });
}

/** How many areas a printed row counts at a status. */
export function printedCount(row: PublishedRow, status: Status): number {
  return { in_place: row.inPlace, in_design: row.inDesign, not_implemented: row.notImplemented }[status];
}

/** The printed counts that are not zero, such as `5 in place and 1 in design`. */
export function sayPrinted(row: PublishedRow): string {
  const said = statuses
    .filter((status) => printedCount(row, status) > 0)
    .map((status) => `${printedCount(row, status)} ${statusNames[status].toLowerCase()}`);
  return listNames(said) || 'no area at any status';
}
