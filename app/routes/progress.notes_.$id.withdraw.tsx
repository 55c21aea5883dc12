import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { readForm } from '~/http/form.server';
import { notFound } from '~/http/responses';
import { requireProgrammeViewer } from '~/http/session.server';
import { paths } from '~/paths';
import { readNote, withdrawNote } from '~/services/sentence-notes.server';
import { WithdrawNotePage } from '~/ui/withdraw-note-page';

export const handle = { title: 'Withdraw a note' };

/** Where whoever signed a note, or an administrator, takes it back. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const viewer = await requireProgrammeViewer({ request, context });
  const note = await readNote(viewer, params.id ?? '');
  if (!note) throw notFound();
  return { note };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const viewer = await requireProgrammeViewer({ request, context });
  await readForm(request);
  const outcome = await withdrawNote(viewer, params.id ?? '', new Date());
  if (!outcome) throw notFound();
  const phase = outcome.ok ? outcome.value : outcome.refusal.phase;
  return redirect(paths.notes({ phase, done: outcome.ok ? 'withdrawn' : 'already' }));
}

export default function WithdrawNoteRoute() {
  return <WithdrawNotePage {...useLoaderData<typeof loader>()} />;
}
