import type { ReactNode } from 'react';
import { type Attributes, attributes } from './attributes';
import { classNames } from './class-names';
import { escapeHtml } from './escape-html';

export type CardTitle = { text?: string; html?: string };
export type ActionLinkOptions = {
  text?: ReactNode;
  html?: string;
  href?: string;
  visuallyHiddenText?: string;
  classes?: string;
  attributes?: Attributes;
};

/** The actions of a row of a summary list: one link, or a list of them. */
export function ActionLinks({ items, cardTitle }: { items: ActionLinkOptions[]; cardTitle?: CardTitle }) {
  const [only] = items;
  if (only && items.length === 1) return <ActionLink action={only} cardTitle={cardTitle} />;
  return (
    <ul className="govuk-summary-list__actions-list">
      {items.map((action, index) => (
        <li key={index} className="govuk-summary-list__actions-list-item">
          <ActionLink action={action} cardTitle={cardTitle} />
        </li>
      ))}
    </ul>
  );
}

/** A link that acts on a row or a card, saying which to those who hear it out of place. */
export function ActionLink({ action, cardTitle }: { action: ActionLinkOptions; cardTitle?: CardTitle }) {
  const link = {
    className: classNames('govuk-link', action.classes),
    href: action.href,
    ...attributes(action.attributes),
  };
  const words = action.visuallyHiddenText ? ` ${action.visuallyHiddenText}` : '';
  const hiddenHtml = escapeHtml(words) + titleHtml(cardTitle);
  if (action.html) {
    const after = hiddenHtml && `<span class="govuk-visually-hidden">${hiddenHtml}</span>`;
    return <a {...link} dangerouslySetInnerHTML={{ __html: action.html + after }} />;
  }
  const fill = cardTitle?.html
    ? { dangerouslySetInnerHTML: { __html: hiddenHtml } }
    : { children: words + (cardTitle ? ` (${cardTitle.text})` : '') };
  return (
    <a {...link}>
      {action.text}
      {hiddenHtml && <span className="govuk-visually-hidden" {...fill} />}
    </a>
  );
}

function titleHtml(title: CardTitle | undefined) {
  return title ? ` (${title.html || escapeHtml(title.text ?? '')})` : '';
}
