import { listExplanations } from 'db/explanations';
import type { Reader } from 'db/store';
import type { Explanation } from '~/domain/explanations';
import { checkReturn, type Problem, type RuleContext, type Settled } from '~/domain/rules';

/** What the rules say about a return, with what the area has said to them. */
export type CheckedReturn = {
  /** What must be put right before it is sent. */
  problems: Problem[];
  /** What must be confirmed or explained before it is sent. */
  toConfirm: Problem[];
  /** What was confirmed or explained, and is still as it was then. */
  settled: Settled[];
  explanations: Explanation[];
  /** What is only worth knowing. */
  information: Problem[];
};

/** Checks a return against every rule; whoever has not begun has explained nothing. */
export async function checkLoadedReturn(
  db: Reader,
  returnId: string | undefined,
  area: { id: string },
  openedBy: Date,
  context: RuleContext,
): Promise<CheckedReturn> {
  const said = returnId ? await listExplanations(db, area.id, openedBy) : [];
  const explanations = said.map(({ returnId: own, phaseName, ...explanation }) =>
    own === returnId ? explanation : { ...explanation, since: phaseName },
  );
  const { mustFix, settled, ...checked } = checkReturn(context, explanations);
  return { problems: mustFix, ...checked, settled, explanations: settled.map(({ explained }) => explained) };
}
