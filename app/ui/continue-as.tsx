import { paths } from '~/paths';
import { PostForm } from './csrf';
import { Button } from './govuk/button';
import { Radios } from './govuk/radios';

type Props = {
  people: readonly { key: string | null; name: string }[];
  error?: string | undefined;
};

/** The people that a demonstration can be continued as: the main cast first, then the leads of more areas. */
export function ContinueAs({ people, error }: Props) {
  const cast = people.slice(0, castSize).map(choice);
  const others = people.slice(castSize).map(choice);
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
        items={others.length > 0 ? [...cast, { divider: 'or the lead of another area' }, ...others] : cast}
      />
      <Button preventDoubleClick>Continue</Button>
    </PostForm>
  );
}

const castSize = 6;

function choice({ key, name }: Props['people'][number]) {
  return { value: key ?? '', text: name };
}
