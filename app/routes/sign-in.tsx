import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { sayTime } from '~/domain/dates';
import { readOpenForm, textOf } from '~/http/form.server';
import type { LoadContext } from '~/http/load-context';
import { invalid } from '~/http/responses';
import { findCurrentViewer, readToken, redirectWithSession, safeReturnTo } from '~/http/session.server';
import { paths } from '~/paths';
import { listPeopleToContinueAs, signIn } from '~/services/sign-in.server';
import { ContinueAs } from '~/ui/continue-as';
import { ProblemSummary } from '~/ui/problem-summary';
import { SignInForm } from '~/ui/sign-in-form';

export const handle = { title: 'Sign in' };

/** Signs a person in; in a demonstration, offers the people to continue as. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const people = await listPeopleToContinueAs();
  if (people.length === 0 && (await findCurrentViewer({ request, context }))) throw redirect(paths.home());
  return { people, returnTo: safeReturnTo(new URL(request.url).searchParams.get('returnTo')) };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await readOpenForm(request);
  const email = textOf(form, 'email');
  const password = textOf(form, 'password');
  const errors = [
    ...(/\S+@\S+/.test(email.trim())
      ? []
      : [{ href: '#email', text: 'Enter an email address in the correct format, like name@example.com' }]),
    ...(password ? [] : [{ href: '#password', text: 'Enter your password' }]),
  ];
  if (errors.length > 0) return invalid({ email, errors });

  const outcome = await signIn(
    {
      email,
      password,
      address: (context as LoadContext).clientAddress ?? 'unknown',
      oldToken: await readToken(request),
    },
    new Date(),
  );
  if (outcome.ok) return redirectWithSession(outcome.value, safeReturnTo(form.get('returnTo')));
  const tooMany = outcome.refusal.reason === 'too_many';
  const text =
    outcome.refusal.reason === 'too_many'
      ? `Too many tries. Try again at ${sayTime(outcome.refusal.until)}`
      : 'Email address or password is not right';
  return data({ email, errors: [{ href: '#email', text }] }, { status: tooMany ? 429 : 422 });
}

export default function SignInPage() {
  const { people, returnTo } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const errors = refused?.errors ?? [];
  return (
    <div className="govuk-grid-row">
      <div className="govuk-grid-column-two-thirds">
        <ProblemSummary errors={errors} />
        <h1 className="govuk-heading-l">Sign in</h1>
        {people.length > 0 && <ContinueAs people={people} />}
        {people.length > 0 && <h2 className="govuk-heading-m">Or sign in with a password</h2>}
        <SignInForm
          returnTo={returnTo}
          email={refused?.email ?? ''}
          errors={errors}
          beside={people.length > 0}
        />
      </div>
    </div>
  );
}
