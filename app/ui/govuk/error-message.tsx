import { type Attributes, attributes } from './attributes';
import { classNames } from './class-names';
import { filling, type WithChildren } from './content';
import { hiddenBefore } from './hidden-before';

export type ErrorMessageProps = WithChildren & {
  visuallyHiddenText?: string;
  id?: string;
  classes?: string;
  attributes?: Attributes;
};

/** What is wrong with the answer below it. */
export function ErrorMessage({ visuallyHiddenText = 'Error', ...props }: ErrorMessageProps) {
  return (
    <p
      id={props.id || undefined}
      className={classNames('govuk-error-message', props.classes)}
      {...attributes(props.attributes)}
      {...(visuallyHiddenText ? hiddenBefore(`${visuallyHiddenText}:`, props) : filling(props))}
    />
  );
}
