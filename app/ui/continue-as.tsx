import { type Role, roleNames } from '~/domain/viewer';
import { paths } from '~/paths';
import { PostForm } from './csrf';
import { Button } from './govuk/button';
import { Radios } from './govuk/radios';

type Props = {
  people: readonly { key: string | null; name: string; role: Role }[];
  error?: string | undefined;
};

/** The people that a demonstration can be continued as. */
export function ContinueAs({ people, error }: Props) {
  return (
    <>
      <h2 className="govuk-heading-m">Or continue as</h2>
      <PostForm action={paths.demoSignIn()}>
        <Radios
          name="person"
          fieldset={{ legend: { text: 'Who do you want to be?', classes: 'govuk-visually-hidden' } }}
          hint={{ text: 'This is a demonstration. Nobody on the list is a real person.' }}
          errorMessage={error ? { text: error } : undefined}
          classes="govuk-radios--small"
          items={people.map(({ key, name, role }) => ({
            value: key ?? '',
            text: name,
            hint: name === roleNames[role] ? undefined : { text: roleNames[role] },
          }))}
        />
        <Button preventDoubleClick>Continue</Button>
      </PostForm>
    </>
  );
}
