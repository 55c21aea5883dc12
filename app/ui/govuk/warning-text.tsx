import { type Attributes, attributes } from './attributes';
import { classNames } from './class-names';
import type { WithChildren } from './content';
import { hiddenBefore } from './hidden-before';

type Props = WithChildren & { iconFallbackText?: string; classes?: string; attributes?: Attributes };

/** A warning of something that matters. */
export function WarningText(props: Props) {
  return (
    <div className={classNames('govuk-warning-text', props.classes)} {...attributes(props.attributes)}>
      <span className="govuk-warning-text__icon" aria-hidden="true">
        !
      </span>
      <strong
        className="govuk-warning-text__text"
        {...hiddenBefore(props.iconFallbackText || 'Warning', props)}
      />
    </div>
  );
}
