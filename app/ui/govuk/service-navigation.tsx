import type { ReactElement, ReactNode } from 'react';
import { type Attributes, attributes } from './attributes';
import { classNames } from './class-names';
import { NavigationList, type NavigationListOptions } from './navigation-list';
import { endSlot, Slot, type Slots } from './navigation-slots';

type Props = NavigationListOptions & {
  serviceName?: ReactNode;
  serviceUrl?: string;
  slots?: Slots;
  ariaLabel?: string;
  classes?: string;
  attributes?: Attributes;
};

/** The name of the service and the way to its main parts; `slots` puts something before, in or after them. */
export function ServiceNavigation({ ariaLabel = 'Service information', ...props }: Props): ReactElement {
  const end = endSlot(props.slots);
  const landmark = props.serviceName || props.slots?.start || end.content;
  const common = {
    className: classNames('govuk-service-navigation', props.classes),
    'data-module': 'govuk-service-navigation',
    ...attributes(props.attributes),
  };
  const inside = (
    <div
      className={classNames(
        'govuk-width-container',
        end.inline && 'govuk-service-navigation__inlining-container',
      )}
    >
      <Slot content={props.slots?.start} />
      <div className="govuk-service-navigation__container">
        {props.serviceName && <ServiceName {...props} />}
        <NavigationList {...props} />
      </div>
      <Slot content={end.content} />
    </div>
  );
  if (!landmark) return <div {...common}>{inside}</div>;
  return (
    <section aria-label={ariaLabel} {...common}>
      {inside}
    </section>
  );
}

function ServiceName({ serviceName, serviceUrl }: Props) {
  return (
    <span className="govuk-service-navigation__service-name">
      {serviceUrl ? (
        <a href={serviceUrl} className="govuk-service-navigation__link">
          {serviceName}
        </a>
      ) : (
        <span className="govuk-service-navigation__text">{serviceName}</span>
      )}
    </span>
  );
}
