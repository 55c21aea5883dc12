import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { itemsOf } from '~/domain/proforma';
import { notFound } from '~/http/responses';
import { requireViewer } from '~/http/session.server';
import { readHistory } from '~/services/submissions.server';
import { ReturnHistory } from '~/ui/return-history';

type Shown = { phase: { name: string } };
export const handle = { title: (shown: Shown) => `History, ${shown.phase.name}` };

/** Everything that happened to a return, newest first. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const viewer = await requireViewer({ request, context });
  const read = await readHistory(viewer, params.phase ?? '', params.area ?? '', new Date());
  if (!read) throw notFound();
  const { found, events } = read;
  return {
    phase: found.phase,
    area: found.area,
    statements: Object.fromEntries(itemsOf(found.proforma).map(({ code, shortName }) => [code, shortName])),
    events: events.toReversed(),
  };
}

export default function HistoryPage() {
  return <ReturnHistory {...useLoaderData<typeof loader>()} />;
}
