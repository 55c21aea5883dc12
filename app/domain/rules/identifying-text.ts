import { identifyingRule } from '../explanations';
import { findIdentifyingText } from '../identifying-text';
import { sayFindings } from '../identifying-text/say-findings';
import type { Rule } from '../rules';
import { toConfirm } from './to-confirm';

/** A comment does not identify a person. */
export const identifyingText: Rule = ({ items, answers, about }) =>
  items.flatMap((item) => {
    // To look through every comment takes long enough to be felt in each save.
    const comment = (about ?? item.code) === item.code ? (answers[item.code]?.comment ?? '') : '';
    const found = findIdentifyingText(comment);
    if (found.length === 0) return [];
    const text = `The comment on “${item.shortName}” has what looks like ${sayFindings(found)}. Take it out, or confirm that it does not identify a person`;
    return [toConfirm(identifyingRule, item, 'comment', text, [comment])];
  });
