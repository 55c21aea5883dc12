import type { StoredAnswer } from './answers';
import type { Explanation } from './explanations';
import type { SubmittedAnswer } from './figures';
import type { Item } from './proforma';
import { fingerprintOf } from './rules/fingerprint';

/** A number for all that a signature would cover: what is asked, answered and explained, and what was said last time. */
export function revisionOf(
  items: readonly Item[],
  answers: Readonly<Record<string, Pick<StoredAnswer, 'version'>>>,
  before: Readonly<Record<string, SubmittedAnswer>>,
  explanations: readonly Explanation[],
): number {
  const covered = items.map(({ code }) => {
    const last = before[code];
    return [code, answers[code]?.version, last?.status, last?.comment, last?.delays, last?.expected];
  });
  const explained = explanations.map(({ fingerprint, at }) => [fingerprint, at]);
  return Number.parseInt(fingerprintOf(covered, explained).slice(0, 12), 16);
}
