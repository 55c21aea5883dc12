import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { roleNames } from '~/domain/viewer';
import { readForm, textOf } from '~/http/form.server';
import { invalid } from '~/http/responses';
import { redirectWithSession, requireViewer } from '~/http/session.server';
import { paths } from '~/paths';
import { changePassword } from '~/services/sign-in.server';
import { PostForm } from '~/ui/csrf';
import { Button } from '~/ui/govuk/button';
import { NotificationBanner } from '~/ui/govuk/notification-banner';
import { PasswordInput } from '~/ui/govuk/password-input';
import { SummaryList } from '~/ui/govuk/summary-list';
import { errorFor, ProblemSummary } from '~/ui/problem-summary';

export const handle = { title: 'Your account' };

/** Who you are here, your password, and signing out everywhere. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const viewer = await requireViewer({ request, context });
  return { viewer, changed: new URL(request.url).searchParams.has('changed') };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const viewer = await requireViewer({ request, context });
  const form = await readForm(request);
  const passwords = { current: textOf(form, 'current'), next: textOf(form, 'next') };
  const outcome = await changePassword(viewer, passwords, new Date());
  if (outcome.ok) return redirectWithSession(outcome.value, `${paths.account()}?changed=1`);
  return invalid({ errors: [{ href: `#${outcome.refusal.field}`, text: outcome.refusal.text }] });
}

export default function AccountPage() {
  const { viewer, changed } = useLoaderData<typeof loader>();
  const errors = useActionData<typeof action>()?.errors ?? [];
  return (
    <div className="govuk-grid-row">
      <div className="govuk-grid-column-two-thirds">
        <ProblemSummary errors={errors} />
        {changed && errors.length === 0 && (
          <NotificationBanner
            type="success"
            text="Your password is changed. You have been signed out everywhere else."
          />
        )}
        <h1 className="govuk-heading-l">Your account</h1>
        <SummaryList
          rows={[
            { key: { text: 'Name' }, value: { text: viewer.name } },
            { key: { text: 'Email address' }, value: { text: viewer.email } },
            { key: { text: 'Role' }, value: { text: roleNames[viewer.role] } },
            viewer.areas.length > 0 && {
              key: { text: viewer.areas.length === 1 ? 'Area' : 'Areas' },
              value: { text: viewer.areas.map((area) => area.name).join(', ') },
            },
          ]}
        />
        <h2 className="govuk-heading-m">Change your password</h2>
        <PostForm>
          <PasswordInput
            id="current"
            name="current"
            label={{ text: 'Current password' }}
            autocomplete="current-password"
            errorMessage={errorFor(errors, '#current')}
          />
          <PasswordInput
            id="next"
            name="next"
            label={{ text: 'New password' }}
            hint={{
              text: 'At least 12 characters. Three words that you will remember are better than one with symbols.',
            }}
            autocomplete="new-password"
            errorMessage={errorFor(errors, '#next')}
          />
          <Button preventDoubleClick>Change password</Button>
        </PostForm>
        <h2 className="govuk-heading-m">Sign out everywhere</h2>
        <p className="govuk-body">Ends your sessions on this and every other computer.</p>
        <PostForm action={paths.signOutEverywhere()} reloadDocument>
          <Button classes="govuk-button--secondary" preventDoubleClick>
            Sign out everywhere
          </Button>
        </PostForm>
      </div>
    </div>
  );
}
