import { PostForm } from './csrf';
import { Button } from './govuk/button';
import { Input } from './govuk/input';
import { PasswordInput } from './govuk/password-input';
import { errorFor, type FieldError } from './problem-summary';

type Props = {
  returnTo: string;
  email: string;
  errors: readonly FieldError[];
  /** Other ways to come in follow, so this is not the page's main button. */
  beside: boolean;
};

/** Signing in by email and password. */
export function SignInForm({ returnTo, email, errors, beside }: Props) {
  return (
    <PostForm reloadDocument>
      <input type="hidden" name="returnTo" value={returnTo} />
      <Input
        id="email"
        name="email"
        type="email"
        label={{ text: 'Email address' }}
        value={email}
        autocomplete="username"
        spellcheck={false}
        errorMessage={errorFor(errors, '#email')}
      />
      <PasswordInput
        id="password"
        name="password"
        label={{ text: 'Password' }}
        autocomplete="current-password"
        errorMessage={errorFor(errors, '#password')}
      />
      <Button preventDoubleClick classes={beside ? 'govuk-button--secondary' : ''}>
        Sign in
      </Button>
    </PostForm>
  );
}
