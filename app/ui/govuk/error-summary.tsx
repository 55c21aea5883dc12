import type { ReactNode } from 'react';
import { type Attributes, attributes } from './attributes';
import { classNames } from './class-names';
import { type Content, filling, hasContent } from './content';

type Item = Content & { href?: string; attributes?: Attributes };
type Props = {
  titleText?: ReactNode;
  titleHtml?: string;
  descriptionText?: ReactNode;
  descriptionHtml?: string;
  children?: ReactNode;
  errorList?: Item[];
  disableAutoFocus?: boolean;
  classes?: string;
  attributes?: Attributes;
};

/** Everything wrong with a page's answers, each item leading to its answer; children stand for the description. */
export function ErrorSummary(props: Props) {
  const description = { text: props.children ?? props.descriptionText, html: props.descriptionHtml };
  return (
    <div
      className={classNames('govuk-error-summary', props.classes)}
      data-disable-auto-focus={props.disableAutoFocus}
      data-module="govuk-error-summary"
      {...attributes(props.attributes)}
    >
      <div role="alert">
        <h2
          className="govuk-error-summary__title"
          {...filling({ text: props.titleText, html: props.titleHtml })}
        />
        <div className="govuk-error-summary__body">
          {hasContent(description) && <p {...filling({ ...description, children: props.children })} />}
          {props.errorList?.length ? (
            <ul className="govuk-list govuk-error-summary__list">
              {props.errorList.map((item, index) => (
                <ErrorItem key={index} {...item} />
              ))}
            </ul>
          ) : null}
        </div>
      </div>
    </div>
  );
}

function ErrorItem(item: Item) {
  if (!item.href) return <li {...filling(item)} />;
  return (
    <li>
      <a href={item.href} {...attributes(item.attributes)} {...filling(item)} />
    </li>
  );
}
