import { ChoiceGroup, type ChoiceGroupOptions } from './choice-group';
import { type Choice, ChoiceItem, choiceId } from './choice-item';
import { describedBy } from './form-group';

type Item = Choice & { name?: string; behaviour?: string };
type Props = Omit<ChoiceGroupOptions, 'items'> & {
  items: (Item | null | undefined | boolean | '')[];
  values?: (string | number)[] | null;
  describedBy?: string;
};

/** Choose any number; `values` are those chosen to start with, unless an item says for itself. */
export function Checkboxes(props: Props) {
  const idPrefix = props.idPrefix || props.name;
  const given = props.fieldset?.describedBy || props.describedBy;
  const describing = describedBy(idPrefix, given, props);
  return (
    <ChoiceGroup kind="checkboxes" group={props} describedBy={describing}>
      {props.items.map((item, index) =>
        item && item !== true ? (
          <ChoiceItem
            key={index}
            kind="checkboxes"
            item={item}
            id={choiceId(idPrefix, item, index)}
            name={item.name || props.name}
            checked={isChecked(item, props.values)}
            behaviour={item.behaviour}
            describedBy={props.fieldset ? undefined : describing}
          />
        ) : null,
      )}
    </ChoiceGroup>
  );
}

function isChecked(item: Choice, values: Props['values']) {
  if (item.checked || !values) return Boolean(item.checked);
  return item.checked !== false && item.value !== undefined && values.includes(item.value);
}
