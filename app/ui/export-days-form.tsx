import { PostForm } from './csrf';
import { Button } from './govuk/button';
import { Input } from './govuk/input';
import { errorFor, type FieldError } from './problem-summary';

type Props = { days: number; typed: string | undefined; errors: readonly FieldError[] };

/** For how long a file that was made can be taken. */
export function ExportDaysForm({ days, typed, errors }: Props) {
  return (
    <PostForm>
      <input type="hidden" name="action" value="exports" />
      <Input
        id="exportDays"
        name="exportDays"
        label={{ text: 'For how many days can a board pack be taken?', classes: 'govuk-label--m' }}
        hint={{
          text: 'Then the file is taken away and can be made again. New days count for packs made from now on.',
        }}
        value={typed ?? days}
        errorMessage={errorFor(errors, '#exportDays')}
        classes="govuk-input--width-3"
        inputmode="numeric"
        autocomplete="off"
      />
      <Button preventDoubleClick>Save how long</Button>
    </PostForm>
  );
}
