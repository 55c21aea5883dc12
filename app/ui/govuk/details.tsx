import type { ReactNode } from 'react';
import { type Attributes, attributes } from './attributes';
import { classNames } from './class-names';
import { filling, type WithChildren } from './content';

type Props = WithChildren & {
  summaryText?: ReactNode;
  summaryHtml?: string;
  id?: string;
  open?: boolean;
  classes?: string;
  attributes?: Attributes;
};

/** A summary that shows or hides the rest. */
export function Details(props: Props) {
  return (
    <details
      id={props.id || undefined}
      className={classNames('govuk-details', props.classes)}
      open={props.open}
      {...attributes(props.attributes)}
    >
      <summary className="govuk-details__summary">
        <span
          className="govuk-details__summary-text"
          {...filling({ text: props.summaryText, html: props.summaryHtml })}
        />
      </summary>
      <div className="govuk-details__text" {...filling(props)} />
    </details>
  );
}
