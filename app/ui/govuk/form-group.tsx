import type { ReactNode } from 'react';
import { type Attributes, attributes } from './attributes';
import { classNames } from './class-names';
import { ErrorMessage, type ErrorMessageProps } from './error-message';
import { Hint, type HintProps } from './hint';
import { Label, type LabelProps } from './label';

/** The options every field has in common. */
export type FieldOptions = {
  label?: LabelProps;
  hint?: HintProps;
  errorMessage?: ErrorMessageProps | false;
  formGroup?: { classes?: string; attributes?: Attributes };
};

/** The ids of what describes a field: what the caller names, then its hint, then its error. */
export function describedBy(id: string | undefined, given: string | undefined, field: FieldOptions) {
  const ids = classNames(given, field.hint && `${id}-hint`, field.errorMessage && `${id}-error`);
  return ids || undefined;
}

/** A field's label, hint and error, in that order. */
export function FieldTexts({ id, label, hint, errorMessage }: FieldOptions & { id: string | undefined }) {
  return (
    <>
      {label && <Label {...label} for={id} />}
      {hint && <Hint {...hint} id={`${id}-hint`} />}
      {errorMessage && <ErrorMessage {...errorMessage} id={`${id}-error`} />}
    </>
  );
}

/** The element round one field and all that belongs to it. */
export function FormGroup({ field, children }: { field: FieldOptions; children: ReactNode }) {
  const error = field.errorMessage && 'govuk-form-group--error';
  return (
    <div
      className={classNames('govuk-form-group', error, field.formGroup?.classes)}
      {...attributes(field.formGroup?.attributes)}
    >
      {children}
    </div>
  );
}
