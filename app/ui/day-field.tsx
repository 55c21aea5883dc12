import { noDate, type TypedDate } from '~/domain/typed-date';
import { DateInput } from './govuk/date-input';
import type { FieldError } from './problem-summary';

type Props = {
  id: string;
  legend: string;
  hint: string;
  typed: TypedDate | undefined;
  errors: readonly FieldError[];
};

/** A day in three fields. */
export function DayField({ id, legend, hint, typed = noDate, errors }: Props) {
  const wrong = errors.find(({ href }) => href.startsWith(`#${id}-`));
  return (
    <DateInput
      id={id}
      namePrefix={id}
      fieldset={{ legend: { text: legend, classes: 'govuk-fieldset__legend--s' } }}
      hint={{ text: hint }}
      values={{ [`${id}-day`]: typed.day, [`${id}-month`]: typed.month, [`${id}-year`]: typed.year }}
      errorMessage={wrong && { text: wrong.text }}
    />
  );
}
