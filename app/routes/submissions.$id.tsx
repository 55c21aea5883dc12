import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { mistakeStep } from '~/domain/after-sending';
import { mayAsk } from '~/domain/queries';
import { seesProgramme } from '~/domain/viewer';
import { notFound } from '~/http/responses';
import { requireViewer } from '~/http/session.server';
import { readReturn } from '~/services/returns.server';
import { readSubmission } from '~/services/sent-version.server';
import { SubmissionPage } from '~/ui/submission-page';

type Shown = { submission: { areaName: string; phase: { name: string } }; justSent: boolean };
export const handle = {
  title: ({ submission, justSent }: Shown) =>
    `${justSent ? 'Return sent' : 'Submission'}, ${submission.areaName}, ${submission.phase.name}`,
};

/** One frozen version of a return, to read, print and prove. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const viewer = await requireViewer({ request, context });
  const now = new Date();
  const found = await readSubmission(viewer, params.id ?? '', now);
  if (!found) throw notFound();
  const programme = seesProgramme(viewer);
  const { areaSlug, phaseId } = found.submission;
  const own = programme || !found.newest ? undefined : await readReturn(viewer, phaseId, areaSlug, now);
  return {
    ...found,
    programme,
    asks: mayAsk(viewer.role),
    mistake: own && mistakeStep(own.state, own.situation.window, own.actions),
    phase: own?.phase ?? found.submission.phase,
    justSent: !programme && new URL(request.url).searchParams.has('sent'),
  };
}

export default function OneSubmission() {
  return <SubmissionPage {...useLoaderData<typeof loader>()} />;
}
