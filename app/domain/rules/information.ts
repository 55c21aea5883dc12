import type { Problem, Rule } from '../rules';
import { fingerprintOf } from './fingerprint';

/** Says when everything is in place. */
export const allInPlace: Rule = ({ items, answers }) =>
  items.length > 0 && items.every(({ code }) => answers[code]?.status === 'in_place')
    ? [information('all_in_place', 'Every item is In place')]
    : [];

/** Says when every status and comment is the same as in the two phases before. */
export const nothingChanged: Rule = ({ items, answers, earlier }) => {
  const [last, first] = earlier;
  if (!last || !first || items.length === 0) return [];
  const same = items.every(({ code }) => {
    const { status, comment } = answers[code] ?? {};
    return [last[code], first[code]].every(
      (each) => !!status && each?.status === status && each.comment === comment,
    );
  });
  return same ? [information('nothing_changed', 'No status or comment has changed for 3 phases')] : [];
};

function information(rule: string, text: string): Problem {
  return { grade: 'information', rule, code: null, field: 'status', text, fingerprint: fingerprintOf(rule) };
}
