import { type Attributes, attributes } from './attributes';
import { classNames } from './class-names';
import { type Content, filling, hasContent } from './content';
import { Hint, type HintProps } from './hint';
import { Label } from './label';

/** One checkbox or radio button, or a divider between two of them. */
export type Choice = Content & {
  value?: string | number;
  id?: string;
  divider?: string;
  checked?: boolean;
  disabled?: boolean;
  hint?: HintProps;
  label?: { classes?: string; attributes?: Attributes };
  conditional?: { html?: string | boolean; text?: Content['text'] };
  attributes?: Attributes;
};

type Props = {
  kind: 'checkboxes' | 'radios';
  item: Choice;
  id: string;
  name: string;
  checked: boolean;
  behaviour?: string;
  describedBy?: string;
};

/** The id of a group's item: its own, or the group's with the item's place among all items, empty ones too. */
export function choiceId(idPrefix: string, item: Choice, index: number) {
  return item.id || (index ? `${idPrefix}-${index + 1}` : idPrefix);
}

/** A checkbox or radio button with its label, its hint, and what it reveals when it is chosen. */
export function ChoiceItem({ kind, item, id, name, checked, behaviour, describedBy }: Props) {
  if (item.divider) return <div className={`govuk-${kind}__divider`}>{item.divider}</div>;
  const hintId = hasContent(item.hint) && `${id}-item-hint`;
  const conditional = conditionalContent(item);
  return (
    <>
      <div className={`govuk-${kind}__item`}>
        <input
          className={`govuk-${kind}__input`}
          id={id}
          name={name}
          type={kind === 'radios' ? 'radio' : 'checkbox'}
          value={item.value ?? ''}
          defaultChecked={checked}
          disabled={item.disabled}
          data-aria-controls={conditional && `conditional-${id}`}
          data-behaviour={behaviour || undefined}
          aria-describedby={classNames(describedBy, hintId) || undefined}
          {...attributes(item.attributes)}
        />
        <Label
          html={item.html}
          text={item.text}
          for={id}
          classes={classNames(`govuk-${kind}__label`, item.label?.classes)}
          attributes={item.label?.attributes}
        />
        {hintId && (
          <Hint {...item.hint} id={hintId} classes={classNames(`govuk-${kind}__hint`, item.hint?.classes)} />
        )}
      </div>
      {conditional && (
        <div
          className={classNames(
            `govuk-${kind}__conditional`,
            !checked && `govuk-${kind}__conditional--hidden`,
          )}
          id={`conditional-${id}`}
          {...filling(conditional)}
        />
      )}
    </>
  );
}

function conditionalContent({ conditional }: Choice): Content | undefined {
  if (!conditional) return undefined;
  const { html, text } = conditional;
  const content = typeof html === 'string' ? { html, text } : { text };
  return hasContent(content) ? content : undefined;
}
