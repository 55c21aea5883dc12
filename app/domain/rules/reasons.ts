import { isStepBack } from '../answers';
import type { Item } from '../proforma';
import type { Problem, Rule, RuleContext } from '../rules';
import { statusNames } from '../status';
import { fingerprintOf } from './fingerprint';

/** An item in scope has an answer. */
export const unanswered: Rule = ({ items, answers }) =>
  items.flatMap((item) =>
    answers[item.code]?.status
      ? []
      : [mustFix('unanswered', item, 'status', `Select where “${item.shortName}” is now`)],
  );

/** A step back has a reason and words; what lacks both is one thing to put right. */
export const stepBackReason: Rule = (context) =>
  context.items.flatMap((item) => {
    const moved = stepBackOf(context, item);
    const answer = context.answers[item.code];
    if (!moved || !answer) return [];
    if (answer.stepBack && answer.comment) return [];
    if (answer.stepBack) return [mustFix('step_back', item, 'comment', `Enter what happened: ${moved}`)];
    const also = answer.comment ? '' : ', and enter what happened';
    return [mustFix('step_back', item, 'stepBack', `Select why ${moved}${also}`)];
  });

/** What is not being implemented has a reason. */
export const notImplementedReason: Rule = (context) =>
  context.items.flatMap((item) => {
    const answer = context.answers[item.code];
    if (answer?.status !== 'not_implemented' || answer.comment || stepBackOf(context, item)) return [];
    return [
      mustFix('not_implemented', item, 'comment', `Enter why “${item.shortName}” is not being implemented`),
    ];
  });

/** How an item moved back, in words; undefined when it did not. */
function stepBackOf({ answers, earlier }: RuleContext, { code, shortName }: Item): string | undefined {
  const before = earlier[0]?.[code]?.status;
  const now = answers[code]?.status;
  if (!before || !now || !isStepBack(before, now)) return undefined;
  return `“${shortName}” moved back from ${statusNames[before]} to ${statusNames[now]}`;
}

function mustFix(rule: string, { code }: Item, field: Problem['field'], text: string): Problem {
  return { grade: 'must_fix', rule, code, field, text, fingerprint: fingerprintOf(rule, code, field) };
}
