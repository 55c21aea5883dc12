import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { notFound } from '~/http/responses';
import { requireProgrammeViewer } from '~/http/session.server';
import { readReviewHistory } from '~/services/history.server';
import { ReturnHistory } from '~/ui/return-history';

type Shown = { phase: { name: string }; area: { name: string } };
export const handle = { title: ({ area, phase }: Shown) => `History: ${area.name}, ${phase.name}` };

/** What was sent, asked and agreed about an area's return, newest first. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const viewer = await requireProgrammeViewer({ request, context });
  const page = Number(new URL(request.url).searchParams.get('page'));
  const read = await readReviewHistory(viewer, params.phase ?? '', params.area ?? '', page);
  if (!read) throw notFound();
  return read;
}

export default function ReviewedHistory() {
  return <ReturnHistory {...useLoaderData<typeof loader>()} side="programme" />;
}
