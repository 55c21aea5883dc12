import type { Pillar } from '~/domain/proforma';
import type { Problem, Settled } from '~/domain/rules';
import { fieldLinks } from './problem-links';
import type { ToConfirmProps } from './to-confirm';

type Found = {
  phase: { id: string };
  area: { slug: string };
  items: readonly { code: string }[];
  pillars: readonly Pillar[];
  actions: readonly string[];
  toConfirm: readonly Problem[];
  settled: readonly Settled[];
};

/** What is to be confirmed in a return and what was, in form order; apart from what was explained for earlier phases. */
export function questionsIn({ phase, area, items, pillars, actions, toConfirm, settled }: Found) {
  const own = settled.filter(({ explained }) => !explained.since);
  const kept = settled.filter(({ explained }) => explained.since);
  const placeOf = ({ code }: Problem) => items.findIndex((item) => item.code === code);
  const asked = [...toConfirm, ...own].sort((a, b) => placeOf(a) - placeOf(b));
  return {
    mayExplain: actions.includes('edit') || actions.includes('submit'),
    asked: asked.map((problem: Problem | Settled) => ({
      rule: problem.rule,
      code: problem.code,
      fingerprint: problem.fingerprint,
      text: problem.text,
      links: fieldLinks(problem, pillars, phase.id, area.slug),
      said: 'explained' in problem ? problem.explained.text : null,
    })),
    before: {
      explanations: kept.map(({ explained }) => explained),
      asked: Object.fromEntries(kept.map(({ fingerprint, text }) => [fingerprint, text])),
    },
  } satisfies Pick<ToConfirmProps, 'asked' | 'before' | 'mayExplain'>;
}
