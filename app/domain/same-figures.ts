import type { StatusFigures } from './figures';

type Kept<Result> = Pick<StatusFigures, 'proforma' | 'submissions'> & {
  phase: string;
  results: Map<string, Result>;
};

/**
 * The rule, worked out once for the same figures and subject, which `nameOf` tells from all others. What an edition froze is the same values in every request,
 * so a page that looks back over years works out the open phase alone; other figures are forgotten with their request.
 */
export function onceForSame<Figures extends StatusFigures, Subject, Result>(
  rule: (figures: Figures, subject: Subject) => Result,
  nameOf: (subject: Subject) => string,
): (figures: Figures, subject: Subject) => Result {
  const kept = new WeakMap<Figures['asked'], Kept<Result>>();
  return (figures, subject) => {
    const { phase, proforma, asked, submissions } = figures;
    const last = kept.get(asked);
    const isSame = last?.phase === phase.id && last.proforma === proforma && last.submissions === submissions;
    const results = last && isSame ? last.results : new Map<string, Result>();
    if (!isSame) kept.set(asked, { phase: phase.id, proforma, submissions, results });
    const name = nameOf(subject);
    const known = results.get(name);
    if (known !== undefined) return known;
    const result = rule(figures, subject);
    results.set(name, result);
    return result;
  };
}
