import { type Attributes, attributes } from './attributes';
import { classNames } from './class-names';
import { filling, hasContent, type WithChildren } from './content';

export type LabelProps = WithChildren & {
  for?: string;
  isPageHeading?: boolean;
  classes?: string;
  attributes?: Attributes;
};

/** The name of one field, which may be the page's heading too; nothing when it is empty. */
export function Label(props: LabelProps) {
  if (!hasContent({ ...props, text: props.children ?? props.text })) return null;
  const label = (
    // biome-ignore lint/a11y/noLabelWithoutControl: its field is another element, named by `for`
    <label
      htmlFor={props.for || undefined}
      className={classNames('govuk-label', props.classes)}
      {...attributes(props.attributes)}
      {...filling(props)}
    />
  );
  return props.isPageHeading ? <h1 className="govuk-label-wrapper">{label}</h1> : label;
}
