import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { readHistoryKind } from '~/domain/history';
import { notFound } from '~/http/responses';
import { requireViewer } from '~/http/session.server';
import { readHistory } from '~/services/history.server';
import { ReturnHistory } from '~/ui/return-history';

type Shown = { phase: { name: string } };
export const handle = { title: (shown: Shown) => `History, ${shown.phase.name}` };

/** What happened to a return, newest first, narrowed to an item or a kind of event. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const viewer = await requireViewer({ request, context });
  const query = new URL(request.url).searchParams;
  const asked = {
    item: query.get('item') ?? '',
    kind: readHistoryKind(query.get('kind')),
    page: Number(query.get('page')),
  };
  const { phase = '', area = '' } = params;
  const read = await readHistory(viewer, phase, area, asked, new Date());
  if (!read) throw notFound();
  return read;
}

export default function HistoryPage() {
  return <ReturnHistory {...useLoaderData<typeof loader>()} side="area" />;
}
