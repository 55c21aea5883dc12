import type { Role } from '~/domain/viewer';
import { paths } from '~/paths';
import { PostForm } from './csrf';
import { Button } from './govuk/button';
import { Radios } from './govuk/radios';

type Props = {
  people: readonly { key: string | null; name: string; role: Role }[];
  error?: string | undefined;
};

/** The people that a demonstration can be continued as: the main cast first, then more contributors and the leads of more areas. */
export function ContinueAs({ people, error }: Props) {
  const cast = people.slice(0, castSize).map(choice);
  const others = people.slice(castSize);
  const contributors = others.filter(({ role }) => role === 'contributor').map(choice);
  const leads = others.filter(({ role }) => role === 'area_lead').map(choice);
  return (
    <PostForm action={paths.demoSignIn()} reloadDocument>
      <Radios
        name="person"
        fieldset={{
          legend: { text: 'Who do you want to continue as?', classes: 'govuk-fieldset__legend--m' },
        }}
        hint={{ text: 'This is a demonstration. Nobody on the list is a real person.' }}
        errorMessage={error ? { text: error } : undefined}
        classes="govuk-radios--small"
        items={[
          ...cast,
          contributors.length > 0 && { divider: 'or another contributor' },
          ...contributors,
          leads.length > 0 && { divider: 'or the lead of another area' },
          ...leads,
        ]}
      />
      <Button preventDoubleClick>Continue</Button>
    </PostForm>
  );
}

const castSize = 6;

function choice({ key, name }: Props['people'][number]) {
  return { value: key ?? '', text: name };
}
