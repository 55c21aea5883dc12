import { type Attributes, attributes } from './attributes';
import { classNames } from './class-names';
import { Beside, type Content } from './content';
import { describedBy, type FieldOptions, FieldTexts, FormGroup } from './form-group';

export type TextareaProps = FieldOptions & {
  name?: string;
  id?: string;
  value?: string;
  rows?: number | string;
  disabled?: boolean;
  describedBy?: string;
  autocomplete?: string;
  spellcheck?: boolean;
  formGroup?: FieldOptions['formGroup'] & { beforeInput?: Content; afterInput?: Content };
  classes?: string;
  attributes?: Attributes;
};

/** A field of several lines; `value` is what it starts with. */
export function Textarea(props: TextareaProps) {
  const id = props.id || props.name;
  const error = props.errorMessage && 'govuk-textarea--error';
  return (
    <FormGroup field={props}>
      <FieldTexts {...props} id={id} />
      <Beside {...props.formGroup?.beforeInput} />
      <textarea
        className={classNames('govuk-textarea', error, props.classes)}
        id={id}
        name={props.name}
        rows={Number(props.rows || 5)}
        spellCheck={props.spellcheck}
        disabled={props.disabled}
        aria-describedby={describedBy(id, props.describedBy, props)}
        autoComplete={props.autocomplete || undefined}
        defaultValue={props.value}
        {...attributes(props.attributes)}
      />
      <Beside {...props.formGroup?.afterInput} />
    </FormGroup>
  );
}
