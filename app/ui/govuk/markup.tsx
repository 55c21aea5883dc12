import { createElement } from 'react';
import { type Attributes, attributes } from './attributes';
import { unescapeHtml } from './escape-html';

const ONE_ELEMENT = /^\s*<([a-z][a-z0-9]*)((?:\s+[\w:-]+(?:="[^"]*")?)*)\s*>([\s\S]*)<\/\1>\s*$/;
const ATTRIBUTE = /([\w:-]+)(?:="([^"]*)")?/g;

/**
 * A string of HTML among other children. React cannot print one without an element to put it in, so the
 * string's own outermost element is that element, and a string without one is a mistake of ours.
 */
export function Markup({ html }: { html: string }) {
  const [, tag, list = '', inner = ''] = ONE_ELEMENT.exec(html) ?? [];
  if (!tag) throw new Error(`HTML among other children must be one element, but was: ${html}`);
  const given: Attributes = {};
  for (const [, name = '', value = ''] of list.matchAll(ATTRIBUTE)) given[name] = unescapeHtml(value);
  return createElement(tag, { ...attributes(given), dangerouslySetInnerHTML: { __html: inner } });
}
