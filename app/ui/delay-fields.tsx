import { delayNames, delayTags } from '~/domain/delays';
import type { Item } from '~/domain/proforma';
import type { TypedAnswer } from '~/domain/typed-answer';
import { Checkboxes } from './govuk/checkboxes';
import { Fieldset } from './govuk/fieldset';
import { describedBy, FieldTexts, FormGroup } from './govuk/form-group';
import { Input } from './govuk/input';

type Props = {
  item: Item;
  values: Pick<TypedAnswer, 'delays' | 'month' | 'year'>;
  /** Whether the status chosen above has it asked; without JavaScript it always is. */
  asked: boolean;
  error: string | undefined;
};

/** What holds up an item that is not in place, and when it is expected; neither has to be said. */
export function DelayFields({ item: { code, shortName }, values, asked, error }: Props) {
  const id = `${code}-expected`;
  const hint = { text: 'Use numbers, such as 3 for March. Leave blank if you do not know yet.' };
  const message = error ? { errorMessage: { text: error } } : {};
  const wrong = error ? ' govuk-input--error' : '';
  const about = <span className="govuk-visually-hidden">: {shortName}</span>;
  return (
    <div className={asked ? 'app-delays' : 'app-delays app-delays--not-asked'}>
      <p className="govuk-body app-delays__when">If it is not in place</p>
      <Checkboxes
        name={`${code}.delays`}
        idPrefix={`${code}-delays`}
        fieldset={{
          legend: { text: <>What is driving the delay?{about}</>, classes: 'govuk-fieldset__legend--s' },
        }}
        hint={{ text: 'Select all that apply.' }}
        classes="govuk-checkboxes--small app-delays__tags"
        values={[...values.delays]}
        items={delayTags.map((value) => ({ value, text: delayNames[value] }))}
      />
      <FormGroup field={message}>
        <Fieldset
          role="group"
          describedBy={describedBy(id, undefined, { hint, ...message })}
          legend={{
            text: <>When do you expect it to be in place?{about}</>,
            classes: 'govuk-fieldset__legend--s',
          }}
        >
          <FieldTexts id={id} hint={hint} {...message} />
          <div className="govuk-date-input">
            {(['month', 'year'] as const).map((part) => (
              <div key={part} className="govuk-date-input__item">
                <Input
                  id={part === 'month' ? id : `${id}-year`}
                  name={`${code}.${part}`}
                  value={values[part]}
                  inputmode="numeric"
                  classes={`govuk-date-input__input govuk-input--width-${part === 'month' ? 2 : 4}${wrong}`}
                  label={{ text: part === 'month' ? 'Month' : 'Year', classes: 'govuk-date-input__label' }}
                />
              </div>
            ))}
          </div>
        </Fieldset>
      </FormGroup>
    </div>
  );
}
