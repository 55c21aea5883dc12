import type { Item } from '../proforma';
import type { Problem, Rule } from '../rules';
import { listNames } from '../words';
import { quote } from './quote';
import { toConfirm } from './to-confirm';

/** So many items with the same comment are too many to go without a question. */
const many = 5;

/**
 * The same comment does not stand on many items. What was confirmed as still correct is left out: somebody looked at
 * each of those in this phase, and its comment was asked about when it was written.
 */
export const sameComment: Rule = ({ items, answers }) => {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const answer = answers[item.code];
    const said = answer && !answer.confirmed && answer.status ? plain(answer.comment) : '';
    if (said) groups.set(said, [...(groups.get(said) ?? []), item]);
  }
  return [...groups].flatMap(([said, alike]) => {
    const [first] = alike;
    return first && alike.length >= many ? [problemOf(first, alike, said, answers[first.code]?.comment)] : [];
  });
};

function problemOf(first: Item, alike: readonly Item[], said: string, comment = said): Problem {
  const codes = alike.map(({ code }) => code);
  const names = listNames(alike.map(({ shortName }) => `“${shortName}”`));
  const text = `The same comment, ${quote(comment)}, is on ${alike.length} items: ${names}. Say something about each, or confirm that it is right for all of them`;
  return { ...toConfirm('same_comment', first, 'comment', text, [said, ...codes]), codes };
}

function plain(comment: string): string {
  return comment.trim().replace(/\s+/g, ' ').toLowerCase();
}
