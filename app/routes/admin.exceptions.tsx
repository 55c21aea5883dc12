import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { readExceptionForm, sayExceptionRefusal } from '~/http/exception-form';
import { readForm } from '~/http/form.server';
import { invalid, notFound } from '~/http/responses';
import { requireProgrammeViewer } from '~/http/session.server';
import { paths } from '~/paths';
import { grantException, readExceptions } from '~/services/exceptions.server';
import { ExceptionsPage } from '~/ui/exceptions-page';

export const handle = { title: 'Exceptions' };

/** Everything that holds for one area and not for the others. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const viewer = await requireProgrammeViewer({ request, context });
  const now = new Date();
  const read = await readExceptions(viewer, now);
  if (!read) throw notFound();
  return { ...read, now, done: new URL(request.url).searchParams.get('done') };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const viewer = await requireProgrammeViewer({ request, context });
  const now = new Date();
  if (!(await readExceptions(viewer, now))) throw notFound();
  const { typed, wanted, errors } = readExceptionForm(await readForm(request));
  if (!wanted) return invalid({ typed, errors });
  const outcome = await grantException(viewer, wanted, now);
  if (!outcome) throw notFound();
  if (outcome.ok) return redirect(paths.exceptions({ done: 'granted' }));
  return invalid({ typed, errors: [sayExceptionRefusal(outcome.refusal)] });
}

export default function ExceptionsRoute() {
  const refused = useActionData<typeof action>();
  const shown = useLoaderData<typeof loader>();
  return <ExceptionsPage {...shown} typed={refused?.typed} errors={refused?.errors ?? []} />;
}
