import { createHash } from 'node:crypto';
import { longestTransaction } from 'db/store';
import type { FiguredPhase } from '~/domain/edition';
import type { FigureFilter } from '~/domain/figure-filter';
import { countedAsAt } from '~/domain/figure-moment';
import { checkLength } from '~/domain/figure-reference';
import { trendBasis } from '~/domain/trend-basis';
import { readTrendReference, type TrendSubject, writeTrendReference } from '~/domain/trend-reference';
import type { TrendAsked, TrendGiven } from '~/domain/trend-series';

/**
 * The reference of a trend that was read now and ends with the last of these phases; undefined when it was narrowed to
 * something that no reference can name, which there is not.
 */
export function referToTrend(
  given: TrendGiven,
  asked: TrendAsked,
  subject: TrendSubject & { filter: FigureFilter },
  phases: readonly FiguredPhase[],
  now: Date,
): string | undefined {
  const phase = phases.at(-1);
  if (!phase) return undefined;
  const frozen = phases.flatMap(({ edition }) => (edition ? +edition.madeAt : []));
  // What is being sent now is dated before it can be read, so the moment is one by which all had arrived.
  const settled = new Date(Math.max(now.getTime() - longestTransaction, ...frozen));
  const text = writeTrendReference({
    ...subject,
    phase: phase.id,
    stands: phase.edition ? { edition: phase.edition.number } : { at: countedAsAt(given.phases, settled) },
    check: markOf(given, asked),
  });
  return readTrendReference(text) && text;
}

/** The mark that a trend's reference carries: another where anything differs that the trend depends on. */
export function markOf(given: TrendGiven, asked: TrendAsked): string {
  return createHash('sha256').update(trendBasis(given, asked)).digest('hex').slice(0, checkLength);
}
