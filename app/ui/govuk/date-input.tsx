import { type Attributes, attributes } from './attributes';
import { classNames } from './class-names';
import { Beside, type Content } from './content';
import { Fieldset, type FieldsetProps } from './fieldset';
import { describedBy, type FieldOptions, FieldTexts, FormGroup } from './form-group';
import { Input, type InputProps } from './input';

type Item = Pick<
  InputProps,
  'name' | 'id' | 'value' | 'classes' | 'inputmode' | 'autocomplete' | 'pattern' | 'attributes'
> & { label?: string; error?: boolean };
type Props = Pick<FieldOptions, 'hint' | 'errorMessage'> & {
  id?: string;
  namePrefix?: string;
  items?: (Item | null | undefined | boolean | '')[];
  day?: Item | null;
  month?: Item | null;
  year?: Item | null;
  /** What the fields start with, by their whole names. */
  values?: Readonly<Record<string, string | number | undefined>>;
  fieldset?: Omit<FieldsetProps, 'children' | 'html' | 'role'>;
  formGroup?: FieldOptions['formGroup'] & { beforeInputs?: Content; afterInputs?: Content };
  classes?: string;
  attributes?: Attributes;
};

/** A date in three fields: day, month and year, or those that are given. */
export function DateInput(props: Props) {
  const { id, hint, errorMessage, fieldset } = props;
  const inside = (
    <>
      <FieldTexts hint={hint} errorMessage={errorMessage} id={id} />
      <Inputs {...props} />
    </>
  );
  return (
    <FormGroup field={props}>
      {fieldset ? (
        <Fieldset {...fieldset} role="group" describedBy={describedBy(id, fieldset.describedBy, props)}>
          {inside}
        </Fieldset>
      ) : (
        inside
      )}
    </FormGroup>
  );
}

function Inputs(props: Props) {
  const parts = partsOf(props);
  const anyError = parts.some(({ item }) => hasError(item));
  return (
    <div
      className={classNames('govuk-date-input', props.classes)}
      id={props.id || undefined}
      {...attributes(props.attributes)}
    >
      <Beside {...props.formGroup?.beforeInputs} />
      {parts.map(({ name, item }, index) => (
        <DatePart
          key={index}
          name={name}
          item={item}
          field={props}
          wide={name === 'year' || name === props.year?.name}
          wrong={hasError(item) || (item.error !== false && !!props.errorMessage && !anyError)}
        />
      ))}
      <Beside {...props.formGroup?.afterInputs} />
    </div>
  );
}

/** What a list of items leaves out is taken from the part of that name; a part that is null stands nowhere. */
function partsOf({ items, day = {}, month = {}, year = {} }: Props): { name: string; item: Item }[] {
  const parts = Object.entries({ day, month, year }).map(([name, part]) => part && { name, ...part });
  const given = items?.length ? items : parts;
  return given.flatMap((item) => {
    if (!item || item === true) return [];
    const known = parts.find((part) => part?.name === item.name);
    return [{ name: item.name ?? '', item: { ...item, value: item.value ?? known?.value } }];
  });
}

type PartProps = { item: Item; name: string; field: Props; wrong: boolean; wide: boolean };

function DatePart({ item, name, field, wrong, wide }: PartProps) {
  const whole = field.namePrefix ? `${field.namePrefix}-${name}` : name;
  const own = item.classes ?? '';
  return (
    <div className="govuk-date-input__item">
      <Input
        label={{
          text: item.label || name.charAt(0).toUpperCase() + name.slice(1),
          classes: 'govuk-date-input__label',
        }}
        id={item.id || `${field.id}-${name}`}
        name={whole}
        classes={classNames(
          'govuk-date-input__input',
          wrong && !own.includes('govuk-input--error') && 'govuk-input--error',
          !own.includes('govuk-input--width-') && `govuk-input--width-${wide ? 4 : 2}`,
          own,
        )}
        value={item.value ?? field.values?.[whole]}
        inputmode={item.inputmode || 'numeric'}
        autocomplete={item.autocomplete}
        pattern={item.pattern}
        attributes={item.attributes}
      />
    </div>
  );
}

function hasError({ error, classes }: Item) {
  return Boolean(error || classes?.includes('govuk-input--error'));
}
