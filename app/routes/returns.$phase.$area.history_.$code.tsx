import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { notFound } from '~/http/responses';
import { requireViewer } from '~/http/session.server';
import { readItemHistory } from '~/services/history.server';
import { ItemHistory } from '~/ui/item-history';

type Shown = { item: { shortName: string }; area: { name: string } };
export const handle = { title: ({ item, area }: Shown) => `History: ${item.shortName}, ${area.name}` };

/** What happened to one item of an area in every phase. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const viewer = await requireViewer({ request, context });
  const page = Number(new URL(request.url).searchParams.get('page'));
  const { phase = '', area = '', code = '' } = params;
  const read = await readItemHistory(viewer, phase, area, code, page, new Date());
  if (!read) throw notFound();
  return read;
}

export default function HistoryOfAnItem() {
  return <ItemHistory {...useLoaderData<typeof loader>()} />;
}
