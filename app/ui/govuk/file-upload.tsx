import { type Attributes, attributes } from './attributes';
import { classNames } from './class-names';
import { describedBy, type FieldOptions, FieldTexts, FormGroup } from './form-group';

export type FileUploadProps = FieldOptions & {
  name: string;
  id?: string;
  /** The endings that the file picker offers, such as `.csv`. */
  accept?: string;
  describedBy?: string;
  classes?: string;
  attributes?: Attributes;
};

/** A field for choosing a file. */
export function FileUpload(props: FileUploadProps) {
  const id = props.id || props.name;
  const error = props.errorMessage && 'govuk-file-upload--error';
  return (
    <FormGroup field={props}>
      <FieldTexts {...props} id={id} />
      <input
        className={classNames('govuk-file-upload', props.classes, error)}
        id={id}
        name={props.name}
        type="file"
        accept={props.accept}
        aria-describedby={describedBy(id, props.describedBy, props)}
        {...attributes(props.attributes)}
      />
    </FormGroup>
  );
}
