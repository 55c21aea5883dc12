import { ChoiceGroup, type ChoiceGroupOptions } from './choice-group';
import { type Choice, ChoiceItem, choiceId } from './choice-item';
import { describedBy } from './form-group';

type Props = ChoiceGroupOptions & { value?: string | number | null };

/** Choose one; `value` is what is chosen to start with, unless an item says for itself. */
export function Radios(props: Props) {
  const idPrefix = props.idPrefix || props.name;
  return (
    <ChoiceGroup
      kind="radios"
      group={props}
      describedBy={describedBy(idPrefix, props.fieldset?.describedBy, props)}
    >
      {props.items.map((item, index) =>
        item && item !== true ? (
          <ChoiceItem
            key={index}
            kind="radios"
            item={item}
            id={choiceId(idPrefix, item, index)}
            name={props.name}
            checked={isChecked(item, props.value)}
          />
        ) : null,
      )}
    </ChoiceGroup>
  );
}

function isChecked(item: Choice, value: Props['value']) {
  if (item.checked || !value) return Boolean(item.checked);
  return item.checked !== false && String(item.value) === String(value);
}
