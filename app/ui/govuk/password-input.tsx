import { Button } from './button';
import { classNames } from './class-names';
import { Beside } from './content';
import { i18nAttributes } from './i18n-attributes';
import { Input, type InputProps } from './input';

type Taken = 'type' | 'spellcheck' | 'autocapitalize' | 'pattern' | 'inputmode' | 'prefix' | 'suffix';
type Props = Omit<InputProps, Taken | 'inputWrapper'> & {
  button?: { classes?: string };
  showPasswordText?: string;
  hidePasswordText?: string;
  showPasswordAriaLabelText?: string;
  hidePasswordAriaLabelText?: string;
  passwordShownAnnouncementText?: string;
  passwordHiddenAnnouncementText?: string;
};

/** A field for a password, with a button that shows it. */
export function PasswordInput(props: Props) {
  const { formGroup } = props;
  const id = props.id || props.name;
  return (
    <Input
      id={id}
      name={props.name}
      type="password"
      spellcheck={false}
      autocapitalize="none"
      autocomplete={props.autocomplete || 'current-password'}
      value={props.value}
      disabled={props.disabled}
      describedBy={props.describedBy}
      label={props.label}
      hint={props.hint}
      errorMessage={props.errorMessage}
      inputWrapper={{ classes: 'govuk-password-input__wrapper' }}
      classes={classNames('govuk-password-input__input govuk-js-password-input-input', props.classes)}
      attributes={props.attributes}
      formGroup={{
        classes: classNames('govuk-password-input', formGroup?.classes),
        attributes: { ...scriptAttributes(props), ...formGroup?.attributes },
        beforeInput: formGroup?.beforeInput,
        afterInput: { text: <AfterInput {...props} id={id} /> },
      }}
    />
  );
}

function AfterInput(props: Props) {
  return (
    <>
      <Button
        type="button"
        classes={classNames(
          'govuk-button--secondary govuk-password-input__toggle govuk-js-password-input-toggle',
          props.button?.classes,
        )}
        text={props.showPasswordText ?? 'Show'}
        attributes={{
          'aria-controls': props.id,
          'aria-label': props.showPasswordAriaLabelText ?? 'Show password',
          hidden: true,
        }}
      />
      <Beside {...props.formGroup?.afterInput} />
    </>
  );
}

function scriptAttributes(props: Props) {
  return {
    'data-module': 'govuk-password-input',
    ...i18nAttributes({
      'show-password': props.showPasswordText,
      'hide-password': props.hidePasswordText,
      'show-password-aria-label': props.showPasswordAriaLabelText,
      'hide-password-aria-label': props.hidePasswordAriaLabelText,
      'password-shown-announcement': props.passwordShownAnnouncementText,
      'password-hidden-announcement': props.passwordHiddenAnnouncementText,
    }),
  };
}
