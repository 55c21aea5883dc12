import type { ReactNode } from 'react';
import { type Attributes, attributes } from './attributes';
import { classNames } from './class-names';
import { filling, type WithChildren } from './content';
import { Heading, type HeadingLevel } from './heading';

type Props = WithChildren & {
  type?: string;
  role?: string;
  titleText?: ReactNode;
  titleHtml?: string;
  titleId?: string;
  titleHeadingLevel?: HeadingLevel;
  disableAutoFocus?: boolean;
  classes?: string;
  attributes?: Attributes;
};

/** News about the page or the whole service; `type="success"` says that something has been done. */
export function NotificationBanner(props: Props) {
  const success = props.type === 'success';
  const titleId = props.titleId || 'govuk-notification-banner-title';
  const title = props.titleText || (success ? 'Success' : 'Important');
  return (
    // biome-ignore lint/a11y/useAriaPropsSupportedByRole: every role it takes allows a label
    <div
      className={classNames(
        'govuk-notification-banner',
        success && 'govuk-notification-banner--success',
        props.classes,
      )}
      role={props.role || (success ? 'alert' : 'region')}
      aria-labelledby={titleId}
      data-module="govuk-notification-banner"
      data-disable-auto-focus={props.disableAutoFocus}
      {...attributes(props.attributes)}
    >
      <div className="govuk-notification-banner__header">
        <Heading
          level={props.titleHeadingLevel || 2}
          className="govuk-notification-banner__title"
          id={titleId}
          {...filling({ text: title, html: props.titleHtml })}
        />
      </div>
      <div className="govuk-notification-banner__content" {...bannerContent(props)} />
    </div>
  );
}

function bannerContent(option: WithChildren) {
  if (option.children !== undefined || option.html) return filling(option);
  return { children: option.text && <p className="govuk-notification-banner__heading">{option.text}</p> };
}
