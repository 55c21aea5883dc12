import { type Attributes, attributes } from './attributes';
import { classNames } from './class-names';
import { filling, type WithChildren } from './content';

type Props = WithChildren & { id?: string; classes?: string; attributes?: Attributes };

/** Text set apart from what is around it. */
export function InsetText(props: Props) {
  return (
    <div
      id={props.id || undefined}
      className={classNames('govuk-inset-text', props.classes)}
      {...attributes(props.attributes)}
      {...filling(props)}
    />
  );
}
