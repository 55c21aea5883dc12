import type { Rule } from '../rules';
import { statusNames } from '../status';
import { toConfirm } from './to-confirm';

/** A later stage is not in place while the stage that it follows from is not. */
export const stageOrder: Rule = ({ items, after, answers }) =>
  items.flatMap((item) => {
    const first = items.find(({ code }) => code === after[item.code]);
    const stands = first && answers[first.code]?.status;
    if (!first || !stands || stands === 'in_place' || answers[item.code]?.status !== 'in_place') return [];
    const said = `“${item.shortName}” is ${statusNames.in_place}, but “${first.shortName}” is ${statusNames[stands]}`;
    const text = `${said}. Change one of the answers, or explain how both can be right`;
    return [toConfirm('stage_order', item, 'status', text, [first.code, stands])];
  });
