import type { ReactNode } from 'react';
import { type Attributes, attributes } from './attributes';
import { classNames } from './class-names';
import { filling } from './content';

type Props = {
  logoText?: ReactNode;
  logoHtml?: string;
  url?: string;
  classes?: string;
  containerClasses?: string;
  attributes?: Attributes;
};

/** The header of a service that is not on GOV.UK: an organisation's name or logo, leading home. */
export function GenericHeader(props: Props) {
  return (
    <div className={classNames('govuk-generic-header', props.classes)} {...attributes(props.attributes)}>
      <div
        className={classNames(
          'govuk-generic-header__container',
          props.containerClasses || 'govuk-width-container',
        )}
      >
        <div className="govuk-generic-header__logo">
          <a
            href={props.url || '/'}
            className="govuk-generic-header__homepage-link"
            {...filling({ text: props.logoText, html: props.logoHtml })}
          />
        </div>
      </div>
    </div>
  );
}
