import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { readOpenForm, textOf } from '~/http/form.server';
import { invalid, notFound } from '~/http/responses';
import { redirectWithSession } from '~/http/session.server';
import { paths } from '~/paths';
import { acceptInvitation, readInvitation } from '~/services/invitations.server';
import { PostForm } from '~/ui/csrf';
import { Button } from '~/ui/govuk/button';
import { PasswordInput } from '~/ui/govuk/password-input';
import { errorFor, ProblemSummary } from '~/ui/problem-summary';

export const handle = { title: 'Choose a password' };

/** Where an invited person chooses a password; used or old invitations are not found. */
export async function loader({ params }: LoaderFunctionArgs) {
  const invited = await readInvitation(params.token ?? '', new Date());
  if (!invited) throw notFound();
  return { email: invited.email };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const form = await readOpenForm(request);
  const outcome = await acceptInvitation(params.token ?? '', textOf(form, 'password'), new Date());
  if (!outcome) throw notFound();
  if (outcome.ok) return redirectWithSession(outcome.value, paths.home());
  return invalid({ errors: [{ href: '#password', text: outcome.refusal }] });
}

export default function InvitationPage() {
  const { email } = useLoaderData<typeof loader>();
  const errors = useActionData<typeof action>()?.errors ?? [];
  return (
    <div className="govuk-grid-row">
      <div className="govuk-grid-column-two-thirds">
        <ProblemSummary errors={errors} />
        <h1 className="govuk-heading-l">Choose a password</h1>
        <p className="govuk-body">You will sign in with the email address {email}.</p>
        <PostForm reloadDocument>
          <input type="hidden" name="username" autoComplete="username" value={email} readOnly />
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
      </div>
    </div>
  );
}
