import {
  type DisclosureAudience,
  type DisclosureSettings,
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

export type TypedDisclosures = Readonly<Record<DisclosureAudience, { kind: string; atLeast: string }>>;
type Props = {
  disclosures: DisclosureSettings;
  typed: TypedDisclosures | undefined;
  errors: readonly FieldError[];
};

/** What areas may see of each other, and what may leave the programme. */
export function DisclosureForm({ disclosures, typed, errors }: Props) {
  const part = (audience: DisclosureAudience) => {
    const set = disclosures[audience];
    const shown = typed?.[audience] ?? {
      kind: set.kind,
      atLeast: String(set.kind === 'counts' ? set.atLeast : usualAtLeast),
    };
    const { legend, hint, named } = words[audience];
    return (
      <>
        <Radios
          name={audience}
          fieldset={{ legend: { text: legend, classes: 'govuk-fieldset__legend--s' } }}
          hint={{ text: hint }}
          value={shown.kind}
          items={[
            {
              value: 'withhold',
              text: 'Nothing',
              hint: { text: 'This holds until somebody says otherwise.' },
            },
            {
              value: 'counts',
              text: 'Counts',
              hint: {
                text: 'How many areas have an item in place, in closed phases, so that nobody can tell what one area answered.',
              },
            },
            { value: 'named', text: 'Names and statuses', hint: { text: named } },
          ]}
        />
        <Input
          id={`${audience}AtLeast`}
          name={`${audience}AtLeast`}
          label={{ text: 'For counts: the fewest areas that one may speak of' }}
          hint={{
            text: `A whole number from ${fewestDisclosed} to ${mostDisclosed}. What was shown under a lower number cannot be taken back, so lower it with care.`,
          }}
          value={shown.atLeast}
          errorMessage={errorFor(errors, `#${audience}AtLeast`)}
          classes="govuk-input--width-3"
          inputmode="numeric"
          autocomplete="off"
        />
      </>
    );
  };
  return (
    <PostForm>
      <input type="hidden" name="action" value="disclosure" />
      <Fieldset legend={{ text: 'What may others see of an area?', classes: 'govuk-fieldset__legend--m' }}>
        <p className="govuk-body">
          An area always sees its own answers, and programme roles see every area’s. Comments are never shown
          to other areas.
        </p>
        {part('areas')}
        {part('outside')}
      </Fieldset>
      <Button preventDoubleClick>Save what others may see</Button>
    </PostForm>
  );
}

const words: Record<DisclosureAudience, { legend: string; hint: string; named: string }> = {
  areas: {
    legend: 'What may areas see of each other?',
    hint: 'They see it on the page “Our progress and areas like ours”.',
    named: 'Every area sees which areas answered what in closed phases.',
  },
  outside: {
    legend: 'What may leave the programme?',
    hint: 'If counts may, areas are shown the same counts, because counts of fewer areas beside them would tell too much. They then speak of two areas more than you say, and of seven at least.',
    named: 'Anybody who is given figures sees which areas answered what.',
  },
};
