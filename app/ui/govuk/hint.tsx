import { type Attributes, attributes } from './attributes';
import { classNames } from './class-names';
import { filling, type WithChildren } from './content';

export type HintProps = WithChildren & { id?: string; classes?: string; attributes?: Attributes };

/** Help with answering one field. */
export function Hint(props: HintProps) {
  return (
    <div
      id={props.id || undefined}
      className={classNames('govuk-hint', props.classes)}
      {...attributes(props.attributes)}
      {...filling(props)}
    />
  );
}
