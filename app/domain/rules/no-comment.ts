import type { Rule } from '../rules';
import { toConfirm } from './to-confirm';

/**
 * An item that has been in design for three phases says why, in a comment or by what holds it up; the phases are those
 * for which the area sent a return.
 */
export const noComment: Rule = ({ phase, items, answers, earlier }) =>
  items.flatMap((item) => {
    const answer = answers[item.code];
    const stands = [answer, earlier[0]?.[item.code], earlier[1]?.[item.code]];
    if (!stands.every((each) => each?.status === 'in_design')) return [];
    if (!answer || answer.comment.trim() || answer.delays.length > 0) return [];
    const text = `“${item.shortName}” has been In design for 3 phases, without a comment. Enter what it is waiting for, or confirm that there is nothing to add`;
    return [toConfirm('no_comment', item, 'comment', text, [phase])];
  });
