import type { ReactNode } from 'react';
import { type Attributes, attributes } from './attributes';
import { classNames } from './class-names';
import { filling } from './content';
import { Heading, type HeadingLevel } from './heading';
import { ActionLink, type ActionLinkOptions, type CardTitle } from './summary-action';

type Title = CardTitle & { headingLevel?: HeadingLevel; classes?: string };
type Actions = { items?: ActionLinkOptions[]; classes?: string };

/** The options of the box round a summary list. */
export type SummaryCardOptions = {
  title?: Title;
  actions?: Actions;
  classes?: string;
  attributes?: Attributes;
};

/** A box with a title and actions round a summary list. */
export function SummaryCard({ title, children, ...props }: SummaryCardOptions & { children: ReactNode }) {
  return (
    <div className={classNames('govuk-summary-card', props.classes)} {...attributes(props.attributes)}>
      <div className="govuk-summary-card__title-wrapper">
        {title && (
          <Heading
            level={title.headingLevel || 2}
            className={classNames('govuk-summary-card__title', title.classes)}
            {...filling(title)}
          />
        )}
        <CardActions {...props.actions} title={title} />
      </div>
      <div className="govuk-summary-card__content">{children}</div>
    </div>
  );
}

function CardActions({ items = [], classes, title }: Actions & { title: Title | undefined }) {
  const className = classNames('govuk-summary-card__actions', classes);
  const [only] = items;
  if (!only) return null;
  if (items.length === 1) {
    return (
      <div className={className}>
        <ActionLink action={only} cardTitle={title} />
      </div>
    );
  }
  return (
    <ul className={className}>
      {items.map((action, index) => (
        <li key={index} className="govuk-summary-card__action">
          <ActionLink action={action} cardTitle={title} />
        </li>
      ))}
    </ul>
  );
}
