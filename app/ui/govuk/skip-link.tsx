import { type Attributes, attributes } from './attributes';
import { classNames } from './class-names';
import { filling, type WithChildren } from './content';

type Props = WithChildren & { href?: string; classes?: string; attributes?: Attributes };

/** The first link of a page, leading past what every page begins with. */
export function SkipLink(props: Props) {
  return (
    <a
      href={props.href || '#content'}
      className={classNames('govuk-skip-link', props.classes)}
      data-module="govuk-skip-link"
      {...attributes(props.attributes)}
      {...filling(props)}
    />
  );
}
