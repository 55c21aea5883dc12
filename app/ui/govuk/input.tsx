import { type Attributes, attributes } from './attributes';
import { classNames } from './class-names';
import { Beside, type Content, filling, hasContent } from './content';
import { describedBy, type FieldOptions, FieldTexts, FormGroup } from './form-group';

type Affix = Content & { classes?: string; attributes?: Attributes };
export type InputProps = FieldOptions & {
  name?: string;
  id?: string;
  type?: string;
  value?: string | number | null;
  disabled?: boolean;
  describedBy?: string;
  autocomplete?: string;
  autocapitalize?: string;
  pattern?: string;
  inputmode?: 'none' | 'text' | 'tel' | 'url' | 'email' | 'numeric' | 'decimal' | 'search';
  spellcheck?: boolean;
  prefix?: Affix;
  suffix?: Affix;
  inputWrapper?: { classes?: string; attributes?: Attributes };
  formGroup?: FieldOptions['formGroup'] & { beforeInput?: Content; afterInput?: Content };
  classes?: string;
  attributes?: Attributes;
};

/** A field of one line; `value` is what it starts with. */
export function Input(props: InputProps) {
  const id = props.id || props.name;
  return (
    <FormGroup field={props}>
      <FieldTexts {...props} id={id} />
      <Wrapped {...props} />
    </FormGroup>
  );
}

function Wrapped(props: InputProps) {
  const { beforeInput, afterInput } = props.formGroup ?? {};
  const input = <InputElement {...props} />;
  if (![beforeInput, props.prefix, props.suffix, afterInput].some(hasContent)) return input;
  return (
    <div
      className={classNames('govuk-input__wrapper', props.inputWrapper?.classes)}
      {...attributes(props.inputWrapper?.attributes)}
    >
      {hasContent(beforeInput) && <Beside {...beforeInput} />}
      {hasContent(props.prefix) && <AffixElement kind="prefix" affix={props.prefix} />}
      {input}
      {hasContent(props.suffix) && <AffixElement kind="suffix" affix={props.suffix} />}
      {hasContent(afterInput) && <Beside {...afterInput} />}
    </div>
  );
}

function InputElement(props: InputProps) {
  const id = props.id || props.name;
  const error = props.errorMessage && 'govuk-input--error';
  return (
    <input
      className={classNames('govuk-input', props.classes, error)}
      id={id}
      name={props.name}
      type={props.type || 'text'}
      spellCheck={props.spellcheck}
      defaultValue={props.value ?? undefined}
      disabled={props.disabled}
      aria-describedby={describedBy(id, props.describedBy, props)}
      autoComplete={props.autocomplete}
      autoCapitalize={props.autocapitalize}
      pattern={props.pattern}
      inputMode={props.inputmode}
      {...attributes(props.attributes)}
    />
  );
}

function AffixElement({ kind, affix }: { kind: 'prefix' | 'suffix'; affix: Affix }) {
  return (
    <div
      className={classNames(`govuk-input__${kind}`, affix.classes)}
      aria-hidden="true"
      {...attributes(affix.attributes)}
      {...filling(affix)}
    />
  );
}
