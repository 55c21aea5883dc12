import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { readOpenForm, textOf } from '~/http/form.server';
import { invalid } from '~/http/responses';
import { readToken, redirectWithSession } from '~/http/session.server';
import { paths } from '~/paths';
import { acceptInvitation, readInvitation } from '~/services/invitations.server';
import { PostForm } from '~/ui/csrf';
import { Button } from '~/ui/govuk/button';
import { Input } from '~/ui/govuk/input';
import { PasswordInput } from '~/ui/govuk/password-input';
import { errorFor, type FieldError, ProblemSummary } from '~/ui/problem-summary';

export const handle = {
  title: ({ email }: { email: string | null }) => (email ? 'Choose a password' : 'This link does not work'),
};

/** Where an invited person chooses a password; a used, old or unknown link is not found, and says what to do. */
export async function loader({ params }: LoaderFunctionArgs) {
  const invited = await readInvitation(params.token ?? '', new Date());
  return invited ? { email: invited.email } : data({ email: null }, { status: 404 });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const form = await readOpenForm(request);
  const oldToken = await readToken(request);
  const outcome = await acceptInvitation(params.token ?? '', textOf(form, 'password'), new Date(), oldToken);
  if (!outcome) return data({ errors: [] }, { status: 404 });
  if (outcome.ok) return redirectWithSession(outcome.value, paths.home());
  return invalid({ errors: [{ href: '#password', text: outcome.refusal }] });
}

export default function InvitationPage() {
  const { email } = useLoaderData<typeof loader>();
  const errors = useActionData<typeof action>()?.errors ?? [];
  return (
    <div className="govuk-grid-row">
      <div className="govuk-grid-column-two-thirds">
        {email === null ? <DeadLink /> : <PasswordForm email={email} errors={errors} />}
      </div>
    </div>
  );
}

function DeadLink() {
  return (
    <>
      <h1 className="govuk-heading-l">This link does not work</h1>
      <p className="govuk-body">
        This link has been used or is more than 7 days old.{' '}
        <a className="govuk-link" href={paths.signIn()}>
          Sign in
        </a>
        , or ask whoever invited you for a new link.
      </p>
    </>
  );
}

function PasswordForm({ email, errors }: { email: string; errors: readonly FieldError[] }) {
  return (
    <>
      <ProblemSummary errors={errors} />
      <h1 className="govuk-heading-l">Choose a password</h1>
      <PostForm reloadDocument>
        <Input
          id="username"
          name="username"
          type="email"
          label={{ text: 'Email address' }}
          hint={{ text: 'You will sign in with this. It cannot be changed here.' }}
          value={email}
          autocomplete="username"
          spellcheck={false}
          attributes={{ readOnly: true }}
        />
        <PasswordInput
          id="password"
          name="password"
          label={{ text: 'Password' }}
          hint={{
            text: 'At least 12 characters. Three words that you will remember are better than one with symbols.',
          }}
          autocomplete="new-password"
          errorMessage={errorFor(errors, '#password')}
        />
        <Button preventDoubleClick>Save and sign in</Button>
      </PostForm>
    </>
  );
}
