import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { readApiTokenForm, sayTokenRefusal } from '~/http/api-token-form';
import { readForm } from '~/http/form.server';
import { invalid, notFound } from '~/http/responses';
import { requireViewer } from '~/http/session.server';
import { issueApiToken, readApiTokens } from '~/services/api-tokens.server';
import { ApiTokensPage } from '~/ui/api-tokens-page';

export const handle = { title: 'Tokens for other systems' };

/** The tokens with which other systems read figures. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const viewer = await requireViewer({ request, context });
  const read = await readApiTokens(viewer, new Date());
  if (!read) throw notFound();
  return { ...read, done: new URL(request.url).searchParams.get('done') };
}

/** Issues one; the answer to the posted form is the only one that shows it. */
export async function action({ request, context }: ActionFunctionArgs) {
  const viewer = await requireViewer({ request, context });
  const now = new Date();
  if (!(await readApiTokens(viewer, now))) throw notFound();
  const { typed, wanted, errors } = readApiTokenForm(await readForm(request));
  if (!wanted) return invalid({ issued: null, typed, errors });
  const outcome = await issueApiToken(viewer, wanted, now);
  if (!outcome) throw notFound();
  if (!outcome.ok) return invalid({ issued: null, typed, errors: [sayTokenRefusal(outcome.refusal)] });
  const issued = { label: wanted.label, token: outcome.value };
  return data({ issued, typed: undefined, errors: [] }, { headers: { 'Cache-Control': 'no-store' } });
}

export default function TokensRoute() {
  const answer = useActionData<typeof action>();
  const shown = useLoaderData<typeof loader>();
  return (
    <ApiTokensPage
      {...shown}
      issued={answer?.issued ?? null}
      typed={answer?.typed}
      errors={answer?.errors ?? []}
    />
  );
}
