import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { readForm } from '~/http/form.server';
import { readNoteForm, sayNoteRefusal } from '~/http/note-form';
import { invalid, notFound } from '~/http/responses';
import { requireProgrammeViewer } from '~/http/session.server';
import { paths } from '~/paths';
import { readNotes, signNote } from '~/services/sentence-notes.server';
import { NotesPage } from '~/ui/notes-page';
import type { PageHandle } from '~/ui/page-handle';
import { ProgressFrame } from '~/ui/progress-frame';

type Data = Awaited<ReturnType<typeof loader>>;

export const handle: PageHandle<Data> = { title: ({ phase }) => `Notes: ${phase.name}`, wide: true };

/** Every note signed beside a sentence of a phase, and the sentence that another is to be signed beside. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const viewer = await requireProgrammeViewer({ request, context });
  const query = new URL(request.url).searchParams;
  const found = await readNotes(viewer, askedOf(query), new Date());
  if (!found) throw notFound();
  return { ...found, done: query.get('done') };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const viewer = await requireProgrammeViewer({ request, context });
  const { phase, place = '' } = askedOf(new URL(request.url).searchParams);
  const note = readNoteForm(await readForm(request), place);
  const outcome = await signNote(viewer, phase, note, new Date());
  if (!outcome) throw notFound();
  if (outcome.ok) return redirect(paths.notes({ phase, done: 'signed' }));
  return invalid(sayNoteRefusal(outcome.refusal, note));
}

function askedOf(query: URLSearchParams) {
  return { phase: query.get('phase') || undefined, place: query.get('place') || undefined };
}

export default function NotesRoute() {
  const refused = useActionData<typeof action>();
  const { phase, phaseState, base, sent, asAt, ...shown } = useLoaderData<typeof loader>();
  return (
    <ProgressFrame
      current="overview"
      title={`Notes: ${phase.name}`}
      phase={phase}
      phaseState={phaseState}
      asked={base}
      sent={sent}
      asAt={asAt}
    >
      <NotesPage {...shown} phase={phase.id} typed={refused?.typed} errors={refused?.errors ?? []} />
    </ProgressFrame>
  );
}
