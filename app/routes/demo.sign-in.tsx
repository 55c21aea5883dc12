import type { ActionFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { readOpenForm, textOf } from '~/http/form.server';
import { invalid, notFound } from '~/http/responses';
import { readToken, redirectWithSession } from '~/http/session.server';
import { paths } from '~/paths';
import { continueAs, isDemonstration, listPeopleToContinueAs } from '~/services/sign-in.server';
import { ContinueAs } from '~/ui/continue-as';
import { ProblemSummary } from '~/ui/problem-summary';

export const handle = { title: 'Continue as' };

/** Continues a demonstration as one of its people; the address does not exist anywhere else. */
export async function loader() {
  const people = await listPeopleToContinueAs();
  if (people.length === 0) throw notFound();
  return { people };
}

export async function action({ request }: ActionFunctionArgs) {
  if (!(await isDemonstration())) throw notFound();
  const form = await readOpenForm(request);
  const token = await continueAs(textOf(form, 'person'), await readToken(request), new Date());
  if (token) return redirectWithSession(token, paths.home());
  return invalid({ errors: [{ href: '#person', text: 'Select who to continue as' }] });
}

export default function ContinueAsPage() {
  const { people } = useLoaderData<typeof loader>();
  const errors = useActionData<typeof action>()?.errors ?? [];
  return (
    <>
      <ProblemSummary errors={errors} />
      <h1 className="govuk-heading-l">Continue as</h1>
      <ContinueAs people={people} error={errors[0]?.text} />
    </>
  );
}
