import { itemsWithin } from './figure-filter';
import type { Proforma } from './proforma';
import type { TrendScope } from './trend';

/** An item that asks something else than it did in the phase before. */
export type WordingChange = {
  code: string;
  shortName: string;
  before: string;
  /** The same words as before where only what they mean has changed. */
  after: string;
};

/** The items of a scope whose statement differs between two forms, or which the later one marks as not comparable. */
export function wordingChanges(before: Proforma, after: Proforma, scope: TrendScope): WordingChange[] {
  const statements = new Map(
    itemsWithin(before, scope).items.map(({ code, statement }) => [code, statement]),
  );
  const other = before.version !== after.version ? (after.notComparable ?? []) : [];
  return itemsWithin(after, scope).items.flatMap(({ code, shortName, statement }) => {
    const was = statements.get(code);
    if (was === undefined || (was === statement && !other.includes(code))) return [];
    return [{ code, shortName, before: was, after: statement }];
  });
}
