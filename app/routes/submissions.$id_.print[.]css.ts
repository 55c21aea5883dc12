import type { LoaderFunctionArgs } from '@remix-run/node';
import { notFound } from '~/http/responses';
import { requireViewer } from '~/http/session.server';
import { readReference } from '~/services/sent-version.server';

/** What each printed sheet of a submission says in its margin: which submission it is, and which sheet of how many. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const viewer = await requireViewer({ request, context });
  const reference = await readReference(viewer, params.id ?? '');
  if (!reference) throw notFound();
  const sheet = 'counter(page) " of " counter(pages)';
  const box = `content: ${JSON.stringify(`${reference}, page `)} ${sheet}; font: 9pt Arial, sans-serif`;
  return new Response(`@page { margin-bottom: 20mm; @bottom-right { ${box} } }\n`, {
    headers: { 'Content-Type': 'text/css; charset=utf-8', 'Cache-Control': 'private, no-store' },
  });
}
