import type { ChasingSettings } from '~/domain/chasing-settings';
import { PostForm } from './csrf';
import { Button } from './govuk/button';
import { Fieldset } from './govuk/fieldset';
import { Input } from './govuk/input';
import { errorFor, type FieldError } from './problem-summary';

export type TypedChasing = Readonly<Record<keyof ChasingSettings, string>>;
type Props = {
  chasing: ChasingSettings;
  typed: TypedChasing | undefined;
  errors: readonly FieldError[];
};

/** On which days areas are written to about what they have not sent. */
export function ChasingForm({ chasing, typed, errors }: Props) {
  const { remindBefore, overdueAfter, overdueEvery } = chasing;
  const shown = typed ?? { remindBefore: remindBefore.join(', '), overdueAfter, overdueEvery };
  const field = (name: keyof ChasingSettings, label: string, hint: string) => (
    <Input
      id={name}
      name={name}
      label={{ text: label }}
      hint={{ text: hint }}
      value={shown[name]}
      errorMessage={errorFor(errors, `#${name}`)}
      classes={name === 'remindBefore' ? 'govuk-input--width-10' : 'govuk-input--width-3'}
      inputmode={name === 'remindBefore' ? 'text' : 'numeric'}
      autocomplete="off"
    />
  );
  return (
    <PostForm>
      <input type="hidden" name="action" value="chasing" />
      <Fieldset
        legend={{
          text: 'When are areas written to about a return that they have not sent?',
          classes: 'govuk-fieldset__legend--m',
        }}
      >
        <p className="govuk-body">
          Messages go at 9am. New days count from now on. A message whose new day was less than three working
          days ago goes within a minute.
        </p>
        {field(
          'remindBefore',
          'Reminders before the due date',
          'How many working days before it, with commas between them, such as 5, 1. Leave this empty to send none. An agreed correction is reminded of on the same days before its last day.',
        )}
        {field('overdueAfter', 'First message after the due date', 'How many working days after it.')}
        {field('overdueEvery', 'Time between the messages after that', 'How many days, weekends included.')}
      </Fieldset>
      <Button preventDoubleClick>Save the days</Button>
    </PostForm>
  );
}
