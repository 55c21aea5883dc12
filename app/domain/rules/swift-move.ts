import type { Rule } from '../rules';
import { statusNames } from '../status';
import { toConfirm } from './to-confirm';

/** An item does not go from not being implemented to in place from one phase to the next. */
export const swiftMove: Rule = ({ phase, items, answers, earlier }) =>
  items.flatMap((item) => {
    const before = earlier[0]?.[item.code]?.status;
    const now = answers[item.code]?.status;
    if (before !== 'not_implemented' || now !== 'in_place') return [];
    const moved = `“${item.shortName}” moved from ${statusNames[before]} to ${statusNames[now]} in one phase`;
    const text = `${moved}. Change the answer, or confirm that it is right`;
    return [toConfirm('swift_move', item, 'status', text, [phase])];
  });
