import { identifyingRule } from '../explanations';
import { type Finding, findIdentifyingText, identifyingKinds } from '../identifying-text';
import type { Rule } from '../rules';
import { listNames } from '../words';
import { quote } from './quote';
import { toConfirm } from './to-confirm';

/** A comment does not identify a person. */
export const identifyingText: Rule = ({ items, answers, about }) =>
  items.flatMap((item) => {
    // To look through every comment takes long enough to be felt in each save.
    const comment = (about ?? item.code) === item.code ? (answers[item.code]?.comment ?? '') : '';
    const found = findIdentifyingText(comment);
    if (found.length === 0) return [];
    const text = `The comment on “${item.shortName}” has what looks like ${say(found)}. Take it out, or confirm that it does not identify a person`;
    return [toConfirm(identifyingRule, item, 'comment', text, [comment])];
  });

/** Three findings at most, each by what it looks like and its text. */
function say(found: readonly Finding[]): string {
  const said = found.slice(0, 3).map(({ kind, text }) => `${identifyingKinds[kind]} (${quote(text)})`);
  const more = found.length - said.length;
  return listNames(more > 0 ? [...said, `${more} more`] : said);
}
