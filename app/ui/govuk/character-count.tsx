import { classNames } from './class-names';
import { Beside } from './content';
import { Hint } from './hint';
import { i18nAttributes, type Message } from './i18n-attributes';
import { Textarea, type TextareaProps } from './textarea';

type Props = Omit<TextareaProps, 'describedBy' | 'disabled' | 'autocomplete'> & {
  maxlength?: number | string;
  maxwords?: number | string;
  countType?: string;
  threshold?: number | string;
  countMessage?: { classes?: string };
  textareaDescriptionText?: string;
  charactersUnderLimitText?: Message;
  charactersAtLimitText?: string;
  charactersOverLimitText?: Message;
  wordsUnderLimitText?: Message;
  wordsAtLimitText?: string;
  wordsOverLimitText?: Message;
};

/** A textarea that says how many characters or words may still be typed. */
export function CharacterCount(props: Props) {
  const { countMessage, formGroup } = props;
  const id = props.id || props.name;
  const info = (
    <>
      <Hint
        id={`${id}-info`}
        classes={classNames('govuk-character-count__message', countMessage?.classes)}
        text={limitText(props)}
      />
      <Beside {...formGroup?.afterInput} />
    </>
  );
  return (
    <Textarea
      id={id}
      name={props.name}
      describedBy={`${id}-info`}
      rows={props.rows}
      spellcheck={props.spellcheck}
      value={props.value}
      label={props.label}
      hint={props.hint}
      errorMessage={props.errorMessage}
      classes={classNames('govuk-js-character-count', props.classes)}
      attributes={props.attributes}
      formGroup={{
        classes: classNames('govuk-character-count', formGroup?.classes),
        attributes: { ...scriptAttributes(props), ...formGroup?.attributes },
        beforeInput: formGroup?.beforeInput,
        afterInput: { text: info },
      }}
    />
  );
}

function countType(props: Props) {
  return props.countType || (props.maxwords ? 'words' : undefined);
}

function limitText(props: Props) {
  const limit = props.maxwords || props.maxlength;
  const unit = countType(props) === 'words' ? 'words' : 'characters';
  const text = props.textareaDescriptionText || `You can enter up to %{count} ${unit}`;
  return limit ? text.replaceAll('%{count}', String(limit)) : undefined;
}

function scriptAttributes(props: Props) {
  const limited = props.maxwords || props.maxlength;
  const description = props.textareaDescriptionText;
  return {
    'data-module': 'govuk-character-count',
    'data-maxlength': { value: props.maxlength, optional: true },
    'data-maxwords': { value: props.maxwords, optional: true },
    'data-threshold': { value: props.threshold, optional: true },
    'data-count-type': { value: countType(props), optional: true },
    ...i18nAttributes({
      'textarea-description': !limited && description ? { other: description } : undefined,
      'characters-under-limit': props.charactersUnderLimitText,
      'characters-at-limit': props.charactersAtLimitText,
      'characters-over-limit': props.charactersOverLimitText,
      'words-under-limit': props.wordsUnderLimitText,
      'words-at-limit': props.wordsAtLimitText,
      'words-over-limit': props.wordsOverLimitText,
    }),
  };
}
