import { type Attributes, attributes } from './attributes';
import { classNames } from './class-names';
import { filling, type WithChildren } from './content';

type Props = WithChildren & { href?: string; classes?: string; attributes?: Attributes };

/** A link back to the page before, put before the main content. */
export function BackLink(props: Props) {
  return (
    <a
      href={props.href || '#'}
      className={classNames('govuk-back-link', props.classes)}
      {...attributes(props.attributes)}
      {...filling({ ...props, text: props.text || 'Back' })}
    />
  );
}
