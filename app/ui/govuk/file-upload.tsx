import type { ReactNode } from 'react';
import { type Attributes, attributes } from './attributes';
import { classNames } from './class-names';
import { Beside, type Content } from './content';
import { describedBy, type FieldOptions, FieldTexts, FormGroup } from './form-group';
import { i18nAttributes, type Message } from './i18n-attributes';

export type FileUploadProps = FieldOptions & {
  name: string;
  id?: string;
  /** The endings that the file picker offers, such as `.csv`. */
  accept?: string;
  multiple?: boolean;
  disabled?: boolean;
  describedBy?: string;
  /** Draws the field as a drop zone, which the component's script brings to life. */
  javascript?: boolean;
  wrapperClasses?: string;
  wrapperAttributes?: Attributes;
  chooseFilesButtonText?: string;
  noFileChosenText?: string;
  multipleFilesChosenText?: Message;
  dropInstructionText?: string;
  enteredDropZoneText?: string;
  leftDropZoneText?: string;
  formGroup?: FieldOptions['formGroup'] & { beforeInput?: Content; afterInput?: Content };
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
      <Beside {...props.formGroup?.beforeInput} />
      <DropZone {...props}>
        <input
          className={classNames('govuk-file-upload', props.classes, error)}
          id={id}
          name={props.name}
          type="file"
          accept={props.accept}
          multiple={props.multiple}
          disabled={props.disabled}
          aria-describedby={describedBy(id, props.describedBy, props)}
          {...attributes(props.attributes)}
        />
      </DropZone>
      <Beside {...props.formGroup?.afterInput} />
    </FormGroup>
  );
}

function DropZone({ children, ...props }: FileUploadProps & { children: ReactNode }) {
  if (!props.javascript) return children;
  const messages = i18nAttributes({
    'choose-files-button': props.chooseFilesButtonText,
    'no-file-chosen': props.noFileChosenText,
    'multiple-files-chosen': props.multipleFilesChosenText,
    'drop-instruction': props.dropInstructionText,
    'entered-drop-zone': props.enteredDropZoneText,
    'left-drop-zone': props.leftDropZoneText,
  });
  return (
    <div
      className={classNames('govuk-file-upload-wrapper', props.wrapperClasses)}
      data-module="govuk-file-upload"
      {...attributes({ ...messages, ...props.wrapperAttributes })}
    >
      {children}
    </div>
  );
}
