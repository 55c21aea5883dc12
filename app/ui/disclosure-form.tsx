import {
  type DisclosureSettings,
  disclosureQuestions,
  fewestDisclosed,
  mostDisclosed,
  usualAtLeast,
} from '~/domain/disclosure';
import { PostForm } from './csrf';
import { Button } from './govuk/button';
import { Fieldset } from './govuk/fieldset';
import { Input } from './govuk/input';
import { Radios } from './govuk/radios';
import { errorFor, type FieldError } from './problem-summary';

export type TypedDisclosures = Readonly<{ areas: string; atLeast: string; outside: string }>;
type Props = {
  disclosures: DisclosureSettings;
  typed: TypedDisclosures | undefined;
  errors: readonly FieldError[];
};

const nothing = {
  value: 'withhold',
  text: 'Nothing',
  hint: { text: 'This holds until somebody says otherwise.' },
};
const named = (text: string) => ({ value: 'named', text: 'Names and statuses', hint: { text } });
const legend = (text: string) => ({ legend: { text, classes: 'govuk-fieldset__legend--s' } });

/** What areas may see of each other, and what may leave the programme. */
export function DisclosureForm({ disclosures: { areas, outside, countedAt }, typed, errors }: Props) {
  const atLeast = areas.kind === 'counts' ? areas.atLeast : (countedAt ?? usualAtLeast);
  return (
    <PostForm>
      <input type="hidden" name="action" value="disclosure" />
      <Fieldset legend={{ text: 'What may others see of an area?', classes: 'govuk-fieldset__legend--m' }}>
        <p className="govuk-body">
          An area always sees its own answers, and programme roles see every area’s. Comments are never shown
          to other areas.
        </p>
        <Radios
          name="areas"
          fieldset={legend(disclosureQuestions.areas)}
          hint={{ text: 'They see it on the page “Our progress and areas like ours”.' }}
          value={typed?.areas ?? areas.kind}
          items={[
            nothing,
            {
              value: 'counts',
              text: 'Counts',
              hint: {
                text: 'How many areas have an item in place, in closed phases. Held back: counts that could tell what a single area answered, items that areas have offered help with, and all counts from people who work for more than one area.',
              },
            },
            named('Every area sees which areas answered what in closed phases.'),
          ]}
        />
        <Input
          id="areasAtLeast"
          name="areasAtLeast"
          label={{ text: 'For counts: the fewest areas that one may speak of' }}
          hint={{ text: sayMinimum(countedAt) }}
          value={typed?.atLeast ?? String(atLeast)}
          errorMessage={errorFor(errors, '#areasAtLeast')}
          classes="govuk-input--width-3"
          inputmode="numeric"
          autocomplete="off"
        />
        <Radios
          name="outside"
          fieldset={legend(disclosureQuestions.outside)}
          value={typed?.outside ?? outside.kind}
          items={[nothing, named('Anybody who is given figures sees which areas answered what.')]}
        />
      </Fieldset>
      <Button preventDoubleClick>Save what others may see</Button>
    </PostForm>
  );
}

function sayMinimum(countedAt: number | undefined) {
  return countedAt === undefined
    ? `A whole number from ${fewestDisclosed} to ${mostDisclosed}. It cannot be changed once counts have been shown, because counts with another one beside them would give areas away.`
    : `Counts have been shown with ${countedAt}. That cannot be changed now, because counts with another number beside them would give areas away.`;
}
