import { type Answer, noAnswer } from '~/domain/answers';
import type { Item } from '~/domain/proforma';
import type { Earlier, RuleContext } from '~/domain/rules';
import type { Status } from '~/domain/status';

/** Eight items, of which the third follows from the second. */
export const items: readonly Item[] = ['A-1', 'A-2', 'A-3', 'B-1', 'B-2', 'B-3', 'C-1', 'C-2'].map(
  (code) => ({
    code,
    statement: `Statement ${code}`,
    shortName: `Item ${code}`,
    programmes: ['ffc'],
  }),
);

type Given = Status | Partial<Answer>;
const full = (given: Given): Answer => ({
  ...noAnswer,
  ...(typeof given === 'string' ? { status: given } : given),
});

/** A return in which these items were answered so, and every other one is in design with a word of its own. */
export function scene(
  given: Readonly<Record<string, Given>>,
  earlier: readonly Readonly<Record<string, Given>>[] = [],
  more: Partial<RuleContext> = {},
): RuleContext {
  const others = items.map(
    ({ code }) => [code, full({ status: 'in_design', comment: `On ${code}.` })] as const,
  );
  const answers = Object.entries(given).map(([code, answer]) => [code, full(answer)] as const);
  return {
    phase: '2026-10',
    items,
    after: { 'A-3': 'A-2' },
    answers: Object.fromEntries([...others, ...answers]),
    earlier: earlier.map(
      (one): Earlier =>
        Object.fromEntries(
          Object.entries(one).map(([code, answer]) => {
            const { status, comment } = full(answer);
            return [code, { status: status ?? 'in_design', comment }];
          }),
        ),
    ),
    ...more,
  };
}
