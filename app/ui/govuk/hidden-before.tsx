import type { WithChildren } from './content';
import { escapeHtml } from './escape-html';

/** The props that fill an element with words for screen readers alone, then an option's content. */
export function hiddenBefore(hidden: string, { children, html, text }: WithChildren) {
  if (children === undefined && html) {
    const before = `<span class="govuk-visually-hidden">${escapeHtml(hidden)}</span> `;
    return { dangerouslySetInnerHTML: { __html: before + html } };
  }
  return {
    children: (
      <>
        <span className="govuk-visually-hidden">{hidden}</span> {children ?? text}
      </>
    ),
  };
}
