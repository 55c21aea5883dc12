import type { CountedAnswer } from './figures';
import type { Heatmap } from './heatmap';

/**
 * What became of an answer since the phase before: its status or comment changed, the area confirmed it as still correct,
 * or it was carried over without a word.
 */
export const freshnesses = ['changed', 'confirmed', 'carried'] as const;
export type Freshness = (typeof freshnesses)[number];

export const freshnessNames: Record<Freshness, string> = {
  changed: 'Changed',
  confirmed: 'Confirmed as still correct',
  carried: 'Carried over without a word',
};

/** As much of an answer as its freshness hangs on: its comment or, where that is not at hand, what stands for it. */
export type FreshAnswer = CountedAnswer & { confirmed: boolean } & ({ comment: string } | { said: string });

/** How fresh an answer is beside the one that the same area gave in the phase before. */
export function freshnessOf(answer: FreshAnswer, before: FreshAnswer): Freshness {
  if (answer.status !== before.status || wordsOf(answer) !== wordsOf(before)) return 'changed';
  return answer.confirmed ? 'confirmed' : 'carried';
}

function wordsOf(answer: FreshAnswer): string {
  return 'said' in answer ? answer.said : answer.comment;
}

/** How many answers of a grid are how fresh; those with nothing to lay them beside are in none of the counts. */
export function tallyFreshness({ pillars }: Heatmap): Record<Freshness, number> {
  const tally = { changed: 0, confirmed: 0, carried: 0 };
  for (const { fresh } of pillars.flatMap(({ sections }) =>
    sections.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells)),
  ))
    if (fresh) tally[fresh] += 1;
  return tally;
}
