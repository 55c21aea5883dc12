import { type Attributes, attributes } from './attributes';
import { classNames } from './class-names';
import { filling, type WithChildren } from './content';
import { StartIcon } from './start-icon';

type Props = WithChildren & {
  type?: 'button' | 'submit' | 'reset';
  name?: string;
  value?: string;
  href?: string;
  disabled?: boolean;
  preventDoubleClick?: boolean;
  isStartButton?: boolean;
  id?: string;
  classes?: string;
  attributes?: Attributes;
};

/** A button that submits a form unless told otherwise, or a link that looks like one when it has a href. */
export function Button(props: Props) {
  const common = {
    id: props.id || undefined,
    className: classNames('govuk-button', props.classes, props.isStartButton && 'govuk-button--start'),
    'data-module': 'govuk-button',
    ...attributes(props.attributes),
    ...(props.isStartButton ? { children: startContent(props) } : filling(props)),
  };
  // biome-ignore lint/a11y/useSemanticElements: the macro's own markup, whose script makes the space key work
  if (props.href) return <a href={props.href} role="button" draggable="false" {...common} />;
  return (
    <button
      type={props.type || 'submit'}
      value={props.value || undefined}
      name={props.name || undefined}
      disabled={props.disabled}
      aria-disabled={props.disabled || undefined}
      data-prevent-double-click={props.preventDoubleClick}
      {...common}
    />
  );
}

function startContent(option: WithChildren) {
  return (
    <>
      {option.html ? <span {...filling(option)} /> : (option.children ?? option.text)} <StartIcon />
    </>
  );
}
