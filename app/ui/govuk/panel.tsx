import type { ReactNode } from 'react';
import { type Attributes, attributes } from './attributes';
import { Button } from './button';
import { classNames } from './class-names';
import { filling, hasContent, type WithChildren } from './content';
import { Heading, type HeadingLevel } from './heading';

type Action = {
  text?: ReactNode;
  href?: string;
  type?: 'button' | 'submit' | 'reset';
  classes?: string;
  attributes?: Attributes;
};
type Actions = { items?: Action[]; classes?: string; attributes?: Attributes };
type Props = WithChildren & {
  titleText?: ReactNode;
  titleHtml?: string;
  headingLevel?: HeadingLevel;
  actions?: Actions;
  classes?: string;
  attributes?: Attributes;
};

/** Says that a task is finished or, with the class `govuk-panel--interruption`, stops to ask before it is. */
export function Panel(props: Props) {
  const interruption = props.classes?.includes('govuk-panel--interruption');
  const body = { ...props, text: props.children ?? props.text };
  return (
    <div
      className={classNames('govuk-panel', !interruption && 'govuk-panel--confirmation', props.classes)}
      {...attributes(props.attributes)}
    >
      <Heading
        level={props.headingLevel || 1}
        className="govuk-panel__title"
        {...filling({ text: props.titleText, html: props.titleHtml })}
      />
      {hasContent(body) && <div className="govuk-panel__body" {...filling(body)} />}
      {interruption && props.actions && <PanelActions {...props.actions} />}
    </div>
  );
}

function PanelActions(actions: Actions) {
  return (
    <div className={classNames('govuk-panel__actions', actions.classes)} {...attributes(actions.attributes)}>
      {actions.items?.length ? (
        <div className="govuk-button-group">
          {actions.items.map((action, index) => (
            <PanelAction key={index} {...action} />
          ))}
        </div>
      ) : null}
    </div>
  );
}

function PanelAction({ type, classes, ...action }: Action) {
  if (!action.href || type === 'button') {
    return (
      <Button {...action} type={type || 'button'} classes={classNames('govuk-button--inverse', classes)} />
    );
  }
  return (
    <a
      className={classNames('govuk-link govuk-link--inverse', classes)}
      href={action.href}
      {...attributes(action.attributes)}
    >
      {action.text}
    </a>
  );
}
