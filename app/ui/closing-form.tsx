import type { ClosingPageProps } from './closing-page';
import { PostForm } from './csrf';
import { Button } from './govuk/button';
import { Checkboxes } from './govuk/checkboxes';
import { errorFor } from './problem-summary';
import { ReasonField } from './reason-field';

/** Freezes the figures, once each warning is acknowledged by name and what changed is said. */
export function ClosingForm(props: ClosingPageProps & { next: number }) {
  const { warnings, mayClose, seen, note, acknowledged, errors, next } = props;
  if (!mayClose)
    return <p className="govuk-inset-text">DfE and the delivery partner freeze the figures of a phase.</p>;
  return (
    <PostForm>
      <input type="hidden" name="state" value={seen} />
      {warnings.length > 0 && (
        <Checkboxes
          name="seen"
          fieldset={{
            legend: { text: 'What you should know', classes: 'govuk-fieldset__legend--m' },
          }}
          hint={{ text: 'Tick each to say that you have seen it. It is kept with the edition.' }}
          errorMessage={errorFor(errors, '#seen')}
          values={[...acknowledged]}
          items={warnings.map(({ kind, text }) => ({ value: kind, text }))}
        />
      )}
      {next > 1 && (
        <ReasonField
          label="What changed, and why?"
          hint="Everybody who looks at this edition reads it."
          value={note}
          errors={errors}
          size="m"
        />
      )}
      <Button preventDoubleClick>Freeze the figures as edition {next}</Button>
    </PostForm>
  );
}
