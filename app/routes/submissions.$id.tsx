import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { mayAsk } from '~/domain/queries';
import { seesProgramme } from '~/domain/viewer';
import { notFound } from '~/http/responses';
import { requireViewer } from '~/http/session.server';
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
  const found = await readSubmission(viewer, params.id ?? '', new Date());
  if (!found) throw notFound();
  const programme = seesProgramme(viewer);
  return {
    ...found,
    programme,
    asks: mayAsk(viewer.role),
    justSent: !programme && new URL(request.url).searchParams.has('sent'),
  };
}

export default function OneSubmission() {
  return <SubmissionPage {...useLoaderData<typeof loader>()} />;
}
