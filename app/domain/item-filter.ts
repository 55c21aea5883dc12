import { type Answer, sameWord } from './answers';
import type { SubmittedAnswer } from './figures';

export const itemFilters = ['all', 'unanswered', 'changed', 'queries'] as const;
export type ItemFilter = (typeof itemFilters)[number];

export const itemFilterNames: Record<ItemFilter, string> = {
  all: 'All',
  unanswered: 'To answer',
  changed: 'Changed',
  queries: 'With queries',
};

/** The filter that a text names; all where it names none. */
export function readItemFilter(text: string | null): ItemFilter {
  return itemFilters.find((filter) => filter === text) ?? 'all';
}

type Told = {
  answers: Readonly<Record<string, Answer | undefined>>;
  before: Readonly<Record<string, SubmittedAnswer | undefined>>;
  /** The items with a query that is not closed. */
  queried: ReadonlySet<string>;
};

/** The codes among these that a filter lets through, in their order. */
export function filterItems(codes: readonly string[], filter: ItemFilter, told: Told): string[] {
  return codes.filter((code) => {
    const [answer, last] = [told.answers[code], told.before[code]];
    if (filter === 'unanswered') return !answer?.status;
    if (filter === 'changed') return !!answer?.status && !(last && sameWord(answer, last));
    return filter === 'all' || told.queried.has(code);
  });
}

/** How many items each filter lets through. */
export function countByFilter(codes: readonly string[], told: Told): Record<ItemFilter, number> {
  const counts = itemFilters.map((filter) => [filter, filterItems(codes, filter, told).length]);
  return Object.fromEntries(counts);
}
