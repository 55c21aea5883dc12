import { type Attributes, attributes } from './attributes';
import { classNames } from './class-names';
import { filling, type WithChildren } from './content';

export type TagProps = WithChildren & { classes?: string; attributes?: Attributes };

/** The status of something, in a word or two. */
export function Tag(props: TagProps) {
  return (
    <strong
      className={classNames('govuk-tag', props.classes)}
      {...attributes(props.attributes)}
      {...filling(props)}
    />
  );
}
