import type { ReactNode } from 'react';
import { Markup } from './markup';

/**
 * What a macro takes as `text` or `html`: `text` is any React node and is always escaped, `html` is printed
 * as it stands and wins over `text`. Only the package's fixtures and content of our own may use `html`; what
 * a person typed, or a spreadsheet held, goes in `text`.
 */
export type Content = { text?: ReactNode; html?: string | false | undefined };

/** The same options of a component that also takes its content as children, which win over both. */
export type WithChildren = Content & { children?: ReactNode };

/** Says whether there is anything to print. */
export function hasContent(option: Content | null | undefined | false): option is Content {
  return Boolean(option && (option.html || option.text));
}

/** The props that fill an element with an option's content and nothing else. */
export function filling({ children, html, text }: WithChildren) {
  if (children !== undefined) return { children };
  return html ? { dangerouslySetInnerHTML: { __html: html } } : { children: text };
}

/** An option's content standing beside other children, where `html` has to be a single element. */
export function Beside({ children, html, text }: WithChildren) {
  if (children !== undefined) return children;
  return html ? <Markup html={html} /> : text;
}
