import { type Attributes, attributes } from './attributes';
import { classNames } from './class-names';
import { filling, type WithChildren } from './content';
import { Tag, type TagProps } from './tag';

type Props = WithChildren & { tag?: TagProps; classes?: string; attributes?: Attributes };

/** Says that the service is still being worked on. */
export function PhaseBanner({ tag, ...props }: Props) {
  return (
    <div
      className={classNames('govuk-phase-banner govuk-width-container', props.classes)}
      {...attributes(props.attributes)}
    >
      <p className="govuk-phase-banner__content">
        <Tag
          text={tag?.text}
          html={tag?.html}
          classes={classNames('govuk-phase-banner__content__tag', tag?.classes)}
        />
        <span className="govuk-phase-banner__text" {...filling(props)} />
      </p>
    </div>
  );
}
