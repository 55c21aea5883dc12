import { PostForm } from './csrf';
import { Button } from './govuk/button';
import { Input } from './govuk/input';
import { errorFor, type FieldError } from './problem-summary';

type Props = {
  action: string;
  typed: { email: string; name: string } | null;
  errors: readonly FieldError[];
};

/** A form by which a lead invites one more contributor to their area. */
export function ContributorForm({ action, typed, errors }: Props) {
  return (
    <PostForm action={action}>
      <Input
        id="email"
        name="email"
        type="email"
        label={{ text: 'Email address' }}
        hint={{ text: 'If they have an account for another area, they keep it and work for both.' }}
        value={typed?.email}
        spellcheck={false}
        autocomplete="off"
        errorMessage={errorFor(errors, '#email')}
      />
      <Input
        id="name"
        name="name"
        label={{ text: 'Name, and what they do' }}
        hint={{ text: 'As others will see it, for example “Priya Shah, health” or “Police contributor”.' }}
        value={typed?.name}
        autocomplete="off"
        errorMessage={errorFor(errors, '#name')}
      />
      <Button preventDoubleClick>Invite</Button>
    </PostForm>
  );
}
