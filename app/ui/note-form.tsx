import { longestNote } from '~/domain/sentence-notes';
import { PostForm } from './csrf';
import { Button } from './govuk/button';
import { CharacterCount } from './govuk/character-count';
import { Checkboxes } from './govuk/checkboxes';
import { errorFor, type FieldError } from './problem-summary';

export type NoteFormProps = {
  sentence: { about: string; text: string; seen: string };
  /** What was typed when the form came back; `confirm` stands for it where it may identify a person. */
  typed: { text: string; confirm: string | undefined } | undefined;
  errors: readonly FieldError[];
};

/** Signs a note beside a sentence, which itself stays as it is computed. */
export function NoteForm({ sentence: { about, text, seen }, typed, errors }: NoteFormProps) {
  return (
    <PostForm>
      <h2 className="govuk-heading-m">Add a note</h2>
      <p className="app-caption">{about}</p>
      <p className="govuk-inset-text" id="sentence" tabIndex={-1}>
        {text}
      </p>
      <input type="hidden" name="seen" value={seen} />
      <CharacterCount
        id="text"
        name="text"
        rows={4}
        maxlength={longestNote}
        value={typed?.text}
        label={{ text: 'Your note', classes: 'govuk-label--s' }}
        hint={{
          text: 'Everybody who sees programme figures reads it beside the sentence, with your name and the date. It cannot be changed afterwards, only withdrawn. Do not name or describe a child, a family or a member of staff.',
        }}
        errorMessage={errorFor(errors, '#text')}
      />
      {typed?.confirm && (
        <Checkboxes
          name="confirmed"
          errorMessage={errorFor(errors, '#confirmed')}
          items={[{ value: typed.confirm, text: 'I have checked: the note does not identify a person' }]}
        />
      )}
      <Button preventDoubleClick>Sign the note</Button>
    </PostForm>
  );
}
