import { apiAudienceNames, apiAudiences, apiScopeNames, apiScopes, tokenDays } from '~/domain/api-token';
import { PostForm } from './csrf';
import { Button } from './govuk/button';
import { Checkboxes } from './govuk/checkboxes';
import { Input } from './govuk/input';
import { Radios } from './govuk/radios';
import { Select } from './govuk/select';
import { errorFor, type FieldError } from './problem-summary';

export type TypedToken = Readonly<Record<'label' | 'audience' | 'area' | 'days', string>> & {
  scopes: readonly string[];
};
type Props = {
  areas: readonly { id: string; name: string }[];
  typed: TypedToken | undefined;
  errors: readonly FieldError[];
};

const audienceHints = {
  programme: 'Reads all that DfE officials and the delivery partner read.',
  area: 'Reads its own area’s figures; of other areas in its programme only answers that the settings disclose to areas by name.',
  outside: 'Reads only answers that the settings disclose outside the programme by name.',
};

/** Issues one more token. */
export function ApiTokenForm({ areas, typed, errors }: Props) {
  return (
    <PostForm>
      <Input
        id="label"
        name="label"
        label={{ text: 'What is it for?' }}
        hint={{ text: 'The system that reads figures with it, such as “Monthly dashboard”.' }}
        value={typed?.label}
        autocomplete="off"
        errorMessage={errorFor(errors, '#label')}
      />
      <Radios
        name="audience"
        fieldset={{ legend: { text: 'Whom does it speak for?', classes: 'govuk-fieldset__legend--s' } }}
        value={typed?.audience}
        errorMessage={errorFor(errors, '#audience')}
        items={apiAudiences.map((audience) => ({
          value: audience,
          text: apiAudienceNames[audience],
          hint: { text: audienceHints[audience] },
        }))}
      />
      <Select
        id="area"
        name="area"
        label={{ text: 'Area' }}
        hint={{ text: 'Only for a token that speaks for one area.' }}
        value={typed?.area}
        errorMessage={errorFor(errors, '#area')}
        items={[
          { value: '', text: 'Select an area' },
          ...areas.map(({ id, name }) => ({ value: id, text: name })),
        ]}
      />
      <Checkboxes
        name="scopes"
        idPrefix="scopes"
        classes="govuk-checkboxes--small"
        fieldset={{ legend: { text: 'What may it read?', classes: 'govuk-fieldset__legend--s' } }}
        hint={{ text: 'No more than the system needs.' }}
        values={[...(typed?.scopes ?? [])]}
        errorMessage={errorFor(errors, '#scopes')}
        items={apiScopes.map((scope) => ({ value: scope, text: apiScopeNames[scope] }))}
      />
      <Input
        id="days"
        name="days"
        label={{ text: 'For how many days?' }}
        hint={{ text: `At most ${tokenDays.most}. Then it stops by itself, and a new one is needed.` }}
        value={typed?.days ?? String(tokenDays.usual)}
        classes="govuk-input--width-4"
        inputmode="numeric"
        errorMessage={errorFor(errors, '#days')}
      />
      <Button preventDoubleClick>Issue the token</Button>
    </PostForm>
  );
}
