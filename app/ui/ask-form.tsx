import { queryTextLimit } from '~/domain/queries';
import { noDate, type TypedDate } from '~/domain/typed-date';
import { PostForm } from './csrf';
import { Button } from './govuk/button';
import { CharacterCount } from './govuk/character-count';
import { DateInput } from './govuk/date-input';
import { errorFor, type FieldError } from './problem-summary';

type Props = {
  area: string;
  /** Whether something was asked about it before. */
  again: boolean;
  errors: readonly FieldError[];
  typed: { text: string; date: TypedDate } | undefined;
};

/** Asks an area about one item, with a date to answer by if there is one. */
export function AskForm({ area, again, errors, typed }: Props) {
  const { day, month, year } = typed?.date ?? noDate;
  const wrong = errors.find(({ href }) => href.startsWith('#due-'));
  return (
    <PostForm>
      <input type="hidden" name="action" value="open" />
      <CharacterCount
        id="ask"
        name="text"
        rows={4}
        maxlength={queryTextLimit}
        value={typed?.text}
        label={{
          text: again ? 'Ask something else about this item' : 'Ask about this item',
          classes: 'govuk-label--m',
        }}
        hint={{
          text: `Everybody who works on ${area}’s return can read this and reply. It is never published.`,
        }}
        errorMessage={errorFor(errors, '#ask')}
      />
      <DateInput
        id="due"
        namePrefix="due"
        fieldset={{ legend: { text: 'Answer by (optional)', classes: 'govuk-fieldset__legend--s' } }}
        hint={{ text: 'For example, 27 3 2027. It counts until 11:59pm on that day, London time.' }}
        values={{ 'due-day': day, 'due-month': month, 'due-year': year }}
        errorMessage={wrong && { text: wrong.text }}
      />
      <Button preventDoubleClick>Send question</Button>
    </PostForm>
  );
}
