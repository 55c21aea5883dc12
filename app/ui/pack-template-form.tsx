import { longestTemplateName, mostPackDays } from '~/domain/pack-schedule';
import { namesRole, roleNames } from '~/domain/viewer';
import { PostForm } from './csrf';
import { DayField } from './day-field';
import { Button } from './govuk/button';
import { Checkboxes } from './govuk/checkboxes';
import { Input } from './govuk/input';
import { Radios } from './govuk/radios';
import { PackChoiceFields, type PackScope } from './pack-choice-fields';
import type { Person, TypedTemplate } from './pack-template-view';
import { errorFor, type FieldError } from './problem-summary';

export type PackTemplateFormProps = {
  typed: TypedTemplate;
  scope: PackScope;
  people: readonly Person[];
  errors: readonly FieldError[];
};

/** So many empty days stand below those that are set. */
const emptyDays = 2;

/** What a template is called, what it holds, when it is made by itself and who is told. */
export function PackTemplateForm({ typed, scope, people, errors }: PackTemplateFormProps) {
  const { name, choices, runsOnClose, days, recipients } = typed;
  const shownDays = Math.min(mostPackDays, days.length + emptyDays);
  return (
    <PostForm>
      <Input
        id="name"
        name="name"
        label={{ text: 'Name', classes: 'govuk-label--s' }}
        hint={{ text: `Such as “Programme board”. At most ${longestTemplateName} characters.` }}
        value={name}
        errorMessage={errorFor(errors, '#name')}
        autocomplete="off"
      />
      <h2 className="govuk-heading-m">What goes in</h2>
      <PackChoiceFields choices={choices} scope={scope} errors={errors} />
      <h2 className="govuk-heading-m">When it is made by itself</h2>
      <Radios
        name="runsOnClose"
        fieldset={{
          legend: { text: 'When a phase is closed?', classes: 'govuk-fieldset__legend--s' },
        }}
        hint={{ text: 'Also for every later edition of a phase that was corrected.' }}
        classes="govuk-radios--small"
        value={runsOnClose ? 'yes' : 'no'}
        items={[
          { value: 'yes', text: 'Yes' },
          { value: 'no', text: 'No' },
        ]}
      />
      {Array.from({ length: shownDays }, (_, at) => (
        <DayField
          key={at + 1}
          id={`day-${at + 1}`}
          legend={`Day ${at + 1}`}
          hint={
            at === 0
              ? `At 6am, of the newest phase. Leave days empty that you do not need. To have more, save first: at most ${mostPackDays}.`
              : 'Leave this empty if you do not need it.'
          }
          typed={days[at]}
          errors={errors}
        />
      ))}
      <Checkboxes
        name="recipients"
        fieldset={{
          legend: { text: 'Who gets a link by email?', classes: 'govuk-fieldset__legend--s' },
        }}
        hint={{ text: 'Only when it was made by itself. They sign in to take the files.' }}
        classes="govuk-checkboxes--small"
        values={[...recipients]}
        items={people.map((person) => ({
          value: person.id,
          text: namesRole(person.name, person.role)
            ? person.name
            : `${person.name}, ${roleNames[person.role]}`,
        }))}
      />
      <Button preventDoubleClick>Save the template</Button>
    </PostForm>
  );
}
