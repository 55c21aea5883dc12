import { type Attributes, attributes } from './attributes';
import { classNames } from './class-names';
import { Beside, type Content } from './content';
import { describedBy, type FieldOptions, FieldTexts, FormGroup } from './form-group';

type Item = {
  text?: string | number;
  value?: string | number | boolean | null;
  selected?: boolean;
  disabled?: boolean;
  attributes?: Attributes;
};
type Props = FieldOptions & {
  items?: (Item | null | undefined | boolean | '')[];
  name?: string;
  id?: string;
  value?: string | number | null;
  disabled?: boolean;
  describedBy?: string;
  formGroup?: FieldOptions['formGroup'] & { beforeInput?: Content; afterInput?: Content };
  classes?: string;
  attributes?: Attributes;
};

/** Choose one from a list; `value` is what is chosen to start with, unless an item says for itself. */
export function Select(props: Props) {
  const id = props.id || props.name;
  const items = (props.items ?? []).filter((item) => typeof item === 'object' && item !== null);
  const selected = items.findLast((item) => isSelected(item, props.value));
  return (
    <FormGroup field={props}>
      <FieldTexts {...props} id={id} />
      <Beside {...props.formGroup?.beforeInput} />
      <select
        className={classNames('govuk-select', props.classes, props.errorMessage && 'govuk-select--error')}
        id={id}
        name={props.name}
        disabled={props.disabled}
        aria-describedby={describedBy(id, props.describedBy, props)}
        // React marks the option whose value this is, and refuses `selected` on an option.
        defaultValue={selected && optionValue(selected)}
        {...attributes(props.attributes)}
      >
        {items.map((item, index) => (
          <option
            key={index}
            value={item.value === undefined ? undefined : optionValue(item)}
            disabled={item.disabled}
            {...attributes(item.attributes)}
          >
            {item.text}
          </option>
        ))}
      </select>
      <Beside {...props.formGroup?.afterInput} />
    </FormGroup>
  );
}

/** An option without a value has its text for one. */
function optionValue(item: Item) {
  return String((item.value === undefined ? item.text : item.value) ?? '');
}

function isSelected(item: Item, value: Props['value']) {
  if (item.selected || !value) return Boolean(item.selected);
  return item.selected !== false && optionValue(item) === String(value);
}
