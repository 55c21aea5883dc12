import type { ReactNode } from 'react';
import { type Attributes, attributes } from './attributes';
import type { Choice } from './choice-item';
import { classNames } from './class-names';
import { Beside, type Content } from './content';
import { Fieldset, type FieldsetProps } from './fieldset';
import { type FieldOptions, FieldTexts, FormGroup } from './form-group';

/** The options checkboxes and radios have in common. */
export type ChoiceGroupOptions = Pick<FieldOptions, 'hint' | 'errorMessage'> & {
  name: string;
  idPrefix?: string;
  items: (Choice | null | undefined | boolean | '')[];
  fieldset?: Omit<FieldsetProps, 'children' | 'html' | 'role'>;
  formGroup?: FieldOptions['formGroup'] & { beforeInputs?: Content; afterInputs?: Content };
  classes?: string;
  attributes?: Attributes;
};

type Props = { kind: 'checkboxes' | 'radios'; group: ChoiceGroupOptions; describedBy?: string };

/** Checkboxes or radios with their hint and error, in a fieldset when they are given one. */
export function ChoiceGroup({ kind, group, describedBy, children }: Props & { children: ReactNode }) {
  const { hint, errorMessage } = group;
  const inside = (
    <>
      <FieldTexts hint={hint} errorMessage={errorMessage} id={group.idPrefix || group.name} />
      <div
        className={classNames(`govuk-${kind}`, group.classes)}
        data-module={`govuk-${kind}`}
        {...attributes(group.attributes)}
      >
        <Beside {...group.formGroup?.beforeInputs} />
        {children}
        <Beside {...group.formGroup?.afterInputs} />
      </div>
    </>
  );
  return (
    <FormGroup field={group}>
      {group.fieldset ? (
        <Fieldset {...group.fieldset} describedBy={describedBy}>
          {inside}
        </Fieldset>
      ) : (
        inside
      )}
    </FormGroup>
  );
}
